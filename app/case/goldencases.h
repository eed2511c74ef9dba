// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"
#include "rules.h"

/// The golden cases that the program carries: what exporters ask, without the answers that an expert expects.
struct GoldenCases {
    struct Case {
        QString name; ///< of its file: "market-goods-over-the-limit"
        QDate today; ///< stands in for a missing declaration date
        CaseData data;
    };

    QList<Case> cases; ///< by name
    QStringList misfits; ///< names of those with an answer that `rules` do not know

    [[nodiscard]] static GoldenCases read(const Rules &rules);
};
