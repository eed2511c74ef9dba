// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mapdialog.h"
#include "pictures.h"
#include "testprogram.h"

#include "drawingfaults.h"
#include "drawingview.h"
#include "goldencase.h"
#include "mapdrawing.h"
#include "pdftext.h"
#include "session.h"
#include "texts.h"
#include "wizarddriver.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// The drawn decision map: what is laid out is what the model says, nothing overlaps, and nothing is cut.
class TestUiMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void itemsAreThoseOfTheModel_data() { addCases(); }
    void itemsAreThoseOfTheModel();
    void nothingOverlapsOrIsCut_data() { addCases(); }
    void nothingOverlapsOrIsCut();
    void listIsTheOutline();
    void zooms();
    void theWayIsThickOnPaper();
    void printsAllOfIt_data();
    void printsAllOfIt();
    void photographs();

private:
    static void addCases();
    std::unique_ptr<Language> m_language;
};

namespace
{
DecisionMap mapOf(const GoldenCase &golden, const QString &language)
{
    static const DecisionModel model(Testing::rules());
    const Texts texts(language, Testing::rules());
    return makeDecisionMap(model, golden.data.answers, model.decide(golden.data.answers, golden.today), texts);
}

QFont screenFont(double scale)
{
    return Look::font(scale, false);
}
}

void TestUiMap::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Testing::goldenCases().size(); ++at)
        QTest::newRow(qPrintable(Testing::goldenCases().at(at).name)) << at;
}

void TestUiMap::itemsAreThoseOfTheModel()
{
    QFETCH(const int, at);
    const DecisionMap map = mapOf(Testing::goldenCases().at(at), u"en"_s);
    const DrawingType type(screenFont(1), Qt::LeftToRight);
    const Drawing drawing = MapDrawing(map, type, 900).drawing();

    for (const QString &mode : map.start)
        QCOMPARE(DrawingFaults::textOf(drawing, u"start/"_s + mode), map.names.value(mode).title);
    for (const MapStep &step : map.steps) {
        QCOMPARE(DrawingFaults::textOf(drawing, step.question), step.label + u'\n' + step.text);
        for (const MapBranch &branch : step.branches) {
            QCOMPARE(DrawingFaults::textOf(drawing, branch.id), branch.label);
            QCOMPARE(DrawingFaults::textOf(drawing, branch.id + u"/alike"_s), branch.alike);
            // Where the way of the case ends in one mode, the end itself says which.
            const bool isEnd = branch.onPath && branch.modes.size() == 1;
            const QStringList shown = step.named(branch);
            for (const QString &mode : map.start) {
                const DecisionMap::ModeName name = map.names.value(mode);
                const QString text = shown.size() == 1 ? name.title : name.code;
                QCOMPARE(DrawingFaults::textOf(drawing, branch.id + u'/' + mode),
                         shown.contains(mode) && !isEnd ? text : QString());
            }
            const auto line = std::ranges::find(drawing.lines, branch.id, &Drawing::Line::id);
            QVERIFY(line != drawing.lines.end());
            QCOMPARE(line->onPath, branch.onPath);
        }
        QCOMPARE(DrawingFaults::textOf(drawing, step.taken().id + u"/left"_s), step.leftInWords);
    }
    QCOMPARE(DrawingFaults::textOf(drawing, u"end"_s), map.outcome);
    QCOMPARE(DrawingFaults::textOf(drawing, u"route"_s), map.route);
    for (const QString &mode : map.end)
        QCOMPARE(DrawingFaults::textOf(drawing, u"end/"_s + mode),
                 map.settled ? QString() : map.names.value(mode).title);
}

void TestUiMap::nothingOverlapsOrIsCut()
{
    QFETCH(const int, at);
    for (const QString &language : Texts::languages()) {
        const DecisionMap map = mapOf(Testing::goldenCases().at(at), language);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const DrawingType type(screenFont(1), direction);
            for (const int letters : {MapDrawing::narrowest, MapDrawing::widest}) {
                const Drawing drawing = MapDrawing(map, type, letters * type.character()).drawing();
                const QStringList found = DrawingFaults::faults(drawing);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            }
        }
    }
}

void TestUiMap::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiMap::listIsTheOutline()
{
    const GoldenCase &golden = Testing::goldenCase(u"market-deal-in-euro-exactly-on-cap"_s);
    Session session(Testing::loadedRules(), *m_language, golden.today);
    session.load(golden.data);
    MapDialog dialog(session);
    for (const QString &language : Texts::languages() + QStringList{u"en"_s}) {
        m_language->use(language);
        QCoreApplication::processEvents();
        QCOMPARE(DrawingFaults::textsBelow(dialog.list().invisibleRootItem()),
                 DrawingFaults::flat(outline(dialog.map(), m_language->texts())));
        QCOMPARE(dialog.map(), mapOf(golden, language));
    }
    QVERIFY(!dialog.list().accessibleName().isEmpty() && !dialog.view().accessibleName().isEmpty());
}

void TestUiMap::zooms()
{
    const GoldenCase &golden = Testing::goldenCase(u"small-border-trade"_s);
    Session session(Testing::loadedRules(), *m_language, golden.today);
    session.load(golden.data);
    MapDialog dialog(session);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const qreal fitting = dialog.view().zoom();
    QTest::keyClick(&dialog, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(dialog.view().zoom() > fitting);
    QTest::keyClick(&dialog, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&dialog, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(dialog.view().zoom() < fitting);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"map/fit"_s), Qt::LeftButton);
    QCOMPARE(dialog.view().zoom(), fitting);
    // Fitted, nothing lies beyond the view to the side.
    QVERIFY(dialog.view().widget()->width() <= dialog.view().viewport()->width());
}

namespace
{
/// How many pixels in a row, across the line's middle, are dark.
int thickness(const QImage &image, QPointF middle)
{
    int dark = 0;
    for (int x = qRound(middle.x()) - 12; x <= qRound(middle.x()) + 12; ++x)
        dark += qGray(image.pixel(x, qRound(middle.y()))) < 128 ? 1 : 0;
    return dark;
}
}

void TestUiMap::theWayIsThickOnPaper()
{
    const DrawingType type(screenFont(1), Qt::LeftToRight);
    const Drawing drawing = MapDrawing(mapOf(Testing::goldenCase(u"unsure-of-partner"_s), u"en"_s), type, 1000)
                                .drawing();
    QImage image((drawing.size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    paint(painter, drawing, DrawingInks::paper(), 0, drawing.size.height());
    painter.end();

    // No colour and no grey ground: whatever is not white is ink, and its middle is black.
    qint64 ink = 0;
    qint64 black = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel));
            ink += qGray(pixel) < 250 ? 1 : 0;
            black += qGray(pixel) < 100 ? 1 : 0;
        }
    }
    QVERIFY(ink < image.width() * qint64(image.height()) / 5);
    QVERIFY(black > ink / 3);

    int thin = 0;
    int thick = 100;
    for (const Drawing::Line &line : drawing.lines) {
        // A stretch from top to bottom, where nothing else is near.
        for (qsizetype at = 1; at < line.points.size(); ++at) {
            const QPointF from = line.points.at(at - 1);
            const QPointF to = line.points.at(at);
            if (qAbs(from.x() - to.x()) > 0.1 || to.y() - from.y() < drawing.lineHeight)
                continue;
            const int found = thickness(image, from * 2 + (to - from) * 0.7);
            (line.onPath ? thick : thin) = line.onPath ? std::min(thick, found) : std::max(thin, found);
        }
    }
    QVERIFY2(thin > 0 && thick < 100 && thick >= 2 * thin, qPrintable(u"%1 pixels against %2"_s.arg(thick).arg(thin)));
}

void TestUiMap::printsAllOfIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &name : {u"parcel-to-consumer-in-pilot-zone"_s, u"market-deal-in-euro-exactly-on-cap"_s,
                                u"small-border-trade"_s, u"unsure-of-partner"_s}) {
        for (const QString &language : Texts::languages())
            QTest::newRow(qPrintable(name + u' ' + language)) << name << language;
    }
}

void TestUiMap::printsAllOfIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    const GoldenCase &golden = Testing::goldenCase(name);
    m_language->use(language);
    Session session(Testing::loadedRules(), *m_language, golden.today);
    session.load(golden.data);
    const MapDialog dialog(session);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"map.pdf"_s);
    QCOMPARE(dialog.writePdf(pdf), QString());
    const QString text = PdfText::text(pdf);
    const DrawingType type(screenFont(1), Qt::LeftToRight);
    const Drawing drawing = MapDrawing(dialog.map(), type, 900).drawing();
    for (const Drawing::Text &drawn : drawing.texts)
        QVERIFY2(text.contains(PdfText::folded(drawn.text)), qPrintable(drawn.text));
    const QStringList pages = PdfText::pages(pdf);
    for (const QString &page : pages) {
        QVERIFY(PdfText::folded(page).contains(PdfText::folded(golden.data.title)));
        QVERIFY(PdfText::folded(page).contains(PdfText::folded(session.report().rules)));
    }
    for (const QString &font : PdfText::fonts(pdf))
        QVERIFY2(PdfText::isEmbedded(font) && PdfText::isSimplifiedOrNoChinese(font), qPrintable(font));
    // Kept, for somebody to look at.
    const QString kept = Pictures::path(u"map-%1-%2"_s.arg(name, language));
    QCOMPARE(dialog.writePdf(kept + u".pdf"_s), QString());
    QCOMPARE(dialog.writePng(kept + u".sent.png"_s), QString());
    QVERIFY(!QImage(kept + u".sent.png"_s).isNull());
    m_language->use(u"en"_s);
}

void TestUiMap::photographs()
{
    for (const QString &name : {u"parcel-to-consumer-in-pilot-zone"_s, u"market-deal-in-euro-exactly-on-cap"_s,
                                u"small-border-trade"_s, u"unsure-of-partner"_s}) {
        for (const QString &language : Texts::languages()) {
            const DrawingType type(screenFont(1), Qt::LeftToRight);
            const Drawing drawing = MapDrawing(mapOf(Testing::goldenCase(name), language), type, 110 * type.character())
                                        .drawing();
            DrawingFaults::photograph(drawing, u"map-"_s + name + u'-' + language);
        }
    }
    const GoldenCase &golden = Testing::goldenCase(u"market-deal-in-euro-exactly-on-cap"_s);
    Session session(Testing::loadedRules(), *m_language, golden.today);
    session.load(golden.data);
    MapDialog dialog(session);
    dialog.show();
    for (const QSize &size : {QSize(1180, 740), QSize(780, 560)}) {
        dialog.resize(size);
        for (int tab = 0; tab < 2; ++tab) {
            dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            Pictures::keep(dialog, u"map-dialog-%1-%2"_s.arg(size.width()).arg(tab));
        }
    }
    const DrawingType type(screenFont(1), Qt::RightToLeft);
    DrawingFaults::photograph(
        MapDrawing(mapOf(Testing::goldenCase(u"small-border-trade"_s), u"en"_s), type, 110 * type.character())
            .drawing(),
        u"map-mirrored"_s);
}

REGISTER_TEST(TestUiMap)
#include "testuimap.moc"
