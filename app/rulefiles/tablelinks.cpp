// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "tablelinks.h"

using namespace Qt::Literals::StringLiterals;

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
        const auto found = std::ranges::find_if(parameter.values, holds);
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
            problems.add(place, u"its values are of different kinds"_s);
        const auto *term = std::get_if<Term>(&parameter.values.at(one).value);
        if (term && *term == Term())
            problems.add(place, u"a term of no length"_s);
    }
    const QDate first = problems.rules().rangeFrom;
    if (!first.isValid() || parameter.values.isEmpty())
        return;
    const bool covered = coversAll(parameter, first);
    if (!covered && !parameter.declaredHole)
        problems.add(place, RuleProblems::hole
                                + u" from %1 on; declare the hole or fill it"_s.arg(first.toString(Qt::ISODate)));
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
                problems.add(place, u"unknown currency \"%1\""_s.arg(money->currency));
        }
        checkValues(parameter, place, problems);
    }
    for (const Source &source : rules.sources) {
        if (endsBeforeItBegins(source.inForce))
            problems.add(RuleProblems::place("sources.json", "source", source.id), u"ends before it begins"_s);
    }
    for (const HolidayYear &year : rules.holidays) {
        const QString place = RuleProblems::place("holidays.json", "year", QString::number(year.year));
        for (const Validity &holiday : year.holidays) {
            if (endsBeforeItBegins(holiday))
                problems.add(place, u"a holiday ends before it begins"_s);
        }
        const auto sameYear = [&](const HolidayYear &other) { return other.year == year.year; };
        if (std::ranges::count_if(rules.holidays, sameYear) > 1)
            problems.add(place, u"stands twice"_s);
    }
    for (const Currency &currency : rules.currencies) {
        const auto sameCode = [&](const Currency &other) { return other.code == currency.code; };
        if (std::ranges::count_if(rules.currencies, sameCode) > 1)
            problems.add(RuleProblems::place("currencies.json", "currency", currency.code), u"stands twice"_s);
    }
    if (!rules.currency(rules.baseCurrency))
        problems.add(u"meta.json"_s, u"\"baseCurrency\": unknown currency \"%1\""_s.arg(rules.baseCurrency));
    if (rules.date < rules.rangeFrom)
        problems.add(u"meta.json"_s, u"\"date\": lies before the range of the rules"_s);
}
