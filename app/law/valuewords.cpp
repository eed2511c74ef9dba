// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "valuewords.h"

#include "texts.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Says {
    const Texts &texts;

    // Amounts, shares and numbers are written as they are within a sentence.
    QString operator()(const Money &value) const { return filled(value); }
    QString operator()(const Percent &value) const { return filled(value); }
    QString operator()(const Count &value) const { return filled(value); }
    QString operator()(const Words &words) const { return texts.rule(words.text); }
    QString operator()(const Term &term) const
    {
        const bool isBefore = term.years < 0 || term.months < 0 || term.days < 0 || term.hours < 0;
        //: %1: a span of time, such as 6 months; the parameter's name says what it is counted from
        const char *const after = QT_TRANSLATE_NOOP("Report", "%1 later");
        //: %1: a span of time, such as 24 hours; the parameter's name says what it is counted from
        const char *const before = QT_TRANSLATE_NOOP("Report", "%1 earlier");
        return texts.say(isBefore ? before : after).arg(lengthWords(term, texts));
    }
    QString operator()(const MonthDay &value) const
    {
        //: %1: a day of the month, such as 15
        const QString day = texts
                                .say(QT_TRANSLATE_N_NOOP("Report", "%n month(s) later, on day %1 of the month"),
                                     value.months)
                                .arg(texts.number(value.day));
        return value.workingDay ? texts.say(QT_TRANSLATE_NOOP("Report", "%1 or the next working day")).arg(day) : day;
    }
    QString operator()(const YearDay &value) const
    {
        //: A day of any year, in the letters of QLocale::toString(): the month as a word. Chinese: M月d日
        const QString format = texts.say(QT_TRANSLATE_NOOP("Report", "d MMM"));
        const QString day = texts.locale().toString(QDate(2000, value.month, value.day), format);
        //: %1: a day of the year, such as 30 Apr
        const QString words = texts.say(QT_TRANSLATE_N_NOOP("Report", "%n year(s) later, on %1"), value.years).arg(day);
        if (value.opensMonths == 0)
            return words;
        //: %1: the last day of a period, such as 1 year later, on 30 Apr
        return texts
            .say(QT_TRANSLATE_N_NOOP("Report", "from the first day of the month %n month(s) later until %1"),
                 value.opensMonths)
            .arg(words);
    }

private:
    [[nodiscard]] QString filled(const ParameterValue &value) const
    {
        return texts.rule(u"{value}"_s, {{u"value"_s, value}});
    }
};
}

QString valueWords(const ParameterValue &value, const Texts &texts)
{
    return std::visit(Says{texts}, value);
}

QString lengthWords(const Term &term, const Texts &texts)
{
    QString words;
    const auto add = [&](const char *unit, int count) {
        if (count == 0)
            return;
        const QString span = texts.say(unit, std::abs(count));
        words = words.isEmpty() ? span : texts.say(QT_TRANSLATE_NOOP("Report", "%1 and %2")).arg(words, span);
    };
    add(QT_TRANSLATE_N_NOOP("Report", "%n year(s)"), term.years);
    add(QT_TRANSLATE_N_NOOP("Report", "%n month(s)"), term.months);
    add(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), term.days);
    add(QT_TRANSLATE_N_NOOP("Report", "%n hour(s)"), term.hours);
    return words.isEmpty() ? texts.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), 0) : words;
}

QString validityWords(const Validity &valid, const Texts &texts)
{
    if (valid.from.isValid() && valid.until.isValid())
        return texts.say(QT_TRANSLATE_NOOP("Report", "from %1 until %2"))
            .arg(texts.date(valid.from), texts.date(valid.until));
    if (valid.from.isValid())
        return texts.say(QT_TRANSLATE_NOOP("Report", "from %1")).arg(texts.date(valid.from));
    return valid.until.isValid() ? texts.say(QT_TRANSLATE_NOOP("Report", "until %1")).arg(texts.date(valid.until))
                                 : QString();
}
