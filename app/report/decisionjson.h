// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "exportcase.h"

#include <QJsonObject>

class Texts;

/// The decision as the JSON object of the command line's contract.
[[nodiscard]] QJsonObject decisionToJson(const Rules &rules, const CaseData &data, const Decision &decision,
                                         const Texts &texts);

/// The members by which that object, and one on several lines, are known: "format" and "version".
[[nodiscard]] QJsonObject decisionFormat();
/// An item of the checklist in two parts. The first says what to do, in the words of the rules; the second what may differ
/// between lines that share those words: "done", "due", "dueRule" and "dues".
[[nodiscard]] QJsonObject itemTextToJson(const Rules &rules, const ChosenItem &chosen, const Decision &decision,
                                         const Texts &texts);
[[nodiscard]] QJsonObject itemStateToJson(const Rules &rules, const ChosenItem &chosen, const CaseData &data,
                                          const Decision &decision, const Texts &texts);
