// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "linedecisions.h"

class Texts;

/// The checklist as a table for a spreadsheet, a row an item, in the words of the report; days are written as 2026-12-01,
/// which spreadsheets of every country sort. It begins with a byte order mark.
[[nodiscard]] QString checklistCsv(const Rules &rules, const CaseData &data, const Decision &decision,
                                   const Texts &texts);
/// The same for a case of several lines, with two columns more: which lines an item counts for, and what differs between
/// them. The first due date is that of the line that is due first.
[[nodiscard]] QString caseChecklistCsv(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                       const Texts &texts);
