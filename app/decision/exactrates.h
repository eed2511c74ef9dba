// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "exact.h"

/// The rates of an answer as numbers, by currency; the base currency's is 1, whatever the answer says. What is no rate, or
/// zero, is left out. `given` may be null: there is no such answer, or it does not count.
[[nodiscard]] QMap<QString, Exact> exactRates(const RateTable *given, const QString &baseCurrency);
