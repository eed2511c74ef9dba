// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "nearestchange.h"

#include "countries.h"
#include "visitconditions.h"

#include <algorithm>

namespace
{
/// Another answer to one question: the changes that say it, and the answer itself.
struct Candidate {
    QList<Change> changes;
    Answer answer;
    std::optional<std::pair<QString, QString>> currency; ///< of an amount: its currency question and the limit's code
};

class Search
{
public:
    Search(const Rules &rules, const CompiledRules &compiled, const Evaluation &evaluation, const Answers &answers,
           const CompiledRules::CompiledMode &mode)
        : m_rules(rules)
        , m_compiled(compiled)
        , m_evaluation(evaluation)
        , m_answers(answers)
        , m_mode(mode)
    {
        const QList<int> support = compiled.forest().support({mode.possible});
        for (const Question &question : rules.questions) {
            const QList<int> variables = compiled.space().variablesOf(question.id);
            const bool decides = std::any_of(variables.begin(), variables.end(),
                                             [&](int variable) { return support.contains(variable); });
            if (decides && answers.given.contains(question.id) && !answers.isUnsure(question.id))
                m_candidates.append(candidates(question));
        }
    }

    [[nodiscard]] QList<Change> run()
    {
        for (int size = 1; size <= m_candidates.size(); ++size) {
            if (choose(0, size, {}))
                return m_found;
        }
        return {};
    }

private:
    [[nodiscard]] QList<Candidate> candidates(const Question &question) const
    {
        switch (question.type) {
        case Question::Type::Choice: {
            QStringList values;
            for (const Option &option : question.options)
                values.append(option.id);
            return otherValues(question, values);
        }
        case Question::Type::YesNo:
            return otherValues(question, {QStringLiteral("true"), QStringLiteral("false")});
        case Question::Type::Country:
            return otherValues(question, Countries::codes());
        case Question::Type::Set:
            return otherMembers(question);
        case Question::Type::Amount:
        case Question::Type::Integer:
            return limits(question);
        default:
            return {};
        }
    }

    /// One value of each class but the present one's, in the order of the values.
    [[nodiscard]] QList<Candidate> otherValues(const Question &question, const QStringList &values) const
    {
        const AnswerSpace &space = m_compiled.space();
        const bool *yes = m_answers.get<bool>(question.id);
        const QString *text = m_answers.get<QString>(question.id);
        const QString present = text ? *text : yes && *yes ? QStringLiteral("true") : QStringLiteral("false");
        QList<int> seen{space.classOf(question.id, present)};
        QList<Candidate> list;
        for (const QString &value : values) {
            const int index = space.classOf(question.id, value);
            if (seen.contains(index))
                continue;
            seen.append(index);
            const Answer answer = question.type == Question::Type::YesNo ? Answer(value == QLatin1String("true")) : Answer(value);
            list.append({{{question.id, Change::Op::Is, value, {}}}, answer, {}});
        }
        return list;
    }

    /// The set with some members more or fewer, fewest first.
    [[nodiscard]] QList<Candidate> otherMembers(const Question &question) const
    {
        const QStringList *present = m_answers.get<QStringList>(question.id);
        if (!present)
            return {};
        QStringList members;
        const QList<int> support = m_compiled.forest().support({m_mode.possible});
        for (const int variable : m_compiled.space().variablesOf(question.id)) {
            if (support.contains(variable))
                members.append(m_compiled.space().variables().at(variable).member);
        }
        QList<Candidate> list;
        for (quint32 chosen = 1; chosen < (1U << members.size()); ++chosen) {
            Candidate candidate;
            QStringList set = *present;
            for (qsizetype index = 0; index < members.size(); ++index) {
                const QString &member = members.at(index);
                if (!(chosen & (1U << index)))
                    continue;
                const bool had = set.contains(member);
                candidate.changes.append({question.id, had ? Change::Op::Lacks : Change::Op::Has, member, {}});
                if (had)
                    set.removeAll(member);
                else
                    set.append(member);
            }
            candidate.answer = set;
            list.append(candidate);
        }
        std::stable_sort(list.begin(), list.end(), [](const Candidate &left, const Candidate &right) {
            return left.changes.size() < right.changes.size();
        });
        return list;
    }

    /// The amount changed to each limit that a condition of the mode compares it with.
    [[nodiscard]] QList<Candidate> limits(const Question &question) const
    {
        QList<Candidate> list;
        const auto add = [&](const Condition &part) {
            if (part.op != Condition::Operator::AtMost || part.subject != question.id || !part.share.isEmpty())
                return;
            for (const CompiledRules::CompiledValue &value : m_compiled.values) {
                if (value.parameter != part.parameter)
                    continue;
                if (const auto *money = std::get_if<Money>(&value.value->value)) {
                    list.append({{{question.id, Change::Op::AtMost, money->amount.toString(), money->currency}},
                                 money->amount.toString(), std::pair(question.currency, money->currency)});
                } else if (const auto *count = std::get_if<Count>(&value.value->value)) {
                    list.append({{{question.id, Change::Op::AtMost, QString::number(count->count), {}}}, count->count, {}});
                }
            }
        };
        for (const ModeCondition &condition : m_rules.mode(m_mode.id)->conditions)
            visitConditions(condition.when, add);
        return list;
    }

    bool choose(qsizetype from, int size, const QList<Candidate> &chosen)
    {
        if (size == 0)
            return makesPossible(chosen);
        for (qsizetype question = from; question + size <= m_candidates.size(); ++question) {
            for (const Candidate &candidate : std::as_const(m_candidates.at(question))) {
                if (choose(question + 1, size - 1, chosen + QList<Candidate>{candidate}))
                    return true;
            }
        }
        return false;
    }

    bool makesPossible(const QList<Candidate> &chosen)
    {
        Answers changed = m_answers;
        QList<Change> changes;
        QSet<QString> counted(m_evaluation.asked().begin(), m_evaluation.asked().end());
        for (const Candidate &candidate : chosen) {
            const QString question = candidate.changes.first().answer;
            changed.given.insert(question, candidate.answer);
            counted.insert(question);
            if (candidate.currency)
                changed.given.insert(candidate.currency->first, candidate.currency->second);
            changes += candidate.changes;
        }
        // Cheap first: only a change that meets the musts taken alone is worth walking the whole interview again.
        const AnswerSpace &space = m_compiled.space();
        const DiagramForest &forest = m_compiled.forest();
        QList<Diagram> frontier{m_mode.possible};
        bool reached = false;
        while (!frontier.isEmpty() && !reached) {
            const Diagram diagram = frontier.takeLast();
            if (DiagramForest::isConstant(diagram)) {
                reached = diagram == DiagramForest::True;
                continue;
            }
            for (const int index : space.allowed(forest.variable(diagram), changed, counted))
                frontier.append(forest.child(diagram, index));
        }
        if (!reached)
            return false;
        if (Evaluation(m_rules, m_compiled, changed).truth(m_mode.possible) == Evaluation::Truth::No)
            return false;
        m_found = changes;
        return true;
    }

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Evaluation &m_evaluation;
    const Answers &m_answers;
    const CompiledRules::CompiledMode &m_mode;
    QList<QList<Candidate>> m_candidates; ///< by question
    QList<Change> m_found;
};
}

QList<Change> nearestChange(const Rules &rules, const CompiledRules &compiled, const Evaluation &evaluation,
                            const Answers &answers, const CompiledRules::CompiledMode &mode)
{
    return Search(rules, compiled, evaluation, answers, mode).run();
}
