// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkliststate.h"

#include <algorithm>
#include <array>

using State = ChecklistItemState::State;

namespace
{
ChecklistGroup::Kind dueGroupOf(const ChecklistItemState &item)
{
    using Kind = ChecklistGroup::Kind;
    switch (item.state) {
    case State::Note:
        return Kind::Notes;
    case State::Done:
        return Kind::Done;
    case State::Overdue:
        return Kind::Overdue;
    case State::Soon:
        return Kind::Soon;
    case State::Open:
        break;
    }
    // The day of an optional item that has passed says nothing any more.
    return item.due.due.isValid() && item.daysLeft >= 0 ? Kind::Later : Kind::NoDate;
}

QList<ChecklistGroup> groupedByPhase(const QList<ChecklistItemState> &states)
{
    QList<ChecklistGroup> groups;
    for (const ChecklistItemState &item : states) {
        if (groups.isEmpty() || groups.last().phase != item.phase)
            groups << ChecklistGroup{ChecklistGroup::Kind::Phase, item.phase, {}};
        groups.last().items << item.id;
    }
    return groups;
}

QList<ChecklistGroup> groupedByDueDate(QList<ChecklistItemState> states)
{
    using Kind = ChecklistGroup::Kind;
    constexpr std::array kinds{Kind::Overdue, Kind::Soon, Kind::Later, Kind::NoDate, Kind::Done, Kind::Notes};
    const auto isEarlier = [](const ChecklistItemState &one, const ChecklistItemState &other) {
        return one.due.due.isValid() && (!other.due.due.isValid() || one.due.due < other.due.due);
    };
    QList<ChecklistGroup> groups;
    for (const Kind kind : kinds) {
        QList<ChecklistItemState> members = states;
        members.removeIf([kind](const ChecklistItemState &item) { return dueGroupOf(item) != kind; });
        if (kind != Kind::NoDate && kind != Kind::Done)
            std::ranges::stable_sort(members, isEarlier);
        ChecklistGroup group{kind, {}, {}};
        for (const ChecklistItemState &item : std::as_const(members))
            group.items << item.id;
        if (!group.items.isEmpty())
            groups << group;
    }
    return groups;
}
}

ChecklistProgress progressOf(const QList<ChecklistItemState> &states)
{
    ChecklistProgress progress;
    for (const ChecklistItemState &item : states) {
        progress.steps += item.state == State::Note ? 0 : 1;
        progress.done += item.state == State::Done ? 1 : 0;
    }
    return progress;
}

bool passes(const ChecklistItemState &item, ChecklistFilter filter)
{
    switch (filter) {
    case ChecklistFilter::All:
        return true;
    case ChecklistFilter::Open:
        return item.state != State::Done && item.state != State::Note;
    case ChecklistFilter::Due:
        return item.state == State::Soon || item.state == State::Overdue;
    case ChecklistFilter::Done:
        return item.state == State::Done;
    }
    return true;
}

QList<ChecklistGroup> grouped(const QList<ChecklistItemState> &states, ChecklistGrouping grouping)
{
    return grouping == ChecklistGrouping::Phase ? groupedByPhase(states) : groupedByDueDate(states);
}

Tick ticked(Tick tick, bool done, QDate today)
{
    tick.done = done;
    if (done && !tick.date.isValid())
        tick.date = today;
    else if (!done && tick.date == today)
        tick.date = QDate();
    return tick;
}

QStringList vanishedItems(const Rules &rules, const QStringList &calledFor, const QMap<QString, Tick> &ticks)
{
    QStringList left;
    for (auto tick = ticks.cbegin(); tick != ticks.cend(); ++tick) {
        if (*tick != Tick() && !calledFor.contains(tick.key()))
            left << tick.key();
    }
    QStringList ordered;
    for (const Item &item : rules.items) {
        if (left.removeOne(item.id))
            ordered << item.id;
    }
    return ordered + left;
}
