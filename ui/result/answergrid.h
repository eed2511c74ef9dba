// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columngrid.h"
#include "document.h"

/// The answers that a result rests on, each with a way to change it: in two columns where there is room for them.
class AnswerGrid : public ColumnGrid
{
    Q_OBJECT

public:
    explicit AnswerGrid(const QList<Field> &answers, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeAsked(const QString &question);

protected:
    [[nodiscard]] int columnsThatFit() const override;
    void place(int columns) override;

private:
    struct Row {
        QWidget *label;
        QWidget *value;
        QWidget *change;
    };

    QList<Row> m_rows;
};
