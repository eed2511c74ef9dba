// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "timelinedialog.h"

#include "session.h"
#include "timelinedrawing.h"

TimelineDialog::TimelineDialog(const Session &session, QWidget *parent)
    : DrawingDialog(QStringLiteral("timeline"), session, TimelineDrawing::narrowest, TimelineDrawing::widest, parent)
{
    TimelineDialog::refresh();
}

void TimelineDialog::refresh()
{
    const Texts &texts = session().texts();
    m_timeline = makeTimeline(session().rules(), session().exportCase().data(), session().decision(), texts);
    setDrawing(
        tr("Timeline"),
        tr("What is due when, as far as the dates of this case are known. Distances between days are shortened."),
        [this](const DrawingType &type, qreal width) { return TimelineDrawing(m_timeline, type, width).drawing(); },
        outline(m_timeline));
}
