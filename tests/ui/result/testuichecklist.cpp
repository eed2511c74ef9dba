// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "caselines.h"
#include "cost.h"
#include "everypage.h"
#include "resultpage.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// What a tick on the result page costs until it is painted, against building and showing the page.
class TestUiChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void tickCostsATenthOfThePage_data();
    void tickCostsATenthOfThePage();

private:
    std::unique_ptr<Language> m_language;
};

namespace
{
constexpr int rounds = 7;
constexpr int share = 10; ///< a tick may cost one part of so many

/// A case of so many shipment lines that between them call for every item of the rules that any golden case calls for.
CaseData manyLines(int count)
{
    const QList<GoldenCase> cases = Testing::goldenCases();
    const DecisionModel model(Testing::rules());
    QList<ShipmentLine> lines;
    QSet<QString> items;
    const auto add = [&](const GoldenCase &golden) {
        const QString id = u"line-%1"_s.arg(lines.size() + 1);
        lines << ShipmentLine{id, golden.name, golden.data.answers, {}, golden.data.dates, {}};
    };
    for (const GoldenCase &golden : cases) {
        const qsizetype before = items.size();
        for (const ChosenItem &item : model.decide(golden.data.answers, golden.today).checklist)
            items << item.id;
        if (items.size() > before)
            add(golden);
    }
    for (qsizetype at = 0; lines.size() < count; ++at)
        add(cases.at(at));
    return CaseLines::withLines(CaseData(), lines, 0);
}

QCheckBox *openBox(WizardDriver &driver)
{
    for (QCheckBox *each : driver.page()->findChildren<QCheckBox *>()) {
        if (each->isEnabled() && !each->isChecked() && each->objectName().startsWith("item-"_L1))
            return each;
    }
    return nullptr;
}
}

void TestUiChecklist::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiChecklist::tickCostsATenthOfThePage_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("unfolded");
    QTest::newRow("as the page is first shown") << 1 << false;
    QTest::newRow("with the fields of all items unfolded") << 1 << true;
    QTest::newRow("of 50 shipment lines, as the page is first shown") << 50 << false;
    QTest::newRow("of 50 shipment lines, with the fields of all items unfolded") << 50 << true;
}

void TestUiChecklist::tickCostsATenthOfThePage()
{
    QFETCH(const int, lines);
    QFETCH(const bool, unfolded);
    const GoldenCase golden = Testing::goldenCase(u"company-orders-on-platform"_s);
    WizardDriver driver(golden.today, *m_language);
    driver.window().resize(1280, 800);
    driver.session().load(lines > 1 ? manyLines(lines) : golden.data);
    QCOMPARE(CaseLines::count(driver.session().exportCase().data()), lines);
    driver.wizard().advance();
    if (lines > 1)
        qInfo("%d of %d items", int(driver.session().checklist().size()), int(Testing::rules().items.size()));
    QCOMPARE(driver.pageId(), u"result"_s);
    Cost::settle();

    const auto unfold = [&] {
        for (QAbstractButton *button : driver.page()->findChildren<QAbstractButton *>()) {
            if (unfolded && button->objectName().startsWith("notes-"_L1) && !button->isChecked())
                button->click();
        }
    };
    const int id = driver.wizard().currentId();
    const int decisions = driver.session().decisionsOfLines();
    QList<double> ticks;
    QList<double> pages;
    for (int round = 0; round < rounds; ++round) {
        unfold();
        Cost::settle();
        QCheckBox *box = openBox(driver);
        QVERIFY(box);
        driver.page()->findChild<QScrollArea *>()->ensureWidgetVisible(box); // what is not seen is painted at no cost
        Cost::settle();
        QVERIFY(!box->visibleRegion().isEmpty());
        ticks << Cost::of([box] { box->click(); });
        QVERIFY(box->isChecked());
        ticks << Cost::of([box] { box->click(); });
        QVERIFY(!box->isChecked());
        QCOMPARE(driver.session().decisionsOfLines(), decisions);
        // The same page with the same case anew: taken out of the window, built, put in again, filled and shown.
        driver.wizard().back();
        QWizardPage *const old = driver.wizard().page(id);
        driver.wizard().removePage(id);
        delete old;
        Cost::settle();
        pages << Cost::of([&] {
            driver.wizard().setPage(id, new ResultPage(driver.session(), {}, new QAction(&driver.window())));
            driver.wizard().next();
        });
        QCOMPARE(driver.pageId(), u"result"_s);
    }
    const QByteArray figures = u"a tick takes %1 µs, the page %2 µs: 1/%3"_s.arg(Cost::median(ticks), 0, 'f', 0)
                                   .arg(Cost::median(pages), 0, 'f', 0)
                                   .arg(Cost::median(pages) / Cost::median(ticks), 0, 'f', 1)
                                   .toUtf8();
    qInfo("%s", figures.constData());
    QVERIFY2(Cost::median(ticks) * share <= Cost::median(pages), figures.constData());
}

REGISTER_TEST(TestUiChecklist)
#include "testuichecklist.moc"
