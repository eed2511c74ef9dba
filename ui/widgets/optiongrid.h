// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

/// Arranges option rows in as many columns as fit beside each other, so that a question fits on the screen.
class OptionGrid : public QWidget
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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columnsThatFit() const;

    QGridLayout *const m_grid;
    const Width m_width;
    const int m_maximumColumns;
    QWidgetList m_rows;
    QWidgetList m_shown;
    int m_columns = 1;
};
