// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "duedate.h"

#include "events.h"

#include <algorithm>

namespace
{
QDate eventDate(const QString &event, const Decision &decision, const CaseData &data)
{
    // The declaration date is an answer, since it decides; the other dates belong to the case.
    if (event == declarationEvent)
        return decision.dateAssumed ? QDate() : decision.date;
    return data.dates.value(event);
}

const HolidayYear *holidaysOf(const Rules &rules, int year)
{
    const auto found = std::ranges::find(rules.holidays, year, &HolidayYear::year);
    return found == rules.holidays.end() ? nullptr : &*found;
}

bool isWorked(const HolidayYear &year, QDate day)
{
    if (year.workingDays.contains(day))
        return true;
    const auto covers = [day](const Validity &holiday) { return holiday.contains(day); };
    return day.dayOfWeek() <= Qt::Friday && std::ranges::none_of(year.holidays, covers);
}

void moveToWorkingDay(DueDate &due, const Rules &rules)
{
    Grade grade = due.grade;
    for (QDate day = due.due;; day = day.addDays(1)) {
        const HolidayYear *const year = holidaysOf(rules, day.year());
        if (!year) {
            due.nextWorkingDay = true;
            return;
        }
        grade = std::min(grade, year->grade);
        if (isWorked(*year, day)) {
            due.due = day;
            due.grade = grade;
            return;
        }
    }
}

QDate clipped(int year, int month, int day)
{
    return {year, month, std::min(day, QDate(year, month, 1).daysInMonth())};
}

/// Whole days, rounded to the safe side: an hour too many begins a day before, and ends none after.
int wholeDays(int hours)
{
    constexpr int hoursADay = 24;
    return hours / hoursADay - (hours % hoursADay < 0 ? 1 : 0);
}

/// Sets the days that a parameter's value gives, counted from `event`; values that are no time give none.
struct DaysFrom {
    DueDate &due;
    const Rules &rules;
    QDate event;

    void operator()(const Term &term) const
    {
        due.due = event.addYears(term.years).addMonths(term.months).addDays(term.days + wholeDays(term.hours));
    }
    void operator()(const MonthDay &value) const
    {
        const QDate month = QDate(event.year(), event.month(), 1).addMonths(value.months);
        due.due = clipped(month.year(), month.month(), value.day);
        if (value.workingDay)
            moveToWorkingDay(due, rules);
    }
    void operator()(const YearDay &value) const
    {
        due.due = clipped(event.year() + value.years, value.month, value.day);
        if (value.opensMonths > 0)
            due.opens = QDate(event.year(), event.month(), 1).addMonths(value.opensMonths);
    }
    void operator()(const Words &) const {}
    void operator()(const Money &) const {}
    void operator()(const Percent &) const {}
    void operator()(const Count &) const {}
};

Grade gradeOf(const Rules &rules, const QString &parameterId, const ParameterValue &value, QDate day)
{
    const Parameter *const parameter = rules.parameter(parameterId);
    if (!parameter)
        return Grade::Confirm;
    const auto counts = [&](const DatedValue &dated) { return dated.valid.contains(day) && dated.value == value; };
    const auto found = std::ranges::find_if(parameter->values, counts);
    return found == parameter->values.end() ? Grade::Confirm : rules.effectiveGrade(found->evidence, day);
}
}

DueDate dueDate(const Rules &rules, const DueRule &rule, const Decision &decision, const CaseData &data)
{
    DueDate due;
    const QDate event = eventDate(rule.event, decision, data);
    if (rule.parameter.isEmpty()) {
        due.due = event;
        return due;
    }
    const auto value = decision.parameters.constFind(rule.parameter);
    if (value == decision.parameters.constEnd()) {
        due.ruleMissing = true;
        return due;
    }
    due.grade = gradeOf(rules, rule.parameter, *value, decision.date);
    if (event.isValid())
        std::visit(DaysFrom{due, rules, event}, *value);
    return due;
}

QDate earliestDue(const Rules &rules, const ChosenItem &item, const Decision &decision, const CaseData &data)
{
    QDate earliest;
    for (const int index : item.due) {
        const QDate due = dueDate(rules, item.text->due.at(index), decision, data).due;
        if (due.isValid() && (!earliest.isValid() || due < earliest))
            earliest = due;
    }
    return earliest;
}
