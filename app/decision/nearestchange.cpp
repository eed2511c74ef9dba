// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "nearestchange.h"

#include "countries.h"
#include "visitconditions.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int unreachable = std::numeric_limits<int>::max() / 2;

/// A limit that an amount or a number can be changed to.
struct Limit {
    Decimal amount;
    QString currency; ///< empty for a number
};

/// The cheapest path through the diagram of "the mode is possible", where going against an answer costs one for its
/// question. Set members of one question are tested one after the other and cost one together.
class CheapestPath
{
public:
    /// `allowed`: the classes that the present answers leave to each variable.
    CheapestPath(const Rules &rules, const CompiledRules &compiled, const QList<QList<int>> &allowed,
                 const CompiledRules::CompiledMode &mode)
        : m_rules(rules), m_space(compiled.space()), m_forest(compiled.forest()), m_mode(mode),
          m_values(compiled.values), m_allowed(allowed)
    {
    }

    /// The changes on the cheapest path; none if there is no path.
    [[nodiscard]] QList<Change> changes()
    {
        QList<Change> changes;
        Diagram at = m_mode.possible;
        Stance stance = Stance::Undecided;
        if (cost(at, stance) >= unreachable)
            return changes;
        while (!DiagramForest::isConstant(at)) {
            const int variable = m_forest.variable(at);
            if (stance == Stance::Undecided) {
                // Ties go to the earlier question: change it where that costs no more in all.
                const bool change = 1 + cost(at, Stance::Changed) <= cost(at, Stance::Kept);
                stance = change ? Stance::Changed : Stance::Kept;
            }
            const int index = cheapestClass(at, stance);
            if (stance == Stance::Changed && !m_allowed.at(variable).contains(index))
                changes.append(change(variable, index));
            const Diagram next = m_forest.child(at, index);
            stance = sameQuestion(at, next) ? stance : Stance::Undecided;
            at = next;
        }
        return changes;
    }

private:
    /// Whether the question of the variable reached is to be changed.
    enum class Stance { Undecided, Kept, Changed };

    [[nodiscard]] bool sameQuestion(Diagram one, Diagram other) const
    {
        return !DiagramForest::isConstant(other)
               && m_space.variables().at(m_forest.variable(one)).question
                      == m_space.variables().at(m_forest.variable(other)).question;
    }

    [[nodiscard]] int cost(Diagram at, Stance stance)
    {
        if (DiagramForest::isConstant(at))
            return at == DiagramForest::True ? 0 : unreachable;
        if (stance == Stance::Undecided)
            return std::min(cost(at, Stance::Kept), 1 + cost(at, Stance::Changed));
        const auto key = std::pair(at, stance == Stance::Changed);
        const auto known = m_costs.constFind(key);
        if (known != m_costs.constEnd())
            return *known;
        int least = unreachable;
        for (const int index : classes(m_forest.variable(at), stance))
            least = std::min(least, childCost(at, index, stance));
        m_costs.insert(key, least);
        return least;
    }

    [[nodiscard]] int childCost(Diagram at, int index, Stance stance)
    {
        const Diagram next = m_forest.child(at, index);
        return cost(next, sameQuestion(at, next) ? stance : Stance::Undecided);
    }

    [[nodiscard]] int cheapestClass(Diagram at, Stance stance)
    {
        const int least = cost(at, stance);
        const QList<int> open = classes(m_forest.variable(at), stance);
        return *std::ranges::find_if(open, [&](int index) { return childCost(at, index, stance) == least; });
    }

    /// The classes open to a variable: those of the answer, then, for a question to be changed, the others in the
    /// order of their values.
    [[nodiscard]] QList<int> classes(int variable, Stance stance)
    {
        if (stance != Stance::Changed)
            return m_allowed.at(variable);
        // Many nodes ask for the same.
        const auto known = m_changedClasses.constFind(variable);
        if (known != m_changedClasses.constEnd())
            return *known;
        return *m_changedClasses.insert(variable, changedClasses(variable));
    }

    [[nodiscard]] QList<int> changedClasses(int variable) const
    {
        QList<int> open = m_allowed.at(variable);
        const Question &question = *m_rules.question(m_space.variables().at(variable).question);
        QList<int> others;
        switch (question.type) {
        case Question::Type::Amount:
        case Question::Type::Integer:
            for (const Limit &limit : limits(question))
                others += m_space.classesAt(question.id, limit.amount, limit.currency);
            break;
        case Question::Type::Set:
            others = {0, 1};
            break;
        default:
            for (const QString &value : valuesOf(question))
                others.append(m_space.classOf(question.id, value));
            break;
        }
        for (const int index : std::as_const(others)) {
            if (!open.contains(index))
                open.append(index);
        }
        return open;
    }

    [[nodiscard]] static QStringList valuesOf(const Question &question)
    {
        if (question.type == Question::Type::YesNo)
            return {u"true"_s, u"false"_s};
        if (question.type == Question::Type::Country)
            return Countries::codes();
        QStringList values;
        for (const Option &option : question.options)
            values.append(option.id);
        return values;
    }

    /// The limits that the mode's conditions compare the question with.
    [[nodiscard]] QList<Limit> limits(const Question &question) const
    {
        QList<Limit> limits;
        const auto add = [&](const Condition &part) {
            if (part.op != Condition::Operator::AtMost || part.subject != question.id || !part.share.isEmpty())
                return;
            for (const CompiledRules::CompiledValue &value : m_values) {
                if (value.parameter != part.parameter)
                    continue;
                if (const auto *money = std::get_if<Money>(&value.value->value))
                    limits.append({money->amount, money->currency});
                else if (const auto *count = std::get_if<Count>(&value.value->value))
                    limits.append({Decimal::whole(count->count), {}});
            }
        };
        for (const ModeCondition &condition : m_rules.mode(m_mode.id)->conditions)
            visitConditions(condition.when, add);
        return limits;
    }

    [[nodiscard]] Change change(int variable, int index) const
    {
        const AnswerSpace::Variable &about = m_space.variables().at(variable);
        const Question &question = *m_rules.question(about.question);
        switch (question.type) {
        case Question::Type::Set:
            return {question.id, index == 1 ? Change::Op::Has : Change::Op::Lacks, about.member, {}};
        case Question::Type::Amount:
        case Question::Type::Integer:
            for (const Limit &limit : limits(question)) {
                if (m_space.classesAt(question.id, limit.amount, limit.currency).contains(index))
                    return {question.id, Change::Op::AtMost, limit.amount.toString(), limit.currency};
            }
            break;
        default:
            for (const QString &value : valuesOf(question)) {
                if (m_space.classOf(question.id, value) == index)
                    return {question.id, Change::Op::Is, value, {}};
            }
            break;
        }
        return {question.id, Change::Op::Is, {}, {}};
    }

    const Rules &m_rules;
    const AnswerSpace &m_space;
    const DiagramForest &m_forest;
    const CompiledRules::CompiledMode &m_mode;
    const QList<CompiledRules::CompiledValue> &m_values;
    const QList<QList<int>> m_allowed;
    QHash<std::pair<Diagram, bool>, int> m_costs;
    QHash<int, QList<int>> m_changedClasses; ///< by variable
};
}

void applyChange(const Change &change, const Rules &rules, Answers &answers)
{
    const Question &question = *rules.question(change.answer);
    switch (change.op) {
    case Change::Op::Is:
        answers.given.insert(question.id, question.type == Question::Type::YesNo ? Answer(change.value == "true"_L1)
                                                                                 : Answer(change.value));
        break;
    case Change::Op::Has:
    case Change::Op::Lacks: {
        const QStringList *present = answers.get<QStringList>(question.id);
        QStringList members = present ? *present : QStringList();
        members.removeAll(change.value);
        if (change.op == Change::Op::Has)
            members.append(change.value);
        answers.given.insert(question.id, members);
        break;
    }
    case Change::Op::AtMost:
        if (question.type == Question::Type::Integer) {
            answers.given.insert(question.id, change.value.toInt());
        } else {
            answers.given.insert(question.id, change.value);
            answers.given.insert(question.currency, change.currency);
        }
        break;
    }
}

QList<Change> nearestChange(const Rules &rules, const CompiledRules &compiled, const Evaluation &evaluation,
                            const Answers &answers, const CompiledRules::CompiledMode &mode)
{
    const auto verified = [&](const QList<QList<int>> &allowed) {
        const QList<Change> changes = CheapestPath(rules, compiled, allowed, mode).changes();
        Answers changed = answers;
        for (const Change &change : changes)
            applyChange(change, rules, changed);
        const bool helps = !changes.isEmpty()
                           && Evaluation(rules, compiled, changed).truth(mode.possible) != Evaluation::Truth::No;
        return helps ? changes : QList<Change>();
    };
    const QList<Change> nearest = verified(evaluation.allowed());
    if (!nearest.isEmpty())
        return nearest;
    // A change may bring a question up that has an answer already, kept from before: if that answer stands against the
    // mode, it has to change too.
    const QStringList given = answers.given.keys();
    const QSet<QString> counted(given.begin(), given.end());
    QList<QList<int>> allowed;
    for (int variable = 0; variable < compiled.space().variables().size(); ++variable)
        allowed.append(compiled.space().allowed(variable, answers, counted));
    return verified(allowed);
}
