// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answercheck.h"

#include "countries.h"
#include "daytext.h"
#include "digits.h"
#include "oneline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// A value as it stands in the file, shortened so that a fault stays one line.
QString AnswerCheck::shown(const QJsonValue &value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return oneLine(shortened(text, 60));
}

QString AnswerCheck::amountFault(const QString &text, const QString &currency) const
{
    const Currency *known = m_rules.currency(currency);
    int digits = known ? known->minorDigits : 0;
    if (!known) {
        for (const Currency &any : m_rules.currencies)
            digits = std::max(digits, any.minorDigits);
    }
    const std::optional<Decimal> amount = Decimal::parse(text, MostDigits::whole, digits);
    if (amount && !amount->isZero())
        return {};
    if (digits == 0) {
        return tr("%1 is not an amount in %2; expected a number above 0 without decimals, such as 12500")
            .arg(shown(text), currency);
    }
    return tr("%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, "
              "at most %n decimal(s)",
              nullptr, digits)
        .arg(shown(text));
}

QString AnswerCheck::integerFault(const QString &text, const Question &question) const
{
    const std::optional<Decimal> number = Decimal::parse(text, 9, 0);
    const int value = number ? text.toInt() : -1;
    if (number && value >= question.minimum && value <= question.maximum)
        return {};
    return notInRange(shown(text), question);
}

QString AnswerCheck::notInRange(const QString &shown, const Question &question)
{
    // All at once: what was typed may itself look like a place marker.
    return tr("%1 is not right; expected a whole number from %2 to %3")
        .arg(shown, QString::number(question.minimum), QString::number(question.maximum));
}

QString AnswerCheck::rateFault(const QString &text) const
{
    const std::optional<Decimal> rate = Decimal::parse(text, MostDigits::whole, MostDigits::rate);
    if (rate && !rate->isZero())
        return {};
    return tr("%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal(s)", nullptr,
              MostDigits::rate)
        .arg(shown(text));
}

QString AnswerCheck::unknownValue(const QJsonValue &value, const Question &question) const
{
    QStringList expected;
    for (const Option &option : question.options)
        expected.append(option.id);
    return tr("unknown value %1; expected one of %2").arg(shown(value), expected.join(", "_L1));
}

std::variant<Answer, QString> AnswerCheck::fromJson(const QJsonValue &value, const Question &question,
                                                    const QString &currency) const
{
    if (value.isNull())
        return Answer(Unsure());
    const QString text = value.toString();
    switch (question.type) {
    case Question::Type::Choice:
    case Question::Type::Currency:
        if (value.isString() && question.option(text))
            return Answer(text);
        return unknownValue(value, question);
    case Question::Type::Set:
        return setFromJson(value, question);
    case Question::Type::YesNo:
        if (value.isBool())
            return Answer(value.toBool());
        return tr("unknown value %1; expected true or false").arg(shown(value));
    case Question::Type::Integer: {
        const double number = value.toDouble(-1);
        if (value.isDouble() && std::floor(number) == number && number >= question.minimum
            && number <= question.maximum)
            return Answer(static_cast<int>(number));
        return notInRange(shown(value), question);
    }
    case Question::Type::Amount: {
        if (!value.isString())
            return tr("%1 is not right; expected an amount as text, such as \"12500.00\"").arg(shown(value));
        const QString fault = amountFault(text, currency);
        return fault.isEmpty() ? std::variant<Answer, QString>(Answer(text)) : fault;
    }
    case Question::Type::Rates:
        return ratesFromJson(value);
    case Question::Type::Date: {
        const QDate date = dayFromText(text);
        if (value.isString() && date.isValid())
            return Answer(date);
        return tr("%1 is not a date; expected a day such as \"2026-12-01\"").arg(shown(value));
    }
    case Question::Type::Country:
        if (value.isString() && Countries::codes().contains(text))
            return Answer(text);
        return tr("%1 is not a destination; expected a country code of ISO 3166-1 other than CN, such as \"DE\"")
            .arg(shown(value));
    }
    return unknownValue(value, question);
}

std::variant<Answer, QString> AnswerCheck::setFromJson(const QJsonValue &value, const Question &question) const
{
    if (!value.isArray())
        return tr("%1 is not right; expected a list, such as [] or [\"%2\"]")
            .arg(shown(value), question.options.first().id);
    QStringList members;
    for (const QJsonValue &member : value.toArray()) {
        if (!member.isString() || !question.option(member.toString()))
            return unknownValue(member, question);
        if (members.contains(member.toString()))
            return tr("%1 stands twice; expected each value once").arg(shown(member));
        members.append(member.toString());
    }
    return Answer(members);
}

std::variant<Answer, QString> AnswerCheck::ratesFromJson(const QJsonValue &value) const
{
    if (!value.isObject())
        return tr("%1 is not right; expected rates such as {\"USD\": \"7.1024\"}").arg(shown(value));
    RateTable rates;
    const QJsonObject object = value.toObject();
    for (auto rate = object.begin(); rate != object.end(); ++rate) {
        if (!m_rules.currency(rate.key()) || rate.key() == m_rules.baseCurrency)
            return tr("unknown currency %1; expected a code such as USD").arg(shown(rate.key()));
        if (!rate.value().isString())
            return tr("%1: %2 is not right; expected a rate as text, such as \"7.1024\"")
                .arg(rate.key(), shown(rate.value()));
        const QString fault = rateFault(rate.value().toString());
        if (!fault.isEmpty())
            return tr("%1: %2").arg(rate.key(), fault);
        rates.insert(rate.key(), rate.value().toString());
    }
    return Answer(rates);
}

QJsonValue AnswerCheck::toJson(const Answer &answer)
{
    struct Writer {
        QJsonValue operator()(const Unsure &) const { return QJsonValue(QJsonValue::Null); }
        QJsonValue operator()(bool yes) const { return yes; }
        QJsonValue operator()(int number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QJsonValue operator()(const QStringList &members) const { return QJsonArray::fromStringList(members); }
        QJsonValue operator()(const RateTable &rates) const
        {
            QJsonObject object;
            for (auto rate = rates.begin(); rate != rates.end(); ++rate)
                object.insert(rate.key(), rate.value());
            return object;
        }
    };
    return std::visit(Writer(), answer);
}

QString answerFault(const Rules &rules, const Question &question, const QString &text, const Answers &answers)
{
    const AnswerCheck check(rules);
    switch (question.type) {
    case Question::Type::Amount: {
        const QString *currency = answers.get<QString>(question.currency);
        return check.amountFault(text, currency ? *currency : QString());
    }
    case Question::Type::Integer:
        return check.integerFault(text, question);
    case Question::Type::Rates:
        return check.rateFault(text);
    default:
        return {};
    }
}
