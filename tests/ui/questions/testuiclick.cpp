// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cost.h"
#include "everypage.h"
#include "history.h"
#include "progressview.h"
#include "questionpage.h"
#include "sidepanel.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// What a click costs, with all that follows from it until page and panel beside it are painted, against building the full
/// page anew with the same answers, in processor time: the questions and the panel, for a click works on both. The share of
/// the questions alone is printed, too; clickwork.py holds that one to the same bound, in instructions.
class TestUiClick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void clickCostsAQuarterOfAPage_data();
    void clickCostsAQuarterOfAPage();

private:
    std::unique_ptr<Language> m_language;
};

namespace
{
constexpr int share = 4; ///< a click may cost one part of so many

/// How often each is measured.
int rounds()
{
    const int set = qEnvironmentVariableIntValue("CLICK_ROUNDS");
    return set > 0 ? set : 11;
}

// Functions of their own, so that clickwork.py can count from one to the end of the next.

[[gnu::noinline]] void beginCount()
{
    asm volatile(""); // or no call is left
}

[[gnu::noinline]] double costOfClick(QWidget *button)
{
    return Cost::of([button] { QTest::mouseClick(button, Qt::LeftButton); });
}

[[gnu::noinline]] double costOfQuestions(WizardDriver &driver, int id, const Page &page)
{
    return Cost::of([&] {
        driver.wizard().setPage(id, new QuestionPage(page, driver.session(), driver.window().history().undoAction()));
        driver.wizard().next();
    });
}

[[gnu::noinline]] void endRow(const QByteArray &figures)
{
    qInfo("%s", figures.constData());
}
}

void TestUiClick::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiClick::clickCostsAQuarterOfAPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *page, std::initializer_list<const char *> options, const char *name = nullptr) {
        QStringList names;
        for (const char *option : options)
            names << QString::fromLatin1(option);
        QTest::newRow(name ? name : page) << QString::fromLatin1(page) << names;
    };
    row("business", {"business.kind/producer", "business.kind/private-person", "business.kind/trading-company"});
    row("partner", {"partner.kind/consumer", "partner.kind/own-stock", "partner.kind/company"});
    row("channel", {"channel.sale/offline", "channel.delivery/direct-parcel", "channel.sale/platform",
                    "channel.delivery/direct-freight"});
    row("goods",
        {"goods.controls/licence", "goods.special/battery", "goods.controls/licence", "goods.special/battery"});
    // Here each click brings another question, or sends it away; below, none does.
    row("taxes", {"tax.refund/true", "tax.refund/false", "tax.refund/unsure"});
    row("taxes", {"tax.invoices/ordinary", "tax.invoices/none", "tax.invoices/special"}, "invoices");
    row("filings", {"business.filings/customs", "business.filings/ecommerce"});
}

void TestUiClick::clickCostsAQuarterOfAPage()
{
    QFETCH(QString, page);
    QFETCH(QStringList, options);
    const Rules &rules = Testing::rules();
    const auto asked = std::ranges::find_if(std::as_const(rules.pages),
                                            [&page](const Page &each) { return each.id == page; });
    QVERIFY(asked != rules.pages.cend());
    // All that stands on the page and after it is open, as when a person gets there.
    const GoldenCase golden = Testing::goldenCase(u"company-orders-on-platform"_s);
    CaseData data = golden.data;
    for (const Page &each : rules.pages) {
        for (const QString &question : each.questions) {
            if (&each >= &*asked)
                data.answers.given.remove(question);
        }
    }
    WizardDriver driver(golden.today, *m_language);
    driver.window().resize(1280, 800);
    driver.session().load(data);
    driver.wizard().advance();
    QCOMPARE(driver.pageId(), page);
    const auto *side = driver.find<SidePanel>(u"side-panel"_s);
    QVERIFY(side);
    Cost::settle();

    const int id = driver.wizard().currentId();
    QList<double> clicks;
    QList<double> questionPages;
    QList<double> pages;
    for (int round = 0; round < rounds(); ++round) {
        for (const QString &option : options) {
            QWidget *button = driver.find(option);
            QVERIFY2(button, qPrintable(option));
            beginCount();
            clicks << costOfClick(button);
            // The same with the same answers anew: the page is taken out of the window, then built, put in again and
            // shown; then a panel like the one beside it.
            driver.wizard().back();
            QWizardPage *const old = driver.wizard().page(id);
            driver.wizard().removePage(id);
            delete old;
            Cost::settle();
            beginCount();
            const double questions = costOfQuestions(driver, id, *asked);
            std::unique_ptr<SidePanel> panel;
            const double beside = Cost::of([&] {
                panel = std::make_unique<SidePanel>(driver.session(), side->parentWidget());
                panel->setGeometry(side->geometry());
                panel->view()->setPage(page);
                panel->show();
            });
            questionPages << questions;
            pages << questions + beside;
            panel.reset();
            Cost::settle();
            QCOMPARE(driver.pageId(), page);
        }
    }
    const QByteArray figures = u"%1: a click takes %2 µs, the full page %3 µs: 1/%4 (of the questions alone: 1/%5)"_s
                                   .arg(page)
                                   .arg(Cost::median(clicks), 0, 'f', 0)
                                   .arg(Cost::median(pages), 0, 'f', 0)
                                   .arg(Cost::median(pages) / Cost::median(clicks), 0, 'f', 1)
                                   .arg(Cost::median(questionPages) / Cost::median(clicks), 0, 'f', 1)
                                   .toUtf8();
    endRow(figures);
    QVERIFY2(Cost::median(clicks) * share <= Cost::median(pages), figures.constData());
}

REGISTER_TEST(TestUiClick)
#include "testuiclick.moc"
