// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "lookchecks.h"
#include "pagevisit.h"
#include "pictures.h"
#include "shapes.h"
#include "testprogram.h"

#include <QDir>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

/// Every page in a language, in every theme and at every size: nothing clipped, nothing on top of anything else, every
/// control named. Pages are photographed into the folder `pictures` beside the test program, for somebody to look at.
class TestUiMatrix : public QObject
{
    Q_OBJECT

public:
    explicit TestUiMatrix(const QString &language) : m_tag(language) {}

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void everythingFits_data();
    void everythingFits();
    void cleanupTestCase();

private:
    using Shape = Shapes::Shape;

    [[nodiscard]] static QStringList faultsOf(WizardDriver &driver, const Shape &shape, const QString &look);
    [[nodiscard]] static bool isPictured(const QString &name, const Shape &shape, Appearance::Choice theme);
    void photograph(WizardDriver &driver, const QString &name) const;

    const QString m_tag;
    std::unique_ptr<Language> m_language;
};

void TestUiMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(m_tag);
}

void TestUiMatrix::cleanupTestCase()
{
    Appearance::ofApplication().setTextSize(100);
    Appearance::ofApplication().choose(Appearance::Choice::System);
}

void TestUiMatrix::everythingFits_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("name");
    for (int shape = 0; shape < int(std::size(Shapes::all)); ++shape) {
        for (const char *name : PageVisit::shownCases)
            QTest::addRow("%s %s", Shapes::all[shape].name, name) << shape << QString::fromLatin1(name);
    }
}

QStringList TestUiMatrix::faultsOf(WizardDriver &driver, const Shape &shape, const QString &look)
{
    QStringList faults = LookChecks::all(driver.window());
    if (driver.window().size() != shape.size)
        faults << u"the window does not fit"_s;
    const QAbstractButton *next = driver.wizard().button(QWizard::NextButton);
    if (driver.pageId() != "result"_L1 && (!next->isVisible() || next->visibleRegion().boundingRect() != next->rect()))
        faults << u"Next is not seen"_s;
    // On a usual screen a question is seen whole, with its options and Next.
    const bool fresh = look.count(QLatin1Char('-')) == 1 && look.at(0) > QLatin1Char('0')
                       && look.at(0) < QLatin1Char('8');
    const auto *scroll = driver.page()->findChild<QScrollArea *>();
    if (fresh && shape.size.width() >= 1280 && shape.textSize == 100 && scroll->verticalScrollBar()->maximum() > 0)
        faults << u"has to be scrolled"_s;
    return faults;
}

bool TestUiMatrix::isPictured(const QString &name, const Shape &shape, Appearance::Choice theme)
{
    const bool shown = name == QLatin1String(PageVisit::shownCases[0])
                       || name == QLatin1String(PageVisit::shownCases[1]);
    const bool usual = shape.size == QSize(1280, 800) && shape.textSize == 100;
    return shown && (usual || theme == Shapes::themes[0]);
}

void TestUiMatrix::photograph(WizardDriver &driver, const QString &name) const
{
    Pictures::keep(driver.window(), m_tag + u'-' + name);
}

void TestUiMatrix::everythingFits()
{
    QFETCH(const int, shape);
    QFETCH(const QString, name);
    Appearance &appearance = Appearance::ofApplication();
    appearance.choose(Shapes::themes[0]);
    appearance.setTextSize(Shapes::all[shape].textSize);
    const GoldenCase shown = Testing::goldenCase(name);
    WizardDriver driver(shown.today, *m_language);
    driver.window().resize(Shapes::all[shape].size);

    QStringList faults;
    PageVisit::visit(driver, shown.data, [&](const QString &look) {
        PageVisit::settle();
        for (const QString &fault : faultsOf(driver, Shapes::all[shape], look))
            faults << look + u": "_s + fault;
        const auto places = LookChecks::places(driver.window());
        for (const Appearance::Choice theme : Shapes::themes) {
            if (theme != appearance.choice()) {
                appearance.choose(theme);
                PageVisit::settle();
            }
            // A theme changes colours only: what fits in one fits in all.
            for (const QString &fault : LookChecks::moved(driver.window(), places))
                faults << look + u": with the theme, "_s + fault;
            if (isPictured(name, Shapes::all[shape], theme))
                photograph(driver, u"%1-%2-%3-%4"_s.arg(QLatin1String(Shapes::all[shape].name), Shapes::nameOf(theme),
                                                        name.left(11), look));
        }
        appearance.choose(Shapes::themes[0]);
        PageVisit::settle();
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

REGISTER_TEST_OF_LANGUAGES(TestUiMatrix)
#include "testuimatrix.moc"
