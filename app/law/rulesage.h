// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

class Texts;

/// Whole months that have passed from the day up to which the law was read until `today`; 0 if that day is to come.
[[nodiscard]] int monthsSinceReview(const Rules &rules, QDate today);
/// Whether the law was read more than six months before `today`; not if no day is known.
[[nodiscard]] bool areOld(const Rules &rules, QDate today);
/// "Rules 2026.11.1 of 22 Nov 2026", with what a person should know of them: that they were loaded, that they are old.
[[nodiscard]] QString rulesInWords(const Rules &rules, QDate today, const Texts &texts);
