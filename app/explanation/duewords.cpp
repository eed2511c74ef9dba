// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "duewords.h"

#include "texts.h"
#include "wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace
{
struct EventName {
    QLatin1StringView id;
    const char *text;
};

constexpr std::array eventNames{
    EventName{"loading"_L1, QT_TRANSLATE_NOOP("Report", "Loading (装货)")},
    EventName{"export"_L1, QT_TRANSLATE_NOOP("Report", "Export date on the form (出口日期)")},
    EventName{"release"_L1, QT_TRANSLATE_NOOP("Report", "Release (放行)")},
    EventName{"payment"_L1, QT_TRANSLATE_NOOP("Report", "Receipt of payment (收汇)")},
    EventName{"claim"_L1, QT_TRANSLATE_NOOP("Report", "Refund claim (退税申报)")},
};
}

QString eventName(const QString &event, const Rules &rules, const Texts &texts)
{
    if (event == "declaration"_L1)
        return texts.rule(rules.dateQuestion()->label);
    const auto *const name = std::ranges::find(eventNames, event, &EventName::id);
    return name == eventNames.end() ? event : texts.say(name->text);
}

QString dueDays(const DueDate &due, const Texts &texts)
{
    QString days = texts.date(due.due);
    if (due.opens.isValid())
        days = texts.say(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(texts.date(due.opens), days);
    if (due.nextWorkingDay)
        days = texts.say(QT_TRANSLATE_NOOP("Report", "%1 or the next working day")).arg(days);
    return days;
}

QString dueWords(const Rules &rules, const DueRule &rule, const Decision &decision, const CaseData &data,
                 const Texts &texts)
{
    const DueDate due = dueDate(rules, rule, decision, data);
    const QString words = ruleText(rule.text, rules, decision, texts);
    if (due.ruleMissing)
        return texts.say(QT_TRANSLATE_NOOP("Report", "%1 [the rule of that time is not carried: confirm it]"))
            .arg(words);
    QString text = words;
    if (due.due.isValid()) {
        //: %1: the day, or days; %2: the rule it follows from
        text = texts.say(QT_TRANSLATE_NOOP("Report", "%1 – %2")).arg(dueDays(due, texts), words);
    }
    return due.grade == Grade::Confirm ? texts.say(QT_TRANSLATE_NOOP("Report", "%1 [to be confirmed]")).arg(text)
                                       : text;
}
