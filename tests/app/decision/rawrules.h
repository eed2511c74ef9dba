// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "exact.h"
#include "rules.h"

#include <algorithm>

/// Reads the rules as they stand on complete answers: every answer counts, nothing is compiled, no question is left out.
/// It shares nothing with the decision model but the rules, and is what the model is compared with.
class RawRules
{
public:
    RawRules(const Rules &rules, const Answers &answers, QDate day) : m_rules(rules), m_answers(answers), m_day(day)
    {
        for (const Mode &mode : rules.modes) {
            if (meetsMusts(mode))
                m_possible.append(mode.id);
        }
        for (const ChoiceRule &rule : rules.choice) {
            if (holds(rule.when)) {
                m_mode = rule.mode;
                break;
            }
        }
        for (const Route &route : rules.mode(m_mode)->routes) {
            if (holds(route.when)) {
                m_route = route.id;
                break;
            }
        }
    }

    [[nodiscard]] QString mode() const { return m_mode; }
    [[nodiscard]] QString route() const { return m_route; }

    [[nodiscard]] QStringList possible() const { return m_possible; }
    [[nodiscard]] QStringList filings() const
    {
        QStringList filings;
        for (const ModeCondition &condition : m_rules.mode(m_mode)->conditions) {
            if (condition.kind == ModeCondition::Kind::File && !met(condition))
                filings.append(condition.id);
        }
        return filings;
    }
    /// Warnings that fire; of the contradictions only those that make questions asked.
    [[nodiscard]] QStringList warnings() const
    {
        QStringList warnings;
        for (const Warning &warning : m_rules.warnings) {
            if (warning.asks && warning.valid.contains(m_day) && holds(warning.when))
                warnings.append(warning.id);
        }
        return warnings;
    }
    /// "id" of each item, with the variant shown and whether it is done.
    [[nodiscard]] QStringList checklist() const
    {
        QStringList items;
        for (const Item &item : m_rules.items) {
            if (!holds(item.when))
                continue;
            QString shown = item.id;
            for (qsizetype index = 0; index < item.variants.size(); ++index) {
                if (holds(item.variants.at(index).when)) {
                    shown += QStringLiteral(" variant %1").arg(index);
                    break;
                }
            }
            items.append(shown + (item.done && holds(*item.done) ? QStringLiteral(" done") : QString()));
        }
        return items;
    }

private:
    [[nodiscard]] bool meetsMusts(const Mode &mode) const
    {
        if (mode.stop)
            return holds(mode.when);
        return std::all_of(mode.conditions.begin(), mode.conditions.end(), [&](const ModeCondition &condition) {
            return condition.kind == ModeCondition::Kind::File || met(condition);
        });
    }
    [[nodiscard]] bool met(const ModeCondition &condition) const
    {
        return !condition.valid.contains(m_day) || holds(condition.when);
    }

    [[nodiscard]] const DatedValue *value(const QString &id) const
    {
        for (const DatedValue &value : m_rules.parameter(id)->values) {
            if (value.valid.contains(m_day) && (!value.when || holds(*value.when)))
                return &value;
        }
        return nullptr;
    }

    [[nodiscard]] bool compares(const Condition &condition) const
    {
        const DatedValue *limit = value(condition.parameter);
        if (!limit)
            return false;
        Exact share = 1;
        if (!condition.share.isEmpty())
            share = exact(std::get<Percent>(value(condition.share)->value).percent) / 100;
        Exact left;
        Exact right;
        if (const auto *money = std::get_if<Money>(&limit->value)) {
            const Question &amount = *m_rules.question(condition.subject);
            const auto *rates = m_answers.get<RateTable>(amount.rates);
            const auto rate = [&](const QString &code) {
                if (code == m_rules.baseCurrency)
                    return Exact(1);
                return exact(*Decimal::parse(rates->value(code), 15, 6));
            };
            const QString currency = *m_answers.get<QString>(amount.currency);
            left = exact(*Decimal::parse(*m_answers.get<QString>(amount.id), 20, 3));
            right = exact(money->amount) * share;
            if (currency != money->currency) {
                left *= rate(currency);
                right *= rate(money->currency);
            }
        } else {
            left = *m_answers.get<int>(condition.subject);
            right = share * std::get<Count>(limit->value).count;
        }
        switch (condition.op) {
        case Condition::Operator::AtMost:
            return left <= right;
        case Condition::Operator::AtLeast:
            return left >= right;
        default:
            return left > right;
        }
    }

    [[nodiscard]] bool recognised(const Condition &condition) const
    {
        const auto *chosen = m_answers.get<QString>(condition.subject);
        const Option *option = chosen ? m_rules.question(condition.subject)->option(*chosen) : nullptr;
        if (!option || !option->recognisedFrom.isValid())
            return false;
        return condition.op == Condition::Operator::Recognised ? option->recognisedFrom <= m_day
                                                               : option->recognisedFrom.year() == m_day.year();
    }

    [[nodiscard]] bool holds(const Condition &condition) const
    {
        using Operator = Condition::Operator;
        const auto part = [&](const Condition &inner) { return holds(inner); };
        switch (condition.op) {
        case Operator::Always:
            return true;
        case Operator::All:
            return std::all_of(condition.parts.begin(), condition.parts.end(), part);
        case Operator::Any:
            return std::any_of(condition.parts.begin(), condition.parts.end(), part);
        case Operator::Not:
            return !holds(condition.parts.first());
        case Operator::Is:
            if (const bool *yes = m_answers.get<bool>(condition.subject))
                return condition.values.contains(*yes ? QStringLiteral("true") : QStringLiteral("false"));
            return m_answers.get<QString>(condition.subject)
                   && condition.values.contains(*m_answers.get<QString>(condition.subject));
        case Operator::Has: {
            const auto *members = m_answers.get<QStringList>(condition.subject);
            return members && std::any_of(members->begin(), members->end(), [&](const QString &member) {
                       return condition.values.contains(member);
                   });
        }
        case Operator::AtMost:
        case Operator::AtLeast:
        case Operator::Over:
            return compares(condition);
        case Operator::From:
            return m_day >= condition.date;
        case Operator::Until:
            return m_day <= condition.date;
        case Operator::Recognised:
        case Operator::RecognisedThisYear:
            return recognised(condition);
        case Operator::AfterRules: {
            const Term term = std::get<Term>(value(condition.parameter)->value);
            return m_day > m_rules.date.addYears(term.years).addMonths(term.months).addDays(term.days);
        }
        case Operator::BeforeRange:
            return m_day < m_rules.rangeFrom;
        case Operator::Fact:
            return std::all_of(condition.values.begin(), condition.values.end(), [&](const QString &id) {
                return std::any_of(m_rules.facts.begin(), m_rules.facts.end(),
                                   [&](const Fact &fact) { return fact.id == id && holds(fact.when); });
            });
        case Operator::Met:
            return std::all_of(condition.values.begin(), condition.values.end(),
                               [&](const QString &id) { return met(*m_rules.condition(id)); });
        case Operator::Possible:
            return std::any_of(condition.values.begin(), condition.values.end(),
                               [&](const QString &id) { return m_possible.contains(id); });
        case Operator::Mode:
            return condition.values.contains(m_mode);
        case Operator::Route:
            return condition.values.contains(m_route);
        }
        return false;
    }

    const Rules &m_rules;
    const Answers &m_answers;
    QDate m_day;
    QStringList m_possible;
    QString m_mode;
    QString m_route;
};
