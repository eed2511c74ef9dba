// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mapanswers.h"

#include "answerwords.h"
#include "countries.h"
#include "digits.h"
#include "evaluation.h"
#include "texts.h"
#include "visitconditions.h"
#include "wording.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype namedAtMost = 6; ///< answers of a group; more are called the others
constexpr int decimals = 3; ///< of an amount

/// The numbers that conditions compare the answer to `question` with, by currency ("" for a count).
QMap<QString, std::set<Exact>> limitsOf(const Rules &rules, const Question &question, QDate day)
{
    QMap<QString, std::set<Exact>> limits;
    visitConditions(rules, [&](const Condition &condition) {
        const Parameter *const parameter = rules.parameter(condition.parameter);
        if (condition.subject != question.id || !parameter)
            return;
        const Parameter *const share = rules.parameter(condition.share);
        const DatedValue *const shareValue = share ? AnswerSpace::valueOn(*share, day) : nullptr;
        const auto *const percent = shareValue ? std::get_if<Percent>(&shareValue->value) : nullptr;
        const Exact factor = percent ? exact(percent->percent) / 100 : Exact(1);
        for (const DatedValue &value : parameter->values) {
            if (!value.valid.contains(day))
                continue;
            if (const auto *const money = std::get_if<Money>(&value.value))
                limits[money->currency].insert(exact(money->amount) * factor);
            else if (const auto *const count = std::get_if<Count>(&value.value))
                limits[QString()].insert(Exact(count->count) * factor);
        }
    });
    return limits;
}

/// Cut off after the last digit that an amount may have; a whole number without decimals.
QString amountText(const Exact &number)
{
    QString text = decimalText(number, decimals, false);
    if (text.endsWith(".000"_L1))
        text.chop(4);
    return text;
}
}

QList<Answers> MapAnswers::Group::answers() const
{
    QList<Answers> all;
    for (const Choice &choice : choices)
        all += choice.examples;
    return all;
}

MapAnswers::MapAnswers(const Rules &rules, const CompiledRules &compiled, const Decision &decision, const Texts &texts,
                       const Question &question, const Answers &before, const Answers &own)
    : m_rules(rules), m_compiled(compiled), m_decision(decision), m_texts(texts), m_question(question),
      m_before(before), m_own(own)
{
    if (compiled.space().variablesOf(question.id).isEmpty())
        return; // no rule looks at it
    switch (question.type) {
    case Question::Type::YesNo:
    case Question::Type::Choice:
    case Question::Type::Country:
        addValues();
        break;
    case Question::Type::Set:
        addSets();
        break;
    case Question::Type::Integer:
    case Question::Type::Amount:
        addNumbers();
        break;
    case Question::Type::Currency:
    case Question::Type::Rates:
    case Question::Type::Date:
        break; // they speak through the amount, or choose the rules
    }
}

QStringList MapAnswers::reachable(const Rules &rules, const CompiledRules &compiled, const Answers &answers)
{
    const Evaluation evaluation(rules, compiled, answers);
    QStringList modes;
    for (const CompiledRules::CompiledMode &mode : compiled.modes) {
        if (evaluation.truth(mode.chosen) != Evaluation::Truth::No)
            modes << mode.id;
    }
    return modes;
}

void MapAnswers::copy(const Answers &from, const QString &question, Answers &into)
{
    if (const auto answer = from.given.constFind(question); answer != from.given.constEnd())
        into.given.insert(question, *answer);
    if (const auto members = from.unsureMembers.constFind(question); members != from.unsureMembers.constEnd())
        into.unsureMembers.insert(question, *members);
}

QStringList MapAnswers::modesAfter(const Answers &answer) const
{
    Answers all = m_before;
    for (auto each = answer.given.cbegin(); each != answer.given.cend(); ++each)
        all.given.insert(each.key(), each.value());
    return reachable(m_rules, m_compiled, all);
}

void MapAnswers::add(const Choice &choice, const QStringList &modes)
{
    const auto group = std::ranges::find(m_groups, modes, &Group::modes);
    if (group == m_groups.end())
        m_groups << Group{modes, {choice}};
    else
        group->choices << choice;
}

void MapAnswers::addValues()
{
    QMap<QString, Answer> values;
    QStringList order;
    const auto value = [&](const QString &id, const Answer &answer) {
        values.insert(id, answer);
        order << id;
    };
    if (m_question.type == Question::Type::YesNo) {
        value(u"true"_s, true);
        value(u"false"_s, false);
    } else if (m_question.type == Question::Type::Country) {
        for (const QString &code : Countries::codes())
            value(code, code);
    } else {
        for (const Option &option : m_question.options)
            value(option.id, option.id);
    }
    // Values of one class leave the same modes: of two hundred countries, few need a look.
    QMap<int, QStringList> modes;
    for (const QString &id : std::as_const(order)) {
        Answers answer;
        answer.given.insert(m_question.id, values.value(id));
        const int index = m_compiled.space().classOf(m_question.id, id);
        if (!modes.contains(index))
            modes.insert(index, modesAfter(answer));
        add({answerText(m_rules, m_question, answer, m_texts), {answer}}, modes.value(index));
    }
}

void MapAnswers::addSets()
{
    const auto set = [this](const QStringList &members) {
        Answers answer;
        answer.given.insert(m_question.id, members);
        add({answerText(m_rules, m_question, answer, m_texts), {answer}}, modesAfter(answer));
    };
    const QStringList members = m_decision.members.value(m_question.id);
    set({});
    for (const QString &member : members)
        set({member});
    if (const QStringList *own = m_own.get<QStringList>(m_question.id); own && own->size() > 1)
        set(*own);
}

void MapAnswers::addNumbers()
{
    const QMap<QString, std::set<Exact>> limits = limitsOf(m_rules, m_question, m_decision.date);
    for (auto each = limits.cbegin(); each != limits.cend(); ++each)
        addNumbers(each.key(), QList<Exact>(each->begin(), each->end()));
}

Answers MapAnswers::numberAnswer(const Exact &number, const QString &currency) const
{
    Answers answer;
    const QString text = amountText(number);
    if (m_question.type == Question::Type::Integer) {
        answer.given.insert(m_question.id, text.toInt());
        return answer;
    }
    answer.given.insert(m_question.id, text);
    answer.given.insert(m_question.currency, currency);
    return answer;
}

QString MapAnswers::numberWords(const Exact &number, const QString &currency) const
{
    const QString text = amountText(number);
    return currency.isEmpty() ? m_texts.number(text) : m_texts.money(text, currency);
}

void MapAnswers::addNumbers(const QString &currency, const QList<Exact> &limits)
{
    // Just under, at and just over each limit: in between, nothing changes.
    const Exact unit = m_question.type == Question::Type::Integer ? Exact(1) : Exact(1) / powerOfTen(decimals);
    std::set<Exact> numbers;
    for (const Exact &limit : limits)
        numbers.insert({limit - unit, limit, limit + unit});

    struct Stretch {
        QList<Exact> numbers;
        QStringList modes;
    };
    QList<Stretch> stretches;
    for (const Exact &number : numbers) {
        if (number <= 0)
            continue;
        const QStringList modes = modesAfter(numberAnswer(number, currency));
        if (stretches.isEmpty() || stretches.last().modes != modes)
            stretches << Stretch{{}, modes};
        stretches.last().numbers << number;
    }
    if (stretches.size() < 2)
        return; // these limits decide nothing here
    for (qsizetype at = 0; at < stretches.size(); ++at) {
        const Stretch &stretch = stretches.at(at);
        // A limit belongs to the stretch that it begins or ends; else the next one begins or ends with it.
        QStringList words;
        if (at > 0) {
            const Exact first = stretch.numbers.first();
            words << (limits.contains(first)
                          ? m_texts.say(QT_TRANSLATE_NOOP("Report", "at least %1")).arg(numberWords(first, currency))
                          : m_texts.say(QT_TRANSLATE_NOOP("Report", "more than %1"))
                                .arg(numberWords(stretches.at(at - 1).numbers.last(), currency)));
        }
        if (at + 1 < stretches.size()) {
            const Exact last = stretch.numbers.last();
            words << (limits.contains(last)
                          ? m_texts.say(QT_TRANSLATE_NOOP("Report", "at most %1")).arg(numberWords(last, currency))
                          : m_texts.say(QT_TRANSLATE_NOOP("Report", "less than %1"))
                                .arg(numberWords(stretches.at(at + 1).numbers.first(), currency)));
        }
        Choice choice{words.size() == 1
                          ? words.first()
                          : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 and %2")).arg(words.first(), words.last()),
                      {}};
        for (const Exact &number : stretch.numbers) {
            choice.examples << numberAnswer(number, currency);
            if (const auto tried = Decimal::parse(amountText(number), MostDigits::whole, decimals))
                m_stretches[currency] << m_compiled.space().classesAt(m_question.id, *tried, currency);
        }
        add(choice, stretch.modes);
    }
}

MapBranch::Kind MapAnswers::ownKind() const
{
    using Kind = MapBranch::Kind;
    if (m_own.isUnsure(m_question.id) || !m_own.unsureMembers.value(m_question.id).isEmpty())
        return Kind::NotSure;
    if (!m_own.given.contains(m_question.id))
        return Kind::NotAnswered;
    if (m_stretches.isEmpty())
        return Kind::Answers;
    // Without a rate an amount is on neither side of a limit in another currency.
    const AnswerSpace &space = m_compiled.space();
    const QList<int> open = space.allowed(space.variablesOf(m_question.id).first(), m_own,
                                          {m_question.id, m_question.currency, m_question.rates});
    const auto holds = [&open](const QList<int> &classes) {
        return std::ranges::all_of(open, [&classes](int index) { return classes.contains(index); });
    };
    const bool compared = std::ranges::all_of(
        m_stretches, [&](const QList<QList<int>> &stretches) { return std::ranges::any_of(stretches, holds); });
    return compared ? Kind::Answers : Kind::NotAnswered;
}

QString MapAnswers::ownLabel() const
{
    const QString own = answerText(m_rules, m_question, m_own, m_texts);
    if (own.isEmpty())
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "not answered yet"));
    if (ownKind() != MapBranch::Kind::NotAnswered)
        return own;
    //: %1: an amount
    return m_texts
        .say(QT_TRANSLATE_NOOP("Report", "%1, which cannot be compared with the limit without currency and rate"))
        .arg(own);
}

QString MapAnswers::label(const Group &group) const
{
    QStringList words;
    for (const Choice &choice : group.choices)
        words << choice.words;
    return others(group, words);
}

QString MapAnswers::alike(const Group &group) const
{
    const QString own = answerText(m_rules, m_question, m_own, m_texts);
    QStringList words;
    for (const Choice &choice : group.choices) {
        if (choice.words != own)
            words << choice.words;
    }
    return words.isEmpty()
               ? QString()
               : m_texts.say(QT_TRANSLATE_NOOP("Report", "Goes the same way: %1")).arg(others(group, words));
}

QString MapAnswers::others(const Group &group, const QStringList &words) const
{
    const auto size = [](const Group &each) { return each.choices.size(); };
    const bool isLargest = std::ranges::all_of(m_groups,
                                               [&](const Group &other) { return size(other) <= size(group); });
    return isLargest && size(group) > namedAtMost
               ? m_texts.say(QT_TRANSLATE_NOOP("Report", "any other that is not named here"))
               : joined(words, m_texts);
}
