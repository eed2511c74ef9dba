// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "duedate.h"
#include "outline.h"

class Texts;

/// Something that lies on one day.
struct TimelineEntry {
    enum class Kind {
        Event, ///< the declaration, loading, export …
        Today,
        Opens, ///< the first day of a window
        Due ///< the day, or the last day of a window
    };

    Kind kind = Kind::Due;
    QString id; ///< of the event, or of the checklist item
    QDate day;
    QDate opens{}; ///< of a window's last day: its first
    QString title; ///< what happens, or what to do
    QString words{}; ///< the title, and whether it begins, ends, is done or too late
    QString text{}; ///< when it is due, as on the checklist
    QString rule{}; ///< the same without the day, where it is no more than that day
    QString hangsOn{}; ///< a sentence on the event that it is counted from
    bool confirm = false; ///< graded "confirm"
    bool done = false; ///< ticked, or filed already
    bool passed = false; ///< the day is over, and it is not done
    bool operator==(const TimelineEntry &) const = default;
};

/// Things to do whose day cannot be told yet, for one reason.
struct TimelineWait {
    struct Item {
        QString id;
        QString title;
        QString text; ///< when it is due, as on the checklist
        bool operator==(const Item &) const = default;
    };

    QString event; ///< that they wait for; empty where no day can be counted at all
    QString reason; ///< a sentence: for which event, and where to give its date
    QList<Item> items;
    bool operator==(const TimelineWait &) const = default;
};

/// All days of a case: what happens, and what is due when. No day is invented where its event is not known.
struct Timeline {
    /// Where a month or a year begins between two days.
    struct Mark {
        QDate day;
        QString text;
        bool operator==(const Mark &) const = default;
    };

    QList<TimelineEntry> entries; ///< by day; on one day events come first, then what the day is for
    QList<Mark> marks; ///< by day
    QMap<QDate, QString> days; ///< of entries, in words
    QList<TimelineWait> waiting;
    QString nothing; ///< a sentence where there is nothing at all
    bool operator==(const Timeline &) const = default;
};

/// The days of a case in the language of `texts`.
[[nodiscard]] Timeline makeTimeline(const Rules &rules, const CaseData &data, const Decision &decision,
                                    const Texts &texts);

/// The same in words: a line a day, below it what lies on that day; last what has no day yet.
[[nodiscard]] QList<OutlineLine> outline(const Timeline &timeline);
