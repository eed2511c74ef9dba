// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "condition.h"

/// A condition in short words: "is partner.kind consumer|company".
inline QString conditionInWords(const Condition &condition)
{
    using Operator = Condition::Operator;
    const auto parts = [&](const QString &word) {
        QStringList words;
        for (const Condition &part : condition.parts)
            words.append(conditionInWords(part));
        return QStringLiteral("%1(%2)").arg(word, words.join(QLatin1String(", ")));
    };
    const auto names = [&](const char *word) {
        return QStringLiteral("%1 %2 %3")
            .arg(QLatin1String(word), condition.subject, condition.values.join(QLatin1Char('|')))
            .simplified();
    };
    const auto limit = [&](const char *word) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(condition.subject, QLatin1String(word), condition.parameter, condition.share)
            .simplified();
    };
    switch (condition.op) {
    case Operator::Always:
        return QStringLiteral("always");
    case Operator::All:
        return parts(QStringLiteral("all"));
    case Operator::Any:
        return parts(QStringLiteral("any"));
    case Operator::Not:
        return parts(QStringLiteral("not"));
    case Operator::Is:
        return names("is");
    case Operator::Has:
        return names("has");
    case Operator::AtMost:
        return limit("at most");
    case Operator::AtLeast:
        return limit("at least");
    case Operator::Over:
        return limit("over");
    case Operator::From:
        return QStringLiteral("from ") + condition.date.toString(Qt::ISODate);
    case Operator::Until:
        return QStringLiteral("until ") + condition.date.toString(Qt::ISODate);
    case Operator::Recognised:
        return names("recognised");
    case Operator::RecognisedThisYear:
        return names("recognised this year");
    case Operator::AfterRules:
        return limit("after rules");
    case Operator::BeforeRange:
        return QStringLiteral("before range");
    case Operator::Fact:
        return names("fact");
    case Operator::Met:
        return names("met");
    case Operator::Possible:
        return names("possible");
    case Operator::Mode:
        return names("mode");
    case Operator::Route:
        return names("route");
    }
    return {};
}
