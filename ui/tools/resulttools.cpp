// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "resulttools.h"

#include "comparedialog.h"
#include "mapdialog.h"
#include "thenandnowdialog.h"
#include "timelinedialog.h"
#include "whatifdialog.h"

#include <QAction>
#include <QWidget>

ResultTools::ResultTools(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_compare(add(QStringLiteral("compare"))),
      m_whatIf(add(QStringLiteral("what-if"))), m_map(add(QStringLiteral("map"))),
      m_timeline(add(QStringLiteral("timeline"))), m_thenAndNow(add(QStringLiteral("then-and-now")))
{
    connect(m_compare, &QAction::triggered, this, [this] { CompareDialog(m_session, m_window).exec(); });
    connect(m_whatIf, &QAction::triggered, this, [this] { WhatIfDialog(m_session, m_window).exec(); });
    connect(m_map, &QAction::triggered, this, [this] { MapDialog(m_session, m_window).exec(); });
    connect(m_timeline, &QAction::triggered, this, [this] { TimelineDialog(m_session, m_window).exec(); });
    connect(m_thenAndNow, &QAction::triggered, this, &ResultTools::showThenAndNow);
    retranslate();
}

QAction *ResultTools::add(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    m_actions << action;
    return action;
}

void ResultTools::tryMode(const QString &mode)
{
    WhatIfDialog dialog(m_session, m_window);
    dialog.tryMode(mode);
    dialog.exec();
}

void ResultTools::showThenAndNow()
{
    ThenAndNowDialog(m_session, m_window).exec();
}

void ResultTools::retranslate()
{
    const auto name = [](QAction *action, const QString &menu, const QString &button, const QString &tip) {
        action->setText(menu);
        action->setIconText(button);
        action->setToolTip(tip);
    };
    name(m_compare, tr("&Compare the modes…"), tr("Compare…"), tr("Compare the modes side by side"));
    name(m_whatIf, tr("&What if…"), tr("What if…"), tr("Try other answers in a copy of the case"));
    name(m_map, tr("Decision &map…"), tr("Map…"), tr("See the decision drawn as a map"));
    name(m_timeline, tr("&Timeline…"), tr("Timeline…"), tr("See what is due when"));
    name(m_thenAndNow, tr("Then and &now…"), tr("Then and now…"),
         tr("Compare the rules of the declaration date with those of today"));
}
