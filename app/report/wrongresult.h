// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "exportcase.h"

class Texts;

/// What somebody needs to look into a result that seems wrong, as a JSON file: the answers with the dates, how each condition
/// of each mode stands, the decision, and the versions. Nothing that names the shipment is in it: no title, no
/// particulars, nothing noted at the checklist, and no member that this program does not know. Of a case of several lines it
/// is about the line in hand, which `decision` is of, and holds nothing of the others.
[[nodiscard]] QByteArray wrongResultFile(const Rules &rules, const CaseData &data, const Decision &decision,
                                         const Texts &texts);
