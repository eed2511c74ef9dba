// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "columngrid.h"

#include <QEvent>
#include <QGridLayout>

#include <memory>

ColumnGrid::ColumnGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)) {}

void ColumnGrid::arrange()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {}
    m_columns = columnsThatFit();
    place(m_columns);
    updateGeometry();
}

void ColumnGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

void ColumnGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && columnsThatFit() != m_columns)
        arrange();
}
