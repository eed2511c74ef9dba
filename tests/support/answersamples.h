// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "rules.h"

#include <QRandomGenerator>

/// Values for every question such that each class the rules can tell apart has one at least.
class AnswerSamples
{
public:
    explicit AnswerSamples(const Rules &rules);

    /// Values of one question; amounts, currencies and rates come together from values().
    [[nodiscard]] QList<Answer> of(const Question &question) const { return m_samples.value(question.id); }

    /// A value as amount, currency and all rates.
    struct Value {
        QString amount;
        QString currency;
        RateTable rates;
    };
    /// One value for each pair of what it is worth in CNY and in USD, with what is fixed in `known` kept.
    /// `coarse`: only the limits count that musts and routes know, not those of warnings.
    [[nodiscard]] QList<Value> values(const QString *amount, const QString *currency, const RateTable *rates,
                                      bool coarse = false) const;

    /// Answers everything in the order of asking with values drawn by `random`.
    [[nodiscard]] Answers draw(QRandomGenerator &random) const;

    static void setValue(Answers &answers, const Question &amount, const Value &value);

private:
    [[nodiscard]] static QList<Answer> samplesOf(const Question &question);

    const Rules &m_rules;
    const QList<Value> m_values;
    QMap<QString, QList<Answer>> m_samples;
};
