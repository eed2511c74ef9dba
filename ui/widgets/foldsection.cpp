// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "foldsection.h"

#include "columnlayout.h"
#include "foldbutton.h"

#include <QVBoxLayout>

FoldSection::FoldSection(const QString &name, int spacing, QWidget *parent)
    : ColumnRow(parent), m_heading(new FoldButton(FoldButton::Size::Heading)), m_body(new ColumnRow),
      m_rows(new ColumnLayout(m_body))
{
    m_heading->setObjectName(name);
    m_heading->setChecked(true);
    connect(m_heading, &FoldButton::toggled, m_body, &QWidget::setVisible);

    m_rows->setContentsMargins(2, 0, 0, 0);
    m_rows->setSpacing(spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
}

void FoldSection::setTitle(const QString &title)
{
    if (title == m_heading->text())
        return;
    m_heading->setText(title);
    m_heading->updateGeometry();
    m_body->setAccessibleName(title);
}

void FoldSection::add(ColumnRow *row)
{
    m_rows->addWidget(row);
}

void FoldSection::setRowVisible(QWidget *row, bool visible)
{
    m_rows->setRowVisible(row, visible);
}

QList<QLayout *> FoldSection::layouts() const
{
    return {layout(), m_rows};
}

void FoldSection::tellSize()
{
    for (int at = 0; at < m_rows->count(); ++at)
        m_rows->itemAt(at)->widget()->layout()->activate();
    m_body->updateGeometry();
    updateGeometry();
}
