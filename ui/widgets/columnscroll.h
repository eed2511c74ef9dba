// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <algorithm>

/// Scrolls a column, its widget(), which fills the width. The focus belongs to what stands in it; Page Up and Page Down still reach it.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }

    /// Gives the column its height at once. Else what is new in it would be squeezed into the height of before first.
    void fit()
    {
        const int width = widget()->width();
        const int height = std::max(viewport()->height(), widget()->heightForWidth(width));
        if (height != widget()->height())
            widget()->resize(width, height);
    }
};
