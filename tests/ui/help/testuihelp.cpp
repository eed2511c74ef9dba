// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The help, the terms that lead to it, and the journeys of whoever is not sure, in the real window.

#include "helpwindow.h"
#include "journeydialog.h"
#include "journeywalk.h"
#include "reporthtml.h"
#include "termlabel.h"
#include "testprogram.h"
#include "textlabel.h"
#include "texts.h"
#include "wizarddriver.h"

#include <QAccessible>
#include <QDir>
#include <QListWidget>
#include <QPointer>
#include <QTextBrowser>

class TestUiHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAtTheQuestionInFocus();
    void opensWhereNoQuestionHasTheFocus();
    void searchFinds_data();
    void searchFinds();
    void searchThatFindsNothingSaysSo();
    void everyTopicIsShown_data();
    void everyTopicIsShown();
    void linksLeadOn();
    void speaksBothLanguages();
    void underlinedTermOpensItsEntry();
    void termIsReachedByKeyboard();
    void termsAreReadOutPlain();
    void journeyGivesTheAnswer();
    void journeyIsWalkedByKeyboard();
    void journeyThatEndsInAskingKeepsNotSure();
    void journeyClosedChangesNothing();
    void journeyIsOfferedWhereThereIsOne();

private:
    [[nodiscard]] static HelpWindow *help(WizardDriver &driver) { return driver.window().findChild<HelpWindow *>(); }
    /// To the page of a question, which must be on one of the first pages.
    static void goTo(WizardDriver &driver, const QString &question) { driver.wizard().goTo(question); }
    static void photograph(QWidget &window, const QString &name);

    std::unique_ptr<Language> m_language;
};

namespace
{
const QDate today(2026, 11, 23);

QStringList listed(const HelpWindow &help)
{
    QStringList ids;
    const auto *list = help.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags() & Qt::ItemIsSelectable)
            ids << list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

/// Presses F1 in the window. Returns whether the help is open then.
bool pressHelp(WizardDriver &driver)
{
    const QPointer<QWidget> focused = driver.window().focusWidget();
    driver.window().activateWindow();
    // A window counts as active while one that belongs to it is; keys go by the application's word.
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &driver.window(); }))
        return false;
    if (focused)
        focused->setFocus();
    QTest::keyClick(&driver.window(), Qt::Key_F1);
    const auto *help = driver.window().findChild<HelpWindow *>();
    return help && help->isVisible();
}

QString shown(const HelpWindow &help)
{
    return help.findChild<QTextBrowser *>()->toPlainText();
}
}

void TestUiHelp::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiHelp::init()
{
    Testing::failOnWarnings();
    m_language->use(QStringLiteral("en"));
}

void TestUiHelp::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestUiHelp::photograph(QWidget &window, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/pictures");
    QDir().mkpath(folder);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    QVERIFY(window.grab().save(folder + QStringLiteral("/help-") + name + QStringLiteral(".png")));
}

void TestUiHelp::opensAtTheQuestionInFocus()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    QVERIFY(driver.find(QStringLiteral("partner.kind/company")));
    driver.find(QStringLiteral("partner.kind/company"))->setFocus();
    QVERIFY(pressHelp(driver));
    const Question &question = *Testing::rules().question(QStringLiteral("partner.kind"));
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.help)));
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.example)));
    for (const Misconception &each : Testing::rules().misconceptions)
        QCOMPARE(shown(*help(driver)).contains(driver.session().text(each.truth)),
                 each.questions.contains(question.id));
    photograph(*help(driver), QStringLiteral("question"));

    // The window stays open, and follows to the next question asked about.
    driver.find(QStringLiteral("partner.destination"))->setFocus();
    QVERIFY(pressHelp(driver));
    QVERIFY(
        shown(*help(driver))
            .contains(driver.session().text(Testing::rules().question(QStringLiteral("partner.destination"))->help)));
    QTest::keyClick(help(driver), Qt::Key_Escape);
    QVERIFY(!help(driver)->isVisible());
}

void TestUiHelp::opensWhereNoQuestionHasTheFocus()
{
    WizardDriver driver(today, *m_language);
    driver.wizard().button(QWizard::NextButton)->setFocus();
    QVERIFY(pressHelp(driver));
    QCOMPARE(shown(*help(driver)).section(u'\n', 0, 0), QStringLiteral("What this program does"));
    driver.window().findChild<QAction *>(QStringLiteral("help-mistakes"))->trigger();
    for (const Misconception &each : Testing::rules().misconceptions)
        QVERIFY2(shown(*help(driver)).contains(driver.session().text(each.claim)), qPrintable(each.id));
    photograph(*help(driver), QStringLiteral("mistakes"));
    driver.window().findChild<QAction *>(QStringLiteral("help-glossary"))->trigger();
    QVERIFY(shown(*help(driver)).contains(driver.session().text(Testing::rules().terms.first().text)));
    driver.wizard().showResult();
    driver.wizard().button(QWizard::BackButton)->setFocus();
    QVERIFY(pressHelp(driver));
    QCOMPARE(shown(*help(driver)).section(u'\n', 0, 0), QStringLiteral("Reading the result"));
}

void TestUiHelp::searchFinds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("topic"); ///< shown then
    for (const QString &language : Texts::languages()) {
        const auto row = [language](const char *search, const char *topic) {
            QTest::addRow("%s %s", qPrintable(language), search)
                << language << QString::fromUtf8(search) << QString::fromUtf8(topic);
        };
        row("报关单", "term/declaration-form");
        row("overseas warehouse", "term/overseas-warehouse");
        row("海外仓", "term/overseas-warehouse");
        row("OVERSEAS", "term/overseas-warehouse");
        row("计征汇率", "term/valuation-rate");
    }
    QTest::newRow("a word of a text") << QStringLiteral("en") << QStringLiteral("Hong Kong company")
                                      << QStringLiteral("mistakes");
    QTest::newRow("words apart") << QStringLiteral("en") << QStringLiteral("warehouse data booking")
                                 << QStringLiteral("term/booking-data");
}

void TestUiHelp::searchFinds()
{
    QFETCH(QString, language);
    QFETCH(QString, search);
    QFETCH(QString, topic);
    m_language->use(language);
    WizardDriver driver(today, *m_language);
    QVERIFY(pressHelp(driver));
    const auto all = listed(*help(driver)).size();
    help(driver)->findChild<QLineEdit *>(QStringLiteral("help/search"))->setText(search);
    QVERIFY(listed(*help(driver)).contains(topic));
    QVERIFY(listed(*help(driver)).size() < all);
    QCOMPARE(help(driver)->findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(), topic);
    help(driver)->findChild<QLineEdit *>(QStringLiteral("help/search"))->clear();
    QCOMPARE(listed(*help(driver)).size(), all);
}

void TestUiHelp::searchThatFindsNothingSaysSo()
{
    WizardDriver driver(today, *m_language);
    QVERIFY(pressHelp(driver));
    auto *search = help(driver)->findChild<QLineEdit *>(QStringLiteral("help/search"));
    search->setText(QStringLiteral("<b>xyzzy"));
    QVERIFY(listed(*help(driver)).isEmpty());
    QVERIFY(shown(*help(driver)).startsWith(QLatin1String("Nothing was found")));
    search->setText(QStringLiteral("keys"));
    QVERIFY(listed(*help(driver)).contains(QLatin1String("use/keys")));
    // From the search into the list and on into the text, by keyboard.
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    auto *list = help(driver)->findChild<QListWidget *>();
    QCOMPARE(help(driver)->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(help(driver)->focusWidget(), help(driver)->findChild<QTextBrowser *>());
}

void TestUiHelp::everyTopicIsShown_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestUiHelp::everyTopicIsShown()
{
    QFETCH(QString, language);
    m_language->use(language);
    WizardDriver driver(today, *m_language);
    HelpWindow window(driver.session(), &driver.window());
    const QStringList topics = listed(window);
    const Rules &rules = Testing::rules();
    QVERIFY(topics.size() > rules.terms.size() + rules.questions.size() + 8);
    for (const QString &topic : topics) {
        window.showTopic(topic);
        const QString text = shown(window);
        QVERIFY2(text.count(u'\n') >= 1, qPrintable(topic));
        QVERIFY2(!text.contains(u'<') && !text.contains(u'{') && !text.contains(QLatin1String("&lt;")),
                 qPrintable(topic + text));
        QCOMPARE(QAccessible::queryAccessibleInterface(window.findChild<QTextBrowser *>())->text(QAccessible::Name),
                 text.section(u'\n', 0, 0));
    }
    window.showTopic(QStringLiteral("use/limits"));
    for (const char *const number : {"12360", "12366"})
        QVERIFY(shown(window).contains(QLatin1String(number)));
    photograph(window, QStringLiteral("limits-") + language);
    window.showTopic(QStringLiteral("term/refund"));
    photograph(window, QStringLiteral("term-") + language);
    window.showTopic(QStringLiteral("use/keys"));
    photograph(window, QStringLiteral("keys-") + language);
}

void TestUiHelp::linksLeadOn()
{
    WizardDriver driver(today, *m_language);
    HelpWindow window(driver.session(), &driver.window());
    window.showTopic(QStringLiteral("term/refund"));
    auto *browser = window.findChild<QTextBrowser *>();
    QVERIFY(!browser->toHtml().contains(QLatin1String("\"term/refund\""))); // not to itself
    QVERIFY(browser->toHtml().contains(QLatin1String("\"term/special-invoice\"")));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("term/special-invoice")));
    QVERIFY(
        shown(window).contains(driver.session().text(Testing::rules().term(QStringLiteral("special-invoice"))->text)));
    // A topic that the search does not list ends the search.
    window.findChild<QLineEdit *>(QStringLiteral("help/search"))->setText(QStringLiteral("waybill"));
    window.showTopic(QStringLiteral("term/refund"));
    QCOMPARE(window.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(),
             QStringLiteral("term/refund"));
}

void TestUiHelp::speaksBothLanguages()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    driver.find(QStringLiteral("partner.kind/company"))->setFocus();
    QVERIFY(pressHelp(driver));
    const QString english = shown(*help(driver));
    m_language->use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    const Question &question = *Testing::rules().question(QStringLiteral("partner.kind"));
    QVERIFY(shown(*help(driver)) != english);
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.help)));
    m_language->use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(shown(*help(driver)), english);
}

void TestUiHelp::underlinedTermOpensItsEntry()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("business.kind"));
    QVERIFY(driver.click(QStringLiteral("business.kind/help")));
    const QString link = QStringLiteral("term/supervision-mode");
    TermLabel *naming = nullptr;
    for (TermLabel *label : driver.page()->findChildren<TermLabel *>()) {
        if (label->isVisible() && label->text().contains(link))
            naming = label;
    }
    QVERIFY(naming);
    photograph(driver.window(), QStringLiteral("underlined"));
    Q_EMIT naming->linkActivated(link);
    QVERIFY(help(driver) && help(driver)->isVisible());
    QVERIFY(shown(*help(driver))
                .contains(driver.session().text(Testing::rules().term(QStringLiteral("supervision-mode"))->text)));
}

void TestUiHelp::termIsReachedByKeyboard()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("business.kind"));
    QVERIFY(driver.click(QStringLiteral("business.kind/help")));
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    driver.find(QStringLiteral("business.kind/help"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(driver.window().focusWidget(), Qt::Key_Tab);
    auto *naming = qobject_cast<TermLabel *>(driver.window().focusWidget());
    QVERIFY(naming);
    QTest::keyClick(naming, Qt::Key_Return);
    QVERIFY(help(driver) && help(driver)->isVisible());
}

void TestUiHelp::termsAreReadOutPlain()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("business.kind"));
    int linked = 0;
    for (TermLabel *each : driver.page()->findChildren<TermLabel *>()) {
        const QString name = QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name);
        QVERIFY2(!name.contains(u'<') && !name.contains(u'&'), qPrintable(name));
        linked += each->text().contains(QLatin1String("<a ")) ? 1 : 0;
        QCOMPARE(each->focusPolicy() != Qt::NoFocus, each->text().contains(QLatin1String("<a ")));
    }
    QVERIFY(linked > 0);
    TermLabel typed(TextLabel::Role::Body, driver.session());
    typed.setSentence(QStringLiteral("<b>1 & 2</b>\nfiling"));
    QCOMPARE(typed.text().section(QLatin1String("<a "), 0, 0), QStringLiteral("&lt;b&gt;1 &amp; 2&lt;/b&gt;<br>"));
}

void TestUiHelp::journeyGivesTheAnswer()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    QVERIFY(driver.click(QStringLiteral("partner.kind/find-out")));
    const QPointer<JourneyDialog> journey = driver.window().findChild<JourneyDialog *>();
    QVERIFY(journey && journey->isVisible());
    photograph(*journey, QStringLiteral("journey-step"));
    const auto choose = [journey](const QString &name) {
        auto *choice = journey->findChild<QPushButton *>(QStringLiteral("journey/") + name);
        if (!choice || !choice->isVisible())
            return false;
        QTest::mouseClick(choice, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    };
    QVERIFY(!journey->findChild<QPushButton *>(QStringLiteral("journey/back"))->isEnabled());
    QVERIFY(choose(QStringLiteral("ordered/0")));
    QVERIFY(choose(QStringLiteral("paying/1")));
    QVERIFY(choose(QStringLiteral("name/1")));
    QVERIFY(choose(QStringLiteral("business-sign/1")));
    photograph(*journey, QStringLiteral("journey-end"));
    QVERIFY(journey->findChild<QLabel *>(QStringLiteral("journey/end"))
                ->text()
                .contains(QLatin1String("A foreign consumer")));
    QVERIFY(choose(QStringLiteral("back")));
    QVERIFY(choose(QStringLiteral("business-sign/0")));
    QVERIFY(choose(QStringLiteral("use")));
    QVERIFY(!journey || !journey->isVisible()); // it deletes itself when it is closed
    QVERIFY(driver.find<QRadioButton>(QStringLiteral("partner.kind/company"))->isChecked());
    QCOMPARE(*driver.session().answers().get<QString>(QStringLiteral("partner.kind")), QStringLiteral("company"));
    QVERIFY(!driver.session().decision().possible.contains(QStringLiteral("9610")));
    QVERIFY(driver.session().decision().possible.contains(QStringLiteral("9710")));
}

void TestUiHelp::journeyIsWalkedByKeyboard()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    driver.find(QStringLiteral("partner.kind/find-out"))->setFocus();
    QTest::keyClick(driver.window().focusWidget(), Qt::Key_Space);
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QVERIFY(journey);
    QCOMPARE(journey->focusWidget()->objectName(), QStringLiteral("journey/ordered/0"));
    QTest::keyClick(journey->focusWidget(), Qt::Key_Tab);
    QCOMPARE(journey->focusWidget()->objectName(), QStringLiteral("journey/ordered/1"));
    QTest::keyClick(journey->focusWidget(), Qt::Key_Return);
    QCOMPARE(journey->focusWidget()->objectName(), QStringLiteral("journey/use"));
    QTest::keyClick(journey->focusWidget(), Qt::Key_Return);
    QCOMPARE(*driver.session().answers().get<QString>(QStringLiteral("partner.kind")), QStringLiteral("own-stock"));
}

void TestUiHelp::journeyThatEndsInAskingKeepsNotSure()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    QVERIFY(driver.click(QStringLiteral("partner.kind/find-out")));
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QTest::mouseClick(journey->findChild<QPushButton *>(QStringLiteral("journey/ordered/4")), Qt::LeftButton);
    QVERIFY(!journey->findChild<QPushButton *>(QStringLiteral("journey/use"))->isVisible());
    photograph(*journey, QStringLiteral("journey-ask"));
    QTest::mouseClick(journey->findChild<QPushButton *>(QStringLiteral("journey/unsure")), Qt::LeftButton);
    QVERIFY(driver.session().answers().isUnsure(QStringLiteral("partner.kind")));
}

void TestUiHelp::journeyClosedChangesNothing()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, QStringLiteral("partner.kind"));
    QVERIFY(driver.click(QStringLiteral("partner.kind/family")));
    QVERIFY(driver.click(QStringLiteral("partner.kind/find-out")));
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QTest::mouseClick(journey->findChild<QPushButton *>(QStringLiteral("journey/ordered/1")), Qt::LeftButton);
    // In the other language the way stays.
    m_language->use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(journey->findChild<QLabel *>(QStringLiteral("journey/end")));
    photograph(*journey, QStringLiteral("journey-zh"));
    QTest::keyClick(journey, Qt::Key_Escape);
    QVERIFY(!journey->isVisible());
    QCOMPARE(*driver.session().answers().get<QString>(QStringLiteral("partner.kind")), QStringLiteral("family"));
}

void TestUiHelp::journeyIsOfferedWhereThereIsOne()
{
    WizardDriver driver(today, *m_language);
    for (const Question &question : Testing::rules().questions) {
        QCOMPARE(driver.window().findChild<QWidget *>(question.id + QStringLiteral("/find-out")) != nullptr,
                 Testing::rules().journeyTo(question.id) != nullptr);
    }
}

REGISTER_TEST(TestUiHelp)
#include "testuihelp.moc"
