// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paperfields.h"

#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using namespace PaperSize;

namespace
{
constexpr qreal columnGap = 10 * pt;
constexpr qreal roomToWrite = 6.5 * pt; ///< above a line of type

/// The fields of a block, a list of those that share a row each.
QList<QList<Field>> grouped(const QList<Field> &fields)
{
    QList<QList<Field>> groups;
    for (const Field &field : fields) {
        if (field.id == "where"_L1 && !groups.isEmpty() && groups.last().last().id == "who"_L1)
            groups.last() << field;
        else
            groups << QList<Field>{field};
    }
    return groups;
}
}

PaperFields::PaperFields(const PaperType &type, const Texts &texts) : m_type(type), m_texts(texts) {}

QList<PaperRow> PaperFields::rows(const Block &block, qreal x, qreal labels, qreal right) const
{
    QList<PaperRow> rows;
    bool graded = block.grade.isEmpty();
    for (QList<Field> group : grouped(block.fields)) {
        const bool sources = group.first().id == "sources"_L1 && !graded;
        if (sources && !block.confirm)
            group << evidence(block.grade);
        rows << row(group, x, labels, right);
        if (sources && block.confirm)
            rows << confirmRows(block.grade, x, labels, right);
        graded = graded || sources;
    }
    if (!graded)
        rows << (block.confirm ? confirmRows(block.grade, x, labels, right)
                               : row({evidence(block.grade)}, x, labels, right));
    return rows;
}

QList<PaperRow> PaperFields::row(const QList<Field> &fields, qreal x, qreal labels, qreal right) const
{
    const Field &first = fields.first();
    const bool isMarked = first.id == "due"_L1 || first.id == "lines"_L1; // when, and for which of several shipments
    const qreal column = x + labels + columnGap;
    const qreal width = right - column;
    const QList<PaperRow> values = fields.size() > 1
                                       ? m_type.runningRows(first.value, fields.sliced(1), size, column, width)
                                       : indented(first.value, isMarked, column, width);
    QList<PaperRow> rows = beside(m_type.rows(first.label, size, true, x, labels), values);
    if (first.value.isEmpty()) {
        rows.prepend(emptyRow(roomToWrite));
        rows << ruleRow(column, right, rule, 0, pt);
    }
    return rows;
}

QList<QList<PaperRow>> PaperFields::apart(const Block &block, qreal x, qreal labels, qreal right) const
{
    QList<QList<PaperRow>> all;
    for (const QList<Field> &group : grouped(block.fields))
        all << (group.first().id == "sources"_L1 ? evidenceRow(group.first(), block, x, labels, right)
                                                 : row(group, x, labels, right));
    return all;
}

QList<PaperRow> PaperFields::evidenceRow(const Field &sources, const Block &block, qreal x, qreal labels,
                                         qreal right) const
{
    if (!block.confirm)
        return row({sources, evidence(block.grade)}, x, labels, right);
    // The outline follows the text in front of it, if there is room.
    const Field label = evidence({});
    QList<PaperRow> rows = row({sources, label}, x, labels, right);
    const qreal padding = 4 * pt;
    const qreal start = x + labels + columnGap + m_type.widthOf(sources.value, size, false)
                        + m_type.widthOf(QString(4, QChar::Nbsp), size, false) + m_type.widthOf(label.label, size, true)
                        + 2 * padding;
    const qreal width = m_type.widthOf(block.grade, size, true) + pt;
    if (start + width + padding > right)
        return row({sources}, x, labels, right) + confirmRows(block.grade, x, labels, right);
    rows.first().marks << m_type.line(block.grade, size, true, start, width, false)
                       << OutlineMark{QRectF(start - padding, 0.3 * pt, width + 2 * padding, rows.first().height)};
    rows.prepend(emptyRow(pt));
    return rows;
}

QList<PaperRow> PaperFields::runningRows(const Block &block, qreal width) const
{
    QList<Field> fields = block.fields;
    if (!block.confirm)
        fields << evidence(block.grade);
    QList<PaperRow> rows = fields.isEmpty() ? QList<PaperRow>() : m_type.runningRows({}, fields, size, 0, width);
    if (block.confirm)
        rows << confirmRows(block.grade, 0, labelWidth({}, width), width);
    return rows;
}

/// Lines that begin with no-break spaces keep that indent where they are broken.
QList<PaperRow> PaperFields::indented(const QString &text, bool bold, qreal x, qreal width) const
{
    QList<PaperRow> rows;
    for (const QString &line : text.split(u'\n')) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line.at(spaces) == QChar(QChar::Nbsp))
            ++spaces;
        const qreal indent = spaces == 0 ? 0 : m_type.widthOf(line.first(spaces) + u'.', size, bold);
        rows << m_type.rows(line.sliced(spaces), size, bold, x + indent, width - indent);
    }
    return rows;
}

/// The grade of a statement that must be confirmed, outlined so that nobody overlooks it.
QList<PaperRow> PaperFields::confirmRows(const QString &grade, qreal x, qreal labels, qreal right) const
{
    const qreal column = x + labels + columnGap;
    const qreal padding = 4 * pt;
    const qreal widest = right - column;
    QList<PaperRow> rows = beside(m_type.rows(evidence(grade).label, size, true, x, labels),
                                  m_type.rows(grade, size, true, column + padding, widest - 2 * padding));
    const qreal width = std::min(m_type.widthOf(grade, size, true) + 2 * padding, widest);
    rows.first().marks << OutlineMark{QRectF(column, 0.3 * pt, width, heightOf(rows))};
    rows.prepend(emptyRow(pt));
    return rows;
}

Field PaperFields::evidence(const QString &grade) const
{
    return {u"grade"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")), grade};
}

qreal PaperFields::labelWidth(const QList<Field> &fields, qreal widest) const
{
    qreal width = m_type.widthOf(evidence({}).label, size, true);
    for (const Field &field : fields)
        width = std::max(width, m_type.widthOf(field.label, size, true));
    return std::min(width + pt, widest);
}
