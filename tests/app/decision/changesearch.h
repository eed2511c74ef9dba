// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answersamples.h"
#include "casefile.h"
#include "compiledrules.h"
#include "countries.h"
#include "decisionmodel.h"
#include "evaluation.h"

#include <QJsonDocument>

#include <algorithm>

/// New answers to one question; of an amount with its currency and rates, which count as one.
using Values = QMap<QString, Answer>;

/// The rules of one day, and every way to answer each question that they tell apart.
struct Day {
    Day(const Rules &rules, const AnswerSamples &samples, QDate day)
        : compiled(rules, day), values(rules.questions.size())
    {
        for (qsizetype index = 0; index < rules.questions.size(); ++index)
            values[index] = valuesOf(samples, rules.questions.at(index));
    }

    const CompiledRules compiled;
    QList<QList<Values>> values; ///< by position of the question; in the order of its options

private:
    /// One value for each class of the answers.
    [[nodiscard]] QList<Values> valuesOf(const AnswerSamples &samples, const Question &question) const
    {
        QList<Values> all;
        switch (question.type) {
        case Question::Type::Choice:
            for (const Option &option : question.options)
                all.append({{question.id, option.id}});
            break;
        case Question::Type::Country:
            for (const QString &code : Countries::codes())
                all.append({{question.id, code}});
            break;
        case Question::Type::Amount:
            for (const AnswerSamples::Value &value : samples.values(nullptr, nullptr, nullptr))
                all.append(
                    {{question.id, value.amount}, {question.currency, value.currency}, {question.rates, value.rates}});
            break;
        default:
            for (const Answer &answer : samples.of(question))
                all.append({{question.id, answer}});
            break;
        }
        const QList<int> variables = compiled.space().variablesOf(question.id);
        const bool isAmount = question.type == Question::Type::Amount;
        const QSet<QString> counted = isAmount ? QSet<QString>{question.id, question.currency, question.rates}
                                               : QSet<QString>{question.id};
        QList<Values> kept;
        QList<QList<QList<int>>> classes;
        for (const Values &value : std::as_const(all)) {
            QList<QList<int>> of;
            for (const int variable : variables)
                of.append(compiled.space().allowed(variable, {value, {}}, counted));
            // In which currency an amount stands decides on what is asked, too.
            if (isAmount || !classes.contains(of))
                kept.append(value);
            classes.append(of);
        }
        qsizetype expected = variables.isEmpty() ? 0 : 1;
        for (const int variable : variables)
            expected *= compiled.space().variables().at(variable).classes;
        if (QSet<QList<QList<int>>>(classes.begin(), classes.end()).size() < expected)
            qFatal("the values of %s miss a class", qPrintable(question.id));
        return variables.isEmpty() ? QList<Values>() : kept;
    }
};

/// A nearest change as the model names it.
struct Named {
    const CompiledRules::CompiledMode *mode = nullptr;
    QList<qsizetype> positions; ///< of the questions, ascending
    QList<qsizetype> values; ///< which of their values; empty if one has no order, such as a set
};

/// Looks for changes of the answers of one case that go before a named one: all of fewer answers, and those of as many
/// that come first by the order of the questions and of their values.
class ChangeSearch
{
public:
    ChangeSearch(const DecisionModel &model, const Day &day, const Answers &answers, QDate today)
        : m_model(model), m_rules(model.rules()), m_day(day), m_answers(answers), m_today(today)
    {
        for (qsizetype position = 0; position < m_rules.questions.size(); ++position) {
            const QString &id = m_rules.questions.at(position).id;
            if (answers.given.contains(id) && !answers.isUnsure(id) && !day.values.at(position).isEmpty())
                m_positions.append(position);
        }
    }

    /// Sentences about the changes that should have been named instead; none if all is well.
    [[nodiscard]] QStringList search(const QList<Named> &named)
    {
        for (const Named &each : named) {
            for (qsizetype size = 1; size < each.positions.size(); ++size)
                m_sets += setsOf(size);
        }
        extend(0, m_answers, Evaluation(m_rules, m_day.compiled, m_answers), named);
        return m_found;
    }

    /// How many sets of changes are smaller than the named ones.
    [[nodiscard]] double sets() const { return m_sets; }
    [[nodiscard]] qsizetype decisions() const { return m_decisions; }

private:
    /// Tries all changes of questions from the `first`-th on, besides those that led to `answers`.
    void extend(qsizetype first, const Answers &answers, const Evaluation &evaluation, const QList<Named> &named)
    {
        for (qsizetype index = first; index < m_positions.size(); ++index) {
            const Question &question = m_rules.questions.at(m_positions.at(index));
            m_changed.append(m_positions.at(index));
            QList<Named> sought = named;
            sought.removeIf([&](const Named &each) { return !goesBefore(each); });
            // Whether a question is asked depends on the answers before it alone. So whatever is changed from this one
            // on, the answers before it leave the same classes as now. If the mode is ruled out even while all classes
            // are open from here on, it is ruled out after every such change, and after every change that begins still
            // later, since then more of the answers stay as they are.
            const bool hopeless = !anyPossible(sought, openFrom(question, evaluation.allowed()));
            // Where it is not asked its answer does not count: the other changes alone do as much.
            if (!hopeless && evaluation.asked().contains(question.id))
                change(index, answers, evaluation, sought);
            m_changed.removeLast();
            if (hopeless)
                return;
        }
    }

    /// Tries all values of the question last in m_changed.
    void change(qsizetype index, const Answers &answers, const Evaluation &evaluation, const QList<Named> &named)
    {
        const qsizetype position = m_positions.at(index);
        const Question &question = m_rules.questions.at(position);
        const AnswerSpace &space = m_day.compiled.space();
        const QList<Values> &values = m_day.values.at(position);
        QList<QList<int>> allowed = openFrom(question, evaluation.allowed());
        for (qsizetype value = 0; value < values.size(); ++value) {
            // Once more with this answer. As long as no rate counts, an amount is known in its own currency at most.
            for (const int variable : space.variablesOf(question.id))
                allowed[variable] = space.allowed(variable, {values.at(value), {}}, {question.id, question.currency});
            if (!anyPossible(named, allowed))
                continue;
            Answers next = answers;
            for (auto answer = values.at(value).begin(); answer != values.at(value).end(); ++answer) {
                next.given.insert(answer.key(), answer.value());
                next.unsureMembers.remove(answer.key());
            }
            const Evaluation after(m_rules, m_day.compiled, next);
            if (m_decisions++ % 500 == 0)
                compareWithModel(next, after);
            m_values.append(value);
            note(next, after, named);
            extend(index + 1, next, after, named);
            m_values.removeLast();
        }
    }

    /// `allowed` with all classes from the variables of `question` on.
    [[nodiscard]] QList<QList<int>> openFrom(const Question &question, QList<QList<int>> allowed) const
    {
        const AnswerSpace &space = m_day.compiled.space();
        for (int variable = space.variablesOf(question.id).constFirst(); variable < allowed.size(); ++variable)
            allowed[variable] = space.all(variable);
        return allowed;
    }

    /// Whether changes that begin with m_changed can be fewer than, or stand before, those named.
    [[nodiscard]] bool goesBefore(const Named &named) const
    {
        if (m_changed.size() < named.positions.size())
            return true;
        return m_changed.size() == named.positions.size() && m_changed <= named.positions;
    }

    /// Notes the modes that the changes made so far make possible.
    void note(const Answers &answers, const Evaluation &evaluation, const QList<Named> &named)
    {
        for (const Named &each : named) {
            if (evaluation.truth(each.mode->possible) == Evaluation::Truth::No)
                continue;
            if (m_changed.size() == each.positions.size()) {
                if (m_changed == each.positions && (each.values.isEmpty() || m_values >= each.values))
                    continue;
                // Among equals, none goes before that only helps because an answer is not asked for any more.
                if (!reaches(each.mode->possible, allCounting(answers)))
                    continue;
            }
            Values changes;
            for (qsizetype change = 0; change < m_changed.size(); ++change)
                changes.insert(m_day.values.at(m_changed.at(change)).at(m_values.at(change)));
            const QJsonDocument json(CaseFile::answersToJson({changes, {}}));
            m_found.append(QStringLiteral("%1 would do for %2")
                               .arg(QString::fromUtf8(json.toJson(QJsonDocument::Compact)), each.mode->id));
        }
    }

    /// What is evaluated here without its reasons is what the model says.
    void compareWithModel(const Answers &answers, const Evaluation &evaluation)
    {
        QStringList possible;
        for (const CompiledRules::CompiledMode &mode : m_day.compiled.modes) {
            if (evaluation.truth(mode.possible) != Evaluation::Truth::No)
                possible.append(mode.id);
        }
        if (possible != m_model.decide(answers, m_today).possible)
            m_found.append(QStringLiteral("the model decides otherwise"));
    }

    /// The classes left while every answer counts, whether it is asked or not.
    [[nodiscard]] QList<QList<int>> allCounting(const Answers &answers) const
    {
        const QStringList given = answers.given.keys();
        const AnswerSpace &space = m_day.compiled.space();
        QList<QList<int>> allowed;
        for (int variable = 0; variable < space.variables().size(); ++variable)
            allowed.append(space.allowed(variable, answers, {given.begin(), given.end()}));
        return allowed;
    }

    /// Whether one of the modes is possible while the variables keep to the classes allowed.
    [[nodiscard]] bool anyPossible(const QList<Named> &named, const QList<QList<int>> &allowed) const
    {
        return std::any_of(named.begin(), named.end(),
                           [&](const Named &each) { return reaches(each.mode->possible, allowed); });
    }

    [[nodiscard]] bool reaches(Diagram diagram, const QList<QList<int>> &allowed) const
    {
        const DiagramForest &forest = m_day.compiled.forest();
        if (DiagramForest::isConstant(diagram))
            return diagram == DiagramForest::True;
        const QList<int> &classes = allowed.at(forest.variable(diagram));
        return std::any_of(classes.begin(), classes.end(),
                           [&](int index) { return reaches(forest.child(diagram, index), allowed); });
    }

    /// How many sets of `size` changes there are.
    [[nodiscard]] double setsOf(qsizetype size) const
    {
        QList<double> counts(size + 1, 0);
        counts[0] = 1;
        for (const qsizetype position : m_positions) {
            for (qsizetype of = size; of > 0; --of)
                counts[of] += counts.at(of - 1) * double(m_day.values.at(position).size());
        }
        return counts.at(size);
    }

    const DecisionModel &m_model;
    const Rules &m_rules;
    const Day &m_day;
    const Answers &m_answers;
    QDate m_today;
    QList<qsizetype> m_positions; ///< of the questions that have an answer to change
    QList<qsizetype> m_changed; ///< positions of the questions changed on the way
    QList<qsizetype> m_values; ///< to which of their values
    QStringList m_found;
    double m_sets = 0;
    qsizetype m_decisions = 0;
};
