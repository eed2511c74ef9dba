// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "prove.h"

#include "loadedrules.h"
#include "rulecheck.h"
#include "ruleproblems.h"
#include "ruleuse.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

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
        if (problem.contains(": "_L1 + words))
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

Proof proofOf(const LoadedRules &rules, const std::function<void(int done, int days)> &progress)
{
    // Made at build time (resources/proof), and good for the rules that it names only.
    QFile kept(u":/proof/proof.json"_s);
    if (kept.open(QIODevice::ReadOnly)) {
        const std::optional<Proof> proof = proofFromJson(QJsonDocument::fromJson(kept.readAll()).object());
        if (proof && proof->checksum == rules.rules.checksum)
            return *proof;
    }
    // Whoever looks at rules, keeps the present ones, and looks again, need not wait twice.
    static QHash<QString, Proof> found;
    if (!found.contains(rules.rules.checksum))
        found.insert(rules.rules.checksum, prove(rules, progress));
    return found.value(rules.rules.checksum);
}
