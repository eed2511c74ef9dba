// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

/// The icons of actions, on buttons and in menus.
namespace ActionIcons
{
/// Gives each action inside `window` the drawing of its own name, or the one that its property "drawing" names, in the
/// colour of the texts beside it. Actions without a drawing stay as they are. To be called anew when the palette changes.
void dye(const QWidget &window);
}
