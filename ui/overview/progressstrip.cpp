// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "progressstrip.h"

#include "progressview.h"
#include "session.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

ProgressStrip::ProgressStrip(const Session &session, QWidget *parent) : QPushButton(parent), m_session(session)
{
    setObjectName(u"progress-strip"_s);
    setAutoDefault(true); // Enter presses it while it has the focus
    connect(&session, &Session::decided, this, &ProgressStrip::refresh);
    refresh();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ProgressStrip::refresh()
{
    setText(ProgressView::summary(m_session));
    setAccessibleDescription(tr("Opens the steps, the modes and the answers so far."));
    setToolTip(accessibleDescription());
}
