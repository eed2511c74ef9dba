// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "interview.h"
#include "proof.h"
#include "ruleconditions.h"

/// Gathers the proof of a rule base, a day at a time: what was reached on one day at least is alive.
class RuleCheck
{
public:
    explicit RuleCheck(const Rules &rules);

    /// Days worth trying: those on which the rules change, the days beside them, and one before the range.
    [[nodiscard]] QList<QDate> days() const;
    void tryDay(QDate day);
    /// All faults and figures, once every day has been tried.
    [[nodiscard]] Proof proof();

private:
    /// Whether a condition was ever seen to hold, and ever not to.
    struct Seen {
        bool holding = false;
        bool failing = false;
    };
    void fault(Proof::Kind kind, const QString &place, const QString &what);
    [[nodiscard]] QString where(QDate day, Diagram diagram, const CompiledRules &compiled) const;

    void tryRules(QDate day, CompiledRules &compiled, Interview &interview);
    void tryChoice(QDate day, CompiledRules &compiled);
    void tryModes(QDate day, CompiledRules &compiled, Interview &interview);
    void tryQuestions(CompiledRules &compiled, Interview &interview);
    void tryTradeOffs(CompiledRules &compiled);
    void tryWarnings(const CompiledRules &compiled, Interview &interview);
    void tryItems(const CompiledRules &compiled);
    void tryConditions(QDate day, CompiledRules &compiled);
    void tryParameters(QDate day, const CompiledRules &compiled);

    void judgeChoice();
    void judgeModes();
    void judgeQuestions();
    void judgeTradeOffs();
    void judgeWarnings();
    void judgeItems();
    void judgeConditions();

    /// What is reached, or never: "warning near-limit"; of its parts: "variant transit 1".
    [[nodiscard]] static QString key(const char *kind, const QString &id)
    {
        return QLatin1String(kind) + QLatin1Char(' ') + id;
    }
    [[nodiscard]] static QString key(const char *kind, const QString &id, qsizetype part)
    {
        return QStringLiteral("%1 %2 %3").arg(QLatin1String(kind), id).arg(part);
    }
    void reach(const QString &what) { m_reached.insert(what); }
    [[nodiscard]] bool isReached(const QString &what) const { return m_reached.contains(what); }

    const Rules &m_rules;
    const QList<PlacedCondition> m_conditions;
    Proof m_proof;
    std::unique_ptr<CompiledRules> m_previous; ///< of the last day in the range
    Interview::Number m_dayCombinations; ///< of that day
    Interview::Number m_dayPaths;
    QStringList m_dayWarnings; ///< those that can appear on it
    QMap<std::pair<QString, QString>, Interview::Number> m_dayOutcomes;
    Interview::Number m_combinations;
    Interview::Number m_paths;
    QMap<std::pair<QString, QString>, Interview::Number> m_outcomes; ///< by mode and route
    QSet<QString> m_reached; ///< keys such as "warning near-limit"
    /// Two choice rules of one mode, the earlier first: whether it was seen to matter that they stand apart.
    QMap<std::pair<qsizetype, qsizetype>, bool> m_apart;
    QMap<std::pair<QString, QString>, QSet<QString>> m_compared; ///< by mode and alternative: offered routes, or ""
    QList<Seen> m_seen; ///< by condition
    QSet<std::pair<int, QString>> m_told; ///< faults already told, on an earlier day
};
