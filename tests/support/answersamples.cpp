// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answersamples.h"

using namespace Qt::Literals::StringLiterals;

AnswerSamples::AnswerSamples(const Rules &rules) : m_rules(rules), m_values(values(nullptr, nullptr, nullptr))
{
    for (const Question &question : rules.questions)
        m_samples.insert(question.id, samplesOf(question));
}

QList<AnswerSamples::Value> AnswerSamples::values(const QString *amount, const QString *currency,
                                                  const RateTable *rates, bool coarse) const
{
    const QList<double> inCny = coarse ? QList<double>{3000, 6000}
                                       : QList<double>{700, 790, 900, 990, 3000, 4950, 5200, 6000};
    const QList<double> inUsd = coarse ? QList<double>{1000, 160000} : QList<double>{1000, 148000, 160000};
    QList<Value> values;
    if (amount && currency && rates)
        return {{*amount, *currency, *rates}};
    const auto rate = [](double value) { return QString::number(value, 'f', 6); };
    const QStringList currencies = currency ? QStringList{*currency} : QStringList{u"CNY"_s, u"USD"_s, u"EUR"_s};
    for (const QString &code : currencies) {
        for (const double cny : inCny) {
            for (const double usd : inUsd) {
                const double fixed = amount ? amount->toDouble() : 0;
                const double number = amount ? fixed : code == "CNY"_L1 ? cny : code == "USD"_L1 ? usd : 1000;
                const double worth = code == "CNY"_L1 ? number : cny;
                const double dollars = code == "USD"_L1 ? number : usd;
                RateTable table{{u"USD"_s, rate(worth / dollars)}};
                if (code != "CNY"_L1 && code != "USD"_L1)
                    table.insert(code, rate(worth / number));
                const QString text = amount ? *amount : QString::number(number, 'f', 0);
                values.append({text, code, table});
            }
        }
    }
    return values;
}

Answers AnswerSamples::draw(QRandomGenerator &random) const
{
    Answers answers;
    for (const Question &question : m_rules.questions) {
        const QList<Answer> samples = of(question);
        if (!samples.isEmpty())
            answers.given.insert(question.id, samples.at(random.bounded(int(samples.size()))));
        if (question.type == Question::Type::Amount)
            setValue(answers, question, m_values.at(random.bounded(int(m_values.size()))));
    }
    return answers;
}

void AnswerSamples::setValue(Answers &answers, const Question &amount, const Value &value)
{
    answers.given.insert(amount.id, value.amount);
    answers.given.insert(amount.currency, value.currency);
    answers.given.insert(amount.rates, value.rates);
}

QList<Answer> AnswerSamples::samplesOf(const Question &question)
{
    QList<Answer> samples;
    switch (question.type) {
    case Question::Type::Choice:
        if (question.options.size() <= 12) {
            for (const Option &option : question.options)
                samples.append(option.id);
        } else {
            // A long table: its first, its last recognised and its unrecognised entries stand for the rest.
            const Option *last = &question.options.first();
            for (const Option &option : question.options) {
                if (!option.recognisedFrom.isValid())
                    samples.append(option.id);
                else if (option.recognisedFrom > last->recognisedFrom)
                    last = &option;
            }
            samples.append(question.options.first().id);
            samples.append(last->id);
        }
        break;
    case Question::Type::Set:
        for (quint32 members = 0; members < (1U << question.options.size()); ++members) {
            QStringList set;
            for (qsizetype index = 0; index < question.options.size(); ++index) {
                if (members & (1U << index))
                    set.append(question.options.at(index).id);
            }
            samples.append(set);
        }
        break;
    case Question::Type::YesNo:
        samples = {true, false};
        break;
    case Question::Type::Integer:
        samples = {1, 5, 6, 20, 21, 9999};
        break;
    case Question::Type::Country:
        samples = {u"DE"_s, u"RU"_s, u"HK"_s};
        break;
    case Question::Type::Amount:
    case Question::Type::Currency:
    case Question::Type::Rates:
    case Question::Type::Date:
        break;
    }
    return samples;
}
