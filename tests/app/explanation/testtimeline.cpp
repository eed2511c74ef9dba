// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "document.h"
#include "events.h"
#include "testprogram.h"
#include "timeline.h"

#include "decisionmodel.h"
#include "goldencase.h"
#include "report.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;
using Kind = TimelineEntry::Kind;

/// The days of a case: those of the law's worked examples, those of the checklist, and none invented.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void workedDates();
    void withoutExportNothingIsCountedFromIt();
    void withoutDeclarationDateNothingIsCountedFromIt();
    void saysWhatTheChecklistSays_data();
    void saysWhatTheChecklistSays();
    void daysAscend_data() { addCases(); }
    void daysAscend();
    void listHoldsTheSame_data() { addCases(); }
    void listHoldsTheSame();
    void ticksAndPastDaysAreTold();
    void unknownHolidaysAreSaid();

private:
    static void addCases();
};

namespace
{
/// A case with all that a test needs to know of it.
struct Timed {
    explicit Timed(CaseData caseData, QDate today)
        : data(std::move(caseData)), texts(u"en"_s, Testing::rules()),
          decision(Testing::model().decide(data.answers, today)),
          timeline(makeTimeline(Testing::rules(), data, decision, texts))
    {
    }

    [[nodiscard]] QList<TimelineEntry> all(Kind kind) const
    {
        QList<TimelineEntry> some;
        std::ranges::copy_if(timeline.entries, std::back_inserter(some),
                             [kind](const TimelineEntry &entry) { return entry.kind == kind; });
        return some;
    }
    [[nodiscard]] QStringList waitingFor(const QString &event) const
    {
        QStringList ids;
        for (const TimelineWait &wait : timeline.waiting) {
            for (const TimelineWait::Item &item : wait.items) {
                if (wait.event == event)
                    ids << item.id;
            }
        }
        return ids;
    }

    const CaseData data;
    const Texts texts;
    const Decision decision;
    const Timeline timeline;
};

/// A case with a refund, and the dates of decision.md: declared and exported in June 2026.
CaseData exported(const QMap<QString, QDate> &dates)
{
    CaseData data = Testing::goldenCase(u"offline-contract-with-refund"_s).data;
    data.answers.given.insert(Testing::rules().dateQuestion()->id, QDate(2026, 6, 18));
    data.dates = dates;
    return data;
}

/// The days counted by a parameter, of the items that have a rule with it.
QList<TimelineEntry> countedBy(const Timed &timed, const QString &parameter, Kind kind)
{
    QList<TimelineEntry> found;
    for (const ChosenItem &item : timed.decision.checklist) {
        for (const int index : item.due) {
            const DueRule &rule = item.text->due.at(index);
            if (rule.parameter != parameter)
                continue;
            const QDate due = dueDate(Testing::rules(), rule, timed.decision, timed.data).due;
            for (const TimelineEntry &entry : timed.timeline.entries) {
                if (entry.kind == kind && entry.id == item.id && (kind == Kind::Opens || entry.day == due))
                    found << entry;
            }
        }
    }
    return found;
}

QStringList dueFields(const Report &report)
{
    QStringList dues;
    for (const Block &block : report.section(Section::Kind::Checklist)->blocks) {
        for (const Field &field : block.fields) {
            if (field.id == "due"_L1)
                dues << block.id + u": "_s + field.value;
        }
    }
    dues.sort();
    return dues;
}
}

void TestTimeline::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Testing::goldenCases().size(); ++at)
        QTest::newRow(qPrintable(Testing::goldenCases().at(at).name)) << at;
}

void TestTimeline::workedDates()
{
    const Timed timed(exported({{u"export"_s, QDate(2026, 6, 20)}}), QDate(2026, 6, 1));
    const QList<TimelineEntry> claim = countedBy(timed, u"refund-claim"_s, Kind::Due);
    QCOMPARE(claim.size(), 1);
    QCOMPARE(claim.first().opens, QDate(2026, 7, 1));
    QCOMPARE(claim.first().day, QDate(2027, 4, 30));
    const QList<TimelineEntry> opening = countedBy(timed, u"refund-claim"_s, Kind::Opens);
    QCOMPARE(opening.size(), 1);
    QCOMPARE(opening.first().day, QDate(2026, 7, 1));
    QCOMPARE(opening.first().title, claim.first().title);
    const QList<TimelineEntry> receipt = countedBy(timed, u"refund-receipt"_s, Kind::Due);
    QCOMPARE(receipt.size(), 1);
    QCOMPARE(receipt.first().day, QDate(2027, 4, 30));
    QVERIFY(!receipt.first().opens.isValid());
    const QList<TimelineEntry> outer = countedBy(timed, u"refund-outer"_s, Kind::Due);
    QCOMPARE(outer.size(), 1);
    QCOMPARE(outer.first().day, QDate(2029, 6, 20));
    QVERIFY(outer.first().hangsOn.contains(u"出口日期"_s));
    QCOMPARE(timed.all(Kind::Event).size(), 2); // declaration and export
}

void TestTimeline::withoutExportNothingIsCountedFromIt()
{
    const Timed timed(exported({}), QDate(2026, 6, 1));
    QCOMPARE(timed.all(Kind::Event).size(), 1);
    for (const TimelineEntry &entry : timed.timeline.entries)
        QVERIFY2(entry.kind == Kind::Today || entry.day == QDate(2026, 6, 18), qPrintable(entry.title));
    const QStringList waiting = timed.waitingFor(u"export"_s);
    QVERIFY(waiting.size() >= 3);
    const auto wait = std::ranges::find(timed.timeline.waiting, u"export"_s, &TimelineWait::event);
    QVERIFY(wait->reason.contains(u"出口日期"_s) && wait->reason.contains(u"page of particulars"_s));
    for (const TimelineWait::Item &item : wait->items)
        QVERIFY(!item.title.isEmpty() && !item.text.isEmpty());
}

void TestTimeline::withoutDeclarationDateNothingIsCountedFromIt()
{
    CaseData data = exported({});
    data.answers.given.remove(Testing::rules().dateQuestion()->id);
    const Timed timed(data, QDate(2026, 6, 1));
    QVERIFY(timed.timeline.entries.isEmpty()); // not even today: there is nothing to set it against
    QVERIFY(!timed.waitingFor(u"declaration"_s).isEmpty());
}

void TestTimeline::saysWhatTheChecklistSays_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("dated");
    for (int at = 0; at < Testing::goldenCases().size(); ++at) {
        for (const bool dated : {false, true})
            QTest::addRow("%s, %s", qPrintable(Testing::goldenCases().at(at).name), dated ? "dates known" : "as it is")
                << at << dated;
    }
}

void TestTimeline::saysWhatTheChecklistSays()
{
    QFETCH(const int, at);
    QFETCH(const bool, dated);
    const GoldenCase &golden = Testing::goldenCases().at(at);
    CaseData data = golden.data;
    if (dated) {
        int after = 0;
        for (const QString &event : eventIds())
            data.dates.insert(event, Testing::model().decide(data.answers, golden.today).date.addDays(++after * 20));
    }
    const Timed timed(data, golden.today);
    QStringList dues;
    for (const TimelineEntry &entry : timed.timeline.entries) {
        if (entry.kind == Kind::Due)
            dues << entry.id + u": "_s + entry.text;
    }
    for (const TimelineWait &wait : timed.timeline.waiting) {
        for (const TimelineWait::Item &item : wait.items)
            dues << item.id + u": "_s + item.text;
    }
    dues.sort();
    QCOMPARE(dues, dueFields(makeReport(Testing::rules(), data, timed.decision, timed.texts)));
    // Every day told is in the text that the checklist has.
    for (const TimelineEntry &entry : timed.timeline.entries) {
        if (entry.kind == Kind::Due || entry.kind == Kind::Opens)
            QVERIFY2(entry.text.contains(timed.texts.date(entry.day)), qPrintable(entry.text));
    }
}

void TestTimeline::daysAscend()
{
    QFETCH(const int, at);
    const Timed timed(Testing::goldenCases().at(at).data, Testing::goldenCases().at(at).today);
    QVERIFY(std::ranges::is_sorted(timed.timeline.entries, {}, &TimelineEntry::day));
    for (const TimelineEntry &entry : timed.timeline.entries)
        QVERIFY(entry.day.isValid() && !entry.title.isEmpty());
    QCOMPARE(timed.all(Kind::Today).size(), timed.timeline.entries.isEmpty() ? 0 : 1);
}

void TestTimeline::listHoldsTheSame()
{
    QFETCH(const int, at);
    CaseData data = Testing::goldenCases().at(at).data;
    for (const QString &event : eventIds())
        data.dates.insert(event, QDate(2026, 12, 20));
    const Timed timed(data, Testing::goldenCases().at(at).today);
    qsizetype entries = 0;
    qsizetype waiting = 0;
    for (const OutlineLine &line : outline(timed.timeline)) {
        const QDate day = QDate::fromString(line.id, Qt::ISODate);
        QVERIFY(!line.text.isEmpty());
        for (const OutlineLine &below : line.lines) {
            QVERIFY(!below.text.isEmpty());
            const auto same = [&](const TimelineEntry &entry) {
                return entry.day == day && entry.id == below.id && below.text == entry.words;
            };
            if (day.isValid())
                QVERIFY2(std::ranges::any_of(timed.timeline.entries, same), qPrintable(below.text));
            (day.isValid() ? entries : waiting) += 1;
        }
    }
    QCOMPARE(entries, timed.timeline.entries.size());
    qsizetype items = 0;
    for (const TimelineWait &wait : timed.timeline.waiting)
        items += wait.items.size();
    QCOMPARE(waiting, items);
}

void TestTimeline::ticksAndPastDaysAreTold()
{
    CaseData data = exported({{u"export"_s, QDate(2026, 6, 20)}});
    const Timed before(data, QDate(2027, 5, 1));
    const QList<TimelineEntry> late = countedBy(before, u"refund-receipt"_s, Kind::Due);
    QVERIFY(late.first().passed && !late.first().done);
    QVERIFY(late.first().words.startsWith(u"The day has passed"_s));
    data.checklist[late.first().id].done = true;
    const Timed after(data, QDate(2027, 5, 1));
    const QList<TimelineEntry> done = countedBy(after, u"refund-receipt"_s, Kind::Due);
    QVERIFY(!done.first().passed && done.first().done);
    QVERIFY(done.first().words.startsWith(u"Done"_s));
}

void TestTimeline::unknownHolidaysAreSaid()
{
    // The summary of lists is due on a working day; of a year whose holidays are not known, the day is not moved.
    CaseData data = Testing::goldenCase(u"consumer-parcel-with-refund-takes-summary-route"_s).data;
    data.dates.insert(u"release"_s, QDate(2030, 8, 20));
    const Timed timed(data, QDate(2026, 11, 22));
    const QList<TimelineEntry> due = countedBy(timed, u"summary-day"_s, Kind::Due);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().day, QDate(2030, 9, 15));
    QVERIFY(due.first().text.contains(u"or the next working day"_s));
}

REGISTER_TEST(TestTimeline)
#include "testtimeline.moc"
