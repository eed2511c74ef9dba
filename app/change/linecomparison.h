// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changelist.h"

/// What other rules change for each line of a case. Of several lines each has the title of the case and its own.
[[nodiscard]] QList<ComparedCase> compareLines(const DecisionModel &old, const DecisionModel &fresh,
                                               const QString &file, const CaseData &data, QDate today, QDate on = {});
