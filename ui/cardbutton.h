// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class TextLabel;

/// A wide button with a title and a line of text, which wrap.
class CardButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    /// `text` may be empty.
    void setTexts(const QString &title, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *const m_title;
    TextLabel *const m_text;
};
