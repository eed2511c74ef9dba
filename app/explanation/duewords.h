// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "duedate.h"

class Texts;

/// The day or days of a due date that could be computed: "1 Jul 2026 to 30 Apr 2027".
[[nodiscard]] QString dueDays(const DueDate &due, const Texts &texts);
/// When something is due: the days, if they can be computed, and the rule they follow from; marked where it must be
/// confirmed, or where the rule of that time is not carried.
[[nodiscard]] QString dueWords(const Rules &rules, const DueRule &rule, const Decision &decision, const CaseData &data,
                               const Texts &texts);
/// What an event is called: "Release (放行)"; of the declaration, whose date is an answer, the label of its question.
[[nodiscard]] QString eventName(const QString &event, const Rules &rules, const Texts &texts);
