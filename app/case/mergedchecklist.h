// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkliststate.h"
#include "linedecisions.h"

/// What one shipment line has to do with an item of the checklist.
struct ItemOfLine {
    int line = 0; ///< its place among the lines, from 0
    ChosenItem chosen;
    DueDate due; ///< the earliest of the days that could be computed, or an invalid one
};

/// An item of the checklist of a whole case. It has one tick, even if several lines call for it.
struct MergedItem {
    QString id;
    QString phase;
    bool note = false;
    bool optional = false;
    QList<ItemOfLine> lines; ///< in the order of the case; never empty

    /// Whether the answers of each line say that it is done.
    [[nodiscard]] bool isFiled() const;
    /// The line that is due first among those by whose answers it is still to be done, and among all if there are none such.
    [[nodiscard]] const ItemOfLine &first() const;
    /// The due date of that line.
    [[nodiscard]] const DueDate &due() const { return first().due; }
    /// Each day that due() may give, with the lines, from 0, for which it is that day; last the lines without a day.
    [[nodiscard]] QList<std::pair<QDate, QList<int>>> days() const;
};

/// One checklist from those of the lines, in the order of the rules.
[[nodiscard]] QList<MergedItem> mergedChecklist(const Rules &rules, const QList<DecidedLine> &lines);

/// The state of every item of a merged checklist, in its order. An item is done when it is ticked, or when the answers of
/// every line say so; what one line has filed is still to be done for the others, and has their due date. What is optional
/// is never overdue.
[[nodiscard]] QList<ChecklistItemState> checklistStates(const QList<MergedItem> &items,
                                                        const QMap<QString, Tick> &ticks, QDate today);
/// The same for the line in hand alone.
[[nodiscard]] QList<ChecklistItemState> checklistStates(const Rules &rules, const Decision &decision,
                                                        const CaseData &data, QDate today);
