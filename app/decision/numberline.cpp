// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "numberline.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::Literals::StringLiterals;

void NumberLine::cut(const Exact &limit, bool behind)
{
    const Cut made{limit, behind};
    const auto place = std::ranges::lower_bound(m_cuts, made, std::less<Cut>{});
    if (place == m_cuts.end() || made < *place)
        m_cuts.insert(place, made);
}

int NumberLine::pieceOf(const Exact &number) const
{
    return static_cast<int>(
        std::ranges::count_if(m_cuts, [&](const Cut &cut) { return cut.behind ? number > cut.at : number >= cut.at; }));
}

int NumberLine::piecesBefore(const Exact &limit, bool behind) const
{
    const auto place = std::ranges::lower_bound(m_cuts, Cut{limit, behind}, std::less<Cut>{});
    return static_cast<int>(place - m_cuts.begin()) + 1;
}

int NumberLine::valuesIn(int piece) const
{
    // So small a step that no other cut lies within it.
    Exact step = 1;
    for (std::size_t index = 1; index < m_cuts.size(); ++index) {
        const Exact gap = m_cuts[index].at - m_cuts[index - 1].at;
        if (gap > 0 && gap / 4 < step)
            step = gap / 4;
    }
    std::set<Exact> values;
    for (const Cut &cut : m_cuts) {
        for (const Exact &value : {Exact(cut.at - step), cut.at, Exact(cut.at + step)}) {
            if (pieceOf(value) == piece)
                values.insert(value);
        }
    }
    return static_cast<int>(values.size());
}

QString NumberLine::describe(int piece) const
{
    const auto number = [](const Exact &exact) { return QString::number(exact.convert_to<double>(), 'g', 12); };
    QStringList bounds;
    if (piece > 0) {
        const Cut &cut = m_cuts.at(static_cast<std::size_t>(piece) - 1);
        bounds.append((cut.behind ? u"over "_s : u"at least "_s) + number(cut.at));
    }
    if (piece < static_cast<int>(m_cuts.size())) {
        const Cut &cut = m_cuts.at(static_cast<std::size_t>(piece));
        bounds.append((cut.behind ? u"at most "_s : u"under "_s) + number(cut.at));
    }
    return bounds.join(", "_L1);
}
