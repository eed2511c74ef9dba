// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "timelinedialog.h"

#include "session.h"
#include "timelinedrawing.h"

using namespace Qt::Literals::StringLiterals;

TimelineDialog::TimelineDialog(const Session &session, QWidget *parent)
    : DrawingDialog(u"timeline"_s, session, TimelineDrawing::narrowest, TimelineDrawing::widest, parent)
{
    TimelineDialog::retranslate();
}

void TimelineDialog::retranslate()
{
    DrawingDialog::retranslate();
    const Texts &texts = session().texts();
    m_timeline = makeTimeline(session().rules(), session().exportCase().data(), session().decision(), texts);
    setDrawing(
        tr("Timeline"),
        tr("What is due when, as far as the dates of this case are known. Distances between days are shortened."),
        [this](const DrawingType &type, qreal width) { return TimelineDrawing(m_timeline, type, width).drawing(); },
        outline(m_timeline));
}
