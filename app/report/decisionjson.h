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
