// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiledrules.h"

/// Walks compiled rules with the answers of a case: which questions are asked, and what each diagram can still become.
class Evaluation
{
public:
    /// What a yes/no function of the answers is over all completions.
    enum class Truth { No, Open, Yes };

    Evaluation(const Rules &rules, const CompiledRules &compiled, const Answers &answers);

    /// Questions that are asked, in the order of asking; only their answers count.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    /// The members of a set question that can matter, given the answers before it.
    [[nodiscard]] QStringList members(const QString &question) const { return m_members.value(question); }
    /// Currencies whose rates decide on a limit.
    [[nodiscard]] const QStringList &ratesNeeded() const { return m_ratesNeeded; }
    /// The classes each variable may still take.
    [[nodiscard]] const QList<QList<int>> &allowed() const { return m_allowed; }
    /// Whether the question counts and has an answer that says something.
    [[nodiscard]] bool isAnswered(const Question &question) const;
    [[nodiscard]] Truth truth(Diagram diagram) const { return truth(diagram, m_allowed); }
    /// Whether a function could hold if the answer to `question` were open, all others being as they are.
    [[nodiscard]] bool canHoldWithout(Diagram diagram, const QString &question) const;
    /// The questions, asked but without a full answer, that can change one of the outcome's diagrams.
    [[nodiscard]] QStringList openQuestions() const;

private:
    using Frontier = QList<Diagram>;

    [[nodiscard]] Truth truth(Diagram diagram, const QList<QList<int>> &allowed) const;
    void walk();
    void askAmount(const Question &question, int variable);
    void advance(int variable);
    void advance(Frontier &frontier, int variable) const;
    [[nodiscard]] bool matters(int variable, const QList<int> &classes) const;
    [[nodiscard]] QStringList currenciesThatMatter(const Question &question, int variable,
                                                   const QList<int> &classes) const;
    [[nodiscard]] QStringList neededRates(const QString &currency, const QStringList &limits) const;

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Answers &m_answers;
    Frontier m_frontier; ///< what is left of the outcome's diagrams at the variable reached
    Frontier m_possible; ///< what is left of those that say which modes are possible
    QStringList m_asked;
    QSet<QString> m_counted;
    QMap<QString, QStringList> m_members;
    QStringList m_ratesNeeded;
    QList<QList<int>> m_allowed;
};
