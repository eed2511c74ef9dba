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

using namespace Qt::Literals::StringLiterals;

ResultTools::ResultTools(Session &session, QWidget *window)
    : ActionSet(window), m_session(session), m_window(window), m_compare(addAction(u"compare"_s)),
      m_whatIf(addAction(u"what-if"_s)), m_map(addAction(u"map"_s)), m_timeline(addAction(u"timeline"_s)),
      m_thenAndNow(addAction(u"then-and-now"_s))
{
    connect(m_compare, &QAction::triggered, this, [this] { CompareDialog(m_session, m_window).exec(); });
    connect(m_whatIf, &QAction::triggered, this, [this] { WhatIfDialog(m_session, m_window).exec(); });
    connect(m_map, &QAction::triggered, this, [this] { MapDialog(m_session, m_window).exec(); });
    connect(m_timeline, &QAction::triggered, this, [this] { TimelineDialog(m_session, m_window).exec(); });
    connect(m_thenAndNow, &QAction::triggered, this, [this] { ThenAndNowDialog(m_session, m_window).exec(); });
    retranslate();
}

void ResultTools::tryMode(const QString &mode)
{
    WhatIfDialog dialog(m_session, m_window);
    dialog.tryMode(mode);
    dialog.exec();
}

void ResultTools::retranslate()
{
    say(m_compare, tr("&Compare the modes…"), tr("Compare…"), tr("Compare the modes side by side"));
    say(m_whatIf, tr("&What if…"), tr("What if…"), tr("Try other answers in a copy of the case"));
    say(m_map, tr("Decision &map…"), tr("Map…"), tr("See the decision drawn as a map"));
    say(m_timeline, tr("&Timeline…"), tr("Timeline…"), tr("See what is due when"));
    say(m_thenAndNow, tr("Then and &now…"), tr("Then and now…"),
        tr("Compare the rules of the declaration date with those of today"));
}
