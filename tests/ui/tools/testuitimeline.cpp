// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "pictures.h"
#include "testprogram.h"
#include "texts.h"
#include "timelinedialog.h"

#include "drawingfaults.h"
#include "drawingview.h"
#include "goldencase.h"
#include "pdftext.h"
#include "session.h"
#include "timelinedrawing.h"
#include "wizarddriver.h"

#include <QMap>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using EntryKind = TimelineEntry::Kind;

/// The drawn timeline: what is laid out is what the model says, in order of the days, and nothing overlaps.
class TestUiTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void itemsAreThoseOfTheModel_data() { addCases(); }
    void itemsAreThoseOfTheModel();
    void longerGapsAreNotShorter_data() { addCases(); }
    void longerGapsAreNotShorter();
    void nothingOverlapsOrIsCut_data() { addCases(); }
    void nothingOverlapsOrIsCut();
    void listIsTheOutline();
    void printsAllOfIt_data();
    void printsAllOfIt();
    void photographs();

private:
    static void addCases();
    std::unique_ptr<Language> m_language;
};

namespace
{
/// The case with all its dates known.
CaseData dated(const GoldenCase &golden)
{
    CaseData data = golden.data;
    const QDate day = Testing::model().decide(data.answers, golden.today).date;
    data.dates = {{u"loading"_s, day.addDays(2)},
                  {u"export"_s, day.addDays(4)},
                  {u"release"_s, day.addDays(3)},
                  {u"payment"_s, day.addDays(40)},
                  {u"claim"_s, day.addDays(75)}};
    return data;
}

Timeline timelineOf(const CaseData &data, QDate today, const Texts &texts)
{
    return makeTimeline(Testing::rules(), data, Testing::model().decide(data.answers, today), texts);
}

QFont screenFont()
{
    return Look::font(1, false);
}

/// The height on the axis of a day or a mark.
qreal heightOf(const Drawing &drawing, const QString &id)
{
    const auto found = std::ranges::find(drawing.texts, id, &Drawing::Text::id);
    return found == drawing.texts.end() ? -1 : found->box.top();
}
}

void TestUiTimeline::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Testing::goldenCases().size(); ++at)
        QTest::newRow(qPrintable(Testing::goldenCases().at(at).name)) << at;
}

void TestUiTimeline::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiTimeline::itemsAreThoseOfTheModel()
{
    QFETCH(const int, at);
    const Texts texts(u"en"_s, Testing::rules());
    const DrawingType type(screenFont(), Qt::LeftToRight);
    for (const CaseData &data : {Testing::goldenCases().at(at).data, dated(Testing::goldenCases().at(at))}) {
        const Timeline timeline = timelineOf(data, Testing::goldenCases().at(at).today, texts);
        const Drawing drawing = TimelineDrawing(timeline, type, 900).drawing();
        QStringList expected;
        for (const QString &day : timeline.days)
            expected << day;
        for (const TimelineEntry &entry : timeline.entries) {
            expected << entry.words;
            if (!entry.rule.isEmpty())
                expected << entry.rule;
        }
        for (const Timeline::Mark &mark : timeline.marks)
            expected << mark.text;
        for (const TimelineWait &wait : timeline.waiting) {
            expected << wait.reason;
            for (const TimelineWait::Item &item : wait.items)
                expected << item.title << item.text;
        }
        if (!timeline.nothing.isEmpty())
            expected << timeline.nothing;
        QStringList drawn;
        for (const Drawing::Text &text : drawing.texts)
            drawn << text.text;
        expected.sort();
        drawn.sort();
        QCOMPARE(drawn, expected);

        // A bar for each window, from its first day to its last; a dot for each day; a tick for what is done.
        qsizetype windows = 0;
        qsizetype done = 0;
        for (const TimelineEntry &entry : timeline.entries) {
            done += entry.done ? 1 : 0;
            if (entry.kind != EntryKind::Due || !entry.opens.isValid())
                continue;
            ++windows;
            const qreal from = heightOf(drawing, entry.opens.toString(Qt::ISODate)) + drawing.lineHeight / 2;
            const qreal until = heightOf(drawing, entry.day.toString(Qt::ISODate)) + drawing.lineHeight / 2;
            QVERIFY(std::ranges::any_of(drawing.boxes, [&](const Drawing::Box &box) {
                return box.frame == Drawing::Frame::Bar && box.id == entry.id && qAbs(box.box.top() - from) < 1
                       && qAbs(box.box.bottom() - until) < 1;
            }));
        }
        QCOMPARE(std::ranges::count(drawing.boxes, Drawing::Frame::Bar, &Drawing::Box::frame), windows);
        QCOMPARE(drawing.dots.size(), timeline.days.size());
        QCOMPARE(drawing.ticks.size(), done);
    }
}

void TestUiTimeline::longerGapsAreNotShorter()
{
    QFETCH(const int, at);
    const Texts texts(u"en"_s, Testing::rules());
    const DrawingType type(screenFont(), Qt::LeftToRight);
    const Timeline timeline = timelineOf(dated(Testing::goldenCases().at(at)), Testing::goldenCases().at(at).today,
                                         texts);
    const Drawing drawing = TimelineDrawing(timeline, type, 900).drawing();
    QMap<QDate, QString> ids;
    for (const QDate day : timeline.days.keys())
        ids.insert(day, day.toString(Qt::ISODate));
    for (const Timeline::Mark &mark : timeline.marks)
        ids.insert(mark.day, u"mark/"_s + mark.day.toString(Qt::ISODate));
    const QList<QDate> days = ids.keys();
    QMap<qint64, qreal> gaps; // by days: the least free height
    for (qsizetype each = 1; each < days.size(); ++each) {
        const qreal top = heightOf(drawing, ids.value(days.at(each)));
        QVERIFY(top > heightOf(drawing, ids.value(days.at(each - 1))));
        qreal bottom = 0;
        for (const Drawing::Text &text : drawing.texts) {
            if (text.box.bottom() <= top)
                bottom = std::max(bottom, text.box.bottom());
        }
        const qint64 length = days.at(each - 1).daysTo(days.at(each));
        gaps[length] = gaps.contains(length) ? std::min(gaps[length], top - bottom) : top - bottom;
    }
    qreal before = 0;
    for (const qreal gap : std::as_const(gaps)) {
        QVERIFY(gap > 0 && gap >= before - 0.5);
        before = gap;
    }
}

void TestUiTimeline::nothingOverlapsOrIsCut()
{
    QFETCH(const int, at);
    for (const QString &language : Texts::languages()) {
        const Texts texts(language, Testing::rules());
        for (const CaseData &data : {Testing::goldenCases().at(at).data, dated(Testing::goldenCases().at(at))}) {
            const Timeline timeline = timelineOf(data, Testing::goldenCases().at(at).today, texts);
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const DrawingType type(screenFont(), direction);
                for (const int letters : {TimelineDrawing::narrowest, TimelineDrawing::widest}) {
                    const Drawing drawing = TimelineDrawing(timeline, type, letters * type.character()).drawing();
                    const QStringList found = DrawingFaults::faults(drawing);
                    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
                }
            }
        }
    }
}

void TestUiTimeline::listIsTheOutline()
{
    const GoldenCase &golden = Testing::goldenCase(u"warehouse-stock-first-day-of-refund-on-departure"_s);
    Session session(Testing::loadedRules(), *m_language, golden.today);
    session.load(dated(golden));
    TimelineDialog dialog(session);
    for (const QString &language : Texts::languages().mid(1) + QStringList{u"en"_s}) {
        m_language->use(language);
        QCoreApplication::processEvents();
        QCOMPARE(DrawingFaults::textsBelow(dialog.list().invisibleRootItem()),
                 DrawingFaults::flat(outline(dialog.timeline())));
        QCOMPARE(dialog.timeline(), timelineOf(dated(golden), golden.today, m_language->texts()));
    }
}

void TestUiTimeline::printsAllOfIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &name : {u"offline-contract-with-refund"_s, u"parcel-to-consumer-in-pilot-zone"_s,
                                u"warehouse-stock-first-day-of-refund-on-departure"_s}) {
        for (const QString &language : Texts::languages())
            QTest::newRow(qPrintable(name + u' ' + language)) << name << language;
    }
}

void TestUiTimeline::printsAllOfIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    m_language->use(language);
    Session session(Testing::loadedRules(), *m_language, Testing::goldenCase(name).today);
    session.load(dated(Testing::goldenCase(name)));
    const TimelineDialog dialog(session);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"timeline.pdf"_s);
    QCOMPARE(dialog.writePdf(pdf), QString());
    const QString text = PdfText::text(pdf);
    const DrawingType type(screenFont(), Qt::LeftToRight);
    const Drawing drawing = TimelineDrawing(dialog.timeline(), type, 900).drawing();
    for (const Drawing::Text &drawn : drawing.texts)
        QVERIFY2(text.contains(PdfText::folded(drawn.text)), qPrintable(drawn.text));
    const QStringList pages = PdfText::pages(pdf);
    for (const QString &page : pages)
        QVERIFY(PdfText::folded(page).contains(PdfText::folded(session.report().rules)));
    // Kept, for somebody to look at.
    const QString kept = Pictures::path(u"timeline-%1-%2"_s.arg(name, language));
    QCOMPARE(dialog.writePdf(kept + u".pdf"_s), QString());
    QCOMPARE(dialog.writePng(kept + u".sent.png"_s), QString());
    m_language->use(u"en"_s);
}

void TestUiTimeline::photographs()
{
    for (const QString &language : Texts::languages()) {
        m_language->use(language);
        Session session(Testing::loadedRules(), *m_language, QDate(2027, 1, 20));
        CaseData data = dated(Testing::goldenCase(u"offline-contract-with-refund"_s));
        data.dates.remove(u"claim"_s);
        data.checklist[u"contract"_s].done = true;
        session.load(data);
        TimelineDialog dialog(session);
        dialog.show();
        for (const QSize &size : {QSize(1180, 740), QSize(780, 560)}) {
            dialog.resize(size);
            for (int tab = 0; tab < 2; ++tab) {
                dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                Pictures::keep(dialog, u"timeline-dialog-%1-%2-%3"_s.arg(language).arg(size.width()).arg(tab));
            }
        }
        DrawingFaults::photograph(dialog.view().drawing(), u"timeline-"_s + language);
    }
    m_language->use(u"en"_s);
}

REGISTER_TEST(TestUiTimeline)
#include "testuitimeline.moc"
