// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columnrow.h"

class FoldButton;
class ColumnLayout;

/// A heading with a list of rows that it folds away.
class FoldSection : public ColumnRow
{
    Q_OBJECT

public:
    /// `name` is the object name of the heading, `spacing` the pixels between rows.
    explicit FoldSection(const QString &name, int spacing, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void add(ColumnRow *row);
    /// Shows or hides a row, as ColumnLayout does.
    void setRowVisible(QWidget *row, bool visible);
    /// All that has to be held while rows come and go.
    [[nodiscard]] QList<QLayout *> layouts() const;
    /// Lets the layout around it know at once how large the rows are now; else it would hear of it row by row, later.
    void tellSize();

private:
    FoldButton *const m_heading;
    QWidget *const m_body;
    ColumnLayout *const m_rows;
};
