// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "rules.h"

#include <QSet>

#include <memory>

class NumberLine;

/// All answers to all questions, cut into the classes that the rules can tell apart on one day: a variable for each
/// choice, yes/no, integer and amount, and one for each member of a set. An amount's classes are pairs (or more) of
/// pieces, one for each currency in which a limit is set.
class AnswerSpace
{
public:
    /// What is answered by itself: a question, or one member of a set question.
    struct Variable {
        QString question;
        QString member; ///< of a set question
        int classes = 1;
        bool operator==(const Variable &) const = default;
    };
    /// Where a variable takes one of some of its classes.
    struct Literal {
        int variable = -1;
        QList<int> classes;
    };

    AnswerSpace(const Rules &rules, QDate day) : AnswerSpace(QList<const Rules *>{&rules}, day) {}
    /// Tells apart what any of `rules` tells apart; they must ask the same questions, and the first must outlive it.
    AnswerSpace(const QList<const Rules *> &rules, QDate day);
    ~AnswerSpace();

    /// Whether both tell the same answers apart.
    bool operator==(const AnswerSpace &other) const;

    [[nodiscard]] const QList<Variable> &variables() const { return m_variables; }
    /// The variables of a question, ascending; none where no rule looks at it.
    [[nodiscard]] QList<int> variablesOf(const QString &question) const { return m_byQuestion.value(question); }

    /// Where the answer to `question` is one of `values`; a set holds one of them: a literal for each.
    [[nodiscard]] QList<Literal> is(const QString &question, const QStringList &values) const;
    /// Where the answer compares with limit × share (in percent) as `op` says: AtMost, AtLeast or Over.
    [[nodiscard]] Literal compares(Condition::Operator op, const QString &question, const ParameterValue &limit,
                                   const std::optional<Decimal> &share) const;

    /// The classes a variable may still take when only the questions in `counted` count; all where nothing is known.
    [[nodiscard]] QList<int> allowed(int variable, const Answers &answers, const QSet<QString> &counted) const;
    [[nodiscard]] QList<int> all(int variable) const;

    /// The class an option or country belongs to.
    [[nodiscard]] int classOf(const QString &question, const QString &value) const;
    /// The classes of an amount that is exactly at a limit in `currency`, the other currencies' pieces being open.
    [[nodiscard]] QList<int> classesAt(const QString &question, const Decimal &amount, const QString &currency) const;
    /// How many answers the proof counts in a class: options and countries as they are; of numbers those just under, at
    /// and just over each limit, of amounts so in the currency of each limit.
    [[nodiscard]] int valuesIn(int variable, int index) const;
    /// An answer of a class in words for maintainers: "partner.kind is consumer", "value.amount is ≤ 5000 CNY".
    [[nodiscard]] QString describe(int variable, int index) const;
    /// The currencies in which an amount meets limits.
    [[nodiscard]] QStringList currenciesOf(const QString &question) const;
    /// The class of an amount one piece further in `currency` and the same in the others; -1 behind the last piece.
    [[nodiscard]] int nextIn(const QString &question, int index, const QString &currency) const;

    /// The value of a parameter on the day; null: the rule of that time is not carried. `when` conditions are left out.
    [[nodiscard]] static const DatedValue *valueOn(const Parameter &parameter, QDate day);

private:
    void collect(const Condition &condition, const Rules &rules, QDate day);
    void addVariables(const Question &question);
    [[nodiscard]] QList<int> amountClasses(const QString &question, const QMap<QString, int> &pieces) const;

    const Rules &m_rules;
    QList<Variable> m_variables;
    QMap<QString, QList<int>> m_byQuestion;
    QMap<QString, QList<QStringList>> m_told; ///< by question: the groups of values that conditions name
    using Lines = QMap<QString, QMap<QString, NumberLine>>; ///< by question and currency ("" for an integer)
    const std::unique_ptr<Lines> m_lines;
};
