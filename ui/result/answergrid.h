// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include <QWidget>

class QGridLayout;

/// The answers that a result rests on, each with a way to change it: in two columns where there is room for them.
class AnswerGrid : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerGrid(const QList<Field> &answers, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeAsked(const QString &question);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *label;
        QWidget *value;
        QWidget *change;
    };
    [[nodiscard]] int columnsThatFit() const;
    void arrange();

    QList<Row> m_rows;
    QGridLayout *const m_grid;
    int m_columns = 0;
};
