// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAction;
class QWidget;

/// The icons of actions in menus.
namespace ActionIcons
{
/// The drawing of an action: the one that its property "drawing" names, else that of its own name; empty without one.
/// A button dyes it itself: the icon of the action turns to the colour of highlighted text where it is active.
[[nodiscard]] QString drawing(const QAction &action);
/// Gives each action inside `window` its drawing, in the colour of the texts beside it. To be called anew when the
/// palette changes.
void dye(const QWidget &window);
}
