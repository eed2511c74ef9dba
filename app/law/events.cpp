// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "events.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr std::array events{
    Event{declarationEvent, Event::Day::Decides},
    Event{"loading"_L1, Event::Day::OfCase, QT_TRANSLATE_NOOP("Report", "Loading (装货)")},
    Event{"export"_L1, Event::Day::OfCase, QT_TRANSLATE_NOOP("Report", "Export date on the form (出口日期)")},
    Event{"release"_L1, Event::Day::OfCase, QT_TRANSLATE_NOOP("Report", "Release (放行)")},
    Event{"payment"_L1, Event::Day::OfCase, QT_TRANSLATE_NOOP("Report", "Receipt of payment (收汇)")},
    Event{"sale"_L1, Event::Day::Nowhere},
    Event{"claim"_L1, Event::Day::OfCase, QT_TRANSLATE_NOOP("Report", "Refund claim (退税申报)")},
};
}

std::span<const Event> allEvents()
{
    return events;
}

const Event *findEvent(const QString &id)
{
    const auto *const found = std::ranges::find(events, id, &Event::id);
    return found == events.end() ? nullptr : found;
}

const QStringList &eventIds()
{
    static const QStringList ids = [] {
        QStringList ofCase;
        for (const Event &event : events) {
            if (event.day == Event::Day::OfCase)
                ofCase << event.id;
        }
        return ofCase;
    }();
    return ids;
}
