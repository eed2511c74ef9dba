// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "resulttools.h"

#include <QAction>
#include <QWidget>

ResultTools::ResultTools(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    retranslate();
}

QAction *ResultTools::add(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    m_actions << action;
    return action;
}

void ResultTools::retranslate() {}
