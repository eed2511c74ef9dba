// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "linedecisions.h"

#include <QJsonObject>

class Texts;

/// The decisions of all lines of a case as one JSON object: "lines" are theirs, each with its "id" and "title";
/// "checklist" is merged. An item of it is as that of a line, and tells
///  "lines": the ids of the lines that call for it;
///  "done": whether it is done for all of them, "due": the earliest day of those for which it is not, and its "dueRule";
///  "byLine": "done", "due", "dueRule" and "dues" of each line, since they may differ;
///  "variants": where the lines call for different texts, each with its "lines". The item itself has the first one then.
[[nodiscard]] QJsonObject caseDecisionToJson(const Rules &rules, const QList<DecidedLine> &lines, const Texts &texts);
