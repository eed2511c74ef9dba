// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "sidepanel.h"

#include "progressview.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

SidePanel::SidePanel(const Session &session, QWidget *parent) : QWidget(parent), m_view(new ProgressView(session))
{
    setObjectName(QStringLiteral("side-panel"));
    m_view->layout()->setContentsMargins(16, 14, 14, 14);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    // Rows that are new are not squeezed into the height of the old ones first.
    connect(m_view, &ProgressView::refreshed, this, [this, scroll] {
        const int width = m_view->width();
        m_view->resize(width, std::max(scroll->viewport()->height(), m_view->heightForWidth(width)));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}
