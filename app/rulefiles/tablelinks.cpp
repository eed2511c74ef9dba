// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "tablelinks.h"

namespace
{
bool endsBeforeItBegins(const Validity &validity)
{
    return validity.from.isValid() && validity.until.isValid() && validity.until < validity.from;
}

/// Whether the parameter has a value, whatever is answered, on every day from `first` on.
bool coversAll(const Parameter &parameter, QDate first)
{
    QDate day = first;
    const auto holds = [&day](const DatedValue &value) { return !value.when && value.valid.contains(day); };
    for (qsizetype step = 0; step <= parameter.values.size(); ++step) {
        const auto found = std::find_if(parameter.values.begin(), parameter.values.end(), holds);
        if (found == parameter.values.end())
            return false;
        if (!found->valid.until.isValid())
            return true;
        day = found->valid.until.addDays(1);
    }
    return false;
}

void checkValues(const Parameter &parameter, const QString &place, RuleProblems &problems)
{
    for (qsizetype one = 0; one < parameter.values.size(); ++one) {
        for (qsizetype other = one + 1; other < parameter.values.size(); ++other) {
            // The first that holds counts, so a later one may only stand in for one with a condition.
            const DatedValue &left = parameter.values.at(one);
            if (!left.when && overlap(left.valid, parameter.values.at(other).valid))
                problems.add(place, RuleProblems::twoValues);
        }
        if (parameter.values.at(one).value.index() != parameter.values.first().value.index())
            problems.add(place, QStringLiteral("its values are of different kinds"));
        const auto *term = std::get_if<Term>(&parameter.values.at(one).value);
        if (term && *term == Term())
            problems.add(place, QStringLiteral("a term of no length"));
    }
    const QDate first = problems.rules().rangeFrom;
    if (!first.isValid() || parameter.values.isEmpty())
        return;
    const bool covered = coversAll(parameter, first);
    if (!covered && !parameter.declaredHole)
        problems.add(place,
                     RuleProblems::hole
                         + QStringLiteral(" from %1 on; declare the hole or fill it").arg(first.toString(Qt::ISODate)));
    if (covered && parameter.declaredHole)
        problems.add(place, RuleProblems::noHole);
}
}

bool overlap(const Validity &left, const Validity &right)
{
    const auto beginsInTime = [](const Validity &one, const Validity &other) {
        return !one.from.isValid() || !other.until.isValid() || one.from <= other.until;
    };
    return beginsInTime(left, right) && beginsInTime(right, left);
}

void checkTables(RuleProblems &problems, ConditionLinks &conditions)
{
    const Rules &rules = problems.rules();
    for (const Parameter &parameter : rules.parameters) {
        const QString place = RuleProblems::place("parameters.json", "parameter", parameter.id);
        for (const DatedValue &value : parameter.values) {
            problems.checkEvidence(place, value.evidence);
            if (value.when)
                conditions.check(place, *value.when, ConditionLinks::Scope::Value);
            const auto *money = std::get_if<Money>(&value.value);
            if (money && !rules.currency(money->currency))
                problems.add(place, QStringLiteral("unknown currency \"%1\"").arg(money->currency));
        }
        checkValues(parameter, place, problems);
    }
    for (const Source &source : rules.sources) {
        if (endsBeforeItBegins(source.inForce))
            problems.add(RuleProblems::place("sources.json", "source", source.id),
                         QStringLiteral("ends before it begins"));
    }
    for (const HolidayYear &year : rules.holidays) {
        const QString place = RuleProblems::place("holidays.json", "year", QString::number(year.year));
        for (const Validity &holiday : year.holidays) {
            if (endsBeforeItBegins(holiday))
                problems.add(place, QStringLiteral("a holiday ends before it begins"));
        }
        const auto sameYear = [&](const HolidayYear &other) { return other.year == year.year; };
        if (std::count_if(rules.holidays.begin(), rules.holidays.end(), sameYear) > 1)
            problems.add(place, QStringLiteral("stands twice"));
    }
    for (const Currency &currency : rules.currencies) {
        const auto sameCode = [&](const Currency &other) { return other.code == currency.code; };
        if (std::count_if(rules.currencies.begin(), rules.currencies.end(), sameCode) > 1)
            problems.add(RuleProblems::place("currencies.json", "currency", currency.code),
                         QStringLiteral("stands twice"));
    }
    if (!rules.currency(rules.baseCurrency))
        problems.add(QStringLiteral("meta.json"),
                     QStringLiteral("\"baseCurrency\": unknown currency \"%1\"").arg(rules.baseCurrency));
    if (rules.date < rules.rangeFrom)
        problems.add(QStringLiteral("meta.json"), QStringLiteral("\"date\": lies before the range of the rules"));
}
