// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "csv.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype block = 64 * 1024;

/// Tab and line ends are text in a cell; what else controls a terminal or ends a text is not.
bool isPlainText(const QString &text)
{
    return std::ranges::none_of(text, [](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\t' && character != u'\n'
               && character != u'\r';
    });
}
}

QString Csv::harmless(const QString &cell)
{
    // Spreadsheets take such a cell for a formula, which may fetch or send data when the file is opened; those of Chinese
    // offices take the wide signs too. An apostrophe before it says that it is text.
    if (!cell.isEmpty() && u"=+-@＝＋－＠\t\r\n"_s.contains(cell.front()))
        return u'\'' + cell;
    return cell;
}

QString Csv::verbatim(const QString &cell)
{
    // A number of up to eleven digits is shown as it is; longer ones are shown rounded, or are rounded.
    static const QRegularExpression number(u"^[1-9][0-9]{0,10}$"_s);
    static const QRegularExpression like(u"^[0-9][0-9 .,:/eE+-]*$"_s);
    return like.match(cell).hasMatch() && !number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QString Csv::row(const QStringList &cells)
{
    QString row;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        QString cell = cells.at(at);
        // A plain cell that began with a byte order mark would lose it at the beginning of a file.
        const bool quoted = cell.startsWith(byteOrderMark)
                            || std::ranges::any_of(cell, [](QChar c) { return u",\"\r\n"_s.contains(c); });
        if (at > 0)
            row += u',';
        row += quoted ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
    }
    return row + "\r\n"_L1;
}

QString Csv::harmlessRow(const QStringList &cells)
{
    QStringList made;
    std::ranges::transform(cells, std::back_inserter(made), &Csv::harmless);
    return row(made);
}

bool CsvReader::fill()
{
    m_bytes = m_device.read(block);
    m_at = 0;
    return !m_bytes.isEmpty();
}

std::optional<char> CsvReader::peek()
{
    if (m_at >= m_bytes.size() && !fill())
        return std::nullopt;
    return m_bytes.at(m_at);
}

std::optional<char> CsvReader::take()
{
    const std::optional<char> byte = peek();
    if (byte)
        ++m_at;
    return byte;
}

void CsvReader::fail(Row &row, const QString &what)
{
    if (row.fault.isEmpty())
        row.fault = tr("Line %1: %2", "%2: what is wrong, and what is expected").arg(m_line).arg(what);
    m_cell.clear();
}

void CsvReader::endCell(Row &row)
{
    // Only at the beginning of the file is a byte order mark none of the text.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString cell = decoder.decode(m_cell);
    if (decoder.hasError())
        fail(row, tr("the text is not UTF-8; expected a table saved as CSV UTF-8"));
    else if (!isPlainText(cell))
        fail(row, tr("holds a character that is no text; expected a text without control characters"));
    row.cells << cell;
    m_cell.clear();
    m_place = Place::CellStart;
}

bool CsvReader::endLine(char byte, Row &row)
{
    if (byte == '\r' && peek() == '\n')
        std::ignore = take();
    else if (byte == '\r')
        fail(row, tr("a carriage return stands alone; expected a whole line end, or the cell in quotation marks"));
    endCell(row);
    ++m_line;
    return true;
}

bool CsvReader::readQuoted(char byte)
{
    if (byte == '"' && peek() == '"') {
        m_cell += *take();
    } else if (byte == '"') {
        m_place = Place::AfterQuote;
    } else {
        m_cell += byte;
        m_line += byte == '\n' ? 1 : 0;
    }
    return false;
}

bool CsvReader::read(char byte, Row &row)
{
    if (m_place == Place::Quoted)
        return readQuoted(byte);
    if (byte == '\r' || byte == '\n')
        return endLine(byte, row);
    if (byte == ',') {
        endCell(row);
    } else if (byte == '"' && m_place == Place::CellStart) {
        m_place = Place::Quoted;
    } else if (m_place == Place::AfterQuote) {
        fail(row, tr("text stands behind a closing quotation mark; expected a comma or the end of the line"));
        m_place = Place::Plain;
    } else {
        if (byte == '"')
            fail(row, tr("a quotation mark stands inside a cell; expected the whole cell in quotation marks, and the "
                         "mark twice"));
        m_cell += byte;
        m_place = Place::Plain;
    }
    return false;
}

std::optional<CsvReader::Row> CsvReader::next()
{
    if (!m_begun) {
        m_begun = true;
        m_bytes = m_device.read(block);
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }
    if (!peek())
        return std::nullopt;
    Row row{.line = m_line, .cells = {}, .fault = {}};
    m_place = Place::CellStart;
    m_cell.clear();
    m_length = 0;
    bool ended = false;
    while (!ended) {
        const std::optional<char> byte = take();
        if (!byte)
            break;
        if (++m_length == longestRow + 1)
            fail(row, tr("the row is too long; expected at most %1 bytes, and a closing quotation mark for each "
                         "opening one")
                          .arg(longestRow));
        // The rest of such a row is only looked through for its end.
        if (m_length > longestRow) {
            m_cell.clear();
            row.cells.clear();
        }
        ended = read(*byte, row);
    }
    if (!ended && m_place == Place::Quoted) {
        m_line = row.line; // the mark may be missing anywhere from here to the end
        fail(row, tr("a quotation mark is not closed; expected one before the end of the file"));
    } else if (!ended) {
        endCell(row);
    }
    if (!row.fault.isEmpty())
        row.cells.clear();
    return row;
}
