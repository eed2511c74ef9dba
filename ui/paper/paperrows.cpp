// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paperrows.h"

#include <algorithm>
#include <numeric>

qreal PaperSlab::height() const
{
    return heightOf(rows);
}

PaperRow emptyRow(qreal height)
{
    return {height, {}};
}

PaperRow ruleRow(qreal from, qreal to, qreal width, qreal above, qreal below)
{
    return {above + below, {RuleMark{QLineF(from, above, to, above), width}}};
}

QList<PaperRow> beside(QList<PaperRow> left, const QList<PaperRow> &right)
{
    for (qsizetype i = 0; i < right.size(); ++i) {
        if (i >= left.size())
            left << emptyRow(right.at(i).height);
        left[i].height = std::max(left.at(i).height, right.at(i).height);
        left[i].marks << right.at(i).marks;
    }
    return left;
}

qreal heightOf(const QList<PaperRow> &rows)
{
    const auto add = [](qreal sum, const PaperRow &row) { return sum + row.height; };
    return std::accumulate(rows.begin(), rows.end(), qreal(0), add);
}
