// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "everypage.h"
#include "lookchecks.h"
#include "pagevisit.h"
#include "pictures.h"
#include "progressdialog.h"
#include "shapes.h"
#include "testprogram.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

/// Every dialog in every language, in every theme and at every size: nothing clipped, elided or on top of anything else,
/// every control named. They are photographed into the folder `pictures` beside the test program, for somebody to look at.
class TestUiDialogsMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void everythingFits_data();
    void everythingFits();
    void cleanupTestCase();

private:
    /// Gives the dialog its size, and looks at it in each theme.
    void look(const QString &name, QWidget &dialog);

    std::unique_ptr<Language> m_language;
    QString m_tag;
    const Shapes::Shape *m_shape = nullptr;
    QStringList m_seen;
    QStringList m_faults;
};

namespace
{
constexpr QSize largest(1700, 1200); ///< of a dialog, also where there is more room
}

void TestUiDialogsMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiDialogsMatrix::cleanupTestCase()
{
    Appearance::ofApplication().setTextSize(100);
    Appearance::ofApplication().choose(Appearance::Choice::System);
}

void TestUiDialogsMatrix::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("shape");
    for (const QString &language : Texts::languages()) {
        for (int shape = 0; shape < int(std::size(Shapes::all)); ++shape)
            QTest::addRow("%s %s", qPrintable(language), Shapes::all[shape].name) << language << shape;
    }
}

void TestUiDialogsMatrix::look(const QString &name, QWidget &dialog)
{
    const QSize size = m_shape->size.boundedTo(largest);
    dialog.resize(size);
    PageVisit::settle();
    m_seen << name;
    QStringList faults = LookChecks::all(dialog);
    if (dialog.width() > size.width() || dialog.height() > size.height())
        faults << u"needs %1×%2"_s.arg(dialog.width()).arg(dialog.height());
    const auto places = LookChecks::places(dialog);
    for (const Appearance::Choice theme : Shapes::themes) {
        Appearance::ofApplication().choose(theme);
        PageVisit::settle();
        for (const QString &fault : LookChecks::moved(dialog, places))
            faults << u"with the theme, "_s + fault;
        Pictures::keep(dialog,
                       u"%1-dialog-%2-%3-%4"_s.arg(m_tag, name, QLatin1String(m_shape->name), Shapes::nameOf(theme)));
    }
    Appearance::ofApplication().choose(Shapes::themes[0]);
    PageVisit::settle();
    for (const QString &fault : faults)
        m_faults << name + u": "_s + fault;
}

void TestUiDialogsMatrix::everythingFits()
{
    QFETCH(const int, shape);
    QFETCH(const QString, language);
    m_tag = language;
    m_shape = &Shapes::all[shape];
    m_seen.clear();
    m_faults.clear();
    m_language->use(m_tag);
    Appearance::ofApplication().choose(Shapes::themes[0]);
    Appearance::ofApplication().setTextSize(m_shape->textSize);
    const GoldenCase shown = Testing::goldenCase(u"market-deal-in-euro-exactly-on-cap"_s);
    WizardDriver driver(shown.today, *m_language);
    driver.window().resize(m_shape->size);
    driver.session().load(shown.data);
    driver.wizard().advance();
    PageVisit::settle();
    const auto lookAt = [this](const QString &name, QWidget &dialog) { look(name, dialog); };
    EveryPage::visitDialogs(driver, lookAt);
    {
        ProgressDialog progress(driver.session(), driver.pageId(), &driver.window());
        progress.show();
        look(u"progress"_s, progress);
    }
    EveryPage::visitJourneys(driver, lookAt);
    driver.session().load(EveryPage::severalLines());
    EveryPage::visitDialogs(driver, [this](const QString &name, QWidget &dialog) {
        if (name == "lines"_L1 || name == "add-line"_L1)
            look(name + u"-several"_s, dialog);
    });
    for (const char *name : {"about", "compare", "what-if", "map", "timeline", "then-and-now", "help-contents",
                             "progress", "add-line", "lines", "add-line-several", "lines-several"})
        QVERIFY2(m_seen.contains(QLatin1String(name)), qPrintable(m_seen.join(QLatin1Char(' '))));
    QVERIFY2(m_seen.filter(u"journey-end-"_s).size() == Testing::rules().journeys.size(),
             qPrintable(m_seen.join(QLatin1Char(' '))));
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST(TestUiDialogsMatrix)
#include "testuidialogsmatrix.moc"
