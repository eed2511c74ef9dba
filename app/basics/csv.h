// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

class QIODevice;

/// Writes tables as RFC 4180 has them, for spreadsheets.
namespace Csv
{
/// What a table begins with, so that spreadsheets take it for UTF-8.
inline constexpr QChar byteOrderMark = QChar(QChar::ByteOrderMark);

/// `cell` as a spreadsheet shows it and never runs it: what begins like a formula gets an apostrophe before it.
[[nodiscard]] QString harmless(const QString &cell);
/// `cell` as it was typed, where a spreadsheet would make another number or a day of it: "007", "3-4", a declaration number of
/// 18 digits. It gets an apostrophe before it.
[[nodiscard]] QString verbatim(const QString &cell);
/// One row with its line end; cells stand in quotation marks where they must.
[[nodiscard]] QString row(const QStringList &cells);
/// The same of cells that a person opens in a spreadsheet: each is made harmless.
[[nodiscard]] QString harmlessRow(const QStringList &cells);
}

/// Reads a table row by row, and holds no more of it than one row. Strict: what could be read in two ways is a fault.
/// Nothing but its tests uses it yet: it is what a table of many shipments will be read with.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    struct Row {
        int line = 0; ///< on which it begins, counted from 1
        QStringList cells; ///< none where there is a fault
        QString fault; ///< a sentence with the line; reading goes on behind the row
        bool operator==(const Row &) const = default;
    };

    /// Bytes of one row; longer ones are a fault.
    static constexpr qsizetype longestRow = 1024 * 1024;

    /// `device` is open for reading and outlives the reader. UTF-8, with or without a byte order mark.
    explicit CsvReader(QIODevice &device) : m_device(device) {}

    /// The next row, or nothing at the end. An empty line is a row of one empty cell.
    [[nodiscard]] std::optional<Row> next();

private:
    enum class Place { CellStart, Plain, Quoted, AfterQuote };

    [[nodiscard]] std::optional<char> take();
    [[nodiscard]] std::optional<char> peek();
    bool fill();
    void fail(Row &row, const QString &what);
    void endCell(Row &row);
    /// Takes in one byte. Returns whether it ended the row.
    bool read(char byte, Row &row);
    bool readQuoted(char byte);
    bool endLine(char byte, Row &row);

    QIODevice &m_device;
    QByteArray m_bytes; ///< read ahead
    qsizetype m_at = 0; ///< the next of them
    bool m_begun = false;
    int m_line = 1;
    Place m_place = Place::CellStart;
    QByteArray m_cell;
    qsizetype m_length = 0; ///< of the row so far
};
