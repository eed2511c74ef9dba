// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

/// What lies in a grid of as many columns as fit beside each other: it is placed anew when that changes.
class ColumnGrid : public QWidget
{
    Q_OBJECT

protected:
    explicit ColumnGrid(QWidget *parent);

    [[nodiscard]] virtual int columnsThatFit() const = 0;
    /// Puts everything into grid(), out of which all was taken.
    virtual void place(int columns) = 0;

    [[nodiscard]] QGridLayout *grid() const { return m_grid; }
    void arrange();

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QGridLayout *const m_grid;
    int m_columns = 0;
};
