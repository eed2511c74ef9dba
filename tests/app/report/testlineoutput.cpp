// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// What calendars and spreadsheets get of a case of several lines.

#include "caselines.h"
#include "casereport.h"
#include "checklistcsv.h"
#include "csv.h"
#include "icalendar.h"
#include "linedecisions.h"
#include "linesample.h"
#include "mergedchecklist.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate lineDay(2026, 11, 23);

CaseData example()
{
    CaseData data = Testing::exampleOfLines();
    data.id = u"one of many"_s;
    return data;
}

QList<DecidedLine> decidedLines(const CaseData &data)
{
    static const DecisionModel model(Testing::rules());
    return decideLines(model, data, lineDay);
}

QList<CalendarEntry> calendarOf(const CaseData &data)
{
    return caseCalendarEntries(Testing::rules(), data, decidedLines(data), Texts(u"en"_s));
}

QSet<QString> uidSetOf(const QList<CalendarEntry> &entries)
{
    QSet<QString> uids;
    for (const CalendarEntry &entry : entries)
        uids.insert(entry.uid);
    return uids;
}

QStringList rowsOf(const QString &csv)
{
    return csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
}
}

class TestLineOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void anEntryForEachDay();
    void entriesNameTheirLines();
    void whatIsDoneHasNoEntry();
    void entriesStayWhenLinesMove();
    void entriesStayWhenACaseGetsLines();
    void spreadsheetNamesTheLines();
};

void TestLineOutput::anEntryForEachDay()
{
    const CaseData data = example();
    const QList<CalendarEntry> entries = calendarOf(data);
    QCOMPARE(uidSetOf(entries).size(), entries.size());
    qsizetype expected = 0;
    int several = 0;
    for (const MergedItem &item : mergedChecklist(Testing::rules(), decidedLines(data))) {
        if (item.note || item.isFiled() || data.checklist.value(item.id).done)
            continue;
        const auto days = item.days();
        for (const auto &[day, lines] : days)
            expected += day.isValid() ? 1 : 0;
        several += days.size() > 1 ? 1 : 0;
    }
    QCOMPARE(entries.size(), expected);
    QVERIFY(several > 2);
}

void TestLineOutput::entriesNameTheirLines()
{
    const QList<CalendarEntry> entries = calendarOf(example());
    const auto has = [&](QDate day, const QString &summary) {
        return std::ranges::any_of(
            entries, [&](const CalendarEntry &entry) { return entry.day == day && entry.summary.startsWith(summary); });
    };
    QVERIFY(has(QDate(2026, 12, 1), u"Declare 24 hours before loading (for Parcels · 包裹) · Parcels, "_s));
    QVERIFY(has(QDate(2026, 12, 9), u"Declare 24 hours before loading (for Warehouse stock · 海外仓备货)"_s));
    QVERIFY(has(QDate(2027, 4, 30), u"Collect the payment and link it to order and declaration · Parcels, "_s));
    for (const CalendarEntry &entry : entries)
        QVERIFY2(entry.description.contains(u"For: "_s), qPrintable(entry.description));
}

void TestLineOutput::whatIsDoneHasNoEntry()
{
    CaseData data = example();
    const qsizetype before = calendarOf(data).size();
    data.checklist[u"declare-24h"_s].done = true;
    QCOMPARE(calendarOf(data).size(), before - 3);
}

void TestLineOutput::entriesStayWhenLinesMove()
{
    const QSet<QString> uids = uidSetOf(calendarOf(example()));
    CaseData data = CaseLines::rename(CaseLines::move(CaseLines::take(example(), 2), 0, 2), 1, u"Another name"_s);
    data.title = u"Another title"_s;
    QCOMPARE(uidSetOf(calendarOf(data)), uids);
    // Another day of a line moves its entries only.
    data.dates.insert(u"loading"_s, lineDay.addDays(100));
    QCOMPARE(uidSetOf(calendarOf(data)), uids);
}

void TestLineOutput::entriesStayWhenACaseGetsLines()
{
    CaseData plain = CaseLines::alone(example(), 0);
    plain.lineId.clear();
    plain.lineTitle.clear();
    const QSet<QString> uids = uidSetOf(
        calendarEntries(Testing::rules(), plain, decidedLines(plain).first().decision, Texts(u"en"_s)));
    const QSet<QString> more = uidSetOf(calendarOf(CaseLines::addCopy(plain, 0, u"Again"_s)));
    QCOMPARE(more, uids);
}

void TestLineOutput::spreadsheetNamesTheLines()
{
    const CaseData data = example();
    const Texts texts(u"en"_s);
    const QString csv = caseChecklistCsv(Testing::rules(), data, decidedLines(data), texts);
    const QString plain = checklistCsv(Testing::rules(), CaseLines::alone(data, 0), decidedLines(data).first().decision,
                                       texts);
    QCOMPARE(rowsOf(csv).first(), rowsOf(plain).first() + u",For,By line"_s);
    const Section checklist = makeCaseChecklist(Testing::rules(), data, decidedLines(data), texts);
    for (const Block &block : checklist.blocks) {
        for (const Field &field : block.fields) {
            if (field.id != "lines"_L1 && field.id != "variant"_L1)
                continue;
            QString cell = field.value; // as a spreadsheet quotes it
            cell.replace(u'"', u"\"\""_s);
            QVERIFY2(csv.contains(cell), qPrintable(cell));
        }
    }
    QVERIFY(csv.contains(u",all lines,"_s));
}

REGISTER_TEST(TestLineOutput)
#include "testlineoutput.moc"
