// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "rules.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <variant>

/// Checks answers against their questions. Every fault is one translated sentence: what is wrong, what is expected.
class AnswerCheck
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCheck)

public:
    explicit AnswerCheck(const Rules &rules) : m_rules(rules) {}

    /// What is wrong with a text typed as amount, whole number or rate; empty if it is right. `currency` is the code
    /// an amount is in, or empty while that is not known.
    [[nodiscard]] QString amountFault(const QString &text, const QString &currency) const;
    [[nodiscard]] QString integerFault(const QString &text, const Question &question) const;
    [[nodiscard]] QString rateFault(const QString &text) const;

    /// Reads an answer as a case file holds it: the answer, or what is wrong with it. `currency` as for amountFault().
    [[nodiscard]] std::variant<Answer, QString> fromJson(const QJsonValue &value, const Question &question,
                                                         const QString &currency) const;
    [[nodiscard]] static QJsonValue toJson(const Answer &answer);

private:
    [[nodiscard]] std::variant<Answer, QString> setFromJson(const QJsonValue &value, const Question &question) const;
    [[nodiscard]] std::variant<Answer, QString> ratesFromJson(const QJsonValue &value) const;
    [[nodiscard]] static QString notInRange(const QString &shown, const Question &question);
    [[nodiscard]] static QString shown(const QJsonValue &value);
    [[nodiscard]] QString unknownValue(const QJsonValue &value, const Question &question) const;

    const Rules &m_rules;
};

/// What is wrong with a text typed as the answer to an amount, integer or rates question; empty if it is right.
/// `answers` tells the currency of an amount.
[[nodiscard]] QString answerFault(const Rules &rules, const Question &question, const QString &text,
                                  const Answers &answers);
