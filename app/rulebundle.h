// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulesloader.h"
#include "ruletranslations.h"

/// A rule base as one JSON file, as it is passed on: the rule files, and their texts in all languages.
class RuleBundle
{
public:
    /// Reads and checks a bundle. A member of "rules" is named like the file it stands for: "modes.json".
    [[nodiscard]] static LoadedRules load(const QByteArray &bytes);
    /// The rules as a bundle that holds every translation, also the program's own.
    [[nodiscard]] static QByteArray write(const LoadedRules &rules);

    /// SHA-256, in hexadecimal, of what the rules say: of the bundle without line ends and indents, its members in the
    /// order of their names. Translations that the program has itself are left out. So the program's own rules and a
    /// bundle written from them count as the same rules, and a translation that is said otherwise makes them others.
    [[nodiscard]] static QString checksum(const QMap<QString, QJsonDocument> &documents,
                                          const RuleTranslations &translations);
};
