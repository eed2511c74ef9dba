// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruleplaces.h"
#include "shortcondition.h"

#include <cmath>

/// One change to a rule base, as somebody might make it by mistake.
struct Mutant {
    enum class Kind { Negated, Dropped, Day, Limit, Order };

    Kind kind = Kind::Negated;
    QString place; ///< "modes.json, condition "9610-direct""
    QString change; ///< "negated: is channel.delivery direct-parcel"
    Rules rules; ///< the whole rule base with that change
    QDate day; ///< of a moved day: the later of the old and the new one
};

/// Lists every mutant of a rule base.
class Mutations
{
public:
    explicit Mutations(const Rules &rules) : m_rules(rules)
    {
        const RulePlaces places(rules);
        for (const RulePlaces::ConditionPlace &place : places.conditions())
            mutateCondition(place);
        for (const RulePlaces::ValidityPlace &place : places.validities()) {
            moveDay(place.name + QLatin1String(", valid from"), place.validity.from,
                    [&](Rules &changed, QDate to) { place.in(changed)->from = to; });
            moveDay(place.name + QLatin1String(", valid until"), place.validity.until,
                    [&](Rules &changed, QDate to) { place.in(changed)->until = to; });
        }
        mutateValues();
        mutateOptions();
        mutateChoice();
        moveDay(QStringLiteral("meta.json, range"), m_rules.rangeFrom,
                [](Rules &changed, QDate to) { changed.rangeFrom = to; });
    }

    [[nodiscard]] const QList<Mutant> &all() const { return m_mutants; }

private:
    using Path = QList<qsizetype>; ///< from a condition down to one of its parts
    using Place = RulePlaces::ConditionPlace;

    void mutateCondition(const Place &place);
    void mutatePart(const Place &place, const Condition &part, const Path &path);
    void mutateValues();
    void mutateOptions();
    void mutateChoice();
    /// Calls `set` with each part of a time that is not 0 moved by one.
    template<typename Time, typename Set>
    static void moveParts(const Time &time, const QList<int Time::*> &parts, const Set &set)
    {
        for (int Time::*part : parts) {
            for (const int by : time.*part == 0 ? QList<int>() : QList<int>{-1, 1}) {
                Time moved = time;
                moved.*part += by;
                set(moved, QString::number(time.*part), QString::number(moved.*part));
            }
        }
    }
    /// A whole number a smallest unit less and more, ten times as much and a tenth; what cannot be is left out.
    [[nodiscard]] static QList<Decimal> movedDigits(const Decimal &number, int minorDigits);

    [[nodiscard]] static Condition &at(Condition &root, const Path &path)
    {
        Condition *condition = &root;
        for (const qsizetype index : path)
            condition = &condition->parts[index];
        return *condition;
    }
    /// A mutant with `change` made to the part at `path` of the condition at `place`.
    template<typename Change>
    void change(Mutant::Kind kind, const Place &place, const Path &path, const QString &words, Change change)
    {
        Rules changed = m_rules;
        for (Condition *condition : place.in(changed))
            change(at(*condition, path));
        m_mutants.append({kind, place.name, words, changed, {}});
    }
    /// Two mutants with `day`, where there is one, set to the day before and the day after.
    template<typename Set>
    void moveDay(const QString &place, QDate day, Set set)
    {
        for (const int days : day.isValid() ? QList<int>{-1, 1} : QList<int>()) {
            const QDate to = day.addDays(days);
            Rules changed = m_rules;
            set(changed, to);
            m_mutants.append(
                {Mutant::Kind::Day, place,
                 QStringLiteral("%1 instead of %2").arg(to.toString(Qt::ISODate), day.toString(Qt::ISODate)), changed,
                 std::max(day, to)});
        }
    }

    const Rules &m_rules;
    QList<Mutant> m_mutants;
};

inline void Mutations::mutateCondition(const Place &place)
{
    if (place.condition.op != Condition::Operator::Always)
        change(Mutant::Kind::Dropped, place, {}, QStringLiteral("dropped"),
               [](Condition &condition) { condition = Condition(); });
    mutatePart(place, place.condition, {});
}

inline void Mutations::mutatePart(const Place &place, const Condition &part, const Path &path)
{
    using Operator = Condition::Operator;
    const QString words = conditionInWords(part);
    // Negating a "not" is negating what it holds.
    if (part.op != Operator::Not)
        change(Mutant::Kind::Negated, place, path, QStringLiteral("negated: ") + words, [](Condition &condition) {
            const Condition before = condition;
            condition = Condition();
            condition.op = Operator::Not;
            condition.parts = {before};
        });
    if (part.op == Operator::All || part.op == Operator::Any) {
        for (qsizetype index = 0; index < part.parts.size(); ++index)
            change(Mutant::Kind::Dropped, place, path,
                   QStringLiteral("part dropped: %1, of: %2").arg(conditionInWords(part.parts.at(index)), words),
                   [index](Condition &condition) { condition.parts.removeAt(index); });
    }
    if (part.values.size() > 1) {
        for (qsizetype index = 0; index < part.values.size(); ++index)
            change(Mutant::Kind::Dropped, place, path,
                   QStringLiteral("\"%1\" dropped: %2").arg(part.values.at(index), words),
                   [index](Condition &condition) { condition.values.removeAt(index); });
    }
    moveDay(place.name, part.date, [&](Rules &changed, QDate to) {
        for (Condition *condition : place.in(changed))
            at(*condition, path).date = to;
    });
    for (qsizetype index = 0; index < part.parts.size(); ++index)
        mutatePart(place, part.parts.at(index), path + Path{index});
}

inline void Mutations::mutateValues()
{
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype index = 0; index < of.values.size(); ++index) {
            const ParameterValue &value = of.values.at(index).value;
            const QString name = RuleProblems::place("parameters.json", "parameter", of.id)
                                 + QStringLiteral(", value %1").arg(index + 1);
            const auto set = [&](const ParameterValue &to, const QString &was, const QString &is) {
                Rules changed = m_rules;
                changed.parameters[parameter].values[index].value = to;
                m_mutants.append(
                    {Mutant::Kind::Limit, name, QStringLiteral("%1 instead of %2").arg(is, was), changed, {}});
            };
            if (const auto *money = std::get_if<Money>(&value)) {
                for (const Decimal &amount : movedDigits(money->amount, m_rules.currency(money->currency)->minorDigits))
                    set(Money{amount, money->currency}, money->amount.toString(), amount.toString());
            } else if (const auto *percent = std::get_if<Percent>(&value)) {
                for (const Decimal &share : movedDigits(percent->percent, 0))
                    set(Percent{share}, percent->percent.toString(), share.toString());
            } else if (const auto *count = std::get_if<Count>(&value)) {
                for (const int number : {count->count - 1, count->count + 1, count->count * 10, count->count / 10})
                    set(Count{number}, QString::number(count->count), QString::number(number));
            } else if (const auto *term = std::get_if<Term>(&value)) {
                moveParts(*term, {{&Term::years, &Term::months, &Term::days, &Term::hours}}, set);
            } else if (const auto *month = std::get_if<MonthDay>(&value)) {
                moveParts(*month, {{&MonthDay::months, &MonthDay::day}}, set);
            } else if (const auto *year = std::get_if<YearDay>(&value)) {
                moveParts(*year, {{&YearDay::years, &YearDay::month, &YearDay::day, &YearDay::opensMonths}}, set);
            }
        }
    }
}

inline QList<Decimal> Mutations::movedDigits(const Decimal &number, int minorDigits)
{
    // Everything is whole here: amounts in their smallest unit, shares in percent.
    const QString text = number.toString();
    const qint64 unit = text.contains(QLatin1Char('.')) ? 0 : qRound64(std::pow(10, minorDigits));
    const qint64 units = text.toLongLong() * unit;
    QList<Decimal> moved;
    for (const qint64 to : {units - 1, units + 1, units * 10, units / 10}) {
        const QString digits = QStringLiteral("%1.%2").arg(to / unit).arg(to % unit, minorDigits, 10, QLatin1Char('0'));
        const std::optional<Decimal> decimal = Decimal::parse(minorDigits > 0 ? digits : QString::number(to), 15, 3);
        if (to >= 0 && decimal && !(*decimal == number))
            moved.append(*decimal);
    }
    return moved;
}

inline void Mutations::mutateOptions()
{
    for (qsizetype question = 0; question < m_rules.questions.size(); ++question) {
        const Question &of = m_rules.questions.at(question);
        for (qsizetype option = 0; option < of.options.size(); ++option) {
            moveDay(RuleProblems::place("markets.json", "market", of.options.at(option).id),
                    of.options.at(option).recognisedFrom,
                    [&](Rules &changed, QDate to) { changed.questions[question].options[option].recognisedFrom = to; });
        }
    }
}

inline void Mutations::mutateChoice()
{
    for (qsizetype rule = 0; rule + 1 < m_rules.choice.size(); ++rule) {
        Rules changed = m_rules;
        changed.choice.swapItemsAt(rule, rule + 1);
        m_mutants.append({Mutant::Kind::Order,
                          RuleProblems::place("choice.json", "choice rule", m_rules.choice.at(rule).id),
                          QStringLiteral("swapped with \"%1\"").arg(m_rules.choice.at(rule + 1).id),
                          changed,
                          {}});
    }
}
