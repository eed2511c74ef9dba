// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "evaluation.h"

/// Makes the change in `answers`. A question of another type than the change is for is left as it is.
void applyChange(const Change &change, const Rules &rules, Answers &answers);

/// The fewest answers whose change makes `mode` possible: the cheapest path through the mode's diagram. Ties go by the
/// order of the questions, then of the values; amounts change to the limit. Empty if no change of answers can.
[[nodiscard]] QList<Change> nearestChange(const Rules &rules, const CompiledRules &compiled,
                                          const Evaluation &evaluation, const Answers &answers,
                                          const CompiledRules::CompiledMode &mode);
