// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cost.h"
#include "everypage.h"
#include "resultpage.h"
#include "wizarddriver.h"

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

QCheckBox *openBox(WizardDriver &driver)
{
    for (QCheckBox *each : driver.page()->findChildren<QCheckBox *>()) {
        if (each->isEnabled() && !each->isChecked() && each->objectName().startsWith(QLatin1String("item-")))
            return each;
    }
    return nullptr;
}
}

void TestUiChecklist::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(QStringLiteral("en"));
}

void TestUiChecklist::tickCostsATenthOfThePage_data()
{
    QTest::addColumn<bool>("unfolded");
    QTest::newRow("as the page is first shown") << false;
    QTest::newRow("with the fields of all items unfolded") << true;
}

void TestUiChecklist::tickCostsATenthOfThePage()
{
    QFETCH(bool, unfolded);
    const GoldenCase golden = EveryPage::golden(QStringLiteral("company-orders-on-platform"));
    WizardDriver driver(golden.today, *m_language);
    driver.window().resize(1280, 800);
    driver.session().load(golden.data);
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), QStringLiteral("result"));
    Cost::settle();

    const auto unfold = [&] {
        for (QAbstractButton *button : driver.page()->findChildren<QAbstractButton *>()) {
            if (unfolded && button->objectName().startsWith(QLatin1String("notes-")) && !button->isChecked())
                button->click();
        }
    };
    const int id = driver.wizard().currentId();
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
        // The same page with the same case anew: taken out of the window, built, put in again, filled and shown.
        driver.wizard().back();
        QWizardPage *const old = driver.wizard().page(id);
        driver.wizard().removePage(id);
        delete old;
        Cost::settle();
        pages << Cost::of([&] {
            driver.wizard().setPage(id, new ResultPage(driver.session(), {}));
            driver.wizard().next();
        });
        QCOMPARE(driver.pageId(), QStringLiteral("result"));
    }
    const QByteArray figures = QStringLiteral("a tick takes %1 µs, the page %2 µs: 1/%3")
                                   .arg(Cost::median(ticks), 0, 'f', 0)
                                   .arg(Cost::median(pages), 0, 'f', 0)
                                   .arg(Cost::median(pages) / Cost::median(ticks), 0, 'f', 1)
                                   .toUtf8();
    qInfo("%s", figures.constData());
    QVERIFY2(Cost::median(ticks) * share <= Cost::median(pages), figures.constData());
}

QTEST_MAIN(TestUiChecklist)
#include "testuichecklist.moc"
