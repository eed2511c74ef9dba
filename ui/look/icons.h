// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

/// The program's own drawings, in one colour. They are kept as black shapes and dyed when they are shown, so that they
/// follow light and dark palettes, and are the same on screen and paper.
namespace Icons
{
/// The drawing `name` in `ink`, `size` pixels wide and high. Null if there is no such drawing.
[[nodiscard]] QImage image(const QString &name, int size, const QColor &ink);
/// The same for the screen: `size` logical pixels wide and high, for a screen of `ratio` device pixels for each.
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &ink, qreal ratio);
/// For buttons and menus, in sizes from 16 to 64 device pixels.
[[nodiscard]] QIcon icon(const QString &name, const QColor &ink);
/// The mark of the program.
[[nodiscard]] QIcon program();
/// Whether there is such a drawing.
[[nodiscard]] bool exists(const QString &name);
}
