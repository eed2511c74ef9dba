// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shipmentline.h"

#include <QJsonObject>

/// What a person noted at one checklist item.
struct Tick {
    bool done = false;
    QDate date;
    QString who;
    QString note;
    QString number;
    QJsonObject unknown; ///< members of newer versions, kept for saving
    bool operator==(const Tick &) const = default;
};

/// Everything that a case file holds, as plain values. Of several shipment lines one is in hand (caselines.h); all that
/// speaks of one shipment speaks of that one.
struct CaseData {
    QString id; ///< tells its calendar entries from those of other cases; empty until there are any
    QString title;
    Answers answers; ///< of the line in hand, as are the next two
    QMap<QString, QString> particulars; ///< texts that never decide, by particular id
    QMap<QString, QDate> dates; ///< of events, by event id (events.h)
    QMap<QString, Tick> checklist; ///< by item id
    QJsonObject unknown; ///< members of newer versions, kept for saving
    QString lineId; ///< of the line in hand; empty for the only line of a case that never had another
    QString lineTitle;
    QJsonObject lineUnknown; ///< members of newer versions that belong to it
    QList<ShipmentLine> linesBefore; ///< the line in hand
    QList<ShipmentLine> linesAfter;
    bool operator==(const CaseData &) const = default;
};
