// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "proof.h"

#include "rulecheck.h"
#include "ruleproblems.h"
#include "ruleuse.h"

#include <algorithm>

int Proof::count(Kind kind) const
{
    return static_cast<int>(
        std::count_if(faults.begin(), faults.end(), [kind](const Fault &fault) { return fault.kind == kind; }));
}

namespace
{
/// What the loader refuses is damage, but for what is counted by itself.
Proof::Kind kindOf(const QString &problem)
{
    static const QList<std::pair<QLatin1String, Proof::Kind>> counted{
        {RuleProblems::noSource, Proof::Kind::NoSource},
        {RuleProblems::twoValues, Proof::Kind::TwoValues},
        {RuleProblems::hole, Proof::Kind::Hole},
        {RuleProblems::noHole, Proof::Kind::Hole},
    };
    for (const auto &[words, kind] : counted) {
        if (problem.contains(QLatin1String(": ") + words))
            return kind;
    }
    return Proof::Kind::Damage;
}
}

Proof prove(const LoadedRules &rules, const std::function<void(int done, int days)> &progress)
{
    if (!rules.problems.isEmpty()) {
        Proof damaged;
        for (const QString &problem : rules.problems)
            damaged.faults.append({kindOf(problem), problem});
        return damaged;
    }
    RuleCheck check(rules.rules);
    const QList<QDate> days = check.days();
    for (qsizetype index = 0; index < days.size(); ++index) {
        if (progress)
            progress(static_cast<int>(index), static_cast<int>(days.size()));
        check.tryDay(days.at(index));
    }
    Proof proof = check.proof();
    proof.faults += unusedParts(rules.rules);
    return proof;
}
