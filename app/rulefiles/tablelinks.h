// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conditionlinks.h"
#include "ruleproblems.h"

/// Appends the problems of the tables: parameters with their values over time, currencies, sources, holidays and the
/// days the rules cover.
void checkTables(RuleProblems &problems, ConditionLinks &conditions);

/// Whether a day is in both periods.
[[nodiscard]] bool overlap(const Validity &left, const Validity &right);
