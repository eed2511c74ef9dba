// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

/// A rule base as one JSON file, as it is passed on: the rule files, and their texts in all languages.
class RuleBundle
{
public:
    /// Which languages a bundle must speak. One that is new must speak all that the program does: nobody shall find law in a
    /// language that is not his own. One that was accepted earlier, and kept, stays good when the program learns a language
    /// more: its texts are English there, which is better than to go back to older law.
    enum class Speaks { All, ItsOwn };

    /// Reads and checks a bundle. A member of "rules" is named like the file it stands for: "modes.json".
    [[nodiscard]] static LoadedRules load(const QByteArray &bytes, Speaks speaks = Speaks::All);
    /// The rules as a bundle that holds every translation, also the program's own.
    [[nodiscard]] static QByteArray write(const LoadedRules &rules);
};
