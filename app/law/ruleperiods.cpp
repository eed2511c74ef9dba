// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruleperiods.h"

#include "visitconditions.h"

#include <algorithm>

QList<QDate> periodStarts(const Rules &rules)
{
    QList<QDate> days;
    const auto add = [&](QDate day) {
        if (day.isValid())
            days.append(day);
    };
    visitConditions(rules, [&](const Condition &condition) {
        if (condition.op == Condition::Operator::From)
            add(condition.date);
        else if (condition.op == Condition::Operator::Until)
            add(condition.date.addDays(1));
        else if (condition.op == Condition::Operator::AfterRules) {
            for (const DatedValue &value : rules.parameter(condition.parameter)->values) {
                if (const auto *term = std::get_if<Term>(&value.value))
                    add(rules.date.addYears(term->years).addMonths(term->months).addDays(term->days + 1));
            }
        }
    });
    visitValidities(rules, [&](const Validity &validity) {
        add(validity.from);
        if (validity.until.isValid())
            add(validity.until.addDays(1));
    });
    for (const Question &question : rules.questions) {
        for (const Option &option : question.options) {
            if (!option.recognisedFrom.isValid())
                continue;
            add(option.recognisedFrom);
            add(QDate(option.recognisedFrom.year(), 1, 1));
            add(QDate(option.recognisedFrom.year() + 1, 1, 1));
        }
    }
    add(rules.rangeFrom);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}
