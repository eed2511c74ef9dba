// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

/// A rule base as one JSON file, as it is passed on: the rule files, and their texts in all languages.
class RuleBundle
{
public:
    /// Reads and checks a bundle. A member of "rules" is named like the file it stands for: "modes.json".
    [[nodiscard]] static LoadedRules load(const QByteArray &bytes);
    /// The rules as a bundle that holds every translation, also the program's own.
    [[nodiscard]] static QByteArray write(const LoadedRules &rules);
};
