// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruleproblems.h"

/// Appends the problems of what helps a person to answer: terms spelt alike, ids unknown, and journeys that go round in a
/// circle, leave a step out, or end in what is no answer to their question.
void checkKnowledge(RuleProblems &problems);
