// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// A line of what is drawn, in words, with the lines that belong under it.
struct OutlineLine {
    QString id; ///< of the thing drawn
    QString text;
    QList<OutlineLine> lines{};
    bool operator==(const OutlineLine &) const = default;
};
