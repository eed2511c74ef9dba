// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changelist.h"

/// What other rules change for the person at the screen. It points into both rule bases, which must outlive it.
struct RulesEffects {
    std::optional<CaseChange> openCase; ///< its line in hand; nothing if no question of it is answered
    QList<ComparedCase> files; ///< the person's own, newest first; each line of one that has several
    int unreadable = 0; ///< files that are no cases under the present rules
    int leftOut = 0; ///< files that were too many
    QList<ComparedCase> golden; ///< those that the program carries
    RuleChanges rules;

    /// How many of these cases change.
    [[nodiscard]] static int changed(const QList<ComparedCase> &cases);
};

/// Compares the case that is open, the cases saved in `folder` (the newest 200), those that the program carries, and
/// the rules themselves. `progress` is called now and then.
[[nodiscard]] RulesEffects effectsOf(const LoadedRules &present, const LoadedRules &fresh, const CaseData &openCase,
                                     const QString &folder, QDate today, const std::function<void()> &progress = {});
