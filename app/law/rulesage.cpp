// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesage.h"

#include "texts.h"

namespace
{
constexpr int oldAfterMonths = 6;
}

int monthsSinceReview(const Rules &rules, QDate today)
{
    if (!rules.date.isValid() || !today.isValid() || today < rules.date)
        return 0;
    int months = 12 * (today.year() - rules.date.year()) + today.month() - rules.date.month();
    if (rules.date.addMonths(months) > today) // the last month is not over yet
        --months;
    return months;
}

bool areOld(const Rules &rules, QDate today)
{
    return rules.date.isValid() && today.isValid() && today > rules.date.addMonths(oldAfterMonths);
}

QString rulesInWords(const Rules &rules, QDate today, const Texts &texts)
{
    const QString date = texts.date(rules.date);
    if (!areOld(rules, today)) {
        return (rules.shipped ? texts.say(QT_TRANSLATE_NOOP("Report", "Rules %1 of %2"))
                              : texts.say(QT_TRANSLATE_NOOP("Report", "Rules %1 of %2, loaded by you")))
            .arg(rules.version, date);
    }
    const int months = monthsSinceReview(rules, today);
    return (rules.shipped
                ? texts.say(QT_TRANSLATE_N_NOOP("Report", "Rules %1 of %2, last reviewed %n month(s) ago"), months)
                : texts.say(
                    QT_TRANSLATE_N_NOOP("Report", "Rules %1 of %2, loaded by you, last reviewed %n month(s) ago"),
                    months))
        .arg(rules.version, date);
}
