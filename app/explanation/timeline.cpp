// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "timeline.h"

#include "blockwords.h"
#include "duewords.h"
#include "events.h"
#include "texts.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = TimelineEntry::Kind;

QString wordsOf(const TimelineEntry &entry, const Texts &texts)
{
    //: %1: what to do
    const char *const opens = QT_TRANSLATE_NOOP("Report", "From now on: %1");
    //: %1: what to do
    const char *const done = QT_TRANSLATE_NOOP("Report", "Done: %1");
    //: %1: what to do
    const char *const passed = QT_TRANSLATE_NOOP("Report", "The day has passed: %1");
    //: %1: what to do
    const char *const last = QT_TRANSLATE_NOOP("Report", "Last day: %1");
    const char *const pattern = entry.done                  ? done
                                : entry.passed              ? passed
                                : entry.kind == Kind::Opens ? opens
                                : entry.opens.isValid()     ? last
                                                            : nullptr;
    return pattern ? texts.say(pattern).arg(entry.title) : entry.title;
}

/// Collects the days of a case, then sorts them.
class TimelineMaker
{
public:
    TimelineMaker(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
        : m_rules(rules), m_case(data), m_decision(decision), m_texts(texts)
    {
    }

    [[nodiscard]] Timeline make()
    {
        addEvents();
        for (const ChosenItem &item : m_decision.checklist) {
            for (const int index : item.due)
                addDue(item, item.text->due.at(index));
        }
        // A line of today alone would say nothing.
        if (!m_timeline.entries.isEmpty())
            m_timeline.entries << TimelineEntry{.kind = Kind::Today,
                                                .id = u"today"_s,
                                                .day = m_decision.today,
                                                .title = m_texts.say(QT_TRANSLATE_NOOP("Report", "Today"))};
        std::ranges::stable_sort(m_timeline.entries, [](const TimelineEntry &one, const TimelineEntry &other) {
            return std::pair(one.day, one.kind) < std::pair(other.day, other.kind);
        });
        for (TimelineEntry &entry : m_timeline.entries) {
            entry.words = wordsOf(entry, m_texts);
            m_timeline.days.insert(entry.day, m_texts.date(entry.day));
        }
        addMarks();
        for (const QString &event : QStringList{declarationEvent} + eventIds() + QStringList{m_missing, QString()}) {
            if (m_waiting.contains(event))
                m_timeline.waiting << TimelineWait{event == m_missing ? QString() : event, reason(event),
                                                   m_waiting.value(event)};
        }
        if (m_timeline.entries.isEmpty() && m_timeline.waiting.isEmpty())
            m_timeline.nothing = m_texts.say(QT_TRANSLATE_NOOP("Report", "No step of this case has a day."));
        return m_timeline;
    }

private:
    /// Marks months between days where they are few, and years otherwise.
    void addMarks()
    {
        constexpr int fewMonths = 3;
        //: A month of a year, in the letters of QLocale::toString(). Chinese: yyyy年M月
        const QString month = m_texts.say(QT_TRANSLATE_NOOP("Report", "MMMM yyyy"));
        //: A year, in the letters of QLocale::toString(). Chinese: yyyy年
        const QString year = m_texts.say(QT_TRANSLATE_NOOP("Report", "yyyy"));
        const QList<QDate> days = m_timeline.days.keys();
        for (qsizetype at = 1; at < days.size(); ++at) {
            QList<QDate> firsts;
            for (QDate first = QDate(days.at(at - 1).year(), days.at(at - 1).month(), 1).addMonths(1);
                 first < days.at(at); first = first.addMonths(1))
                firsts << first;
            const bool few = firsts.size() <= fewMonths;
            for (const QDate first : std::as_const(firsts)) {
                if (few || first.month() == 1)
                    m_timeline.marks << Timeline::Mark{first, m_texts.locale().toString(first, few ? month : year)};
            }
        }
    }

    [[nodiscard]] QString ruleWords(const DueRule &rule, Grade grade) const
    {
        return marked(ruleText(rule.text, m_rules, m_decision, m_texts), grade, m_texts);
    }

    [[nodiscard]] QDate dayOf(const QString &event) const
    {
        if (event == declarationEvent)
            return m_decision.dateAssumed ? QDate() : m_decision.date;
        return m_case.dates.value(event);
    }

    void addEvents()
    {
        if (m_decision.date < m_rules.rangeFrom)
            return; // the rules know nothing of that time
        for (const QString &event : QStringList{declarationEvent} + eventIds()) {
            if (const QDate day = dayOf(event); day.isValid())
                m_timeline.entries << TimelineEntry{.kind = Kind::Event,
                                                    .id = event,
                                                    .day = day,
                                                    .title = eventName(event, m_rules, m_texts)};
        }
    }

    void addDue(const ChosenItem &item, const DueRule &rule)
    {
        const DueDate due = dueDate(m_rules, rule, m_decision, m_case);
        const QString title = ruleText(item.text->title, m_rules, m_decision, m_texts);
        const QString text = dueWords(m_rules, rule, m_decision, m_case, m_texts);
        if (!due.due.isValid()) {
            // An event that is known, and still no day: the rule is in words only.
            const bool waits = !rule.event.isEmpty() && !dayOf(rule.event).isValid();
            const QString event = due.ruleMissing ? m_missing : waits ? rule.event : QString();
            m_waiting[event] << TimelineWait::Item{item.id, title, text};
            return;
        }
        const bool done = m_case.checklist.value(item.id).done || item.filed == ChosenItem::Filed::Yes;
        TimelineEntry entry{.kind = Kind::Due,
                            .id = item.id,
                            .day = due.due,
                            .opens = due.opens,
                            .title = title,
                            .text = text,
                            .rule = due.opens.isValid() || due.nextWorkingDay ? text : ruleWords(rule, due.grade),
                            .hangsOn = m_texts.say(QT_TRANSLATE_NOOP("Report", "Counted from: %1"))
                                           .arg(eventName(rule.event, m_rules, m_texts)),
                            .confirm = due.grade == Grade::Confirm,
                            .done = done,
                            .passed = due.due < m_decision.today && !done};
        m_timeline.entries << entry;
        if (due.opens.isValid()) {
            entry.kind = Kind::Opens;
            entry.day = due.opens;
            entry.passed = false;
            m_timeline.entries << entry;
        }
    }

    [[nodiscard]] QString reason(const QString &event) const
    {
        if (event == m_missing)
            return m_texts.say(QT_TRANSLATE_NOOP(
                "Report", "The rule of that time is not carried. Confirm these days with the office in charge:"));
        if (event.isEmpty())
            return m_texts.say(QT_TRANSLATE_NOOP("Report", "No day can be counted for these:"));
        if (event == declarationEvent)
            return m_texts
                .say(
                    QT_TRANSLATE_NOOP("Report", "These are counted from “%1”. Answer that question to see their days:"))
                .arg(eventName(event, m_rules, m_texts));
        return m_texts
            .say(QT_TRANSLATE_NOOP("Report",
                                   "These are counted from “%1”. Give that day on the page of particulars to see "
                                   "their days:"))
            .arg(eventName(event, m_rules, m_texts));
    }

    const QString m_missing = u"?"_s; ///< in place of an event: the rule is not carried
    const Rules &m_rules;
    const CaseData &m_case;
    const Decision &m_decision;
    const Texts &m_texts;
    Timeline m_timeline;
    QMap<QString, QList<TimelineWait::Item>> m_waiting;
};
}

Timeline makeTimeline(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    return TimelineMaker(rules, data, decision, texts).make();
}

QList<OutlineLine> outline(const Timeline &timeline)
{
    QList<OutlineLine> lines;
    if (!timeline.nothing.isEmpty())
        lines << OutlineLine{u"nothing"_s, timeline.nothing};
    QDate day;
    for (const TimelineEntry &entry : timeline.entries) {
        if (entry.day != day)
            lines << OutlineLine{entry.day.toString(Qt::ISODate), timeline.days.value(entry.day)};
        day = entry.day;
        OutlineLine line{entry.id, entry.words};
        if (!entry.text.isEmpty())
            line.lines << OutlineLine{entry.id + u"/due"_s, entry.text}
                       << OutlineLine{entry.id + u"/event"_s, entry.hangsOn};
        lines.last().lines << line;
    }
    for (const TimelineWait &wait : timeline.waiting) {
        OutlineLine line{u"wait/"_s + wait.event, wait.reason};
        for (const TimelineWait::Item &item : wait.items)
            line.lines << OutlineLine{item.id, item.title, {{item.id + u"/due"_s, item.text}}};
        lines << line;
    }
    return lines;
}
