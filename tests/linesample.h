// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "casefile.h"
#include "caselines.h"
#include "linedecisions.h"
#include "testing.h"

namespace Testing
{
/// The shipped example of a case of several lines: parcels, warehouse stock, a wholesale order.
inline const CaseData &exampleOfLines()
{
    static const CaseData data = [] {
        const CaseFile::Result read = CaseFile::read(
            QStringLiteral(":/cases/lines-parcels-stock-and-a-wholesale-order.exportcase"), rules());
        if (const QStringList *const faults = std::get_if<QStringList>(&read))
            qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
        return std::get<CaseData>(read);
    }();
    return data;
}
}
