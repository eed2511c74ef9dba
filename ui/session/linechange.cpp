// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linechange.h"

#include "caselines.h"

#include <algorithm>

namespace
{
bool has(const QList<ShipmentLine> &lines, const QString &id)
{
    return std::ranges::any_of(lines, [&id](const ShipmentLine &line) { return line.id == id; });
}

/// The line that is in `lines` and not in `others`.
QString onlyIn(const QList<ShipmentLine> &lines, const QList<ShipmentLine> &others)
{
    const auto only = std::ranges::find_if(lines,
                                           [&others](const ShipmentLine &line) { return !has(others, line.id); });
    return only == lines.end() ? QString() : only->id;
}

/// The line that was taken out at one place and put in at another.
QString moved(const QList<ShipmentLine> &before, const QList<ShipmentLine> &after)
{
    for (qsizetype index = 0; index + 1 < before.size(); ++index) {
        if (before.at(index).id == after.at(index).id)
            continue;
        // One that went down lets the next one take its place.
        return before.at(index + 1).id == after.at(index).id ? before.at(index).id : after.at(index).id;
    }
    return {};
}
}

LineChange LineChange::between(const CaseData &before, const CaseData &after)
{
    const bool sameOthers = before.linesBefore == after.linesBefore && before.linesAfter == after.linesAfter;
    if (sameOthers && before.lineId == after.lineId && before.lineTitle == after.lineTitle)
        return {}; // what a click on an answer or a tick comes to

    const QList<ShipmentLine> left = CaseLines::all(before);
    const QList<ShipmentLine> right = CaseLines::all(after);
    if (left.size() < right.size())
        return {Kind::Added, after.lineId}; // it is taken in hand
    if (left.size() > right.size())
        return {Kind::Removed, onlyIn(left, right)};
    for (qsizetype index = 0; index < left.size(); ++index) {
        // The only line of a case gets an id with its name.
        if (left.at(index).id != right.at(index).id && left.size() > 1)
            return {Kind::Moved, moved(left, right)};
    }
    for (qsizetype index = 0; index < left.size(); ++index) {
        if (left.at(index).title != right.at(index).title)
            return {Kind::Renamed, right.at(index).id};
    }
    return {};
}
