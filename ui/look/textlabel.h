// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QMap>
#include <QStaticText>

/// Text for reading: plain text only, wrapped, in one of a few sizes and tones.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Banner, Title, Heading, Body, Strong, Quiet, Good, Caution, Alarm };

    explicit TextLabel(Role role, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }

    /// Shows text that a person typed: words too long for a line may be broken.
    void setTypedText(const QString &text);
    /// Takes the width that its column has, and asks for none itself, like a ColumnRow.
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

/// A label with a text of ours.
[[nodiscard]] TextLabel *createLabel(TextLabel::Role role, const QString &text);
/// A label with text that a person may have typed.
[[nodiscard]] TextLabel *createText(TextLabel::Role role, const QString &text);
