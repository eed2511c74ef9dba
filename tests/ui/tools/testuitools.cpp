// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// What stands beside the result: gauges at limits, the what-if, and the comparison of modes.
// Each is photographed into the folder `pictures` beside the test program, for somebody to look at.

#include "appearance.h"
#include "comparedialog.h"
#include "goldencase.h"
#include "limitgauge.h"
#include "pdftext.h"
#include "pictures.h"
#include "resultpage.h"
#include "testprogram.h"
#include "whatifdialog.h"
#include "wizarddriver.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestUiTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void resultStandsInItsOrder();
    void gaugeShowsTheShare();
    void whatIfLeavesTheCaseAlone();
    void takenOverAnswersAreInTheCase();
    void oneAnswerGoesBackToTheCase();
    void tableHoldsTheComparison();
    void comparisonIsPrinted_data();
    void comparisonIsPrinted();
    void photographs_data();
    void photographs();

private:
    [[nodiscard]] static GoldenCase golden(const char *name);
    std::unique_ptr<Language> m_language;
    QAction m_unused;
};

GoldenCase TestUiTools::golden(const char *name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    return *std::ranges::find_if(cases, [&](const GoldenCase &each) { return each.name == QLatin1String(name); });
}

void TestUiTools::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiTools::resultStandsInItsOrder()
{
    using Kind = Section::Kind;
    const GoldenCase each = golden("market-deal-in-euro-exactly-on-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    ResultPage page(session, {}, &m_unused);
    page.resize(900, 700);
    page.initializePage();
    page.show();
    Testing::settle();
    int last = -1;
    for (const Kind kind :
         {Kind::Answers, Kind::Warnings, Kind::Checklist, Kind::Reasons, Kind::WhyNot, Kind::NearLimits,
          Kind::SingleAnswers, Kind::Alternatives, Kind::Particulars, Kind::Sources, Kind::Limits}) {
        const auto *heading = page.findChild<QWidget *>(u"section-%1"_s.arg(int(kind)));
        if (!session.report().section(kind))
            continue;
        QVERIFY(heading);
        const int y = heading->mapTo(&page, QPoint()).y();
        QVERIFY2(y > last, qPrintable(heading->objectName()));
        last = y;
    }
    QVERIFY(last > 0);
}

void TestUiTools::gaugeShowsTheShare()
{
    const struct {
        const char *name;
        const char *limit;
        int perMille;
    } rows[] = {{"market-deal-at-98-percent-of-cap", "cap-1039", 980},
                {"market-deal-in-euro-exactly-on-cap", "cap-1039", 1000},
                {"market-deal-in-euro-one-cent-over-cap", "cap-1039", 1001},
                {"gift-exactly-on-limit", "limit-personal", 1000}};
    for (const auto &row : rows) {
        const GoldenCase each = golden(row.name);
        Session session(Testing::loadedRules(), *m_language, each.today);
        session.load(each.data);
        ResultPage page(session, {}, &m_unused);
        page.initializePage();
        const auto *gauge = page.findChild<LimitGauge *>(u"gauge-"_s + QLatin1String(row.limit));
        QVERIFY2(gauge, row.name);
        QCOMPARE(gauge->perMille(), row.perMille);
        QVERIFY(!gauge->accessibleName().isEmpty());
        QVERIFY(gauge->accessibleDescription().contains(QLatin1Char('%')));
    }
}

void TestUiTools::whatIfLeavesTheCaseAlone()
{
    const GoldenCase each = golden("market-deal-exactly-on-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    WhatIfDialog dialog(session, nullptr);
    dialog.show();
    Testing::settle();
    auto *takeOver = dialog.findChild<QPushButton *>(u"what-if/take-over"_s);
    QVERIFY(!takeOver->isEnabled());
    QCOMPARE(dialog.tried().answers(), session.answers());

    // The question is opened in its row, and the real field changes the copy.
    dialog.findChild<QPushButton *>(u"what-if/change-value.amount"_s)->click();
    Testing::settle();
    auto *edit = dialog.findChild<QLineEdit *>(u"value.amount"_s);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"150000.01"_s);
    QCOMPARE(dialog.tried().decision().mode, golden("market-deal-one-cent-over-cap").text("mode"));
    QCOMPARE(session.answers(), each.data.answers);
    QCOMPARE(session.decision().mode, each.text("mode"));
    QVERIFY(takeOver->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(u"what-if/mark-value.amount"_s)->isHidden());
    QVERIFY(dialog.findChild<QLabel *>(u"what-if/mark-goods.kinds"_s)->isHidden());
    const QString difference = dialog.findChild<QLabel *>(u"what-if/difference"_s)->text();
    QVERIFY2(difference.contains(QChar(0x2192)), qPrintable(difference)); // an arrow from one mode to another
    dialog.reject();
    QCOMPARE(session.answers(), each.data.answers);
}

void TestUiTools::takenOverAnswersAreInTheCase()
{
    const GoldenCase each = golden("market-deal-one-cent-over-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    WhatIfDialog dialog(session, nullptr);
    QSignalSpy edits(&session, &Session::edited);
    const QString market = golden("market-deal-exactly-on-cap").text("mode");
    dialog.tryMode(market);
    QCOMPARE(dialog.tried().decision().mode, market);
    // A second change beside it.
    const QString other = u"business.kind"_s;
    dialog.findChild<QPushButton *>(u"what-if/change-"_s + other)->click();
    dialog.findChild<QAbstractButton *>(other + u"/producer"_s)->click();
    QCOMPARE(dialog.tried().answers().given.value(other), Answer(u"producer"_s));
    QVERIFY(session.answers().given.value(other) != Answer(u"producer"_s));
    dialog.findChild<QPushButton *>(u"what-if/take-over"_s)->click();
    QCOMPARE(session.answers(), dialog.tried().answers());
    QCOMPARE(edits.size(), 1); // and so one step of undo
    QVERIFY(session.exportCase().isModified());
}

void TestUiTools::oneAnswerGoesBackToTheCase()
{
    const GoldenCase each = golden("market-deal-one-cent-over-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    WhatIfDialog dialog(session, nullptr);
    dialog.tryMode(golden("market-deal-exactly-on-cap").text("mode"));
    QVERIFY(dialog.tried().answers() != session.answers());
    dialog.findChild<QPushButton *>(u"what-if/reset-value.amount"_s)->click();
    QCOMPARE(dialog.tried().answers(), session.answers());
    QVERIFY(!dialog.findChild<QPushButton *>(u"what-if/start-anew"_s)->isEnabled());
}

void TestUiTools::tableHoldsTheComparison()
{
    const GoldenCase each = golden("market-deal-exactly-on-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    CompareDialog dialog(session, nullptr);
    const auto *table = dialog.findChild<QTableWidget *>(u"compare/table"_s);
    const ModeTable expected = modeTable(session.rules(), session.wholeDecision(), session.texts());
    QCOMPARE(table->columnCount(), int(expected.columns.size()));
    QCOMPARE(table->rowCount(), int(expected.rows.size()));
    QCOMPARE(table->horizontalHeaderItem(0)->data(Qt::UserRole).toString(), session.decision().mode);
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->verticalHeaderItem(row)->text(), expected.rows.at(row).label);
        for (int column = 0; column < table->columnCount(); ++column) {
            for (const QString &line : expected.rows.at(row).cells.at(column))
                QVERIFY(table->item(row, column)->text().contains(line));
        }
    }
}

void TestUiTools::comparisonIsPrinted_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestUiTools::comparisonIsPrinted()
{
    QFETCH(const QString, language);
    m_language->use(language);
    const GoldenCase each = golden("market-deal-exactly-on-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    CompareDialog dialog(session, nullptr);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"compare.pdf"_s);
    QCOMPARE(dialog.writePdf(path), QString());
    // Columns stand beside each other, so that only words can be looked for, not sentences.
    const QString text = PdfText::text(path);
    const ModeTable table = modeTable(session.rules(), session.wholeDecision(), session.texts());
    int words = 0;
    const auto contains = [&](const QString &line) {
        static const QRegularExpression breaks(u"[ /-]"_s);
        for (const QString &word : line.split(breaks, Qt::SkipEmptyParts)) {
            // Chinese is broken between any two signs.
            const bool isChinese = std::ranges::any_of(word, [](QChar c) { return c.unicode() > 0x2e80; });
            for (const QString &part : isChinese ? word.split(QString(), Qt::SkipEmptyParts) : QStringList(word)) {
                if (!text.contains(PdfText::folded(part))) {
                    qInfo("the paper lacks %s", qPrintable(part));
                    return false;
                }
                ++words;
            }
        }
        return true;
    };
    for (const ModeTable::Column &column : table.columns)
        QVERIFY2(contains(column.title), qPrintable(column.title));
    for (const ModeTable::Row &row : table.rows) {
        QVERIFY2(contains(row.label), qPrintable(row.label));
        for (const QStringList &cell : row.cells) {
            for (const QString &line : cell)
                QVERIFY2(contains(line), qPrintable(line));
        }
    }
    QVERIFY(words > 100);
    for (const QString &font : PdfText::fonts(path))
        QVERIFY2(PdfText::isEmbedded(font) && PdfText::isSimplifiedOrNoChinese(font), qPrintable(font));
    QVERIFY(PdfText::poppler(u"pdfinfo"_s, {path}).contains("842 x 595"_L1));
    QFile::copy(path, Pictures::path(u"compare-"_s + language + u".pdf"_s));
    m_language->use(u"en"_s);
}

void TestUiTools::photographs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Texts::languages()) {
        QTest::newRow(qPrintable(language + u"-1280"_s)) << language << QSize(1280, 800);
        QTest::newRow(qPrintable(language + u"-800"_s)) << language << QSize(800, 600);
    }
}

void TestUiTools::photographs()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_language->use(language);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const GoldenCase each = golden("market-deal-in-euro-exactly-on-cap");
    Session session(Testing::loadedRules(), *m_language, each.today);
    session.load(each.data);
    {
        WhatIfDialog dialog(session, nullptr);
        dialog.resize(size);
        dialog.tryMode(session.decision().ruledOut.first().mode);
        dialog.show();
        Testing::settle();
        Pictures::keep(dialog, u"tools-what-if-"_s + name);
    }
    {
        CompareDialog dialog(session, nullptr);
        dialog.resize(size);
        dialog.show();
        Testing::settle();
        Pictures::keep(dialog, u"tools-compare-"_s + name);
    }
    ResultPage page(session, {}, &m_unused);
    page.initializePage();
    page.resize(size.width(), 600);
    page.show();
    Testing::settle();
    // All of it at once, however long.
    auto *content = page.findChild<QScrollArea *>()->widget();
    page.findChild<QAbstractButton *>(u"section-%1"_s.arg(int(Section::Kind::SingleAnswers)))->click();
    Testing::settle();
    Pictures::keep(*content, u"tools-result-"_s + name);
    m_language->use(u"en"_s);
}

REGISTER_TEST(TestUiTools)
#include "testuitools.moc"
