// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "duewords.h"

#include "blockwords.h"
#include "events.h"
#include "texts.h"
#include "wording.h"

QString eventName(const QString &event, const Rules &rules, const Texts &texts)
{
    if (event == declarationEvent)
        return texts.rule(rules.dateQuestion()->label);
    const Event *const found = findEvent(event);
    return found && found->name ? texts.say(found->name) : event;
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
    return marked(text, due.grade, texts);
}
