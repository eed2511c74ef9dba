// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "document.h"
#include "events.h"
#include "icalendar.h"
#include "report.h"
#include "testprogram.h"

#include "casefile.h"
#include "decisionmodel.h"
#include "goldencase.h"
#include "reportsample.h"
#include "texts.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// Due dates for a calendar: the days of the checklist, in lines that every calendar reads, and the same entry each time.
class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void foldsAtEveryLength_data();
    void foldsAtEveryLength();
    void escapesTexts();
    void hasTheDaysOfTheChecklist_data();
    void hasTheDaysOfTheChecklist();
    void saysWhatThePaperSays();
    void marksWhatIsToBeConfirmed();
    void leavesOutWhatIsDone();
    void staysTheSameEntry();
    void isAnotherEntryInAnotherCase();
    void laterFilesReplaceEarlierOnes();
    void hasRemindersForEachEntry();
    void idIsKeptByFileAndHistory();
};

namespace
{
const QDateTime stamp({2026, 11, 23}, {12, 34, 56}, Qt::UTC);

QByteArrayList linesOf(const QByteArray &file)
{
    QByteArrayList lines;
    for (const QByteArray &line : file.split('\n')) {
        if (!line.isEmpty())
            lines << line.chopped(1);
    }
    return lines;
}

QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

/// The values of a property, as they stand in the file.
QByteArrayList values(const QByteArray &file, const QByteArray &name)
{
    QByteArrayList found;
    for (const QByteArray &line : linesOf(unfolded(file))) {
        if (line.startsWith(name + ':'))
            found << line.mid(name.size() + 1);
    }
    return found;
}

QString unescaped(const QByteArray &value)
{
    QString text;
    const QString raw = QString::fromUtf8(value);
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw.at(at) == u'\\')
            text += raw.at(++at) == u'n' ? u'\n' : raw.at(at);
        else
            text += raw.at(at);
    }
    return text;
}

CaseData exported()
{
    for (const GoldenCase &golden : Testing::goldenCases()) {
        if (golden.name == "offline-contract-with-refund"_L1) {
            CaseData data = golden.data;
            data.id = u"4c1b8e6e-95f4-4ef0-a8a1-37aef4a55a0e"_s;
            data.answers.given.insert(Testing::rules().dateQuestion()->id, QDate(2026, 6, 18));
            data.dates = {{u"export"_s, QDate(2026, 6, 20)}, {u"release"_s, QDate(2026, 6, 19)}};
            return data;
        }
    }
    qFatal("the golden case is not there");
}

QList<CalendarEntry> entriesOf(const CaseData &data, const QString &language = u"en"_s)
{
    static const DecisionModel model(Testing::rules());
    const Decision decision = model.decide(data.answers, QDate(2026, 6, 1));
    return calendarEntries(Testing::rules(), data, decision, Texts(language, Testing::rules()));
}

QStringList uidsOf(const QList<CalendarEntry> &entries)
{
    QStringList uids;
    for (const CalendarEntry &entry : entries)
        uids << entry.uid;
    return uids;
}
}

void TestICalendar::foldsAtEveryLength_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("one octet a character") << u"abcdefg "_s;
    QTest::newRow("two") << u"äöüßéñÿ"_s;
    QTest::newRow("three") << u"装货放行收汇退税"_s;
    QTest::newRow("four") << u"😀😁😂🚢"_s;
    QTest::newRow("all of them") << u"a ß货😀;,\\\nb"_s;
}

void TestICalendar::foldsAtEveryLength()
{
    QFETCH(const QString, letters);
    const QString all = letters.repeated(60);
    for (qsizetype length = 0; length <= 300; ++length) {
        if (length > 0 && all.at(length - 1).isHighSurrogate())
            continue;
        const QString text = all.left(length);
        const QByteArray file = toICalendar({{u"uid"_s, QDate(2026, 12, 1), text, text}}, stamp);
        QVERIFY(file.endsWith("\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        QCOMPARE(file.count('\r'), file.count("\r\n"));
        for (const QByteArray &line : linesOf(file)) {
            QVERIFY2(line.size() <= 75, line.constData());
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData()); // no character is in two lines
        }
        // As few lines as there can be: what follows would not have fitted.
        const QByteArrayList lines = linesOf(file);
        for (qsizetype at = 1; at < lines.size(); ++at) {
            if (lines.at(at).startsWith(' '))
                QVERIFY(lines.at(at - 1).size() + 4 > 75);
        }
        QCOMPARE(unescaped(values(file, "SUMMARY").constFirst()), text);
        QCOMPARE(unescaped(values(file, "DESCRIPTION").constFirst()), text);
    }
}

void TestICalendar::escapesTexts()
{
    const QString text = u"a,b;c\\d\ne:\"f\"\\n\r\tg\x07h"_s;
    const QByteArray file = toICalendar({{u"uid"_s, QDate(2026, 12, 1), text, {}}}, stamp);
    // A colon and a quotation mark stand as they are; a bell and a lone carriage return are no text.
    QCOMPARE(values(file, "SUMMARY"), QByteArrayList{"a\\,b\\;c\\\\d\\ne:\"f\"\\\\n\tgh"});
}

void TestICalendar::hasTheDaysOfTheChecklist_data()
{
    QTest::addColumn<CaseData>("data");
    QTest::addColumn<QDate>("today");
    for (const GoldenCase &golden : Testing::goldenCases()) {
        CaseData data = golden.data;
        QTest::addRow("%s, as it is", qPrintable(golden.name)) << data << golden.today;
        for (const QString &event : eventIds())
            data.dates.insert(event, golden.today.addDays(data.dates.size() * 20));
        QTest::addRow("%s, dates known", qPrintable(golden.name)) << data << golden.today;
    }
}

void TestICalendar::hasTheDaysOfTheChecklist()
{
    QFETCH(const CaseData, data);
    QFETCH(const QDate, today);
    static const DecisionModel model(Testing::rules());
    static const Texts texts(u"en"_s, Testing::rules());
    const Decision decision = model.decide(data.answers, today);
    const QList<CalendarEntry> entries = calendarEntries(Testing::rules(), data, decision, texts);
    QCOMPARE(hasCalendarEntries(Testing::rules(), data, {{data, decision}}), !entries.isEmpty());
    QList<QDate> days;
    for (const ChosenItem &item : decision.checklist) {
        const QDate day = earliestDue(Testing::rules(), item, decision, data);
        if (day.isValid() && item.filed != ChosenItem::Filed::Yes)
            days << day;
    }
    QByteArrayList starts;
    for (const QDate day : std::as_const(days))
        starts << day.toString(u"yyyyMMdd"_s).toLatin1();
    const QByteArray file = toICalendar(entries, stamp);
    QCOMPARE(values(file, "DTSTART;VALUE=DATE"), starts);
    QCOMPARE(values(file, "BEGIN").count("VEVENT"), days.size());
    const QStringList uids = uidsOf(entries);
    QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), uids.size());
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
}

void TestICalendar::saysWhatThePaperSays()
{
    const CaseData data = exported();
    for (const QString &language : Texts::languages()) {
        const Texts texts(language, Testing::rules());
        const Decision decision = DecisionModel(Testing::rules()).decide(data.answers, QDate(2026, 6, 1));
        const Report report = makeReport(Testing::rules(), data, decision, texts);
        const QList<CalendarEntry> entries = calendarEntries(Testing::rules(), data, decision, texts);
        QVERIFY(entries.size() >= 5);
        qsizetype told = 0;
        for (const Block &block : report.section(Section::Kind::Checklist)->blocks) {
            const auto entry = std::ranges::find_if(
                entries, [&](const CalendarEntry &each) { return each.summary.startsWith(block.text); });
            if (block.kind != Block::Kind::Item || entry == entries.end())
                continue;
            ++told;
            QVERIFY(entry->description.contains(block.grade) && entry->description.contains(report.mode));
            for (const Field &field : block.fields)
                QVERIFY2(entry->description.contains(field.value), qPrintable(field.value));
            for (const QString &line : block.lines)
                QVERIFY2(entry->description.contains(line), qPrintable(line));
            QVERIFY(entry->description.contains(texts.date(entry->day)));
        }
        QCOMPARE(told, entries.size());
    }
}

void TestICalendar::marksWhatIsToBeConfirmed()
{
    ReportSample sample;
    sample.data.checklist.clear();
    const Texts texts(u"en"_s, sample.rules);
    const auto summaries = [&] {
        QStringList all;
        for (const CalendarEntry &entry : calendarEntries(sample.rules, sample.data, sample.decision, texts))
            all << entry.summary;
        return all;
    };
    QCOMPARE(summaries(),
             (QStringList{u"Get filing two · Teapots"_s, u"Claim the refund [to be confirmed] · Teapots"_s}));
    sample.data.dates.remove(u"release"_s); // the day that remains is founded
    QCOMPARE(summaries(), (QStringList{u"Get filing two · Teapots"_s, u"Claim the refund · Teapots"_s}));
    sample.data.title.clear();
    QCOMPARE(summaries(), (QStringList{u"Get filing two"_s, u"Claim the refund"_s}));
}

void TestICalendar::leavesOutWhatIsDone()
{
    const ReportSample sample;
    const Texts texts(u"en"_s, sample.rules);
    const QList<CalendarEntry> entries = calendarEntries(sample.rules, sample.data, sample.decision, texts);
    QCOMPARE(entries.size(), 1); // one is ticked, one filed, one has no day
    QCOMPARE(entries.first().summary, u"Get filing two · Teapots"_s);
    QCOMPARE(entries.first().day, QDate(2026, 6, 10));
}

void TestICalendar::staysTheSameEntry()
{
    const CaseData before = exported();
    const QList<CalendarEntry> entries = entriesOf(before);
    CaseData after = before;
    after.title = u"Another name"_s;
    after.particulars.insert(u"buyer"_s, u"Somebody"_s);
    after.dates = {{u"export"_s, QDate(2026, 7, 20)}, {u"release"_s, QDate(2026, 7, 19)}};
    const QList<CalendarEntry> later = entriesOf(after, u"zh_CN"_s);
    QCOMPARE(uidsOf(later), uidsOf(entries));
    QVERIFY(later != entries);
    // Ticks and answers take items away or add some; those that remain are the same ones.
    after.answers.given.insert(Testing::rules().dateQuestion()->id, QDate(2026, 7, 18));
    for (const ChosenItem &item : DecisionModel(Testing::rules()).decide(after.answers, QDate(2026, 6, 1)).checklist) {
        after.checklist[item.id].note = u"x"_s;
        after.checklist[item.id].done = item.id.size() % 2 == 0;
    }
    const QStringList fewer = uidsOf(entriesOf(after));
    QVERIFY(!fewer.isEmpty() && fewer.size() < entries.size());
    for (const QString &uid : fewer)
        QVERIFY(uidsOf(entries).contains(uid));
}

void TestICalendar::isAnotherEntryInAnotherCase()
{
    CaseData one = exported();
    CaseData other = one;
    other.id = u"another"_s;
    for (const QString &uid : uidsOf(entriesOf(other)))
        QVERIFY(!uidsOf(entriesOf(one)).contains(uid));
    // Without ids they are told apart by what they hold.
    one.id.clear();
    other.id.clear();
    QCOMPARE(uidsOf(entriesOf(other)), uidsOf(entriesOf(one)));
    other.particulars.insert(u"contract"_s, u"No. 2"_s);
    for (const QString &uid : uidsOf(entriesOf(other)))
        QVERIFY(!uidsOf(entriesOf(one)).contains(uid));
}

void TestICalendar::laterFilesReplaceEarlierOnes()
{
    const QList<CalendarEntry> entries = entriesOf(exported());
    const QByteArray earlier = toICalendar(entries, stamp);
    const QByteArray later = toICalendar(entries, stamp.addSecs(1).toOffsetFromUtc(8 * 3600));
    QCOMPARE(values(earlier, "DTSTAMP").constFirst(), "20261123T123456Z");
    QCOMPARE(values(later, "DTSTAMP").constFirst(), "20261123T123457Z");
    QCOMPARE(values(later, "LAST-MODIFIED"), values(later, "DTSTAMP"));
    QVERIFY(values(later, "SEQUENCE").constFirst().toInt() > values(earlier, "SEQUENCE").constFirst().toInt());
    QCOMPARE(values(toICalendar(entries, QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC)), "SEQUENCE").constFirst(), "0");
    QCOMPARE(values(toICalendar(entries, QDateTime({9000, 1, 1}, {0, 0}, Qt::UTC)), "SEQUENCE").constFirst(),
             "2147483647");
}

void TestICalendar::hasRemindersForEachEntry()
{
    const QList<CalendarEntry> entries = entriesOf(exported());
    const QByteArray file = toICalendar(entries, stamp);
    QCOMPARE(values(file, "BEGIN").count("VALARM"), 2 * entries.size());
    QCOMPARE(values(file, "ACTION").count("DISPLAY"), 2 * entries.size());
    for (const QByteArray &trigger : values(file, "TRIGGER"))
        QVERIFY(trigger.startsWith("-P")); // before the day, never on it
    QCOMPARE(toICalendar({}, stamp).count("VEVENT"), 0);
}

void TestICalendar::idIsKeptByFileAndHistory()
{
    ExportCase exportCase;
    exportCase.setTitle(u"Teapots"_s);
    const CaseData without = exportCase.data();
    QVERIFY(!CaseFile::toJson(without).contains("\"id\""));
    exportCase.markSaved();
    exportCase.identify();
    const QString id = exportCase.data().id;
    QVERIFY(!id.isEmpty());
    QVERIFY(exportCase.isModified()); // else it would be lost unsaid, and the next calendar doubled
    exportCase.identify();
    QCOMPARE(exportCase.data().id, id);
    exportCase.replace(without);
    QCOMPARE(exportCase.data().id, id);
    exportCase.replace(CaseData());
    QCOMPARE(exportCase.data().id, id);

    const CaseFile::Result read = CaseFile::parse(CaseFile::toJson(exportCase.data()), u"case"_s, Testing::rules());
    QCOMPARE(std::get<CaseData>(read), exportCase.data());
    exportCase.load(CaseData());
    QCOMPARE(exportCase.data().id, QString());
    const CaseFile::Result wrong = CaseFile::parse(R"({"format": "export-mode-case", "version": 1, "id": 7})",
                                                   u"case"_s, Testing::rules());
    QCOMPARE(std::get<QStringList>(wrong), QStringList{u"When reading case: id: expected a text"_s});
}

REGISTER_TEST(TestICalendar)
#include "testicalendar.moc"
