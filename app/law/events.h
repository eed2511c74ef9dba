// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

/// An event that due dates are counted from. All that names events reads them from one table (events.cpp); of the schema of
/// the rule files a test proves that it names the same.
struct Event {
    /// Where its day comes from: an answer, the dates of the case, or nowhere yet. Of one without a day rules may speak, but
    /// no due date is computed.
    enum class Day { Decides, OfCase, Nowhere };

    QLatin1StringView id;
    Day day = Day::Nowhere;
    const char *name = nullptr; ///< in English, to be translated as "Report"; null where it has none of its own
};

/// The declaration: its day is the answer to the date question of the rules.
inline constexpr QLatin1StringView declarationEvent("declaration");

/// The events that rules may name, in the order in which they are shown.
[[nodiscard]] std::span<const Event> allEvents();
/// The event of that id, or null.
[[nodiscard]] const Event *findEvent(const QString &id);
/// The ids of the events whose dates a case may hold, besides the declaration.
[[nodiscard]] const QStringList &eventIds();
