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
    QString text{}; ///< when it is due, as on the checklist
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
    QList<TimelineEntry> entries; ///< by day; on one day events come first, then what the day is for
    QList<TimelineWait> waiting;
    bool operator==(const Timeline &) const = default;
};

/// The days of a case in the language of `texts`.
[[nodiscard]] Timeline makeTimeline(const Rules &rules, const CaseData &data, const Decision &decision,
                                    const Texts &texts);

/// The same in words: a line a day, below it what lies on that day; last what has no day yet.
[[nodiscard]] QList<OutlineLine> outline(const Timeline &timeline, const Texts &texts);
/// An entry in one sentence, without its day.
[[nodiscard]] QString entryText(const TimelineEntry &entry, const Texts &texts);
