// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mergedchecklist.h"

#include <QHash>

#include <algorithm>

using State = ChecklistItemState::State;

namespace
{
bool isFiledBy(const ItemOfLine &line)
{
    return line.chosen.filed == ChosenItem::Filed::Yes;
}

DueDate earliest(const Rules &rules, const ChosenItem &chosen, const DecidedLine &line)
{
    DueDate first;
    for (const int index : chosen.due) {
        const DueDate due = dueDate(rules, chosen.text->due.at(index), line.decision, line.data);
        if (due.due.isValid() && (!first.due.isValid() || due.due < first.due))
            first = due;
    }
    return first;
}

State openState(const ChecklistItemState &item, bool optional)
{
    if (!item.due.due.isValid() || item.daysLeft > ChecklistItemState::soonDays)
        return State::Open;
    if (item.daysLeft >= 0)
        return State::Soon;
    return optional ? State::Open : State::Overdue;
}
}

bool MergedItem::isFiled() const
{
    return std::ranges::all_of(lines, isFiledBy);
}

const ItemOfLine &MergedItem::first() const
{
    // What is to be done comes before what is filed, what has a day before what has none, then the earlier day.
    const auto comesBefore = [](const ItemOfLine &one, const ItemOfLine &other) {
        if (isFiledBy(one) != isFiledBy(other))
            return isFiledBy(other);
        return one.due.due.isValid() && (!other.due.due.isValid() || one.due.due < other.due.due);
    };
    return *std::ranges::min_element(lines, comesBefore);
}

QList<std::pair<QDate, QList<int>>> MergedItem::days() const
{
    const bool all = isFiled();
    QMap<QDate, QList<int>> byDay;
    QList<int> without;
    for (const ItemOfLine &line : lines) {
        if (!all && isFiledBy(line))
            continue;
        if (line.due.due.isValid())
            byDay[line.due.due] << line.line;
        else
            without << line.line;
    }
    QList<std::pair<QDate, QList<int>>> days;
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day)
        days.append({day.key(), day.value()});
    if (!without.isEmpty())
        days.append({QDate(), without});
    return days;
}

QList<MergedItem> mergedChecklist(const Rules &rules, const QList<DecidedLine> &lines)
{
    QHash<QString, QList<ItemOfLine>> byItem;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const DecidedLine &line = lines.at(index);
        for (const ChosenItem &chosen : line.decision.checklist)
            byItem[chosen.id] << ItemOfLine{static_cast<int>(index), chosen, earliest(rules, chosen, line)};
    }
    QList<MergedItem> items;
    for (const Item &rule : rules.items) {
        if (const auto found = byItem.constFind(rule.id); found != byItem.constEnd())
            items << MergedItem{rule.id, rule.phase, rule.note, rule.optional, *found};
    }
    return items;
}

QList<ChecklistItemState> checklistStates(const QList<MergedItem> &items, const QMap<QString, Tick> &ticks, QDate today)
{
    QList<ChecklistItemState> states;
    for (const MergedItem &item : items) {
        ChecklistItemState state{item.id, item.phase, State::Open, item.due(), 0};
        if (state.due.due.isValid())
            state.daysLeft = static_cast<int>(today.daysTo(state.due.due));
        const auto tick = ticks.constFind(item.id);
        if (item.note)
            state.state = State::Note;
        else if ((tick != ticks.constEnd() && tick->done) || item.isFiled())
            state.state = State::Done;
        else
            state.state = openState(state, item.optional);
        states << state;
    }
    return states;
}

QList<ChecklistItemState> checklistStates(const Rules &rules, const Decision &decision, const CaseData &data,
                                          QDate today)
{
    return checklistStates(mergedChecklist(rules, {DecidedLine{data, decision}}), data.checklist, today);
}
