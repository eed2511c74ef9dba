// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "resulttools.h"

#include "comparedialog.h"
#include "whatifdialog.h"

#include <QAction>
#include <QWidget>

ResultTools::ResultTools(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_compare(add(QStringLiteral("compare"))),
      m_whatIf(add(QStringLiteral("what-if")))
{
    connect(m_compare, &QAction::triggered, this, &ResultTools::compare);
    connect(m_whatIf, &QAction::triggered, this, &ResultTools::whatIf);
    retranslate();
}

QAction *ResultTools::add(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    m_actions << action;
    return action;
}

void ResultTools::compare()
{
    CompareDialog(m_session, m_window).exec();
}

void ResultTools::whatIf()
{
    WhatIfDialog(m_session, m_window).exec();
}

void ResultTools::tryMode(const QString &mode)
{
    WhatIfDialog dialog(m_session, m_window);
    dialog.tryMode(mode);
    dialog.exec();
}

void ResultTools::retranslate()
{
    m_compare->setText(tr("&Compare the modes…"));
    m_compare->setIconText(tr("Compare"));
    m_compare->setToolTip(tr("Compare the modes side by side"));
    m_whatIf->setText(tr("&What if …"));
    m_whatIf->setIconText(tr("What if"));
    m_whatIf->setToolTip(tr("Try other answers in a copy of the case"));
}
