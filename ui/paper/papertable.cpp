// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "papertable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using namespace PaperSize;

namespace
{
constexpr qreal tableTitleSize = 10.5;
constexpr qreal tableTextSize = 8.8;
constexpr qreal labelColumn = 104 * pt;
constexpr qreal gap = 12 * pt;
constexpr qreal leastColumn = 140 * pt; ///< a narrower one breaks its lines too often

qreal columnWidth(qreal width)
{
    const qreal room = width - labelColumn;
    const int columns = std::max(1, static_cast<int>(room / (leastColumn + gap)));
    return room / columns - gap;
}
}

PaperTable::PaperTable(const ModeTable &table, const PaperType &type, qreal width)
    : m_table(table), m_type(type), m_width(width), m_column(columnWidth(width))
{
}

qreal PaperTable::left(qsizetype column) const
{
    return labelColumn + gap + static_cast<qreal>(column) * (m_column + gap);
}

QList<PaperSlab> PaperTable::slabs() const
{
    QList<PaperSlab> slabs;
    const auto beside = static_cast<qsizetype>((m_width - labelColumn + 1) / (m_column + gap));
    for (qsizetype first = 0; first < m_table.columns.size(); first += beside)
        addModes(slabs, first, std::min(beside, m_table.columns.size() - first));
    return slabs;
}

void PaperTable::addModes(QList<PaperSlab> &slabs, qsizetype first, qsizetype count) const
{
    PaperSlab head;
    head.space = 22 * pt;
    head.keepWithNext = true;
    for (qsizetype column = 0; column < count; ++column)
        head.rows = beside(head.rows, m_type.rows(m_table.columns.at(first + column).title, tableTitleSize, true,
                                                  left(column), m_column));
    head.rows << ruleRow(0, m_width, thickRule, 2 * pt, 3 * pt);
    slabs << head;
    for (const ModeTable::Row &row : m_table.rows) {
        bool saysAnything = false;
        PaperSlab slab;
        slab.space = 3 * pt;
        slab.rows = m_type.rows(row.label, tableTextSize, true, 0, labelColumn);
        for (qsizetype column = 0; column < count; ++column) {
            const QStringList &lines = row.cells.at(first + column);
            saysAnything = saysAnything || !lines.isEmpty();
            slab.rows = beside(slab.rows, cell(lines, left(column)));
        }
        if (!saysAnything)
            continue;
        slab.rows << ruleRow(0, m_width, hairline, 3 * pt, 0);
        slabs << slab;
    }
}

QList<PaperRow> PaperTable::cell(const QStringList &lines, qreal x) const
{
    QList<PaperRow> rows;
    for (const QString &line : lines.isEmpty() ? QStringList(u"–"_s) : lines)
        rows << m_type.rows(line, tableTextSize, false, x, m_column);
    return rows;
}
