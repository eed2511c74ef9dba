// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answerspace.h"

#include "countries.h"
#include "digits.h"
#include "exactrates.h"
#include "numberline.h"
#include "visitconditions.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// limit × share, and the currency it is in ("" for a count).
struct ExactLimit {
    Exact at;
    QString currency;
};

ExactLimit limitOf(const ParameterValue &value, const std::optional<Decimal> &share)
{
    ExactLimit limit;
    if (const auto *money = std::get_if<Money>(&value))
        limit = {exact(money->amount), money->currency};
    else if (const auto *count = std::get_if<Count>(&value))
        limit = {Exact(count->count), {}};
    if (share)
        limit.at *= exact(*share) / 100;
    return limit;
}

QList<int> range(int from, int until)
{
    QList<int> numbers(std::max(0, until - from));
    std::iota(numbers.begin(), numbers.end(), from);
    return numbers;
}

std::optional<Decimal> shareOn(const Rules &rules, const QString &id, QDate day)
{
    const Parameter *parameter = id.isEmpty() ? nullptr : rules.parameter(id);
    const DatedValue *value = parameter ? AnswerSpace::valueOn(*parameter, day) : nullptr;
    const auto *percent = value ? std::get_if<Percent>(&value->value) : nullptr;
    return percent ? std::optional(percent->percent) : std::nullopt;
}

/// The amount that is the answer to `question`, in those of `currencies` for which the answers in `counted` have a rate.
QMap<QString, Exact> amountIn(const QStringList &currencies, const Rules &rules, const Question &question,
                              const Answers &answers, const QSet<QString> &counted)
{
    QMap<QString, Exact> values;
    const QString *text = answers.get<QString>(question.id);
    const QString *currency = counted.contains(question.currency) ? answers.get<QString>(question.currency) : nullptr;
    const std::optional<Decimal> amount = text ? Decimal::parse(*text, MostDigits::whole, MostDigits::minor)
                                               : std::nullopt;
    if (!amount || !currency)
        return values;
    const RateTable *given = counted.contains(question.rates) ? answers.get<RateTable>(question.rates) : nullptr;
    const QMap<QString, Exact> rates = exactRates(given, rules.baseCurrency);
    for (const QString &limitCurrency : currencies) {
        if (limitCurrency == *currency)
            values.insert(limitCurrency, exact(*amount));
        else if (rates.contains(*currency) && rates.contains(limitCurrency))
            values.insert(limitCurrency, exact(*amount) * rates[*currency] / rates[limitCurrency]);
    }
    return values;
}
}

const DatedValue *AnswerSpace::valueOn(const Parameter &parameter, QDate day)
{
    const auto found = std::ranges::find_if(parameter.values,
                                            [day](const DatedValue &value) { return value.valid.contains(day); });
    return found == parameter.values.end() ? nullptr : &*found;
}

AnswerSpace::AnswerSpace(const QList<const Rules *> &rules, QDate day)
    : m_rules(*rules.first()), m_lines(std::make_unique<Lines>())
{
    for (const Rules *each : rules)
        visitConditions(*each, [&](const Condition &condition) { collect(condition, *each, day); });
    for (const Question &question : m_rules.questions)
        addVariables(question);
}

AnswerSpace::~AnswerSpace() = default;

bool AnswerSpace::operator==(const AnswerSpace &other) const
{
    return m_variables == other.m_variables && m_told == other.m_told && *m_lines == *other.m_lines;
}

QStringList AnswerSpace::currenciesOf(const QString &question) const
{
    return m_lines->value(question).keys();
}

void AnswerSpace::collect(const Condition &condition, const Rules &rules, QDate day)
{
    using Operator = Condition::Operator;
    switch (condition.op) {
    case Operator::Is:
    case Operator::Has:
        m_told[condition.subject].append(condition.values);
        break;
    case Operator::Recognised:
    case Operator::RecognisedThisYear: {
        QStringList recognised;
        QStringList thisYear;
        for (const Option &option : rules.question(condition.subject)->options) {
            if (option.recognisedFrom.isValid() && option.recognisedFrom <= day)
                recognised.append(option.id);
            if (option.recognisedFrom.isValid() && option.recognisedFrom.year() == day.year())
                thisYear.append(option.id);
        }
        m_told[condition.subject].append(condition.op == Operator::Recognised ? recognised : thisYear);
        break;
    }
    case Operator::AtMost:
    case Operator::Over:
    case Operator::AtLeast: {
        const std::optional<Decimal> share = shareOn(rules, condition.share, day);
        for (const DatedValue &value : rules.parameter(condition.parameter)->values) {
            if (!value.valid.contains(day))
                continue;
            const ExactLimit limit = limitOf(value.value, share);
            (*m_lines)[condition.subject][limit.currency].cut(limit.at, condition.op != Operator::AtLeast);
        }
        break;
    }
    default:
        break;
    }
}

void AnswerSpace::addVariables(const Question &question)
{
    const auto add = [&](const QString &member, int classes) {
        m_byQuestion[question.id].append(static_cast<int>(m_variables.size()));
        m_variables.append({question.id, member, classes});
    };
    switch (question.type) {
    case Question::Type::Set:
        for (const Option &option : question.options) {
            const QList<QStringList> told = m_told.value(question.id);
            if (std::ranges::any_of(told, [&](const QStringList &group) { return group.contains(option.id); }))
                add(option.id, 2);
        }
        break;
    case Question::Type::YesNo:
    case Question::Type::Choice:
    case Question::Type::Country: {
        // Values that stand in the same groups cannot be told apart; each set of groups is a class, the first being
        // that of the values no condition names.
        QList<QStringList> &told = m_told[question.id];
        if (told.isEmpty())
            break;
        QList<QList<bool>> signatures{QList<bool>(told.size(), false)};
        QStringList named;
        for (const QStringList &group : std::as_const(told))
            named += group;
        for (const QString &value : std::as_const(named)) {
            QList<bool> signature;
            for (const QStringList &group : std::as_const(told))
                signature.append(group.contains(value));
            if (!signatures.contains(signature))
                signatures.append(signature);
        }
        QList<QStringList> classes(signatures.size());
        for (const QString &value : std::as_const(named)) {
            QList<bool> signature;
            for (const QStringList &group : std::as_const(told))
                signature.append(group.contains(value));
            QStringList &members = classes[signatures.indexOf(signature)];
            if (!members.contains(value))
                members.append(value);
        }
        const bool othersExist = question.type == Question::Type::Country
                                 || (question.type == Question::Type::YesNo
                                         ? !(named.contains("true"_L1) && named.contains("false"_L1))
                                         : std::ranges::any_of(question.options, [&](const Option &option) {
                                               return !named.contains(option.id);
                                           }));
        if (!othersExist)
            classes.removeFirst();
        told = classes;
        if (classes.size() > 1)
            add({}, static_cast<int>(classes.size()));
        break;
    }
    case Question::Type::Integer:
        if (m_lines->contains(question.id))
            add({}, (*m_lines)[question.id][{}].pieces());
        break;
    case Question::Type::Amount: {
        int classes = 1;
        for (const NumberLine &line : m_lines->value(question.id))
            classes *= line.pieces();
        if (classes > 1)
            add({}, classes);
        break;
    }
    case Question::Type::Currency:
    case Question::Type::Rates:
    case Question::Type::Date:
        break; // they speak through the amount, or choose the rules
    }
}

int AnswerSpace::classOf(const QString &question, const QString &value) const
{
    const QList<QStringList> classes = m_told.value(question);
    for (int index = 0; index < classes.size(); ++index) {
        if (classes.at(index).contains(value))
            return index;
    }
    return 0;
}

QList<AnswerSpace::Literal> AnswerSpace::is(const QString &question, const QStringList &values) const
{
    QList<Literal> literals;
    for (const int variable : m_byQuestion.value(question)) {
        const Variable &about = m_variables.at(variable);
        if (!about.member.isEmpty()) {
            if (values.contains(about.member))
                literals.append(Literal{variable, {1}});
            continue;
        }
        const QList<QStringList> classes = m_told.value(question);
        QList<int> matching;
        for (int index = 0; index < classes.size(); ++index) {
            const QStringList &members = classes.at(index);
            if (std::ranges::any_of(members, [&](const QString &member) { return values.contains(member); }))
                matching.append(index);
        }
        literals.append(Literal{variable, matching});
    }
    return literals;
}

AnswerSpace::Literal AnswerSpace::compares(Condition::Operator op, const QString &question, const ParameterValue &limit,
                                           const std::optional<Decimal> &share) const
{
    const ExactLimit bound = limitOf(limit, share);
    const NumberLine line = m_lines->value(question).value(bound.currency);
    const int before = line.piecesBefore(bound.at, op != Condition::Operator::AtLeast);
    const QList<int> pieces = op == Condition::Operator::AtMost ? range(0, before) : range(before, line.pieces());
    QList<int> classes;
    for (const int piece : pieces)
        classes += amountClasses(question, {{bound.currency, piece}});
    return {m_byQuestion.value(question).value(0, -1), classes};
}

QList<int> AnswerSpace::amountClasses(const QString &question, const QMap<QString, int> &pieces) const
{
    // A class counts through the lines like the digits of a number, the first currency being the last digit.
    QList<int> classes{0};
    int step = 1;
    const QMap<QString, NumberLine> lines = m_lines->value(question);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const auto fixed = pieces.constFind(line.key());
        const QList<int> open = fixed == pieces.constEnd() ? range(0, line->pieces()) : QList<int>{*fixed};
        QList<int> next;
        for (const int piece : open) {
            for (const int index : std::as_const(classes))
                next.append(index + piece * step);
        }
        classes = next;
        step *= line->pieces();
    }
    return classes;
}

int AnswerSpace::nextIn(const QString &question, int index, const QString &currency) const
{
    int step = 1;
    const QMap<QString, NumberLine> lines = m_lines->value(question);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (line.key() == currency)
            return index / step % line->pieces() + 1 < line->pieces() ? index + step : -1;
        step *= line->pieces();
    }
    return -1;
}

int AnswerSpace::valuesIn(int variable, int index) const
{
    const Variable &about = m_variables.at(variable);
    const Question &question = *m_rules.question(about.question);
    if (question.type == Question::Type::Set)
        return 1;
    if (question.type == Question::Type::Amount || question.type == Question::Type::Integer) {
        int product = 1;
        const QMap<QString, NumberLine> lines = m_lines->value(question.id);
        for (const NumberLine &line : lines) {
            product *= line.valuesIn(index % line.pieces());
            index /= line.pieces();
        }
        return product;
    }
    const QList<QStringList> classes = m_told.value(question.id);
    const qsizetype named = classes.at(index).size();
    if (named > 0)
        return static_cast<int>(named);
    // The class of what no condition names.
    qsizetype others = question.type == Question::Type::YesNo     ? 2
                       : question.type == Question::Type::Country ? Countries::codes().size()
                                                                  : question.options.size();
    for (const QStringList &members : classes)
        others -= members.size();
    return static_cast<int>(others);
}

QString AnswerSpace::describe(int variable, int index) const
{
    const Variable &about = m_variables.at(variable);
    const Question &question = *m_rules.question(about.question);
    if (question.type == Question::Type::Set)
        return u"%1 %2 %3"_s.arg(question.id, index == 1 ? "has"_L1 : "lacks"_L1, about.member);
    if (question.type == Question::Type::Amount || question.type == Question::Type::Integer) {
        QStringList bounds;
        const QMap<QString, NumberLine> lines = m_lines->value(question.id);
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            bounds.append((line->describe(index % line->pieces()) + QLatin1Char(' ') + line.key()).trimmed());
            index /= line->pieces();
        }
        return u"%1 is %2"_s.arg(question.id, bounds.join(" and "_L1));
    }
    const QStringList members = m_told.value(question.id).at(index);
    return u"%1 is %2"_s.arg(question.id, members.isEmpty() ? u"something else"_s : members.first());
}

QList<int> AnswerSpace::classesAt(const QString &question, const Decimal &amount, const QString &currency) const
{
    return amountClasses(question, {{currency, m_lines->value(question).value(currency).pieceOf(exact(amount))}});
}

QList<int> AnswerSpace::all(int variable) const
{
    return range(0, m_variables.at(variable).classes);
}

QList<int> AnswerSpace::allowed(int variable, const Answers &answers, const QSet<QString> &counted) const
{
    const Variable &about = m_variables.at(variable);
    if (!counted.contains(about.question))
        return all(variable);
    const Question &question = *m_rules.question(about.question);
    switch (question.type) {
    case Question::Type::Set:
        if (const QStringList *members = answers.get<QStringList>(question.id)) {
            if (members->contains(about.member))
                return {1};
            if (!answers.unsureMembers.value(question.id).contains(about.member))
                return {0};
        }
        break;
    case Question::Type::YesNo:
        if (const bool *yes = answers.get<bool>(question.id))
            return {classOf(question.id, *yes ? u"true"_s : u"false"_s)};
        break;
    case Question::Type::Choice:
    case Question::Type::Country:
        if (const QString *value = answers.get<QString>(question.id))
            return {classOf(question.id, *value)};
        break;
    case Question::Type::Integer:
        if (const int *number = answers.get<int>(question.id))
            return {m_lines->value(question.id).value({}).pieceOf(*number)};
        break;
    case Question::Type::Amount: {
        const QMap<QString, Exact> values = amountIn(currenciesOf(question.id), m_rules, question, answers, counted);
        QMap<QString, int> pieces;
        for (auto value = values.begin(); value != values.end(); ++value)
            pieces.insert(value.key(), m_lines->value(question.id).value(value.key()).pieceOf(value.value()));
        return amountClasses(question.id, pieces);
    }
    default:
        break;
    }
    return all(variable);
}
