// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linecomparison.h"

#include "caselines.h"

using namespace Qt::Literals::StringLiterals;

QList<ComparedCase> compareLines(const DecisionModel &old, const DecisionModel &fresh, const QString &file,
                                 const CaseData &data, QDate today, QDate on)
{
    QList<ComparedCase> compared;
    const int count = CaseLines::count(data);
    for (int index = 0; index < count; ++index) {
        CaseData line = CaseLines::alone(data, index);
        if (count > 1) {
            const QString own = line.lineTitle.trimmed().isEmpty() ? line.lineId : line.lineTitle;
            line.title = line.title.trimmed().isEmpty() ? own : u"%1: %2"_s.arg(line.title, own);
        }
        compared.append({file, compareCase(old, fresh, line, today, on)});
    }
    return compared;
}
