// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruleproblems.h"

#include <QSet>

/// Checks that a condition names only what there is, and what can be known where it stands.
class ConditionLinks
{
public:
    /// What may be known where a condition stands.
    enum class Scope {
        Value, ///< answers, dates and facts, but no limits: it chooses between their values
        Answers, ///< also limits
        Choice, ///< also which modes are possible and which conditions are met
        Outcome, ///< also mode and route
    };

    explicit ConditionLinks(RuleProblems &problems) : m_problems(problems) {}

    /// Checks the facts and makes them known, each to those after it only: so none leads back to itself.
    void checkFacts();
    void check(const QString &place, const Condition &condition, Scope scope);

private:
    void checkPart(const QString &place, const Condition &part, Scope scope);
    void checkIds(const QString &place, const Condition &part);
    void checkSubject(const QString &place, const Condition &part);
    void checkLimit(const QString &place, const Condition &part);
    void checkShare(const QString &place, const QString &id);

    RuleProblems &m_problems;
    QSet<QString> m_facts; ///< those that may be named so far
};
