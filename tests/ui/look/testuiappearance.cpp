// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "look.h" // before QTest, which declares a Display of its own
#include "testprogram.h"
#include "textlabel.h"

#include "appearance.h"
#include "goldencase.h"
#include "settings.h"
#include "wizarddriver.h"

#include <QAction>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

/// What the window looks like is chosen by the system's colours, until a person chooses; and it changes at once.
class TestUiAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void systemsLuminanceChooses();
    void choiceWinsAndIsRemembered_data();
    void choiceWinsAndIsRemembered();
    void unknownSettingsAreIgnored();
    void menuShowsWhatIsInForce();
    void switchKeepsPageAnswersAndFocus();
    void textSizeChangesAtOnce();
    void textSizeAndLanguageGoTogether();
    void textSizesEnd();
    void labelsBreakLines();
    void labelsFollow();
    void oneButtonLooksLikeEnter();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_driver->window().findChild<QAction *>(QString::fromLatin1(name));
    }

    QPalette m_system;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

using Choice = Appearance::Choice;

namespace
{
QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

Appearance &look()
{
    return Appearance::ofApplication();
}
}

void TestUiAppearance::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_system = QApplication::palette();
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiAppearance::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
}

void TestUiAppearance::cleanup()
{
    m_driver.reset();
    look().takeSystemPalette(m_system);
    look().choose(Choice::System);
    look().setTextSize(100);
}

void TestUiAppearance::systemsLuminanceChooses()
{
    look().takeSystemPalette(paletteOf(QColor(0x2B, 0x2B, 0x2B), Qt::white));
    QCOMPARE(look().theme(), Theme::Name::Dark);
    QCOMPARE(QApplication::palette(), Themes::palette(Theme::Name::Dark));
    look().takeSystemPalette(paletteOf(QColor(0xEF, 0xEF, 0xEF), Qt::black));
    QCOMPARE(look().theme(), Theme::Name::Light);
    QCOMPARE(QApplication::palette(), Themes::palette(Theme::Name::Light));
    // What the platform of this test says of itself.
    look().followSystem();
    QCOMPARE(look().theme(), Appearance::byLuminance(m_system));
}

void TestUiAppearance::choiceWinsAndIsRemembered_data()
{
    QTest::addColumn<Appearance::Choice>("choice");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << Choice::Light << int(Theme::Name::Light) << u"Light"_s;
    QTest::newRow("dark") << Choice::Dark << int(Theme::Name::Dark) << u"Dark"_s;
    QTest::newRow("high contrast") << Choice::HighContrast << int(Theme::Name::HighContrast) << u"HighContrast"_s;
}

void TestUiAppearance::choiceWinsAndIsRemembered()
{
    QFETCH(const Appearance::Choice, choice);
    QFETCH(const int, theme);
    QFETCH(const QString, name);
    look().choose(choice);
    for (const QColor &window : {QColor(Qt::black), QColor(Qt::white)}) {
        look().takeSystemPalette(paletteOf(window, Qt::gray));
        QCOMPARE(int(look().theme()), theme);
    }
    QCOMPARE(Settings::appearance(), name);
    // The next start of the program.
    m_driver.reset();
    delete &look();
    QCOMPARE(look().choice(), choice);
    QCOMPARE(int(look().theme()), theme);
    QCOMPARE(QApplication::palette(), Themes::palette(look().theme()));
}

void TestUiAppearance::unknownSettingsAreIgnored()
{
    m_driver.reset();
    Settings::setAppearance(u"Sepia"_s);
    Settings::setTextSize(5000);
    delete &look();
    QCOMPARE(look().choice(), Choice::System);
    QCOMPARE(look().textSize(), 200);
}

void TestUiAppearance::menuShowsWhatIsInForce()
{
    QVERIFY(action("appearance-system")->isChecked());
    action("appearance-dark")->trigger();
    QCOMPARE(look().choice(), Choice::Dark);
    QVERIFY(action("appearance-dark")->isChecked());
    QVERIFY(!action("appearance-system")->isChecked());
    action("appearance-high-contrast")->trigger();
    QCOMPARE(look().theme(), Theme::Name::HighContrast);
    action("appearance-light")->trigger();
    QCOMPARE(look().theme(), Theme::Name::Light);
    action("appearance-system")->trigger();
    QCOMPARE(look().choice(), Choice::System);
    QVERIFY(!action("text-normal")->isEnabled());
    QVERIFY(!action("text-smaller")->isEnabled());
    action("text-larger")->trigger();
    QCOMPARE(look().textSize(), 125);
    QVERIFY(action("text-normal")->isEnabled());
    action("text-larger")->trigger();
    action("text-smaller")->trigger();
    QCOMPARE(look().textSize(), 125);
    action("text-normal")->trigger();
    QCOMPARE(look().textSize(), 100);
}

void TestUiAppearance::switchKeepsPageAnswersAndFocus()
{
    GoldenCase shown;
    for (const GoldenCase &each : Testing::goldenCases()) {
        if (each.name == "market-goods-ordered-on-platform-without-invoice"_L1)
            shown = each;
    }
    shown.data.answers.given.remove(Testing::rules().pages.at(2).questions.first());
    m_driver->session().load(shown.data);
    m_driver->wizard().advance();
    const QString page = m_driver->pageId();
    QCOMPARE(page, Testing::rules().pages.at(2).id);
    const Answers answers = m_driver->session().answers();
    const QPointer<QWidget> focus = m_driver->window().focusWidget();
    QVERIFY(focus);

    const auto isAsBefore = [&] {
        QCoreApplication::processEvents();
        return m_driver->pageId() == page && m_driver->session().answers() == answers
               && m_driver->window().focusWidget() == focus;
    };
    for (const Choice choice : {Choice::Dark, Choice::HighContrast, Choice::Light, Choice::System}) {
        look().choose(choice);
        QVERIFY(isAsBefore());
        // The ground that is seen, not only the palette that was set.
        const QImage picture = m_driver->window().grab().toImage();
        const QPoint corner = m_driver->page()->mapTo(&m_driver->window(), QPoint(3, 3));
        QCOMPARE(picture.pixelColor(corner), Themes::theme(look().theme()).window);
    }
    for (const int size : Appearance::textSizes()) {
        look().setTextSize(size);
        QVERIFY(isAsBefore());
    }
}

void TestUiAppearance::textSizeChangesAtOnce()
{
    const auto *heading = m_driver->find<QLabel>(u"page-heading"_s);
    QVERIFY(heading);
    const double points = heading->font().pointSizeF();
    const double plain = QApplication::font().pointSizeF();
    const int unit = Look::space(4);
    look().setTextSize(200);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::font().pointSizeF(), 2 * plain);
    QCOMPARE(heading->font().pointSizeF(), 2 * points);
    QVERIFY(qAbs(Look::space(4) - 2 * unit) <= 1);
    QCOMPARE(Settings::textSize(), 200);
    // Back, everything is as it was.
    look().setTextSize(100);
    QCoreApplication::processEvents();
    QCOMPARE(heading->font().pointSizeF(), points);
    QCOMPARE(Look::space(4), unit);
}

void TestUiAppearance::textSizeAndLanguageGoTogether()
{
    look().setTextSize(150);
    const double points = QApplication::font().pointSizeF();
    m_language->use(u"zh_CN"_s);
    const QStringList chinese = QApplication::font().families();
    QCOMPARE(QApplication::font().pointSizeF(), points);
    look().setTextSize(100);
    QCOMPARE(QApplication::font().families(), chinese);
    m_language->use(u"en"_s);
    QVERIFY(QApplication::font().families() != chinese);
    QVERIFY(QApplication::font().pointSizeF() < points);
}

void TestUiAppearance::textSizesEnd()
{
    look().changeTextSize(100);
    QCOMPARE(look().textSize(), Appearance::textSizes().last());
    look().changeTextSize(1);
    QCOMPARE(look().textSize(), Appearance::textSizes().last());
    look().changeTextSize(-100);
    QCOMPARE(look().textSize(), Appearance::textSizes().first());
}

/// Labels keep a palette of their own, and follow all the same.
void TestUiAppearance::labelsFollow()
{
    look().choose(Choice::Dark);
    QCoreApplication::processEvents();
    for (const TextLabel *label : m_driver->window().findChildren<TextLabel *>()) {
        const QColor ink = label->palette().color(QPalette::WindowText);
        QVERIFY2(ink.lightnessF() > 0.5F, qPrintable(label->text()));
    }
}

void TestUiAppearance::labelsBreakLines()
{
    TextLabel label(TextLabel::Role::Body);
    label.setFixedWidth(300);
    const auto inked = [&label](const QString &text) {
        label.setText(text);
        label.resize(300, label.heightForWidth(300));
        const QImage picture = label.grab().toImage();
        const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
        int last = 0; // row with a letter in it
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                last = picture.pixel(x, y) != ground ? y : last;
        }
        return last;
    };
    const int one = inked(u"one"_s);
    QVERIFY(one > 0);
    QVERIFY(inked(u"one\ntwo"_s) > one + label.fontMetrics().height() / 2);
}

/// The filled button is the one that Enter presses, whatever had the focus before.
void TestUiAppearance::oneButtonLooksLikeEnter()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    QVERIFY(m_driver->click(u"begin"_s));
    const QString page = m_driver->pageId();
    const auto defaults = [this] {
        QStringList names;
        for (const QPushButton *button : m_driver->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isDefault())
                names << button->objectName();
        }
        return names;
    };
    QCOMPARE(defaults(), QStringList(u"next"_s));
    m_driver->next(); // refused: nothing is answered
    QCOMPARE(m_driver->pageId(), page);
    QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->hasFocus());
    QCOMPARE(defaults(), QStringList(u"next"_s));
    m_driver->wizard().button(QWizard::BackButton)->setFocus();
    QCOMPARE(defaults(), QStringList(u"back"_s));
    m_driver->wizard().button(QWizard::NextButton)->setFocus();
    QCOMPARE(defaults(), QStringList(u"next"_s));
}

REGISTER_TEST(TestUiAppearance)
#include "testuiappearance.moc"
