// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QRect>
#include <QStringList>
#include <QWidget>

/// What can be wrong with how a window is laid out. Each check returns a sentence for every fault.
namespace LookChecks
{
/// The text that a widget shows; of an empty field, what stands in its place.
QString textOf(const QWidget *widget);

/// All that is wrong in a window.
QStringList all(const QWidget &window);

/// Where everything stands.
QHash<const QWidget *, QRect> places(const QWidget &window);

/// Texts that do not stand where they stood before.
QStringList moved(const QWidget &window, const QHash<const QWidget *, QRect> &before);
}
