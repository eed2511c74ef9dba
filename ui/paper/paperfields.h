// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "papertype.h"

class Texts;

/// Sets labels and their values in two columns, with the evidence grade of what they belong to.
class PaperFields
{
public:
    static constexpr qreal size = 8.5; ///< of type, in points

    PaperFields(const PaperType &type, const Texts &texts);

    /// The fields of a block and its grade. Who and where share a row, and sources and grade: a checklist is long, and
    /// paper is carried about.
    [[nodiscard]] QList<PaperRow> rows(const Block &block, qreal x, qreal labels, qreal right) const;
    /// One label in the first column; further fields run on behind the first value. An empty value is a line to fill in.
    [[nodiscard]] QList<PaperRow> row(const QList<Field> &fields, qreal x, qreal labels, qreal right) const;
    /// The same field by field, so that a long block may go over pages, with sources and grade always in one line: for
    /// sources that are cited by number.
    [[nodiscard]] QList<QList<PaperRow>> apart(const Block &block, qreal x, qreal labels, qreal right) const;
    /// What is known about a source in running lines: the list of them is long, and seldom read as a whole.
    [[nodiscard]] QList<PaperRow> runningRows(const Block &block, qreal width) const;

    /// The width of the widest label, but no more than `widest`. Counts the label of the grade.
    [[nodiscard]] qreal labelWidth(const QList<Field> &fields, qreal widest) const;

private:
    [[nodiscard]] QList<PaperRow> indented(const QString &text, bool bold, qreal x, qreal width) const;
    [[nodiscard]] QList<PaperRow> confirmRows(const QString &grade, qreal x, qreal labels, qreal right) const;
    [[nodiscard]] QList<PaperRow> evidenceRow(const Field &sources, const Block &block, qreal x, qreal labels,
                                              qreal right) const;
    [[nodiscard]] Field evidence(const QString &grade) const;

    const PaperType &m_type;
    const Texts &m_texts;
};
