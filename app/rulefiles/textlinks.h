// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruleproblems.h"

/// Appends the problems of the texts: placeholders that nothing fills, on screen or on paper.
void checkTexts(RuleProblems &problems);
