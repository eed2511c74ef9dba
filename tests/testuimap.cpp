// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mapdrawing.h"

#include "goldencase.h"
#include "texts.h"

#include <QDir>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

/// The drawn decision map: what is laid out is what the model says, nothing overlaps, and nothing is cut.
class TestUiMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void itemsAreThoseOfTheModel_data() { addCases(); }
    void itemsAreThoseOfTheModel();
    void nothingOverlapsOrIsCut_data() { addCases(); }
    void nothingOverlapsOrIsCut();
    void photographs();

private:
    static void addCases();
};

namespace
{
const QList<GoldenCase> &cases()
{
    static const QList<GoldenCase> all = Testing::goldenCases();
    return all;
}

const GoldenCase &named(const QString &name)
{
    const auto found = std::ranges::find(cases(), name, &GoldenCase::name);
    if (found == cases().end())
        qFatal("there is no golden case %s", qPrintable(name));
    return *found;
}

DecisionMap mapOf(const GoldenCase &golden, const QString &language)
{
    static const DecisionModel model(Testing::rules());
    const Texts texts(language, Testing::rules());
    return makeDecisionMap(model, golden.data.answers, model.decide(golden.data.answers, golden.today), texts);
}

/// Why a drawing cannot be read as it stands, or nothing.
QStringList faults(const Drawing &drawing)
{
    QStringList faults;
    const QRectF all(QPointF(), drawing.size);
    const auto add = [&faults](const QString &what, const QString &id, const QString &text) {
        faults << u"%1: %2 “%3”"_s.arg(what, id, text);
    };
    for (qsizetype at = 0; at < drawing.texts.size(); ++at) {
        const Drawing::Text &text = drawing.texts.at(at);
        if (!all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(text.box))
            add(u"outside"_s, text.id, text.text);
        qreal height = 0;
        for (int line = 0; line < text.layout->lineCount(); ++line) {
            height += text.layout->lineAt(line).height();
            if (text.layout->lineAt(line).naturalTextWidth() > text.box.width() + 1)
                add(u"too wide"_s, text.id, text.text);
        }
        if (height > text.box.height() + 1)
            add(u"too high"_s, text.id, text.text);
        for (qsizetype other = 0; other < at; ++other) {
            if (drawing.texts.at(other).box.intersects(text.box))
                add(u"over another text"_s, text.id, text.text);
        }
        // A text lies in a box or beside it, never across its edge.
        for (const Drawing::Box &box : drawing.boxes) {
            if (box.box.intersects(text.box) && !box.box.contains(text.box))
                add(u"across the edge of "_s + box.id, text.id, text.text);
        }
        for (const Drawing::Line &line : drawing.lines) {
            for (qsizetype point = 1; point < line.points.size(); ++point) {
                const QRectF stretch = QRectF(line.points.at(point - 1), line.points.at(point)).normalized();
                if (stretch.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(text.box))
                    add(u"crossed by "_s + line.id, text.id, text.text);
            }
        }
    }
    for (const Drawing::Box &box : drawing.boxes) {
        if (!all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box.box))
            add(u"outside"_s, box.id, {});
        for (const Drawing::Box &other : drawing.boxes) {
            const bool nested = box.box.contains(other.box) || other.box.contains(box.box);
            if (&other != &box && box.box.intersects(other.box) && !nested)
                add(u"over "_s + other.id, box.id, {});
        }
    }
    return faults;
}

QString textOf(const Drawing &drawing, const QString &id)
{
    QStringList texts;
    for (const Drawing::Text &text : drawing.texts) {
        if (text.id == id)
            texts << text.text;
    }
    return texts.join(u'\n');
}

QFont screenFont(double scale)
{
    return Look::font(scale, false);
}

void photograph(const Drawing &drawing, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/pictures"_s;
    QDir().mkpath(folder);
    QImage image((drawing.size + QSizeF(20, 20)).toSize(), QImage::Format_RGB32);
    image.fill(QGuiApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.translate(10, 10);
    paint(painter, drawing, DrawingInks::of(QGuiApplication::palette()), 0, drawing.size.height());
    painter.end();
    QVERIFY(image.save(folder + u'/' + name + u".png"_s));
}
}

void TestUiMap::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < cases().size(); ++at)
        QTest::newRow(qPrintable(cases().at(at).name)) << at;
}

void TestUiMap::itemsAreThoseOfTheModel()
{
    QFETCH(const int, at);
    const DecisionMap map = mapOf(cases().at(at), u"en"_s);
    const DrawingType type(screenFont(1), Qt::LeftToRight);
    const Drawing drawing = MapDrawing(map, type, 900).drawing();

    for (const QString &mode : map.start)
        QCOMPARE(textOf(drawing, u"start/"_s + mode), map.names.value(mode).title);
    for (const MapStep &step : map.steps) {
        QCOMPARE(textOf(drawing, step.question), step.label + u'\n' + step.text);
        for (const MapBranch &branch : step.branches) {
            QCOMPARE(textOf(drawing, branch.id), branch.label);
            QCOMPARE(textOf(drawing, branch.id + u"/alike"_s), branch.alike);
            // Where the way of the case ends in one mode, the end itself says which.
            const bool isEnd = branch.onPath && branch.modes.size() == 1;
            const QStringList shown = step.named(branch);
            for (const QString &mode : map.start) {
                const DecisionMap::ModeName name = map.names.value(mode);
                const QString text = shown.size() == 1 ? name.title : name.code;
                QCOMPARE(textOf(drawing, branch.id + u'/' + mode), shown.contains(mode) && !isEnd ? text : QString());
            }
            const auto line = std::ranges::find(drawing.lines, branch.id, &Drawing::Line::id);
            QVERIFY(line != drawing.lines.end());
            QCOMPARE(line->onPath, branch.onPath);
        }
        QCOMPARE(textOf(drawing, step.taken().id + u"/left"_s), step.leftInWords);
    }
    QCOMPARE(textOf(drawing, u"end"_s), map.outcome);
    QCOMPARE(textOf(drawing, u"route"_s), map.route);
    for (const QString &mode : map.end)
        QCOMPARE(textOf(drawing, u"end/"_s + mode), map.settled ? QString() : map.names.value(mode).title);
}

void TestUiMap::nothingOverlapsOrIsCut()
{
    QFETCH(const int, at);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const DecisionMap map = mapOf(cases().at(at), language);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const DrawingType type(screenFont(1), direction);
            for (const int letters : {MapDrawing::narrowest, MapDrawing::widest}) {
                const Drawing drawing = MapDrawing(map, type, letters * type.character()).drawing();
                const QStringList found = faults(drawing);
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            }
        }
    }
}

void TestUiMap::photographs()
{
    for (const QString &name : {u"parcel-to-consumer-in-pilot-zone"_s, u"market-deal-in-euro-exactly-on-cap"_s,
                                u"small-border-trade"_s, u"unsure-of-partner"_s}) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            const DrawingType type(screenFont(1), Qt::LeftToRight);
            const Drawing drawing
                = MapDrawing(mapOf(named(name), language), type, 110 * type.character()).drawing();
            photograph(drawing, u"map-"_s + name + u'-' + language);
        }
    }
    const DrawingType type(screenFont(1), Qt::RightToLeft);
    photograph(MapDrawing(mapOf(named(u"small-border-trade"_s), u"en"_s), type, 110 * type.character()).drawing(),
               u"map-mirrored"_s);
}

QTEST_MAIN(TestUiMap)
#include "testuimap.moc"
