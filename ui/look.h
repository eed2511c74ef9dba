// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QMap>

/// Colours that follow the palette, so that dark and high-contrast themes keep their contrast.
namespace Look
{
enum class Tone { Normal, Quiet, Accent, Alarm };

/// The colour of text on a window background.
[[nodiscard]] QColor ink(const QPalette &palette, Tone tone);
/// A faint fill of the tone over the window's background.
[[nodiscard]] QColor wash(const QPalette &palette, Tone tone);
/// A line around things, fainter than text.
[[nodiscard]] QColor line(const QPalette &palette);
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
    enum class Role { Display, Title, Heading, Body, Strong, Quiet, Alarm };

    explicit TextLabel(Role role, QWidget *parent = nullptr);

    /// Shows text that a person typed: words too long for a line may be broken.
    void setTypedText(const QString &text);

    /// Remembers its answers: layouts ask for it again and again.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void restyle();

    const Role m_role;
    mutable QMap<int, int> m_heights; ///< by width, as far as asked for, of the text m_measured
    mutable QString m_measured;
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
