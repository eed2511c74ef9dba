// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "casedata.h"

/// The shipment lines of a case. One line is in hand: its answers, particulars and dates are those of the case. Which
/// one that is, no file holds. Indexes count from 0 in the order of the lines; each must be that of a line.
namespace CaseLines
{
constexpr int most = 200; ///< lines in a case

[[nodiscard]] int count(const CaseData &data);
[[nodiscard]] int inHand(const CaseData &data);
[[nodiscard]] ShipmentLine lineInHand(const CaseData &data);
[[nodiscard]] ShipmentLine at(const CaseData &data, int index);
[[nodiscard]] QList<ShipmentLine> all(const CaseData &data);
/// −1 if there is no such line.
[[nodiscard]] int indexOf(const CaseData &data, const QString &id);
/// Whether two cases are the same but for the line in hand.
[[nodiscard]] bool holdTheSame(const CaseData &left, const CaseData &right);
/// Whether the case is written with a list of lines: it has several, or one with a name of its own.
[[nodiscard]] bool isListed(const CaseData &data);

/// The id of the line that was the only one when the case got a second.
[[nodiscard]] QString firstId();

/// The case as if the line at `index` were its only one: its ticks and title, and none of the other lines.
[[nodiscard]] CaseData alone(const CaseData &data, int index);

/// Takes the line at `index` in hand.
[[nodiscard]] CaseData take(const CaseData &data, int index);
/// Takes the lines of `lines`, at least one, instead of those there are, and that at `index` in hand.
[[nodiscard]] CaseData withLines(const CaseData &data, const QList<ShipmentLine> &lines, int index);

[[nodiscard]] bool mayAdd(const CaseData &data);
/// Adds a line without answers behind the last one and takes it in hand. A full case stays as it is.
[[nodiscard]] CaseData add(const CaseData &data, const QString &title);
/// Adds a line with all that the line at `index` holds, right behind it, and takes it in hand. A full case stays as it is.
[[nodiscard]] CaseData addCopy(const CaseData &data, int index, const QString &title);
/// Removes a line; its neighbour is in hand then, if it was. The last line stays.
[[nodiscard]] CaseData remove(const CaseData &data, int index);
[[nodiscard]] CaseData rename(const CaseData &data, int index, const QString &title);
/// Moves a line to another place. The line in hand stays the same one.
[[nodiscard]] CaseData move(const CaseData &data, int from, int to);
}
