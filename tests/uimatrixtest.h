// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"
#include "lookchecks.h"
#include "pagevisit.h"

#include <QDir>
#include <QMetaEnum>

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
    struct Shape {
        const char *name;
        QSize size;
        int textSize;
    };
    static constexpr Shape shapes[] = {{"800x600", {800, 600}, 100},
                                       {"800x600-150", {800, 600}, 150},
                                       {"1280x800", {1280, 800}, 100},
                                       {"1280x800-200", {1280, 800}, 200},
                                       {"2560x1440", {2560, 1440}, 100}};
    static constexpr Appearance::Choice themes[] = {Appearance::Choice::Light, Appearance::Choice::Dark,
                                                    Appearance::Choice::HighContrast};

    [[nodiscard]] static QStringList faultsOf(WizardDriver &driver, const Shape &shape, const QString &look);
    [[nodiscard]] static bool isPictured(const QString &name, const Shape &shape, Appearance::Choice theme);
    void photograph(WizardDriver &driver, const QString &name) const;

    const QString m_tag;
    std::unique_ptr<Language> m_language;
};

inline void TestUiMatrix::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(m_tag);
}

inline void TestUiMatrix::cleanupTestCase()
{
    Appearance::ofApplication().setTextSize(100);
    Appearance::ofApplication().choose(Appearance::Choice::System);
}

inline void TestUiMatrix::everythingFits_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("name");
    for (int shape = 0; shape < int(std::size(shapes)); ++shape) {
        for (const char *name : PageVisit::shownCases)
            QTest::addRow("%s %s", shapes[shape].name, name) << shape << QString::fromLatin1(name);
    }
}

inline QStringList TestUiMatrix::faultsOf(WizardDriver &driver, const Shape &shape, const QString &look)
{
    QStringList faults = LookChecks::all(driver.window());
    if (driver.window().size() != shape.size)
        faults << QStringLiteral("the window does not fit");
    const QAbstractButton *next = driver.wizard().button(QWizard::NextButton);
    if (driver.pageId() != QLatin1String("result")
        && (!next->isVisible() || next->visibleRegion().boundingRect() != next->rect()))
        faults << QStringLiteral("Next is not seen");
    // On a usual screen a question is seen whole, with its options and Next.
    const bool fresh = look.count(QLatin1Char('-')) == 1 && look.at(0) > QLatin1Char('0')
                       && look.at(0) < QLatin1Char('8');
    const auto *scroll = driver.page()->findChild<QScrollArea *>();
    if (fresh && shape.size.width() >= 1280 && shape.textSize == 100 && scroll->verticalScrollBar()->maximum() > 0)
        faults << QStringLiteral("has to be scrolled");
    return faults;
}

inline bool TestUiMatrix::isPictured(const QString &name, const Shape &shape, Appearance::Choice theme)
{
    const bool shown = name == QLatin1String(PageVisit::shownCases[0])
                       || name == QLatin1String(PageVisit::shownCases[1]);
    const bool usual = shape.size == QSize(1280, 800) && shape.textSize == 100;
    return shown && (usual || theme == themes[0]);
}

inline void TestUiMatrix::photograph(WizardDriver &driver, const QString &name) const
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/pictures");
    QDir().mkpath(folder);
    driver.window().grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_tag, name));
}

inline void TestUiMatrix::everythingFits()
{
    QFETCH(const int, shape);
    QFETCH(const QString, name);
    Appearance &appearance = Appearance::ofApplication();
    appearance.choose(themes[0]);
    appearance.setTextSize(shapes[shape].textSize);
    const GoldenCase shown = PageVisit::golden(name);
    WizardDriver driver(shown.today, *m_language);
    driver.window().resize(shapes[shape].size);

    QStringList faults;
    PageVisit::visit(driver, shown.data, [&](const QString &look) {
        PageVisit::settle();
        for (const QString &fault : faultsOf(driver, shapes[shape], look))
            faults << look + QStringLiteral(": ") + fault;
        const auto places = LookChecks::places(driver.window());
        for (const Appearance::Choice theme : themes) {
            if (theme != appearance.choice()) {
                appearance.choose(theme);
                PageVisit::settle();
            }
            // A theme changes colours only: what fits in one fits in all.
            for (const QString &fault : LookChecks::moved(driver.window(), places))
                faults << look + QStringLiteral(": with the theme, ") + fault;
            if (isPictured(name, shapes[shape], theme))
                photograph(driver, QStringLiteral("%1-%2-%3-%4")
                                       .arg(QLatin1String(shapes[shape].name),
                                            QString::fromLatin1(
                                                QMetaEnum::fromType<Appearance::Choice>().valueToKey(int(theme)))
                                                .toLower(),
                                            name.left(11), look));
        }
        appearance.choose(themes[0]);
        PageVisit::settle();
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}
