// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionjson.h"
#include "goldencase.h"
#include "texts.h"

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
    return faults;
}
}
