// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "linedecisions.h"

#include <QDateTime>

class Texts;

/// A day on which something of the checklist is due.
struct CalendarEntry {
    QString uid; ///< stays the same when the texts or the day of an item change, so that a calendar replaces the entry
    QDate day; ///< the first that can be told of those on which it is due
    QString summary;
    QString description;
    bool operator==(const CalendarEntry &) const = default;
};

/// The items of the checklist that are not done and whose day is known, in its order. A case without an id is told from
/// others by what it holds; then an entry is doubled, but never replaced by that of another case.
[[nodiscard]] QList<CalendarEntry> calendarEntries(const Rules &rules, const CaseData &data, const Decision &decision,
                                                   const Texts &texts);

/// The same for a case of several lines. An item that is due on several days has an entry for each, which names its lines
/// and stays the same while the one of them that has the least id is due then: to move a line, or to name it anew,
/// doubles nothing.
[[nodiscard]] QList<CalendarEntry> caseCalendarEntries(const Rules &rules, const CaseData &data,
                                                       const QList<DecidedLine> &lines, const Texts &texts);

/// Whether there is any entry: the same question without an answer in words.
[[nodiscard]] bool hasCalendarEntries(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines);

/// The entries as an iCalendar file (RFC 5545): all-day events with reminders. Those of a later `stamp` replace earlier
/// ones.
[[nodiscard]] QByteArray toICalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp);
