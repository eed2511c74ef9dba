// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Rows of tables: what is read can be written and read again, and what is written for a person runs in no spreadsheet.

#include "csv.h"
#include "fuzzing.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

using namespace Fuzzing;

namespace
{
QList<CsvReader::Row> rowsOf(QByteArray table)
{
    QBuffer device(&table);
    require(device.open(QIODevice::ReadOnly), "a buffer opens");
    CsvReader reader(device);
    QList<CsvReader::Row> rows;
    while (const auto row = reader.next())
        rows << *row;
    return rows;
}

void checkHarmless(const QStringList &cells)
{
    const QList<CsvReader::Row> shown = rowsOf(Csv::harmlessRow(cells).toUtf8());
    require(shown.size() == 1 && shown.first().fault.isEmpty(), "a row made harmless is a row");
    require(shown.first().cells.size() == cells.size(), "and has as many cells");
    for (const QString &cell : shown.first().cells)
        require(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), "no cell begins a formula", cell);
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    int line = 0;
    for (const CsvReader::Row &row : rowsOf(bytes(data, size))) {
        require(row.line > line, "rows come one after the other");
        line = row.line;
        require(row.fault.isEmpty() != row.cells.isEmpty(), "a row is read, or there is a fault");
        if (!row.fault.isEmpty()) {
            require(isOneLine(row.fault), "a fault is one line", row.fault);
            continue;
        }
        const QList<CsvReader::Row> again = rowsOf(Csv::row(row.cells).toUtf8());
        require(again.size() == 1 && again.first().cells == row.cells, "what is written is read again",
                row.cells.join(u'|'));
        checkHarmless(row.cells);
    }
    return 0;
}
