// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "sidepanel.h"

#include "columnscroll.h"
#include "progressview.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SidePanel::SidePanel(const Session &session, QWidget *parent) : QWidget(parent), m_view(new ProgressView(session))
{
    setObjectName(u"side-panel"_s);
    m_view->layout()->setContentsMargins(16, 14, 14, 14);
    auto *scroll = new ColumnScroll;
    scroll->setWidget(m_view);
    connect(m_view, &ProgressView::refreshed, scroll, &ColumnScroll::fit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}
