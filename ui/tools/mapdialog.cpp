// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mapdialog.h"

#include "mapdrawing.h"
#include "session.h"

using namespace Qt::Literals::StringLiterals;

MapDialog::MapDialog(const Session &session, QWidget *parent)
    : DrawingDialog(u"map"_s, session, MapDrawing::narrowest, MapDrawing::widest, parent)
{
    MapDialog::retranslate();
}

void MapDialog::retranslate()
{
    DrawingDialog::retranslate();
    const Texts &texts = session().texts();
    m_map = makeDecisionMap(session().model(), session().answers(), session().decision(), texts);
    setDrawing(
        tr("Decision map"),
        tr("The questions that decide your mode, from top to bottom, with your answers on the thick line. To the side: "
           "where other answers would have led."),
        [this](const DrawingType &type, qreal width) { return MapDrawing(m_map, type, width).drawing(); },
        outline(m_map, texts));
}
