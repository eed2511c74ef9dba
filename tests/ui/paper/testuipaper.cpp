// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decisionmodel.h"
#include "document.h"
#include "goldencase.h"
#include "paper.h"
#include "paperpages.h"
#include "papersheet.h"
#include "pdftext.h"
#include "report.h"
#include "reportsample.h"
#include "testprogram.h"
#include "texts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
QMap<QChar, int> counted(const QString &text)
{
    QMap<QChar, int> counts;
    for (const QChar c : text)
        ++counts[c];
    return counts;
}

/// All that a report says, once.
QString everythingIn(const Report &report)
{
    QString text = report.title + report.date;
    for (const Section &section : report.sections) {
        text += section.title;
        for (const Block &block : section.blocks) {
            text += block.text + block.lines.join(QString()) + block.grade;
            for (const Field &field : block.fields)
                text += field.label + field.value;
        }
    }
    return text;
}

PaperSlab slabOf(int rows, qreal height)
{
    PaperSlab slab;
    slab.rows.fill(PaperRow{height, {}}, rows);
    return slab;
}
}

class TestUiPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void pdfHoldsTheWholeReport_data();
    void pdfHoldsTheWholeReport();
    void chineseIsSetInSimplifiedGlyphs_data();
    void chineseIsSetInSimplifiedGlyphs();
    void everyPageIsNumbered();
    void marginsStayWhite_data();
    void marginsStayWhite();
    void onlyPagesAskedForArePainted();
    void printerAndPdfHaveTheSamePages();
    void markupStaysText();
    void unwritableFileIsSaid();
    void boxesAreTickedAsInTheReport();
    void drawingsStandBesideWhatTheyMean();
    void drawingsAreOnTheSideWhereReadingBegins();
    void headingGoesWithWhatItHeads();
    void slabIsKeptOnOnePage();
    void slabLongerThanAPageIsBroken();
    void frameGoesOnOnTheNextPage();

private:
    [[nodiscard]] QString write(const Report &report, const Texts &texts) const;

    QTemporaryDir m_folder;
};

QString TestUiPaper::write(const Report &report, const Texts &texts) const
{
    QString path = m_folder.filePath(u"paper.pdf"_s);
    const QString error = Paper::writePdf(report, texts, path);
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    return path;
}

void TestUiPaper::pdfHoldsTheWholeReport_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(u"in "_s + language)) << language;
}

/// Each character of the report stands in the PDF as often as in the report; order is the eye's affair.
void TestUiPaper::pdfHoldsTheWholeReport()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const DecisionModel model(Testing::rules());
    const QList<GoldenCase> cases = Testing::goldenCases();
    const qsizetype step = std::max<qsizetype>(cases.size() / 5, 1); // a few, since each runs a program
    for (qsizetype i = 0; i < cases.size(); i += step) {
        const GoldenCase &golden = cases.at(i);
        const Decision decision = model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        const Report report = makeReport(Testing::rules(), golden.data, decision, texts);
        const QMap<QChar, int> painted = counted(PdfText::text(write(report, texts)));
        const QMap<QChar, int> expected = counted(PdfText::folded(everythingIn(report)));
        for (auto it = expected.constKeyValueBegin(); it != expected.constKeyValueEnd(); ++it)
            QVERIFY2(
                painted.value(it->first) >= it->second,
                qPrintable(u"%1: %2 (U+%3)"_s.arg(golden.name, it->first, QString::number(it->first.unicode(), 16))));
    }
}

void TestUiPaper::chineseIsSetInSimplifiedGlyphs_data()
{
    pdfHoldsTheWholeReport_data();
}

void TestUiPaper::chineseIsSetInSimplifiedGlyphs()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const QStringList fonts = PdfText::fonts(write(ReportSample().report(texts), texts));
    QVERIFY(!fonts.filter(u"CJKsc"_s).isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(PdfText::isEmbedded(font) && PdfText::isSimplifiedOrNoChinese(font), qPrintable(font));
}

void TestUiPaper::everyPageIsNumbered()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const QString pdf = write(report, texts);
    const QStringList pages = PdfText::pages(pdf);
    QVERIFY(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
        QVERIFY(pages.at(i).contains(report.rules));
        QVERIFY(pages.at(i).contains(report.date));
        QVERIFY(pages.at(i).contains(report.title));
    }
    const QString info = PdfText::poppler(u"pdfinfo"_s, {pdf});
    QVERIFY2(info.contains(u"A4"_s) && info.contains(report.title) && info.contains(u"Export Mode Wizard"_s),
             qPrintable(info));
}

void TestUiPaper::marginsStayWhite_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("A4") << QPageSize::A4 << QPageLayout::Portrait;
    QTest::newRow("Letter") << QPageSize::Letter << QPageLayout::Portrait;
    QTest::newRow("A4 landscape") << QPageSize::A4 << QPageLayout::Landscape;
    QTest::newRow("A5, smaller than anybody prints it") << QPageSize::A5 << QPageLayout::Portrait;
}

void TestUiPaper::marginsStayWhite()
{
    QFETCH(const QPageSize::PageSizeId, size);
    QFETCH(const QPageLayout::Orientation, orientation);
    const Texts texts(u"en"_s);
    ReportSample sample;
    sample.data.title = u"A very long title of a case "_s.repeated(12) + QString(200, u'x');
    const Report report = sample.report(texts);
    const QString pdf = m_folder.filePath(u"page.pdf"_s);
    {
        QPdfWriter writer(pdf);
        writer.setPageLayout(
            QPageLayout(QPageSize(size), orientation, QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter));
        QVERIFY(Paper(report, texts).paint(writer) > 0);
    }
    PdfText::poppler(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-gray"_s, pdf, m_folder.filePath(u"page"_s)});
    const QStringList images = QDir(m_folder.path()).entryList({u"page-*.pgm"_s});
    QVERIFY(!images.isEmpty());
    constexpr int margin = 50; // points, a little less than 20 mm
    for (const QString &name : images) {
        const QImage image(m_folder.filePath(name));
        const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool dark = qGray(image.pixel(x, y)) < 200;
                QVERIFY2(!dark || inside.contains(x, y), qPrintable(u"%1 at %2, %3"_s.arg(name).arg(x).arg(y)));
                ink += dark ? 1 : 0;
            }
        }
        QVERIFY(ink > 0);
        QFile::remove(m_folder.filePath(name));
    }
}

void TestUiPaper::onlyPagesAskedForArePainted()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const QString pdf = m_folder.filePath(u"range.pdf"_s);
    int count = 0;
    {
        QPdfWriter writer(pdf);
        QPageRanges ranges;
        ranges.addPage(2);
        writer.setPageRanges(ranges);
        count = Paper(report, texts).paint(writer);
    }
    const QStringList pages = PdfText::pages(pdf);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"Page 2 of %1"_s.arg(count)));
}

void TestUiPaper::printerAndPdfHaveTheSamePages()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const auto layOut = [](QPagedPaintDevice &device) {
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins(QMarginsF(16, 12, 16, 12), QPageLayout::Millimeter);
    };
    const QString pdf = m_folder.filePath(u"writer.pdf"_s);
    const QString print = m_folder.filePath(u"printer.pdf"_s);
    int pages = 0;
    {
        QPdfWriter writer(pdf);
        layOut(writer);
        pages = Paper(report, texts).paint(writer);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(print);
        layOut(printer);
        QCOMPARE(Paper(report, texts).paint(printer), pages);
    }
    QCOMPARE(PdfText::text(print), PdfText::text(pdf));
}

void TestUiPaper::markupStaysText()
{
    ReportSample sample;
    sample.data.title = u"<img src=\"file:///etc/passwd\"><b>x"_s;
    const Texts texts(u"en"_s);
    QVERIFY(PdfText::text(write(sample.report(texts), texts)).contains(PdfText::folded(sample.data.title)));
}

void TestUiPaper::unwritableFileIsSaid()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const QString path = m_folder.filePath(u"no such folder/paper.pdf"_s);
    const QString error = Paper::writePdf(report, texts, path);
    QVERIFY2(error.contains(QDir::toNativeSeparators(path)), qPrintable(error));
    QVERIFY(!QFile::exists(path));
}

void TestUiPaper::boxesAreTickedAsInTheReport()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const PaperType type(texts.locale());
    QList<bool> painted;
    for (const PaperSlab &slab : PaperSheet(report, texts, type, 500 * PaperUnit::point).slabs()) {
        for (const PaperRow &row : slab.rows) {
            for (const Mark &mark : row.marks) {
                if (const BoxMark *const box = std::get_if<BoxMark>(&mark)) {
                    painted << box->ticked;
                    QVERIFY(box->box.width() >= 11.3 * PaperUnit::point); // 4 mm
                }
            }
        }
    }
    QList<bool> expected;
    for (const Block &block : report.section(Section::Kind::Checklist)->blocks) {
        if (block.box != Block::Box::None)
            expected << (block.box == Block::Box::Ticked);
    }
    QCOMPARE(painted, expected);
}

void TestUiPaper::drawingsStandBesideWhatTheyMean()
{
    QSet<QString> gravities;
    int drawings = 0;
    const DecisionModel model(Testing::rules());
    const Texts texts(u"en"_s, Testing::rules());
    for (const GoldenCase &golden : Testing::clickableCases()) {
        const Decision decision = model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        const Report report = makeReport(Testing::rules(), golden.data, decision, texts);
        QStringList wanted;
        for (const Section &section : report.sections) {
            for (const Block &block : section.blocks) {
                if (!block.icon.isEmpty())
                    wanted << block.icon;
                if (section.kind == Section::Kind::Warnings && block.kind == Block::Kind::Paragraph) {
                    gravities << block.icon;
                    QCOMPARE(block.icon == u"important"_s, block.high);
                }
            }
        }
        QStringList drawn;
        const PaperType type(texts.locale());
        for (const PaperSlab &slab : PaperSheet(report, texts, type, 500 * PaperUnit::point).slabs()) {
            for (const PaperRow &row : slab.rows) {
                for (const Mark &mark : row.marks) {
                    if (const auto *icon = std::get_if<IconMark>(&mark))
                        drawn << icon->name;
                }
            }
        }
        QCOMPARE(drawn, wanted);
        drawings += int(drawn.size());
    }
    QCOMPARE(gravities, QSet<QString>({u"important"_s, u"confirm"_s, u"warning"_s}));
    QVERIFY(drawings > 500);
}

void TestUiPaper::drawingsAreOnTheSideWhereReadingBegins()
{
    const PaperRow row{20, {IconMark{u"important"_s, QRectF(10, 0, 20, 20)}}};
    const auto darkness = [](const QImage &page, const QRect &box) {
        double dark = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                dark += 1 - qGray(page.pixel(x, y)) / 255.0;
        }
        return dark / (box.width() * box.height());
    };
    for (const QLocale::Language language : {QLocale::English, QLocale::Arabic}) {
        QImage page(100, 20, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        PaperType(QLocale(language)).draw(painter, row, 0, 100);
        painter.end();
        const QRect left(10, 0, 20, 20);
        const QRect right(70, 0, 20, 20);
        const bool fromRight = language == QLocale::Arabic;
        QVERIFY(darkness(page, fromRight ? right : left) > 0.4);
        QCOMPARE(darkness(page, fromRight ? left : right), 0.0);
    }
}

void TestUiPaper::headingGoesWithWhatItHeads()
{
    PaperSlab heading = slabOf(1, 10);
    heading.keepWithNext = true;
    const QList<PaperPage> pages = paginated({slabOf(8, 10), heading, slabOf(2, 10)}, QSizeF(100, 100));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).rows.size(), 8);
    QCOMPARE(pages.at(1).rows.size(), 3);
    QCOMPARE(pages.at(1).rows.first().top, 0.0);
    // A heading of nothing still gets printed.
    QCOMPARE(paginated({heading}, QSizeF(100, 100)).first().rows.size(), 1);
}

void TestUiPaper::slabIsKeptOnOnePage()
{
    PaperSlab slab = slabOf(6, 10);
    slab.space = 5;
    const QList<PaperPage> pages = paginated({slab, slab, slab}, QSizeF(100, 100));
    QCOMPARE(pages.size(), 3);
    for (const PaperPage &page : pages) {
        QCOMPARE(page.rows.size(), 6);
        QCOMPARE(page.rows.first().top, 0.0); // no space above the first
    }
}

void TestUiPaper::slabLongerThanAPageIsBroken()
{
    PaperSlab heading = slabOf(1, 10);
    heading.keepWithNext = true;
    const QList<PaperPage> pages = paginated({slabOf(3, 10), heading, slabOf(25, 10)}, QSizeF(100, 100));
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.at(0).rows.size(), 10);
    QCOMPARE(pages.at(1).rows.size(), 10);
    QCOMPARE(pages.at(2).rows.size(), 9);
}

void TestUiPaper::frameGoesOnOnTheNextPage()
{
    PaperSlab framed = slabOf(4, 10);
    framed.framed = true;
    const QList<PaperPage> pages = paginated({framed, framed, framed, slabOf(1, 10)}, QSizeF(100, 100));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).frames, QList<QRectF>({QRectF(0, 0, 100, 80)}));
    QCOMPARE(pages.at(1).frames, QList<QRectF>({QRectF(0, 0, 100, 40)}));
}

REGISTER_TEST(TestUiPaper)
#include "testuipaper.moc"
