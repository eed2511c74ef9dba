// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "everypage.h"
#include "lookchecks.h"
#include "pagevisit.h"
#include "pictures.h"
#include "shapes.h"
#include "testprogram.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

/// The pages of a case of several shipment lines, in every language, theme and size: nothing clipped, nothing on top of
/// anything else. They are photographed into the folder `pictures` beside the test program, for somebody to look at.
class TestUiLinesMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void everythingFits_data();
    void everythingFits();
    void cleanupTestCase();

private:
    std::unique_ptr<Language> m_language;
};

void TestUiLinesMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiLinesMatrix::cleanupTestCase()
{
    Appearance::ofApplication().setTextSize(100);
    Appearance::ofApplication().choose(Appearance::Choice::System);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestUiLinesMatrix::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("mirrored");
    for (const QString &language : Texts::languages()) {
        for (int shape = 0; shape < int(std::size(Shapes::all)); ++shape)
            QTest::addRow("%s %s", qPrintable(language), Shapes::all[shape].name) << language << shape << false;
    }
    QTest::newRow("mirrored") << u"en"_s << 1 << true;
}

void TestUiLinesMatrix::everythingFits()
{
    QFETCH(const QString, language);
    QFETCH(const int, shape);
    QFETCH(const bool, mirrored);
    m_language->use(language);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Appearance &appearance = Appearance::ofApplication();
    appearance.choose(Shapes::themes[0]);
    appearance.setTextSize(Shapes::all[shape].textSize);
    WizardDriver driver(QDate(2026, 11, 22), *m_language);
    driver.window().resize(Shapes::all[shape].size);

    QStringList faults;
    EveryPage::visitLines(driver, [&](const QString &look) {
        PageVisit::settle();
        for (const QString &fault : LookChecks::all(driver.window()))
            faults << look + u": "_s + fault;
        if (driver.window().size() != Shapes::all[shape].size)
            faults << look + u": the window does not fit"_s;
        const auto places = LookChecks::places(driver.window());
        for (const Appearance::Choice theme : Shapes::themes) {
            appearance.choose(theme);
            PageVisit::settle();
            for (const QString &fault : LookChecks::moved(driver.window(), places))
                faults << look + u": with the theme, "_s + fault;
            Pictures::keep(driver.window(), u"%1-lines-%2-%3-%4%5"_s.arg(
                                                language, QString(look).replace(QLatin1Char(' '), QLatin1Char('-')),
                                                QLatin1String(Shapes::all[shape].name), Shapes::nameOf(theme),
                                                mirrored ? u"-mirrored"_s : QString()));
        }
        appearance.choose(Shapes::themes[0]);
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST(TestUiLinesMatrix)
#include "testuilinesmatrix.moc"
