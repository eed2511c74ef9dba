// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

class QDate;
class Texts;
struct Rules;

/// The rules in words, for people who rely on them or maintain them: a document as the report of a decision is, so that the
/// same HTML and paper show it. `proof` are the figures of the proof of these rules, as proofFields() words them; `today`
/// says how old the rules are.
[[nodiscard]] Report makeRuleBook(const Rules &rules, const QList<Field> &proof, QDate today, const Texts &texts);
