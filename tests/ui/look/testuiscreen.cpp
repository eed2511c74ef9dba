// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cost.h"
#include "everypage.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QCoreApplication>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

/// Rows that only move are not painted again, their pixels are moved. After each click, what is on the screen must be what the
/// window would paint anew.
class TestUiScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void showsWhatItWouldPaintAnew_data();
    void showsWhatItWouldPaintAnew();

private:
    std::unique_ptr<Language> m_language;
};

void TestUiScreen::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiScreen::showsWhatItWouldPaintAnew_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"business", "partner", "channel", "origin", "goods", "taxes", "filings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestUiScreen::showsWhatItWouldPaintAnew()
{
    QFETCH(QString, page);
    const Rules &rules = Testing::rules();
    const auto asked = std::ranges::find_if(std::as_const(rules.pages),
                                            [&page](const Page &each) { return each.id == page; });
    QVERIFY(asked != rules.pages.cend());
    const GoldenCase golden = Testing::goldenCase(u"market-goods-ordered-on-platform-without-invoice"_s);
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
    Cost::settle();

    int clicks = 0;
    for (int round = 0; round < 2; ++round) {
        for (const QString &id : asked->questions) {
            const Question &question = *rules.question(id);
            QStringList options{u"true"_s, u"false"_s, u"unsure"_s};
            for (const Option &option : question.options)
                options << option.id;
            for (const QString &option : std::as_const(options)) {
                QWidget *button = driver.find(id + QLatin1Char('/') + option);
                if (!button || !button->isEnabled() || button->visibleRegion().isEmpty())
                    continue;
                QTest::mouseClick(button, Qt::LeftButton);
                Cost::settle();
                QWidget &window = driver.window();
                const QImage shown
                    = window.screen()->grabWindow(window.winId()).toImage().convertToFormat(QImage::Format_RGB32);
                const QImage anew = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
                QCOMPARE(shown.size(), anew.size());
                ++clicks;
                if (shown != anew) {
                    shown.save(u"screen-shown.png"_s);
                    anew.save(u"screen-anew.png"_s);
                    QFAIL(qPrintable(u"%1: see screen-shown.png"_s.arg(button->objectName())));
                }
            }
        }
    }
    QVERIFY2(clicks > 3, qPrintable(QString::number(clicks)));
}

REGISTER_TEST(TestUiScreen)
#include "testuiscreen.moc"
