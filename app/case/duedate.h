// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "exportcase.h"

/// The day or days a due rule falls on, as far as the events of the case are known.
struct DueDate {
    QDate opens; ///< first day of a window, or invalid
    QDate due; ///< invalid: not computable (event unknown, words only, or a rule not carried for that time)
    bool ruleMissing = false; ///< the parameter has a declared hole on the declaration date
    bool nextWorkingDay = false; ///< may fall on a holiday of a year not known: "or the next working day"
    Grade grade = Grade::Text; ///< of the parameter and the calendar behind it, on the declaration date
    bool operator==(const DueDate &) const = default;
};

/// Computes the day of `rule` from the dates of the case; month ends clip, so 31 August + 6 months is 28 February.
/// The event "declaration" is the date decided for, unless that was only assumed.
/// A rule that falls on a day off moves to the next day worked where the year's holidays are known, and stays where they are not:
/// an invented date could be too late.
[[nodiscard]] DueDate dueDate(const Rules &rules, const DueRule &rule, const Decision &decision, const CaseData &data);

/// The earliest computable date an item falls due, or an invalid one.
[[nodiscard]] QDate earliestDue(const Rules &rules, const ChosenItem &item, const Decision &decision,
                                const CaseData &data);
