// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionjson.h"
#include "goldencase.h"
#include "texts.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Compares a decision with what a golden case expects of it.
namespace GoldenCheck
{
inline QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

inline QJsonArray pairs(const QJsonArray &alternatives)
{
    QJsonArray pairs;
    for (const QJsonValue &value : alternatives) {
        const QJsonObject object = value.toObject();
        pairs.append(QJsonObject{{QStringLiteral("mode"), object.value(QLatin1String("mode"))},
                                 {QStringLiteral("route"), object.value(QLatin1String("route"))}});
    }
    return pairs;
}

/// "id" of open and "id ✓" of done items, sorted.
inline QStringList ticks(const QJsonArray &checklist)
{
    QStringList ticks;
    for (const QJsonValue &value : checklist) {
        const QJsonObject item = value.toObject();
        ticks.append(item.value(QLatin1String("id")).toString()
                     + (item.value(QLatin1String("done")).toBool() ? QStringLiteral(" done") : QString()));
    }
    return sorted(ticks);
}

/// What `left` has and `right` lacks, and the other way round.
inline QString difference(const QStringList &left, const QStringList &right)
{
    QStringList words;
    for (const QString &word : left) {
        if (!right.contains(word))
            words.append(QLatin1Char('+') + word);
    }
    for (const QString &word : right) {
        if (!left.contains(word))
            words.append(QLatin1Char('-') + word);
    }
    return words.join(QLatin1String("  "));
}

/// A parameter's value in short: "150000 USD", "98 %", "5", "6 months", "month 1 day 15, working day".
inline QString valueInWords(const ParameterValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return QStringLiteral("%1 %2").arg(money->amount.toString(), money->currency);
    if (const auto *percent = std::get_if<Percent>(&value))
        return QStringLiteral("%1 %").arg(percent->percent.toString());
    if (const auto *count = std::get_if<Count>(&value))
        return QString::number(count->count);
    if (const auto *term = std::get_if<Term>(&value)) {
        QStringList spans;
        for (const auto &[number, unit] : {std::pair(term->years, "years"), std::pair(term->months, "months"),
                                           std::pair(term->days, "days"), std::pair(term->hours, "hours")}) {
            if (number != 0)
                spans.append(QStringLiteral("%1 %2").arg(number).arg(QLatin1String(unit)));
        }
        return spans.join(QLatin1Char(' '));
    }
    if (const auto *day = std::get_if<MonthDay>(&value))
        return QStringLiteral("month %1 day %2%3")
            .arg(day->months)
            .arg(day->day)
            .arg(day->workingDay ? QStringLiteral(", working day") : QString());
    if (const auto *day = std::get_if<YearDay>(&value))
        return QStringLiteral("year %1 month %2 day %3%4")
            .arg(day->years)
            .arg(day->month)
            .arg(day->day)
            .arg(day->opensMonths > 0 ? QStringLiteral(", from month %1").arg(day->opensMonths) : QString());
    return std::get<Words>(value).text;
}

/// From what each due date of an item counts: a parameter, an event alone, or words.
inline QJsonArray dues(const ChosenItem &item)
{
    QJsonArray dues;
    for (const int index : item.due) {
        const DueRule &rule = item.text->due.at(index);
        dues.append(!rule.parameter.isEmpty() ? rule.parameter
                    : !rule.event.isEmpty()   ? rule.event
                                              : QStringLiteral("words"));
    }
    return dues;
}

/// A field of a statement as text; of a list, all of it.
inline QString fieldText(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &entry : value.isArray() ? value.toArray() : QJsonArray{value})
        words.append(entry.toString());
    return words.join(QLatin1Char('\n'));
}

/// What the texts of warnings and items say though they should not, or the other way round.
/// `expected`: by id and field, a phrase; `wanted`: whether it must be there.
inline QStringList phraseFaults(const QJsonObject &got, const QJsonObject &expected, bool wanted)
{
    QMap<QString, QJsonObject> statements;
    for (const char *list : {"warnings", "checklist"}) {
        for (const QJsonValue &value : got.value(QLatin1String(list)).toArray())
            statements.insert(value.toObject().value(QLatin1String("id")).toString(), value.toObject());
    }
    QStringList faults;
    for (auto statement = expected.begin(); statement != expected.end(); ++statement) {
        const QJsonObject fields = statement.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString text = fieldText(statements.value(statement.key()).value(field.key()));
            const QJsonArray phrases = field.value().isArray() ? field.value().toArray() : QJsonArray{field.value()};
            for (const QJsonValue &phrase : phrases) {
                if (!statements.contains(statement.key()) || text.contains(phrase.toString()) != wanted)
                    faults.append(QStringLiteral("%1, %2: %3 \"%4\" in: %5")
                                      .arg(statement.key(), field.key(),
                                           wanted ? QStringLiteral("no") : QStringLiteral("there is"),
                                           phrase.toString(), text));
            }
        }
    }
    return faults;
}

/// Where the finer expectations fail: the choice rule, what texts say, due dates and parameters.
inline QStringList finerFaults(const GoldenCase &golden, const Decision &decision, const QJsonObject &got)
{
    const auto expected = [&](const char *key) { return golden.expect.value(QLatin1String(key)); };
    QStringList faults = phraseFaults(got, expected("says").toObject(), true)
                         + phraseFaults(got, expected("saysNot").toObject(), false);
    if (!expected("choice").isUndefined() && expected("choice").toString() != decision.choiceRule)
        faults.append(QStringLiteral("choice: got %1").arg(decision.choiceRule));
    const QJsonObject due = expected("due").toObject();
    for (auto item = due.begin(); item != due.end(); ++item) {
        QJsonArray made{QStringLiteral("no such item")};
        for (const ChosenItem &chosen : decision.checklist) {
            if (chosen.id == item.key())
                made = dues(chosen);
        }
        if (made != item.value().toArray())
            faults.append(QStringLiteral("due, %1: got %2").arg(item.key(), fieldText(made)));
    }
    const QJsonObject values = expected("values").toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto found = decision.parameters.constFind(value.key());
        const QJsonValue made = found == decision.parameters.constEnd() ? QJsonValue(QJsonValue::Null)
                                                                        : QJsonValue(valueInWords(*found));
        if (made != value.value())
            faults.append(QStringLiteral("value of %1: got %2").arg(value.key(), made.toString()));
    }
    return faults;
}

/// Everything in which `decision`, made by `rules`, is not as the case expects.
inline QStringList faults(const GoldenCase &golden, const Rules &rules, const Decision &decision, const Texts &texts)
{
    const QJsonObject got = decisionToJson(rules, golden.data, decision, texts);

    QStringList faults;
    for (const char *key :
         {"status", "complete", "mode", "route", "overLimit", "possible", "reachable", "filings", "openQuestions"}) {
        const QJsonValue expected = golden.expect.value(QLatin1String(key));
        if (!expected.isUndefined() && got.value(QLatin1String(key)) != expected) {
            faults.append(
                QStringLiteral("%1: got %2, expected %3")
                    .arg(QLatin1String(key),
                         QString::fromUtf8(
                             QJsonDocument(QJsonArray{got.value(QLatin1String(key))}).toJson(QJsonDocument::Compact)),
                         QString::fromUtf8(QJsonDocument(QJsonArray{expected}).toJson(QJsonDocument::Compact))));
        }
    }
    QStringList warnings;
    for (const FiredWarning &warning : decision.warnings)
        warnings.append(warning.id);
    if (warnings != golden.ids("warnings"))
        faults.append(QStringLiteral("warnings: %1").arg(difference(warnings, golden.ids("warnings"))));
    if (golden.expect.contains(QLatin1String("alternatives"))
        && pairs(got.value(QLatin1String("alternatives")).toArray())
               != golden.expect.value(QLatin1String("alternatives")).toArray())
        faults.append(QStringLiteral("alternatives"));
    if (golden.expect.contains(QLatin1String("checklist"))) {
        const QStringList made = ticks(got.value(QLatin1String("checklist")).toArray());
        const QStringList expected = ticks(golden.expect.value(QLatin1String("checklist")).toArray());
        if (made != expected)
            faults.append(QStringLiteral("checklist: %1").arg(difference(made, expected)));
    }
    if (golden.expect.contains(QLatin1String("ruledOut"))) {
        const QJsonObject expected = golden.expect.value(QLatin1String("ruledOut")).toObject();
        QStringList made;
        for (const RuledOut &ruledOut : decision.ruledOut)
            made.append(ruledOut.mode + QLatin1String(": ") + sorted(ruledOut.failed).join(QLatin1Char(' ')));
        QStringList wanted;
        for (auto mode = expected.begin(); mode != expected.end(); ++mode) {
            QStringList failed;
            for (const QJsonValue &id : mode.value().toArray())
                failed.append(id.toString());
            wanted.append(mode.key() + QLatin1String(": ") + sorted(failed).join(QLatin1Char(' ')));
        }
        if (sorted(made) != sorted(wanted))
            faults.append(QStringLiteral("ruledOut: %1").arg(difference(made, wanted)));
    }
    // A golden case answers exactly what is asked, so that it can be clicked through.
    if (decision.complete && !decision.possible.isEmpty()
        && decision.asked.size() != golden.data.answers.given.size() + (decision.dateAssumed ? 1 : 0)) {
        QStringList given = golden.data.answers.given.keys();
        faults.append(QStringLiteral("asked: %1").arg(difference(decision.asked, given)));
    }
    return faults + finerFaults(golden, decision, got);
}
}
