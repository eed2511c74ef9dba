// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class IconView;
class TextLabel;

/// A card that can be clicked, with a drawing, a title and a line of text, which wrap.
class CardButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    /// `text` may be empty.
    void setTexts(const QString &title, const QString &text);

    /// The name of a drawing; may be empty.
    void setDrawing(const QString &icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconView *const m_icon;
    TextLabel *const m_title;
    TextLabel *const m_text;
};
