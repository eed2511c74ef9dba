// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The object names that one part of the window gives to its widgets and another finds them by. Names that only their own
/// part and the tests know are typed where they are given.
namespace ObjectName
{
inline const QString page = QStringLiteral("page-"); ///< of every page, before its id
inline const QString resultPage = page + QStringLiteral("result");
inline const QString particularsPage = page + QStringLiteral("particulars");
inline const QString caseTitle = QStringLiteral("case-title");

/// The field of a particular.
[[nodiscard]] inline QString particular(const QString &id)
{
    return QStringLiteral("particular-") + id;
}

/// The field of the day of an event.
[[nodiscard]] inline QString date(const QString &event)
{
    return QStringLiteral("date-") + event;
}

/// The box of an item of the checklist; with "id/field", the field of what is noted at it.
[[nodiscard]] inline QString item(const QString &id)
{
    return QStringLiteral("item-") + id;
}
}
