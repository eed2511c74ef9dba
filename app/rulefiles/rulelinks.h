// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

/// Appends every problem of how the parts of the rules fit together: ids used twice or unknown, conditions on things
/// that cannot be known where they stand, grades above their sources', numbers that are no limit.
void checkLinks(const Rules &rules, QStringList &problems);
