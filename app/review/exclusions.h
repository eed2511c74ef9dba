// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

class Texts;

/// One condition without which a mode is ruled out, in words, for an expert to sign off.
struct Exclusion {
    QString mode; ///< code and name of the mode
    QString condition;
    QString holdsIf; ///< lines
    QString notMet; ///< what the exporter reads where it fails
    Validity applied; ///< days on which it is applied
    QString evidence; ///< grade in words
    QStringList sources; ///< official title and number of each
    bool operator==(const Exclusion &) const = default;
};

/// Every exclusion of the rules, in the order of the modes.
[[nodiscard]] QList<Exclusion> exclusions(const Rules &rules, const Texts &texts);

/// The review list of all exclusions: `format` is "markdown", a heading and a table for each mode, or "csv" by RFC 4180,
/// with a byte order mark, for a spreadsheet. Both leave room for the expert's initials and remarks.
[[nodiscard]] QString exclusionList(const Rules &rules, const QString &format, const Texts &texts);
