// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

/// The checklist as a table for a spreadsheet, a row an item, in the words of the report; days are written as 2026-12-01,
/// which spreadsheets of every country sort. It begins with a byte order mark.
[[nodiscard]] QString checklistCsv(const Rules &rules, const CaseData &data, const Decision &decision,
                                   const Texts &texts);
