// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linetools.h"

#include "addlinedialog.h"
#include "caselines.h"
#include "linesdialog.h"
#include "session.h"

#include <QAction>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

LineTools::LineTools(Session &session, QWidget *window)
    : ActionSet(window), m_session(session), m_window(window), m_add(addAction(u"add-line"_s)),
      m_all(addAction(u"lines"_s)), m_previous(addAction(u"previous-line"_s)), m_next(addAction(u"next-line"_s))
{
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(m_add, &QAction::triggered, this, &LineTools::add);
    connect(m_all, &QAction::triggered, this, &LineTools::showAll);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(&session.exportCase(), &ExportCase::changed, this, &LineTools::enable);
    enable();
    retranslate();
}

void LineTools::enable()
{
    const CaseData &data = m_session.exportCase().data();
    const int hand = CaseLines::inHand(data);
    m_add->setEnabled(CaseLines::mayAdd(data));
    m_previous->setEnabled(hand > 0);
    m_next->setEnabled(hand + 1 < CaseLines::count(data));
}

void LineTools::step(int steps)
{
    m_session.takeLine(CaseLines::inHand(m_session.exportCase().data()) + steps);
}

void LineTools::add()
{
    AddLineDialog(m_session, m_window).exec();
}

void LineTools::showAll()
{
    LinesDialog(m_session, m_window).exec();
}

void LineTools::retranslate()
{
    m_add->setText(tr("&Add a shipment line…"));
    m_all->setText(tr("Shipment &lines…"));
    m_previous->setText(tr("&Previous line", "of shipment"));
    m_next->setText(tr("&Next line", "of shipment"));
}
