// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <functional>

/// Calls `visit` for every condition that stands in the rules, and for every part of it.
void visitConditions(const Rules &rules, const std::function<void(const Condition &)> &visit);
/// Calls `visit` for `condition` and every part of it.
void visitConditions(const Condition &condition, const std::function<void(const Condition &)> &visit);
/// Calls `visit` for every period of validity in the rules.
void visitValidities(const Rules &rules, const std::function<void(const Validity &)> &visit);
