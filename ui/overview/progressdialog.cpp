// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "progressdialog.h"

#include "progressview.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ProgressDialog::ProgressDialog(const Session &session, const QString &page, QWidget *parent)
    : ToolDialog(u"progress"_s, parent), m_view(new ProgressView(session))
{
    setTexts(tr("How far you are"), tr("Each link leads to the page of its answer."));
    m_view->setPage(page);
    content()->addWidget(m_view);
    connect(m_view, &ProgressView::questionAsked, this, &QDialog::accept);
    connect(m_view, &ProgressView::resultAsked, this, &QDialog::accept);
}
