// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

/// The first days of the periods in which the same rules hold, ascending and each once. Before the first of them lies one
/// more period.
[[nodiscard]] QList<QDate> periodStarts(const Rules &rules);
