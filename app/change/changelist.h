// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changewords.h"

/// One case under two rule bases, and how often such a one occurs in a list.
struct ComparedCase {
    QString file; ///< its file, or the name of a golden case
    CaseChange change;
};

/// Everything that is compared, for the reader of a list.
struct ComparedCases {
    QList<ComparedCase> given; ///< files that were named
    QList<ComparedCase> golden;
    QStringList misfits; ///< golden cases with an answer that the old rules do not know
    QDate on; ///< declaration date set for all of them; invalid: each has its own
};

/// What changes, as plain text or Markdown: the rules themselves, then each case that changes, then how many do. A change
/// is one line, so that lists can be searched and compared.
[[nodiscard]] QString changeList(const ChangeWords &words, const RuleChanges &rules, const ComparedCases &cases,
                                 bool markdown);
