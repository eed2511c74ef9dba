// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "optiongrid.h"

#include "look.h"

#include <QGridLayout>

#include <algorithm>

namespace
{
constexpr int columnCharacters = 38; ///< an option narrower than this wraps too often to be read at a glance
constexpr int furtherCharacters = 52; ///< more than two columns are worth it only where all stay wide
constexpr int narrowCharacters = 16; ///< of short options such as Yes, No, Not sure
}

OptionGrid::OptionGrid(Width width, int maximumColumns, QWidget *parent)
    : ColumnGrid(parent), m_width(width), m_maximumColumns(maximumColumns)
{
    Look::arrange(grid(), {}, 1, 1);
}

void OptionGrid::add(QWidget *row)
{
    m_rows << row;
    m_shown << row;
    arrange();
}

void OptionGrid::setShown(QWidget *row, bool shown)
{
    if (m_shown.contains(row) == shown)
        return;
    QWidgetList rows;
    for (QWidget *each : std::as_const(m_rows)) {
        if (each == row ? shown : m_shown.contains(each))
            rows << each;
    }
    m_shown = rows;
    row->setVisible(shown);
    arrange();
}

int OptionGrid::columnsThatFit() const
{
    const auto fitting = [this](int characters) {
        return width() / (characters * Look::characterWidth(fontMetrics()));
    };
    if (m_width == Width::Short)
        return std::clamp(fitting(narrowCharacters), 1, m_maximumColumns);
    return std::clamp(fitting(furtherCharacters), std::clamp(fitting(columnCharacters), 1, 2), m_maximumColumns);
}

void OptionGrid::place(int columns)
{
    for (int column = 0; column < m_maximumColumns; ++column)
        grid()->setColumnStretch(column, column < columns ? 1 : 0);
    for (int at = 0; at < m_shown.size(); ++at)
        grid()->addWidget(m_shown.at(at), at / columns, at % columns);
}
