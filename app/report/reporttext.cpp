// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reporttext.h"

#include "columns.h"
#include "document.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int pageColumns = 100;
constexpr int itemIndent = 4; ///< width of "[ ] "
constexpr int widestLabel = 46;
constexpr int columnGap = 2;
constexpr int lineToFill = 40;

QStringView withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.last().isSpace())
        text.chop(1);
    return text;
}

/// Breaks one paragraph where Unicode allows it, so that Chinese lines begin with no closing bracket.
void wrap(const QString &paragraph, int width, QStringList &lines)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
    const QStringView text(paragraph);
    qsizetype start = 0;
    qsizetype fits = 0;
    int columns = 0; // from start to where it fits
    int visible = 0; // of them, without space at the end
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        const QStringView part = text.sliced(fits, next - fits);
        const QStringView word = withoutTrailingSpace(part);
        const int wordColumns = columnsOf(word);
        if (fits > start && (word.isEmpty() ? visible : columns + wordColumns) > width) {
            lines << withoutTrailingSpace(text.sliced(start, fits - start)).toString();
            start = fits;
            columns = 0;
            visible = 0;
        }
        if (!word.isEmpty())
            visible = columns + wordColumns;
        columns += wordColumns + columnsOf(part.sliced(word.size()));
        fits = next;
    }
    lines << withoutTrailingSpace(text.sliced(start)).toString();
}

/// Collects the lines of the text.
class TextWriter
{
public:
    void title(const QString &text, QChar underline)
    {
        const int width = std::min(columnsOf(text), pageColumns);
        write(text, 0);
        m_text += QString(width, underline) + u'\n';
    }

    void blank()
    {
        if (!m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }

    /// `text` wrapped behind `first`, further lines indented as wide as that.
    void write(const QString &text, int indent, const QString &first = {})
    {
        QString lead = first.isEmpty() ? QString(indent, u' ') : first;
        QStringList lines;
        for (const QString &paragraph : text.split(u'\n'))
            wrap(paragraph, std::max(pageColumns - indent, 1), lines);
        for (const QString &line : std::as_const(lines)) {
            m_text += withoutTrailingSpace(QString(lead + line)).toString() + u'\n';
            lead = QString(indent, u' ');
        }
    }

    /// Labels and values in two columns; an empty value is a line to fill in.
    void fields(const QList<Field> &fields, int indent)
    {
        int labels = 0;
        for (const Field &field : fields)
            labels = std::max(labels, columnsOf(field.label));
        labels = std::min(labels, widestLabel);
        const int column = indent + labels + columnGap;
        for (const Field &field : fields) {
            const int padding = column - indent - columnsOf(field.label);
            const QString value = field.value.isEmpty() ? QString(lineToFill, u'_') : field.value;
            const QString label = QString(indent, u' ') + field.label;
            if (padding >= columnGap) {
                write(value, column, label + QString(padding, u' '));
            } else {
                write(field.label, indent);
                write(value, column);
            }
        }
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString textOf(const Block &block)
{
    return block.confirm ? u"%1 [%2]"_s.arg(block.text, block.grade) : block.text;
}

void writeBody(TextWriter &writer, const Block &block, int indent)
{
    for (const QString &line : block.lines)
        writer.write(line, indent);
    writer.fields(block.fields, indent);
    if (!block.grade.isEmpty() && !block.confirm)
        writer.write(u"[%1]"_s.arg(block.grade), indent);
}

void writeBlock(TextWriter &writer, const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        writer.title(block.text, u'.');
        break;
    case Block::Kind::Fields:
        writer.fields(block.fields, 0);
        break;
    case Block::Kind::Item: {
        const QString box = block.box == Block::Box::Ticked ? u"[x] "_s
                            : block.box == Block::Box::Open ? u"[ ] "_s
                                                            : u"  - "_s;
        writer.write(textOf(block), itemIndent, box);
        writeBody(writer, block, itemIndent);
        break;
    }
    case Block::Kind::Card:
    case Block::Kind::Paragraph:
        writer.write(textOf(block), 0);
        writeBody(writer, block, 2);
        break;
    }
    writer.blank();
}
}

QString toText(const Report &report)
{
    TextWriter writer;
    writer.title(report.title, u'=');
    writer.write(report.mode, 0);
    writer.write(report.date, 0);
    writer.write(report.rules, 0);
    for (const Section &section : report.sections) {
        writer.blank();
        writer.title(section.title, u'-');
        writer.blank();
        for (const Block &block : section.blocks)
            writeBlock(writer, block);
    }
    return writer.text();
}
