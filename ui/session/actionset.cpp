// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "actionset.h"

#include <QAction>

QAction *ActionSet::addAction(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    m_actions << action;
    return action;
}

void ActionSet::say(QAction *action, const QString &menu, const QString &button, const QString &tip)
{
    action->setText(menu);
    action->setIconText(button);
    action->setToolTip(tip);
}
