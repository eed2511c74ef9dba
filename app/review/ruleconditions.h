// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

/// A condition of the rules, or a part of one, with the place it stands at.
struct PlacedCondition {
    QString place; ///< "modes.json, condition "9610-consumer", part 2 of all"
    const Condition *condition = nullptr; ///< lives as long as the rules
    Validity valid; ///< days on which it is looked at
};

/// Every condition of the rules and every part of one, the whole before its parts.
[[nodiscard]] QList<PlacedCondition> placedConditions(const Rules &rules);
