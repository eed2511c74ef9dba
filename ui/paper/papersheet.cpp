// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "papersheet.h"

#include "answerwords.h"
#include "icons.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using namespace PaperSize;

namespace
{
// Sizes of type, in points.
constexpr qreal titleSize = 19;
constexpr qreal resultSize = 14;
constexpr qreal sectionSize = 13.5;
constexpr qreal headingSize = 10.5;
constexpr qreal itemSize = 10.2;
constexpr qreal textSize = 9.2;
constexpr qreal penSize = 7.5;

constexpr qreal boxSide = 11.34 * pt; ///< 4 mm, to be ticked by pen
constexpr qreal boxColumn = 20 * pt;
constexpr qreal penWidth = 118 * pt; ///< where day and number are written by hand
constexpr qreal penGap = 14 * pt;
constexpr qreal penLine = 16.5 * pt; ///< distance of lines to write on
constexpr qreal frameInset = 11 * pt;
constexpr qreal barInset = 9 * pt;
constexpr qreal resultIcon = 30 * pt; ///< as high as the two lines beside it
constexpr qreal blockIcon = 14 * pt;
constexpr qreal iconGap = 6 * pt;
constexpr qreal shortRule = 130 * pt; ///< a rule of the book up to this height is not broken

/// Rows that may go over pages, but for the first and the last few of them.
QList<PaperSlab> broken(const QList<PaperRow> &rows)
{
    constexpr qsizetype first = 6;
    constexpr qsizetype last = 4; // with the space above an outline
    QList<PaperSlab> slabs{PaperSlab{rows.first(std::min(first, rows.size()))}};
    for (qsizetype at = first; at < rows.size(); ++at) {
        if (at + last > rows.size())
            slabs.last().rows << rows.at(at);
        else
            slabs << PaperSlab{{rows.at(at)}};
    }
    return slabs;
}
}

PaperSheet::PaperSheet(const Report &report, const Texts &texts, const PaperType &type, qreal width)
    : m_report(report), m_texts(texts), m_type(type), m_fields(type, texts), m_width(width)
{
}

QList<PaperSlab> PaperSheet::slabs()
{
    m_slabs.clear();
    QList<Field> fields;
    for (const Section &section : m_report.sections) {
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Item)
                fields << block.fields;
        }
    }
    m_itemLabels = m_fields.labelWidth(fields, 90 * pt);

    addTitle();
    for (const Section &section : m_report.sections)
        section.kind == Section::Kind::Result ? addResult(section) : addSection(section);
    return m_slabs;
}

void PaperSheet::addTitle()
{
    PaperSlab slab;
    slab.rows = m_type.rows(m_report.title, titleSize, true, 0, m_width);
    slab.rows << m_type.rows(m_report.date, textSize, false, 0, m_width);
    slab.keepWithNext = true;
    m_slabs << slab;
}

/// The result stands in a frame on top; what is still open, below it.
void PaperSheet::addResult(const Section &section)
{
    bool framed = true;
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        const Block &block = section.blocks.at(i);
        if (block.kind == Block::Kind::Heading)
            framed = false;
        if (!framed) {
            addBlock(block);
            continue;
        }
        const bool card = block.kind == Block::Kind::Card;
        const qreal points = i == 0 ? resultSize : card ? headingSize : textSize;
        const bool pictured = i == 0 && Icons::exists(block.icon);
        const qreal indent = pictured ? resultIcon + iconGap : 0;
        PaperSlab slab = statement(block, points, card, frameInset, m_width - frameInset, indent);
        slab.framed = true;
        if (i == 0) {
            QList<PaperRow> label = m_type.rows(section.title, PaperFields::size, true, frameInset + indent,
                                                m_width - 2 * frameInset - indent);
            if (pictured)
                label.first().marks << IconMark{block.icon, QRectF(frameInset, 0, resultIcon, resultIcon)};
            label.prepend(emptyRow(8 * pt));
            slab.rows = label + slab.rows;
            slab.space = 10 * pt;
        } else {
            slab.rows.prepend(emptyRow(6 * pt));
        }
        m_slabs << slab;
        const bool last = i + 1 == section.blocks.size() || section.blocks.at(i + 1).kind == Block::Kind::Heading;
        if (last)
            m_slabs.last().rows << emptyRow(9 * pt);
    }
}

void PaperSheet::addSection(const Section &section)
{
    addSectionTitle(section.title);
    qreal labels = 0; // of a chapter's rules, so that they align
    for (const Block &block : section.blocks)
        labels = std::max(labels, m_fields.labelWidth(block.fields, 90 * pt));
    for (const Block &block : section.blocks) {
        if (block.form)
            addForm(block);
        else if (section.kind == Section::Kind::Sources)
            addSource(block);
        else if (section.kind == Section::Kind::Chapter && !block.fields.isEmpty() && block.kind != Block::Kind::Fields)
            addRule(block, labels);
        else
            addBlock(block);
    }
}

/// Fields to be filled in by pen, two in a row, each with its label above the line.
void PaperSheet::addForm(const Block &block)
{
    const qreal gap = 16 * pt;
    const qreal width = (m_width - gap) / 2;
    PaperSlab slab;
    for (qsizetype i = 0; i < block.fields.size(); i += 2) {
        QList<PaperRow> labels;
        QList<PaperRow> values;
        PaperRow lines = emptyRow(2 * pt);
        for (qsizetype column = 0; column < 2 && i + column < block.fields.size(); ++column) {
            const Field &field = block.fields.at(i + column);
            const qreal x = column == 0 ? 0 : width + gap;
            labels = beside(labels, m_type.rows(field.label, penSize, true, x, width));
            values = beside(values, m_type.rows(field.value, textSize, false, x, width));
            lines.marks << ruleRow(x, x + width, rule, pt, pt).marks;
        }
        slab.rows << emptyRow(5 * pt) << labels << values << lines;
    }
    m_slabs << slab;
}

void PaperSheet::addSource(const Block &block)
{
    PaperSlab slab;
    slab.space = 4 * pt;
    slab.rows = m_type.rows(block.text, PaperFields::size, true, 0, m_width);
    slab.rows << m_fields.runningRows(block, m_width);
    m_slabs << slab;
}

/// A rule of the book. A long one may go over pages, but for its first and last lines.
void PaperSheet::addRule(const Block &block, qreal labels)
{
    const qreal inset = block.high ? barInset : 0;
    const qreal right = m_width - inset;
    PaperSlab head;
    head.rows = m_type.rows(block.text, textSize, block.kind == Block::Kind::Card, inset, right - inset);
    for (const QString &line : block.lines)
        head.rows << m_type.rows(line, textSize, false, inset, right - inset);
    for (const QList<PaperRow> &rows : m_fields.apart(block, inset, labels, right))
        head.rows << rows;
    QList<PaperSlab> slabs{head};
    if (head.height() > shortRule)
        slabs = broken(head.rows);
    slabs.first().space = 6 * pt;
    for (PaperSlab &slab : slabs) {
        for (PaperRow &row : slab.rows) {
            if (block.high)
                row.marks << RuleMark{QLineF(1.25 * pt, 0, 1.25 * pt, row.height), 2.5 * pt};
        }
    }
    m_slabs << slabs;
}

void PaperSheet::addSectionTitle(const QString &title)
{
    PaperSlab slab;
    slab.rows = m_type.rows(title, sectionSize, true, 0, m_width);
    slab.rows << ruleRow(0, m_width, thickRule, 1.5 * pt, 3 * pt);
    slab.space = 20 * pt;
    slab.keepWithNext = true;
    m_slabs << slab;
}

void PaperSheet::addHeading(const Block &block)
{
    PaperSlab slab;
    slab.rows = m_type.rows(block.text, headingSize, true, 0, m_width);
    slab.rows << ruleRow(0, m_width, rule, 1.5 * pt, 1.5 * pt);
    slab.space = 11 * pt;
    slab.keepWithNext = true;
    m_slabs << slab;
}

void PaperSheet::addBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        addHeading(block);
        return;
    case Block::Kind::Item:
        addItem(block);
        return;
    case Block::Kind::Fields: {
        // A slab a field, so that a long table may go over pages.
        const qreal labels = m_fields.labelWidth(block.fields, m_width * 0.42);
        for (const Field &field : block.fields)
            m_slabs << PaperSlab{m_fields.row({field}, 0, labels, m_width)};
        return;
    }
    case Block::Kind::Card:
    case Block::Kind::Paragraph: {
        const qreal inset = block.high ? barInset : 0;
        const bool pictured = Icons::exists(block.icon);
        const qreal left = pictured ? inset + blockIcon + iconGap : inset;
        PaperSlab slab = statement(block, textSize, block.kind == Block::Kind::Card, left, m_width - inset);
        slab.space = 6 * pt;
        if (pictured)
            slab.rows.first().marks << IconMark{block.icon, QRectF(inset, -pt, blockIcon, blockIcon)};
        if (block.high) {
            for (PaperRow &row : slab.rows)
                row.marks << RuleMark{QLineF(1.25 * pt, 0, 1.25 * pt, row.height), 2.5 * pt};
        }
        m_slabs << slab;
        return;
    }
    }
}

PaperSlab PaperSheet::statement(const Block &block, qreal points, bool bold, qreal left, qreal right,
                                qreal indent) const
{
    const qreal labels = m_fields.labelWidth(block.fields, 130 * pt);
    PaperSlab slab;
    slab.rows = m_type.rows(block.text, points, bold, left + indent, right - left - indent);
    for (const QString &line : block.lines)
        slab.rows << emptyRow(pt) << m_type.rows(line, textSize, false, left, right - left);
    slab.rows << m_fields.rows(block, left, labels, right);
    return slab;
}

void PaperSheet::addItem(const Block &block)
{
    // What is done needs no line to write on, nor does what is noted already.
    QStringList penFields{TickField::day, TickField::number};
    for (const Field &field : block.fields)
        penFields.removeAll(field.id);
    const bool pen = block.box == Block::Box::Open && !penFields.isEmpty();
    const qreal textWidth = m_width - boxColumn - (pen ? penWidth + penGap : 0);
    PaperSlab slab;
    slab.space = 5 * pt;
    slab.rows = m_type.rows(block.text, itemSize, true, boxColumn, textWidth);
    if (block.box == Block::Box::None)
        slab.rows.first().marks << RuleMark{QLineF(3 * pt, 8 * pt, 9 * pt, 8 * pt), thickRule};
    else
        slab.rows.first().marks << BoxMark{QRectF(0.5 * pt, 1 * pt, boxSide, boxSide), block.box == Block::Box::Ticked};
    for (const QString &line : block.lines)
        slab.rows << m_type.rows(line, textSize, false, boxColumn, textWidth);
    if (pen) {
        slab.rows.first().marks << penColumn(penFields, m_width - penWidth, penWidth);
        slab.rows << emptyRow(std::max<qreal>(static_cast<qreal>(penFields.size()) * penLine - heightOf(slab.rows), 0));
    }
    slab.rows << emptyRow(1.5 * pt) << m_fields.rows(block, boxColumn, m_itemLabels, m_width)
              << ruleRow(0, m_width, hairline, 5 * pt, 0);
    m_slabs << slab;
}

/// Lines on which a person writes the day and the number by hand.
QList<Mark> PaperSheet::penColumn(const QStringList &fields, qreal x, qreal width) const
{
    QStringList labels;
    for (const QString &id : fields)
        labels << tickLabel(id, m_texts);
    qreal column = 0;
    for (const QString &label : labels)
        column = std::max(column, m_type.widthOf(label, penSize, false));
    QList<Mark> marks;
    qreal baseline = PaperType::pitch(itemSize) * 0.76;
    for (const QString &label : labels) {
        TextMark text = m_type.line(label, penSize, false, x, column + pt, false);
        text.baseline = baseline;
        marks << text << RuleMark{QLineF(x + column + 4 * pt, baseline + pt, x + width, baseline + pt), rule};
        baseline += penLine;
    }
    return marks;
}
