// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QJsonDocument>

/// The rules read, and every problem found; the rules may be used only when there is none.
struct LoadedRules {
    Rules rules;
    QStringList problems; ///< "checklist.json: item "file-customs": unknown key "wen"", all of them at once
    QMap<QString, QJsonDocument> documents; ///< what the rules were read from, by file name such as "modes.json"
};

/// Reads a rule base: a folder of rule files (`:/rules` holds the program's own), or a bundle, see RuleBundle. A
/// folder is what is being worked on: texts not translated yet speak English. A bundle must bring its translations along.
/// Problems are those of maintainers, in English.
[[nodiscard]] LoadedRules loadRules(const QString &path);
/// The same from documents already read, keyed by file name such as "modes.json".
[[nodiscard]] LoadedRules loadRules(const QMap<QString, QJsonDocument> &documents);

/// One text of the rules with the place it stands at.
struct RuleText {
    QString text;
    QString place; ///< "rules/questions.json, question "partner.kind", help"
};
/// Every text of the rules that a person sees, in file order, for translation.
[[nodiscard]] QList<RuleText> ruleTexts(const Rules &rules);
