// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "nearlimits.h"
#include "singleanswers.h"

/// What a result hangs on: how near each amount is to a limit, and which answers would change it if they were wrong.
struct Sensitivity {
    QList<NearLimit> limits;
    QList<SingleAnswer> answers;
    bool known = false; ///< nothing was looked for else
};

[[nodiscard]] Sensitivity sensitivityOf(const DecisionModel &model, const Answers &answers, QDate today);
