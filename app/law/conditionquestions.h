// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

/// The questions whose answers a condition depends on, in the order of asking: also through facts, other conditions,
/// limits that answers choose, the currency and rates of an amount, and the declaration date.
[[nodiscard]] QStringList questionsOf(const Rules &rules, const Condition &condition);
