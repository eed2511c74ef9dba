// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "linedecisions.h"

class Texts;

/// One report on all shipment lines of a case: what comes out for each, then line by line what the shipment needs, then one
/// checklist for all of them. Why a line goes under its mode stands in the report on that line alone (makeReport()).
[[nodiscard]] Report makeCaseReport(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                    const Texts &texts);

/// The same report with no section but the checklist: for what is written from that alone.
[[nodiscard]] Report makeCaseChecklistReport(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                             const Texts &texts);

/// How many lines there are, and under which modes they go.
[[nodiscard]] QString modesOfLines(const Rules &rules, const QList<DecidedLine> &lines, const Texts &texts);

/// The checklist of that report. An item has one box. Its field "lines" says for which lines it counts; what differs
/// between them, such as a due date, names its lines.
[[nodiscard]] Section makeCaseChecklist(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                        const Texts &texts);

/// What was ticked or noted at steps that no line calls for; without blocks where there is nothing.
[[nodiscard]] Section makeCaseVanished(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                       const Texts &texts);
