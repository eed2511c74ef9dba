// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "caselines.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// What the id of the line of a given number would be, and of those that have none yet.
QString idOf(qsizetype number)
{
    return u"line-%1"_s.arg(number);
}

/// An id that no line has; behind the greatest number, so that a line removed from the middle lends its id to none.
QString freshId(const QList<ShipmentLine> &lines)
{
    const auto has = [&](const QString &id) {
        return std::ranges::any_of(lines, [&](const ShipmentLine &line) { return line.id == id; });
    };
    qsizetype greatest = 0;
    for (const ShipmentLine &line : lines) {
        bool isNumber = false;
        const int number = line.id.startsWith("line-"_L1) ? line.id.mid(5).toInt(&isNumber) : 0;
        // A number that somebody else has put into the file may be any.
        if (isNumber && number < 1'000'000)
            greatest = std::max<qsizetype>(greatest, number);
    }
    do
        ++greatest;
    while (has(idOf(greatest)));
    return idOf(greatest);
}

/// The lines with an id each, as soon as one of them needs to be told from others.
QList<ShipmentLine> named(const CaseData &data)
{
    QList<ShipmentLine> lines = CaseLines::all(data);
    for (ShipmentLine &line : lines) {
        if (line.id.isEmpty())
            line.id = freshId(lines);
    }
    return lines;
}

CaseData withAdded(const CaseData &data, ShipmentLine line, const QString &title, int index)
{
    if (!CaseLines::mayAdd(data))
        return data;
    QList<ShipmentLine> lines = named(data);
    line.id = freshId(lines);
    line.title = title;
    lines.insert(index, line);
    return CaseLines::withLines(data, lines, index);
}
}

int CaseLines::count(const CaseData &data)
{
    return static_cast<int>(data.linesBefore.size() + 1 + data.linesAfter.size());
}

int CaseLines::inHand(const CaseData &data)
{
    return static_cast<int>(data.linesBefore.size());
}

ShipmentLine CaseLines::lineInHand(const CaseData &data)
{
    return {data.lineId, data.lineTitle, data.answers, data.particulars, data.dates, data.lineUnknown};
}

ShipmentLine CaseLines::at(const CaseData &data, int index)
{
    const int hand = inHand(data);
    if (index == hand)
        return lineInHand(data);
    return index < hand ? data.linesBefore.at(index) : data.linesAfter.at(index - hand - 1);
}

QList<ShipmentLine> CaseLines::all(const CaseData &data)
{
    return data.linesBefore + QList<ShipmentLine>{lineInHand(data)} + data.linesAfter;
}

int CaseLines::indexOf(const CaseData &data, const QString &id)
{
    const QList<ShipmentLine> lines = all(data);
    const auto found = std::ranges::find_if(lines, [&](const ShipmentLine &line) { return line.id == id; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

bool CaseLines::holdTheSame(const CaseData &left, const CaseData &right)
{
    return left == right
           || (inHand(left) != inHand(right) && count(left) == count(right) && take(left, inHand(right)) == right);
}

bool CaseLines::isListed(const CaseData &data)
{
    return count(data) > 1 || !data.lineId.isEmpty();
}

QString CaseLines::firstId()
{
    return idOf(1);
}

CaseData CaseLines::alone(const CaseData &data, int index)
{
    return withLines(data, {at(data, index)}, 0);
}

CaseData CaseLines::take(const CaseData &data, int index)
{
    return index == inHand(data) ? data : withLines(data, all(data), index);
}

CaseData CaseLines::withLines(const CaseData &data, const QList<ShipmentLine> &lines, int index)
{
    CaseData next = data;
    const ShipmentLine &line = lines.at(index);
    next.lineId = line.id;
    next.lineTitle = line.title;
    next.answers = line.answers;
    next.particulars = line.particulars;
    next.dates = line.dates;
    next.lineUnknown = line.unknown;
    next.linesBefore = lines.first(index);
    next.linesAfter = lines.sliced(index + 1);
    return next;
}

bool CaseLines::mayAdd(const CaseData &data)
{
    return count(data) < most;
}

CaseData CaseLines::add(const CaseData &data, const QString &title)
{
    return withAdded(data, {}, title, count(data));
}

CaseData CaseLines::addCopy(const CaseData &data, int index, const QString &title)
{
    return withAdded(data, at(data, index), title, index + 1);
}

CaseData CaseLines::remove(const CaseData &data, int index)
{
    QList<ShipmentLine> lines = all(data);
    if (lines.size() == 1)
        return data;
    lines.removeAt(index);
    const int hand = inHand(data);
    return withLines(data, lines, index < hand || hand == lines.size() ? hand - 1 : hand);
}

CaseData CaseLines::rename(const CaseData &data, int index, const QString &title)
{
    if (at(data, index).title == title)
        return data;
    QList<ShipmentLine> lines = named(data);
    lines[index].title = title;
    return withLines(data, lines, inHand(data));
}

CaseData CaseLines::move(const CaseData &data, int from, int to)
{
    QList<ShipmentLine> lines = all(data);
    QList<int> order;
    for (int index = 0; index < lines.size(); ++index)
        order.append(index);
    lines.move(from, to);
    order.move(from, to);
    return withLines(data, lines, static_cast<int>(order.indexOf(inHand(data))));
}
