// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checklistcsv.h"
#include "csv.h"
#include "reportsample.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

/// Tables: written so that every spreadsheet reads the same and runs nothing, and read so that no row is guessed.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void nothingIsRun_data();
    void nothingIsRun();
    void numbersStayAsTyped_data();
    void numbersStayAsTyped();
    void readsRows_data();
    void readsRows();
    void namesFaults_data();
    void namesFaults();
    void goesOnBehindAFault();
    void refusesLongRowsInLittleRoom();
    void readsWhatItWrites();
    void checklistHoldsTheReport();
    void checklistRunsNothingTyped();
};

namespace
{
QList<CsvReader::Row> readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvReader::Row> rows;
    while (const std::optional<CsvReader::Row> row = reader.next())
        rows << *row;
    return rows;
}

QList<QStringList> cellsOf(const QByteArray &bytes)
{
    QList<QStringList> cells;
    for (const CsvReader::Row &row : readAll(bytes)) {
        if (!row.fault.isEmpty())
            qWarning("%s", qPrintable(row.fault));
        cells << row.cells;
    }
    return cells;
}
}

void TestCsv::quotesWhereNeeded_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("row");
    QTest::newRow("plain cells") << QStringList{u"a"_s, u"中文"_s} << u"a,中文\r\n"_s;
    QTest::newRow("a comma") << QStringList{u"a,b"_s, u"c"_s} << u"\"a,b\",c\r\n"_s;
    QTest::newRow("a quotation mark") << QStringList{u"5\" pipe"_s} << u"\"5\"\" pipe\"\r\n"_s;
    QTest::newRow("a line end") << QStringList{u"a\nb"_s, u"c\r\nd"_s} << u"\"a\nb\",\"c\r\nd\"\r\n"_s;
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << u",\r\n"_s;
    QTest::newRow("a byte order mark that is text") << QStringList{u"\uFEFFa"_s} << u"\"\uFEFFa\"\r\n"_s;
}

void TestCsv::quotesWhereNeeded()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, row);
    QCOMPARE(Csv::row(cells), row);
    QCOMPARE(cellsOf(row.toUtf8()), QList<QStringList>{cells});
}

void TestCsv::nothingIsRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("harmful");
    for (const QString &cell : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"＝1"_s,
                                u"＋1"_s, u"－1"_s, u"＠1"_s})
        QTest::addRow("harmful %s", cell.toUtf8().toPercentEncoding().constData()) << cell << true;
    for (const QString &cell : {QString(), u"a=1"_s, u"1-1"_s, u"'=1"_s, u"中文"_s, u"2026-12-01"_s})
        QTest::addRow("harmless %s", cell.toUtf8().toPercentEncoding().constData()) << cell << false;
}

void TestCsv::nothingIsRun()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, harmful);
    QCOMPARE(Csv::harmless(cell), harmful ? u'\'' + cell : cell);
    QCOMPARE(cellsOf(Csv::harmlessRow({cell, cell}).toUtf8()).first().first(), Csv::harmless(cell));
}

void TestCsv::numbersStayAsTyped_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isMarked");
    for (const char *const cell : {"007", "0", "530120261012345678", "123456789012", "3-4", "1/2", "12:30", "1E5",
                                   "1.50", "2026-12-01", "12 34"})
        QTest::addRow("another in a spreadsheet: %s", cell) << QString::fromLatin1(cell) << true;
    for (const char *const cell : {"", "7", "12345678901", "No. 7", "A-17", "2026A17", "'007", "x"})
        QTest::addRow("the same in a spreadsheet: %s", cell) << QString::fromLatin1(cell) << false;
}

void TestCsv::numbersStayAsTyped()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isMarked);
    QCOMPARE(Csv::verbatim(cell), isMarked ? u'\'' + cell : cell);
}

void TestCsv::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
    QTest::newRow("nothing but the mark") << QByteArray("\xEF\xBB\xBF") << QList<QStringList>();
    QTest::newRow("either line end") << QByteArray("a,b\r\nc,d\n") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\r\nc,d") << two;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b\nc,d")
                                       << two;
    QTest::newRow("quoted cells") << QByteArray("\"a\",b\r\nc,\"d\"\r\n") << two;
    QTest::newRow("a doubled mark") << QByteArray("\"5\"\" pipe\",\"\"\"\"")
                                    << QList<QStringList>{{u"5\" pipe"_s, u"\""_s}};
    QTest::newRow("line ends in a cell") << QByteArray("\"a\r\nb\nc\",d\n")
                                         << QList<QStringList>{{u"a\r\nb\nc"_s, u"d"_s}};
    QTest::newRow("empty cells") << QByteArray(",,\n\"\",\n")
                                 << QList<QStringList>{{QString(), QString(), QString()}, {QString(), QString()}};
    QTest::newRow("a comma at the very end") << QByteArray("a,") << QList<QStringList>{{u"a"_s, QString()}};
    QTest::newRow("a mark is text behind the beginning") << QByteArray("a\n\xEF\xBB\xBF"
                                                                       "b\n")
                                                         << QList<QStringList>{{u"a"_s}, {u"\uFEFFb"_s}};
    QTest::newRow("a mark in a quoted cell is text")
        << QByteArray("\"\xEF\xBB\xBF\",b\n") << QList<QStringList>{{u"\uFEFF"_s, u"b"_s}};
    QTest::newRow("an empty line") << QByteArray("a\n\nb\n") << QList<QStringList>{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("Chinese") << u"品名,茶具\n"_s.toUtf8() << QList<QStringList>{{u"品名"_s, u"茶具"_s}};
    QTest::newRow("spaces are kept") << QByteArray(" a ,\" b \"\n") << QList<QStringList>{{u" a "_s, u" b "_s}};
}

void TestCsv::readsRows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, rows);
    QCOMPARE(cellsOf(bytes), rows);
}

void TestCsv::namesFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a mark in a plain cell")
        << QByteArray("a\nb\"c,d\n") << u"Line 2: a quotation mark stands inside a cell"_s;
    QTest::newRow("text behind a quoted cell")
        << QByteArray("a\n\"b\"c,d\n") << u"Line 2: text stands behind a closing quotation mark"_s;
    QTest::newRow("a space behind a quoted cell")
        << QByteArray("a\n\"b\" ,d\n") << u"Line 2: text stands behind a closing quotation mark"_s;
    QTest::newRow("a mark that is not closed")
        << QByteArray("a\n\"b,c\nd,e\n") << u"Line 2: a quotation mark is not closed"_s;
    QTest::newRow("a carriage return alone") << QByteArray("a\nb\rc\n") << u"Line 2: a carriage return stands alone"_s;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("a\n\xD6\xD0\n") << u"Line 2: the text is not UTF-8"_s;
    QTest::newRow("half a character") << QByteArray("a\n\xE4\xB8,b\n") << u"Line 2: the text is not UTF-8"_s;
    QTest::newRow("a NUL") << QByteArray("a\nb\0c\n", 6) << u"Line 2: holds a character that is no text"_s;
    QTest::newRow("an escape") << QByteArray("a\n\x1b[2J\n") << u"Line 2: holds a character that is no text"_s;
}

void TestCsv::namesFaults()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const QList<CsvReader::Row> rows = readAll(bytes);
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows.at(0).cells, QStringList{u"a"_s});
    QVERIFY2(rows.at(1).fault.startsWith(fault), qPrintable(rows.at(1).fault));
    QVERIFY(rows.at(1).fault.contains(u"expected"_s));
    QVERIFY(rows.at(1).cells.isEmpty());
    QCOMPARE(rows.at(1).line, 2);
}

void TestCsv::goesOnBehindAFault()
{
    const QList<CsvReader::Row> lines = readAll("a\nb\"\nc\n\"d\ne\",f\n\"g\"h\nk\n");
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(2), (CsvReader::Row{3, {u"c"_s}, {}}));
    QCOMPARE(lines.at(3), (CsvReader::Row{4, {u"d\ne"_s, u"f"_s}, {}}));
    QVERIFY(lines.at(4).fault.startsWith(u"Line 6: "_s));
    QCOMPARE(lines.at(5), (CsvReader::Row{7, {u"k"_s}, {}}));
}

void TestCsv::refusesLongRowsInLittleRoom()
{
    const QByteArray most(CsvReader::longestRow - 1, 'x');
    QCOMPARE(cellsOf(most + '\n'), QList<QStringList>{{QString::fromLatin1(most)}});
    const QByteArray more = QByteArray(CsvReader::longestRow * 3, 'x');
    for (const QByteArray &bytes :
         {more + "\nnext\n", '"' + more + "\"\nnext\n", QByteArray(more).fill(',') + "\nnext\n"}) {
        const QList<CsvReader::Row> rows = readAll(bytes);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.at(0).fault.startsWith(u"Line 1: the row is too long"_s), qPrintable(rows.at(0).fault));
        QCOMPARE(rows.at(1), (CsvReader::Row{2, {u"next"_s}, {}}));
    }
}

void TestCsv::readsWhatItWrites()
{
    QRandomGenerator random(20260601);
    const QString letters = u"ab,;\"\r\n\t =+-@'\uFEFF中文😀"_s;
    for (int round = 0; round < 500; ++round) {
        QList<QStringList> rows;
        QString text = random.bounded(2) == 0 ? QString() : QString(Csv::byteOrderMark);
        const int columns = random.bounded(1, 5);
        for (int row = random.bounded(1, 5); row > 0; --row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int length = random.bounded(6); length > 0; --length)
                    cell += letters.at(random.bounded(16)); // without the halves of the last sign
                cells << cell + (random.bounded(4) == 0 ? u"😀"_s : QString());
            }
            rows << cells;
            text += Csv::row(cells);
        }
        QCOMPARE(cellsOf(text.toUtf8()), rows);
    }
}

void TestCsv::checklistHoldsTheReport()
{
    const ReportSample sample;
    const Texts texts(u"en"_s, sample.rules);
    const QString csv = checklistCsv(sample.rules, sample.data, sample.decision, texts);
    QVERIFY(csv.startsWith(Csv::byteOrderMark));
    const QList<QStringList> rows = cellsOf(csv.toUtf8());
    const Report report = sample.report(texts);
    const QList<Block> &blocks = report.section(Section::Kind::Checklist)->blocks;
    QCOMPARE(rows.size(), 1 + std::ranges::count(blocks, Block::Kind::Item, &Block::kind));
    const QStringList heads = rows.first();
    QVERIFY(!heads.contains(QString()));
    QCOMPARE(QSet<QString>(heads.begin(), heads.end()).size(), heads.size());
    QString phase;
    qsizetype at = 0;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            phase = block.text;
        if (block.kind != Block::Kind::Item)
            continue;
        const QStringList &row = rows.at(++at);
        QCOMPARE(row.size(), heads.size());
        QCOMPARE(row.first(), phase);
        QVERIFY(row.contains(block.text) && row.contains(block.grade));
        // Whatever the paper says of an item, but for its detail and what follows from leaving it out.
        for (const Field &field : block.fields) {
            if (field.id == "consequence"_L1 || field.id == "exception"_L1 || field.id == "done-date"_L1)
                continue;
            QVERIFY2(row.join(u'\n').contains(field.value), qPrintable(field.id + u": "_s + field.value));
        }
    }
    const auto cell = [&](int row, const QString &head) { return rows.at(row).at(heads.indexOf(head)); };
    QCOMPARE(cell(1, u"Done"_s), u"Yes"_s); // filed already
    QCOMPARE(cell(2, u"Done"_s), u"No"_s);
    QCOMPARE(cell(3, u"Done"_s), u"Yes"_s); // ticked
    QCOMPARE(cell(4, u"Done"_s), QString()); // a note has no box
    QCOMPARE(cell(3, u"Done on"_s), u"2026-06-05"_s);
    QCOMPARE(cell(3, u"Done by"_s), u"Li Hua"_s);
    QCOMPARE(cell(3, u"Document no."_s), u"No. 7"_s);
    QCOMPARE(cell(3, u"Note"_s), u"by post"_s);
    QCOMPARE(cell(2, u"First due date"_s), u"2026-06-10"_s);
    QCOMPARE(cell(1, u"First due date"_s), QString());
}

void TestCsv::checklistRunsNothingTyped()
{
    ReportSample sample;
    Tick &tick = sample.data.checklist[u"step-open"_s];
    tick.who = u"=HYPERLINK(\"http://x\",\"y\")"_s;
    tick.note = u"@note\nsecond \"line\""_s;
    tick.number = u"-7"_s;
    const Texts texts(u"zh_CN"_s, sample.rules);
    const QByteArray csv = checklistCsv(sample.rules, sample.data, sample.decision, texts).toUtf8();
    QStringList all;
    for (const QStringList &row : cellsOf(csv))
        all << row;
    for (const QString &cell : std::as_const(all))
        QCOMPARE(Csv::harmless(cell), cell);
    QVERIFY(all.contains(u"'=HYPERLINK(\"http://x\",\"y\")"_s));
    QVERIFY(all.contains(u"'@note\nsecond \"line\""_s));
    QVERIFY(all.contains(u"'-7"_s));
    tick.number = u"530120261012345678"_s;
    QVERIFY(checklistCsv(sample.rules, sample.data, sample.decision, texts).contains(u",'530120261012345678,"_s));
}

REGISTER_TEST(TestCsv)
#include "testcsv.moc"
