// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

struct Rules;

/// One text of the rules with the place it stands at.
struct RuleText {
    QString text;
    QString place; ///< "rules/questions.json, question "partner.kind", help"
};
/// Every text of the rules that a person sees, in file order, for translation.
[[nodiscard]] QList<RuleText> ruleTexts(const Rules &rules);
