// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "duedate.h"

/// Where an item of the checklist stands on a day.
struct ChecklistItemState {
    /// Note: nothing to be done. Soon: due within soonDays. Overdue: open after the day it was due.
    enum class State { Note, Open, Soon, Overdue, Done };

    static constexpr int soonDays = 7; ///< how many days before its due date an item is due soon

    QString id;
    QString phase;
    State state = State::Open;
    DueDate due; ///< the earliest of the days that could be computed, or an invalid one
    int daysLeft = 0; ///< from today until it is due; negative after it, 0 without a due date
    bool operator==(const ChecklistItemState &) const = default;
};

/// How far a checklist has come. Notes are no steps.
struct ChecklistProgress {
    int done = 0;
    int steps = 0;
    bool operator==(const ChecklistProgress &) const = default;
};

/// Which items are looked at. Open: all that is not done. Due: of these, what is due soon or overdue.
enum class ChecklistFilter { All, Open, Due, Done };

enum class ChecklistGrouping { Phase, DueDate };

/// Items that stand under one heading.
struct ChecklistGroup {
    enum class Kind { Phase, Overdue, Soon, Later, NoDate, Done, Notes };

    Kind kind = Kind::Phase;
    QString phase; ///< of a group of that kind
    QStringList items; ///< in their order
    bool operator==(const ChecklistGroup &) const = default;
};

[[nodiscard]] ChecklistProgress progressOf(const QList<ChecklistItemState> &states);
[[nodiscard]] bool passes(const ChecklistItemState &item, ChecklistFilter filter);
/// The groups that are not empty: the phases in the order of the checklist, or by due date what presses most first, and
/// within a group the earlier date.
[[nodiscard]] QList<ChecklistGroup> grouped(const QList<ChecklistItemState> &states, ChecklistGrouping grouping);

/// The steps at which something is ticked or noted, and which are none of those called for: in the order of the rules,
/// then those that the rules do not know.
[[nodiscard]] QStringList vanishedItems(const Rules &rules, const QStringList &calledFor,
                                        const QMap<QString, Tick> &ticks);

/// `tick` after its box was ticked or cleared on the day `today`. Ticking proposes that day where no other is given;
/// clearing takes it away again, and nothing else that a person noted.
[[nodiscard]] Tick ticked(Tick tick, bool done, QDate today);
