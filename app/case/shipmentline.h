// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"

#include <QJsonObject>

/// One of the shipment lines of a case: parcels, warehouse stock, a wholesale order. Each has a mode of its own.
struct ShipmentLine {
    QString id; ///< unique in the case; empty for the only line of a case that never had another
    QString title;
    Answers answers;
    QMap<QString, QString> particulars; ///< texts that never decide, by particular id
    QMap<QString, QDate> dates; ///< of events, by event id
    QJsonObject unknown; ///< members of newer versions, kept for saving
    bool operator==(const ShipmentLine &) const = default;
};
