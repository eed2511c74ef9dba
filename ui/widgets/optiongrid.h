// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columngrid.h"

/// Arranges option rows in as many columns as fit beside each other, so that a question fits on the screen.
class OptionGrid : public ColumnGrid
{
    Q_OBJECT

public:
    /// Usual: a text and a line. Short: a word or two, such as Yes and No.
    enum class Width { Usual, Short };

    explicit OptionGrid(Width width, int maximumColumns = 3, QWidget *parent = nullptr);

    void add(QWidget *row);
    /// Shows or hides a row; the others close up.
    void setShown(QWidget *row, bool shown);

protected:
    [[nodiscard]] int columnsThatFit() const override;
    void place(int columns) override;

private:
    const Width m_width;
    const int m_maximumColumns;
    QWidgetList m_rows;
    QWidgetList m_shown;
};
