// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

class Texts;

/// A rule text with its placeholders filled: by the values that hold in the decision, else by all that may still hold, as
/// where a limit depends on an answer not given. A value that is not carried for that time is said to be missing.
[[nodiscard]] QString ruleText(const QString &english, const Rules &rules, const Decision &decision,
                               const Texts &texts);

/// Names in one line. They are set apart by a semicolon, since many have commas of their own.
[[nodiscard]] QString joined(const QStringList &names, const Texts &texts);

/// The names of parties, places or phases, each with its official term, in one line.
[[nodiscard]] QString termNames(const QList<NamedTerm> &terms, const QStringList &ids, const Texts &texts);

/// "9610 · cross-border e-commerce retail export (跨境贸易电子商务)"; a mode without a code of customs has its name only.
[[nodiscard]] QString modeTitle(const Mode &mode, const Texts &texts);
/// The same without the official term, for where there is little room.
[[nodiscard]] QString shortModeTitle(const Mode &mode, const Texts &texts);

/// How a source is cited.
enum class SourceName {
    Full, ///< title and number
    Short, ///< the number alone where it has one, else the title
    Explained, ///< title, and in brackets the number, or the official title where it has none
    Bilingual, ///< title, the official title in brackets, and number: for whoever checks it
};
[[nodiscard]] QString sourceName(const Source &source, SourceName form, const Texts &texts);
/// The code of customs, four digits, and where there is none the name.
[[nodiscard]] QString modeCode(const Mode &mode, const Texts &texts);
