// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "singleanswers.h"

#include "answerspace.h"
#include "countries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Tries other answers to one question after another.
class Trial
{
public:
    Trial(const DecisionModel &model, const Answers &answers, QDate today, const QList<NearLimit> &limits)
        : m_model(model), m_rules(model.rules()), m_answers(answers), m_today(today), m_limits(limits),
          m_decision(model.decide(answers, today)), m_outcome(outcomeOf(m_decision)),
          m_space({&model.rules()}, m_decision.date)
    {
    }

    [[nodiscard]] QList<SingleAnswer> answers()
    {
        QList<SingleAnswer> found;
        if (m_decision.mode.isEmpty() || m_decision.status == Status::Stop)
            return found;
        for (const QString &id : m_decision.asked) {
            m_found = {id, {}};
            if (m_answers.given.contains(id) && !m_answers.isUnsure(id))
                tryQuestion(*m_rules.question(id));
            if (!m_found.others.isEmpty())
                found.append(m_found);
        }
        return found;
    }

private:
    void tryQuestion(const Question &question)
    {
        switch (question.type) {
        case Question::Type::YesNo:
            tryValues(question, {u"true"_s, u"false"_s});
            break;
        case Question::Type::Choice: {
            QStringList values;
            for (const Option &option : question.options)
                values.append(option.id);
            tryValues(question, values);
            break;
        }
        case Question::Type::Country:
            tryValues(question, Countries::codes());
            break;
        case Question::Type::Set:
            tryMembers(question);
            break;
        case Question::Type::Integer:
        case Question::Type::Amount:
            tryLimits(question);
            break;
        case Question::Type::Currency:
            tryCurrencies(question);
            break;
        case Question::Type::Rates:
            tryRates(question);
            break;
        case Question::Type::Date:
            break; // another day has other rules; that is no slip of an answer
        }
    }

    /// The values but for the one given; one of each class that the rules tell apart stands for all of them.
    void tryValues(const Question &question, const QStringList &values)
    {
        const auto *yes = m_answers.get<bool>(question.id);
        const auto *text = m_answers.get<QString>(question.id);
        const QString given = yes ? (*yes ? u"true"_s : u"false"_s) : (text ? *text : QString());
        if (m_space.variablesOf(question.id).isEmpty())
            return; // no rule tells its values apart
        QMap<int, QStringList> classes;
        QList<int> order;
        for (const QString &value : values) {
            const int index = m_space.classOf(question.id, value);
            if (!order.contains(index))
                order.append(index);
            classes[index].append(value);
        }
        const int own = m_space.classOf(question.id, given);
        for (const int index : std::as_const(order)) {
            if (index == own)
                continue;
            const QStringList members = classes.value(index);
            Answers changed = m_answers;
            changed.given.insert(question.id, yes ? Answer(members.first() == "true"_L1) : Answer(members.first()));
            note(OtherAnswer::Op::Is, members, {}, changed);
        }
    }

    void tryMembers(const Question &question)
    {
        const auto *given = m_answers.get<QStringList>(question.id);
        for (const QString &member : m_decision.members.value(question.id)) {
            if (!given || m_answers.unsureMembers.value(question.id).contains(member))
                continue;
            const bool has = given->contains(member);
            QStringList members = *given;
            members.removeAll(member);
            if (!has)
                members.append(member);
            Answers changed = m_answers;
            changed.given.insert(question.id, members);
            note(has ? OtherAnswer::Op::Lacks : OtherAnswer::Op::Has, {member}, {}, changed);
        }
    }

    /// The first amount on the other side of each limit. What lies behind a nearer limit may have come about there.
    void tryLimits(const Question &question)
    {
        for (const NearLimit &limit : m_limits) {
            if (limit.question != question.id || limit.side == NearLimit::Side::Unknown)
                continue;
            const bool isWithin = limit.side == NearLimit::Side::Within;
            const QString value = isWithin ? limit.firstBeyond : limit.lastWithin;
            Answers changed = m_answers;
            changed.given.insert(question.id,
                                 question.type == Question::Type::Integer ? Answer(value.toInt()) : Answer(value));
            note(isWithin ? OtherAnswer::Op::Over : OtherAnswer::Op::AtMost, {isWithin ? limit.lastWithin : value},
                 limit.answerCurrency, changed);
        }
    }

    void tryCurrencies(const Question &question)
    {
        const auto *given = m_answers.get<QString>(question.id);
        for (const Option &option : question.options) {
            if (!given || option.id == *given)
                continue;
            Answers changed = m_answers;
            changed.given.insert(question.id, option.id);
            // Where a rate would have to be asked first, nothing can be said.
            const Decision decision = m_model.decide(changed, m_today);
            const bool lacksRate = std::ranges::any_of(
                std::as_const(decision.openQuestions),
                [this](const QString &id) { return m_rules.question(id)->type == Question::Type::Rates; });
            if (!lacksRate)
                note(OtherAnswer::Op::Is, {option.id}, {}, decision);
        }
    }

    void tryRates(const Question &question)
    {
        const auto *given = m_answers.get<RateTable>(question.id);
        for (const NearLimit &limit : m_limits) {
            if (!given || m_rules.question(limit.question)->rates != question.id)
                continue;
            for (const CrossingRate &rate : limit.rates) {
                RateTable rates = *given;
                rates.insert(rate.currency, rate.rate);
                Answers changed = m_answers;
                changed.given.insert(question.id, rates);
                note(rate.orMore ? OtherAnswer::Op::RateOrMore : OtherAnswer::Op::RateOrLess, {rate.rate},
                     rate.currency, changed);
            }
        }
    }

    void note(OtherAnswer::Op op, const QStringList &values, const QString &currency, const Answers &changed)
    {
        note(op, values, currency, m_model.decide(changed, m_today));
    }

    void note(OtherAnswer::Op op, const QStringList &values, const QString &currency, const Decision &decision)
    {
        const Outcome outcome = outcomeOf(decision);
        if (outcome == m_outcome)
            return;
        // Options and members that give the same stand together; amounts and rates each have their own limit.
        const bool joins = op == OtherAnswer::Op::Is || op == OtherAnswer::Op::Has || op == OtherAnswer::Op::Lacks;
        for (OtherAnswer &other : m_found.others) {
            const bool isSame = other.op == op && other.outcome == outcome && other.currency == currency;
            if (isSame && (joins || other.values == values)) {
                if (joins)
                    other.values += values;
                return;
            }
        }
        m_found.others.append(OtherAnswer{op, values, currency, outcome});
    }

    const DecisionModel &m_model;
    const Rules &m_rules;
    const Answers &m_answers;
    const QDate m_today;
    const QList<NearLimit> &m_limits;
    const Decision m_decision;
    const Outcome m_outcome;
    const AnswerSpace m_space;
    SingleAnswer m_found;
};
}

QList<SingleAnswer> singleAnswers(const DecisionModel &model, const Answers &answers, QDate today,
                                  const QList<NearLimit> &limits)
{
    return Trial(model, answers, today, limits).answers();
}
