// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textbutton.h"

/// A line of text with an arrow that unfolds what stands below it.
class FoldButton : public TextButton
{
    Q_OBJECT

public:
    enum class Size { Heading, Small };

    explicit FoldButton(Size size, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    [[nodiscard]] int arrowSize() const;

    const Size m_size;
};
