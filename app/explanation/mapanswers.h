// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiledrules.h"
#include "decision.h"
#include "exact.h"
#include "mapbranch.h"

class Texts;

/// What can be answered to one question after given answers to those before it, grouped by the modes that it leaves.
class MapAnswers
{
public:
    /// One answer, or all numbers between two limits.
    struct Choice {
        QString words;
        QList<Answers> examples; ///< with a value for each stretch between limits
    };
    struct Group {
        QStringList modes;
        QList<Choice> choices;

        [[nodiscard]] QList<Answers> answers() const;
    };

    /// All must outlive it. `before`: the case's answers to the questions before; `own`: that to this one, with what
    /// goes with it.
    MapAnswers(const Rules &rules, const CompiledRules &compiled, const Decision &decision, const Texts &texts,
               const Question &question, const Answers &before, const Answers &own);

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    /// What the case says to the question. Of an amount: whether it can be compared with the limits that decide here.
    [[nodiscard]] MapBranch::Kind ownKind() const;
    /// What the case says, in words, where no group holds it.
    [[nodiscard]] QString ownLabel() const;
    /// The answers of a group in words; of many only that they are the others.
    [[nodiscard]] QString label(const Group &group) const;
    /// The same but for the case's own answer, which is one of them. Of a stretch of numbers: where it lies.
    [[nodiscard]] QString alike(const Group &group) const;

    /// The modes that some completion of `answers` recommends.
    [[nodiscard]] static QStringList reachable(const Rules &rules, const CompiledRules &compiled,
                                               const Answers &answers);
    /// Copies what is said to a question.
    static void copy(const Answers &from, const QString &question, Answers &into);

private:
    [[nodiscard]] QStringList modesAfter(const Answers &answer) const;
    void addValues();
    void addSets();
    void addNumbers();
    void addNumbers(const QString &currency, const QList<Exact> &limits);
    void add(const Choice &choice, const QStringList &modes);
    [[nodiscard]] Answers numberAnswer(const Exact &number, const QString &currency) const;
    [[nodiscard]] QString others(const Group &group, const QStringList &words) const;
    [[nodiscard]] QString numberWords(const Exact &number, const QString &currency) const;

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Decision &m_decision;
    const Texts &m_texts;
    const Question &m_question;
    const Answers &m_before;
    const Answers &m_own;
    QList<Group> m_groups;
    /// By currency whose limits decide here: the classes of amounts in each stretch between limits.
    QMap<QString, QList<QList<int>>> m_stretches;
};
