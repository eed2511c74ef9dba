// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QMap>
#include <QMarginsF>
#include <QStaticText>

class QGridLayout;

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

/// Text for reading: plain text only, wrapped, in one of a few sizes and tones.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Display, Title, Heading, Body, Strong, Quiet, Good, Caution, Alarm };

    explicit TextLabel(Role role, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }

    /// Shows text that a person typed: words too long for a line may be broken.
    void setTypedText(const QString &text);
    /// As a ColumnRow: takes the width it is given, and is not asked for the one it would like best.
    void fillColumn();

    /// Remembers its answers: layouts ask for it again and again.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    /// Remembers where the letters of a plain text stand: a list beside a page is painted at every click.
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is known of the sizes of a text; all without margins, invalid where not asked for yet.
    struct Sizes {
        QString text;
        QSize line; ///< on one line
        QSize hint;
        QSize least; ///< broken at every word
        QMap<int, int> heights; ///< by width
    };

    void restyle();
    /// Whether it is wrapped text and no more. Links, mnemonics and what can be selected are QLabel's.
    [[nodiscard]] bool isPlain() const;
    /// The sizes of the text of now.
    [[nodiscard]] Sizes &sizes() const;
    /// The size of a plain text on lines of so many pixels at most, all without margins.
    [[nodiscard]] QSize sizeFor(int width) const;
    [[nodiscard]] QMargins around() const;

    const Role m_role;
    bool m_fillsColumn = false;
    QStaticText m_laidOut; ///< what was painted last
    mutable Sizes m_sizes; ///< of the text measured last
};

/// A calm box around things that belong together, with an edge in the tone of what it says.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Look::Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look::Tone m_tone;
};
