// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "modecomparison.h"
#include "papertype.h"

class Texts;

/// Sets a comparison of modes as slabs of a given width: a few modes beside each other, then the next ones below, each
/// time with the labels in the first column.
class PaperTable
{
public:
    PaperTable(const ModeTable &table, const PaperType &type, qreal width);

    [[nodiscard]] QList<PaperSlab> slabs() const;

private:
    void addModes(QList<PaperSlab> &slabs, qsizetype first, qsizetype count) const;
    [[nodiscard]] QList<PaperRow> cell(const QStringList &lines, qreal x) const;
    [[nodiscard]] qreal left(qsizetype column) const;

    const ModeTable &m_table;
    const PaperType &m_type;
    const qreal m_width;
    const qreal m_column; ///< width of a mode's column
};
