// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSize>

class QFontMetrics;
class QGridLayout;
class QLayout;
class QPalette;
class QWidget;

/// Colours that follow the palette, so that dark and high-contrast themes keep their contrast.
namespace Look
{
/// Good: met, done. Caution: to be confirmed, due soon. Alarm: wrong, forbidden, overdue.
enum class Tone { Normal, Quiet, Accent, Good, Caution, Alarm };

/// The colour of text and marks, on a window, a card, or the wash of any tone.
[[nodiscard]] QColor ink(const QPalette &palette, Tone tone);
/// A faint fill of the tone, for a card.
[[nodiscard]] QColor wash(const QPalette &palette, Tone tone);
/// A line around or between things that are only shown, fainter than text.
[[nodiscard]] QColor line(const QPalette &palette);
/// The edge of things that can be used, seen clearly on every ground.
[[nodiscard]] QColor edge(const QPalette &palette);
/// Text and marks on a fill of the accent's ink.
[[nodiscard]] QColor onAccent(const QPalette &palette);

/// So many units of the grid that everything is laid out on, in pixels. A unit grows with the application's font; it is
/// 8 pixels where that is of a usual size.
[[nodiscard]] int space(double units);
/// Between the window's edge and what a page holds, in units of the grid.
constexpr double sideUnits = 3;
/// Margins and spacing in units of the grid, also after the size of text changes.
void arrange(QLayout *layout, const QMarginsF &margins, double spacing);
/// The same for rows of labels and values, or a grid of cards.
void arrange(QGridLayout *layout, const QMarginsF &margins, double horizontal, double vertical);
/// Lays out all windows anew, after the size of text has changed.
void arrangeAll();

/// The application's font, larger by `scale`.
[[nodiscard]] QFont font(double scale, bool bold);
/// The usual width of a letter. Unlike Qt's average it is not led astray by the square signs of Chinese fonts.
[[nodiscard]] int characterWidth(const QFontMetrics &metrics);
/// The size of a dialog for so many letters and lines of its font, but no larger than its screen has room for.
[[nodiscard]] QSize dialogSize(const QWidget &dialog, int characters, int lines);
}
