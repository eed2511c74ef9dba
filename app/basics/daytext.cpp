// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "daytext.h"

QDate dayFromText(const QString &text)
{
    constexpr qsizetype length = 10;
    const QDate day = text.size() == length ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() && day.toString(Qt::ISODate) == text ? day : QDate();
}
