// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The help, the terms that lead to it, and the journeys of whoever is not sure, in the real window.

#include "helpwindow.h"
#include "journeydialog.h"
#include "journeywalk.h"
#include "pictures.h"
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

using namespace Qt::Literals::StringLiterals;

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
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiHelp::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
}

void TestUiHelp::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestUiHelp::photograph(QWidget &window, const QString &name)
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    Pictures::keep(window, u"help-"_s + name);
}

void TestUiHelp::opensAtTheQuestionInFocus()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    QVERIFY(driver.find(u"partner.kind/company"_s));
    driver.find(u"partner.kind/company"_s)->setFocus();
    QVERIFY(pressHelp(driver));
    const Question &question = *Testing::rules().question(u"partner.kind"_s);
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.help)));
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.example)));
    for (const Misconception &each : Testing::rules().misconceptions)
        QCOMPARE(shown(*help(driver)).contains(driver.session().text(each.truth)),
                 each.questions.contains(question.id));
    photograph(*help(driver), u"question"_s);

    // The window stays open, and follows to the next question asked about.
    driver.find(u"partner.destination"_s)->setFocus();
    QVERIFY(pressHelp(driver));
    QVERIFY(shown(*help(driver))
                .contains(driver.session().text(Testing::rules().question(u"partner.destination"_s)->help)));
    QTest::keyClick(help(driver), Qt::Key_Escape);
    QVERIFY(!help(driver)->isVisible());
}

void TestUiHelp::opensWhereNoQuestionHasTheFocus()
{
    WizardDriver driver(today, *m_language);
    driver.wizard().button(QWizard::NextButton)->setFocus();
    QVERIFY(pressHelp(driver));
    QCOMPARE(shown(*help(driver)).section(u'\n', 0, 0), u"What this program does"_s);
    driver.window().findChild<QAction *>(u"help-mistakes"_s)->trigger();
    for (const Misconception &each : Testing::rules().misconceptions)
        QVERIFY2(shown(*help(driver)).contains(driver.session().text(each.claim)), qPrintable(each.id));
    photograph(*help(driver), u"mistakes"_s);
    driver.window().findChild<QAction *>(u"help-glossary"_s)->trigger();
    QVERIFY(shown(*help(driver)).contains(driver.session().text(Testing::rules().terms.first().text)));
    driver.wizard().showResult();
    driver.wizard().button(QWizard::BackButton)->setFocus();
    QVERIFY(pressHelp(driver));
    QCOMPARE(shown(*help(driver)).section(u'\n', 0, 0), u"Reading the result"_s);
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
    QTest::newRow("a word of a text") << u"en"_s << u"Hong Kong company"_s << u"mistakes"_s;
    QTest::newRow("words apart") << u"en"_s << u"warehouse data booking"_s << u"term/booking-data"_s;
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
    help(driver)->findChild<QLineEdit *>(u"help/search"_s)->setText(search);
    QVERIFY(listed(*help(driver)).contains(topic));
    QVERIFY(listed(*help(driver)).size() < all);
    QCOMPARE(help(driver)->findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(), topic);
    help(driver)->findChild<QLineEdit *>(u"help/search"_s)->clear();
    QCOMPARE(listed(*help(driver)).size(), all);
}

void TestUiHelp::searchThatFindsNothingSaysSo()
{
    WizardDriver driver(today, *m_language);
    QVERIFY(pressHelp(driver));
    auto *search = help(driver)->findChild<QLineEdit *>(u"help/search"_s);
    search->setText(u"<b>xyzzy"_s);
    QVERIFY(listed(*help(driver)).isEmpty());
    QVERIFY(shown(*help(driver)).startsWith("Nothing was found"_L1));
    search->setText(u"keys"_s);
    QVERIFY(listed(*help(driver)).contains("use/keys"_L1));
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
        QVERIFY2(!text.contains(u'<') && !text.contains(u'{') && !text.contains("&lt;"_L1), qPrintable(topic + text));
        QCOMPARE(QAccessible::queryAccessibleInterface(window.findChild<QTextBrowser *>())->text(QAccessible::Name),
                 text.section(u'\n', 0, 0));
    }
    window.showTopic(u"use/limits"_s);
    for (const char *const number : {"12360", "12366"})
        QVERIFY(shown(window).contains(QLatin1String(number)));
    photograph(window, u"limits-"_s + language);
    window.showTopic(u"term/refund"_s);
    photograph(window, u"term-"_s + language);
    window.showTopic(u"use/keys"_s);
    photograph(window, u"keys-"_s + language);
}

void TestUiHelp::linksLeadOn()
{
    WizardDriver driver(today, *m_language);
    HelpWindow window(driver.session(), &driver.window());
    window.showTopic(u"term/refund"_s);
    auto *browser = window.findChild<QTextBrowser *>();
    QVERIFY(!browser->toHtml().contains("\"term/refund\""_L1)); // not to itself
    QVERIFY(browser->toHtml().contains("\"term/special-invoice\""_L1));
    Q_EMIT browser->anchorClicked(QUrl(u"term/special-invoice"_s));
    QVERIFY(shown(window).contains(driver.session().text(Testing::rules().term(u"special-invoice"_s)->text)));
    // A topic that the search does not list ends the search.
    window.findChild<QLineEdit *>(u"help/search"_s)->setText(u"waybill"_s);
    window.showTopic(u"term/refund"_s);
    QCOMPARE(window.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole).toString(), u"term/refund"_s);
}

void TestUiHelp::speaksBothLanguages()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    driver.find(u"partner.kind/company"_s)->setFocus();
    QVERIFY(pressHelp(driver));
    const QString english = shown(*help(driver));
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    const Question &question = *Testing::rules().question(u"partner.kind"_s);
    QVERIFY(shown(*help(driver)) != english);
    QVERIFY(shown(*help(driver)).contains(driver.session().text(question.help)));
    m_language->use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown(*help(driver)), english);
}

void TestUiHelp::underlinedTermOpensItsEntry()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"business.kind"_s);
    QVERIFY(driver.click(u"business.kind/help"_s));
    const QString link = u"term/supervision-mode"_s;
    TermLabel *naming = nullptr;
    for (TermLabel *label : driver.page()->findChildren<TermLabel *>()) {
        if (label->isVisible() && label->text().contains(link))
            naming = label;
    }
    QVERIFY(naming);
    photograph(driver.window(), u"underlined"_s);
    Q_EMIT naming->linkActivated(link);
    QVERIFY(help(driver) && help(driver)->isVisible());
    QVERIFY(shown(*help(driver)).contains(driver.session().text(Testing::rules().term(u"supervision-mode"_s)->text)));
}

void TestUiHelp::termIsReachedByKeyboard()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"business.kind"_s);
    QVERIFY(driver.click(u"business.kind/help"_s));
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    driver.find(u"business.kind/help"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(driver.window().focusWidget(), Qt::Key_Tab);
    auto *naming = qobject_cast<TermLabel *>(driver.window().focusWidget());
    QVERIFY(naming);
    QTest::keyClick(naming, Qt::Key_Return);
    QVERIFY(help(driver) && help(driver)->isVisible());
}

void TestUiHelp::termsAreReadOutPlain()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"business.kind"_s);
    int linked = 0;
    for (TermLabel *each : driver.page()->findChildren<TermLabel *>()) {
        const QString name = QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name);
        QVERIFY2(!name.contains(u'<') && !name.contains(u'&'), qPrintable(name));
        linked += each->text().contains("<a "_L1) ? 1 : 0;
        QCOMPARE(each->focusPolicy() != Qt::NoFocus, each->text().contains("<a "_L1));
    }
    QVERIFY(linked > 0);
    TermLabel typed(TextLabel::Role::Body, driver.session());
    typed.setSentence(u"<b>1 & 2</b>\nfiling"_s);
    QCOMPARE(typed.text().section("<a "_L1, 0, 0), u"&lt;b&gt;1 &amp; 2&lt;/b&gt;<br>"_s);
}

void TestUiHelp::journeyGivesTheAnswer()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    QVERIFY(driver.click(u"partner.kind/find-out"_s));
    const QPointer<JourneyDialog> journey = driver.window().findChild<JourneyDialog *>();
    QVERIFY(journey && journey->isVisible());
    photograph(*journey, u"journey-step"_s);
    const auto choose = [journey](const QString &name) {
        auto *choice = journey->findChild<QPushButton *>(u"journey/"_s + name);
        if (!choice || !choice->isVisible())
            return false;
        QTest::mouseClick(choice, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    };
    QVERIFY(!journey->findChild<QPushButton *>(u"journey/back"_s)->isEnabled());
    QVERIFY(choose(u"ordered/0"_s));
    QVERIFY(choose(u"paying/1"_s));
    QVERIFY(choose(u"name/1"_s));
    QVERIFY(choose(u"business-sign/1"_s));
    photograph(*journey, u"journey-end"_s);
    QVERIFY(journey->findChild<QLabel *>(u"journey/end"_s)->text().contains("A foreign consumer"_L1));
    QVERIFY(choose(u"back"_s));
    QVERIFY(choose(u"business-sign/0"_s));
    QVERIFY(choose(u"use"_s));
    QVERIFY(!journey || !journey->isVisible()); // it deletes itself when it is closed
    QVERIFY(driver.find<QRadioButton>(u"partner.kind/company"_s)->isChecked());
    QCOMPARE(*driver.session().answers().get<QString>(u"partner.kind"_s), u"company"_s);
    QVERIFY(!driver.session().decision().possible.contains(u"9610"_s));
    QVERIFY(driver.session().decision().possible.contains(u"9710"_s));
}

void TestUiHelp::journeyIsWalkedByKeyboard()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    driver.find(u"partner.kind/find-out"_s)->setFocus();
    QTest::keyClick(driver.window().focusWidget(), Qt::Key_Space);
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QVERIFY(journey);
    QCOMPARE(journey->focusWidget()->objectName(), u"journey/ordered/0"_s);
    QTest::keyClick(journey->focusWidget(), Qt::Key_Tab);
    QCOMPARE(journey->focusWidget()->objectName(), u"journey/ordered/1"_s);
    QTest::keyClick(journey->focusWidget(), Qt::Key_Return);
    QCOMPARE(journey->focusWidget()->objectName(), u"journey/use"_s);
    QTest::keyClick(journey->focusWidget(), Qt::Key_Return);
    QCOMPARE(*driver.session().answers().get<QString>(u"partner.kind"_s), u"own-stock"_s);
}

void TestUiHelp::journeyThatEndsInAskingKeepsNotSure()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    QVERIFY(driver.click(u"partner.kind/find-out"_s));
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QTest::mouseClick(journey->findChild<QPushButton *>(u"journey/ordered/4"_s), Qt::LeftButton);
    QVERIFY(!journey->findChild<QPushButton *>(u"journey/use"_s)->isVisible());
    photograph(*journey, u"journey-ask"_s);
    QTest::mouseClick(journey->findChild<QPushButton *>(u"journey/unsure"_s), Qt::LeftButton);
    QVERIFY(driver.session().answers().isUnsure(u"partner.kind"_s));
}

void TestUiHelp::journeyClosedChangesNothing()
{
    WizardDriver driver(today, *m_language);
    goTo(driver, u"partner.kind"_s);
    QVERIFY(driver.click(u"partner.kind/family"_s));
    QVERIFY(driver.click(u"partner.kind/find-out"_s));
    auto *journey = driver.window().findChild<JourneyDialog *>();
    QTest::mouseClick(journey->findChild<QPushButton *>(u"journey/ordered/1"_s), Qt::LeftButton);
    // In the other language the way stays.
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(journey->findChild<QLabel *>(u"journey/end"_s));
    photograph(*journey, u"journey-zh"_s);
    QTest::keyClick(journey, Qt::Key_Escape);
    QVERIFY(!journey->isVisible());
    QCOMPARE(*driver.session().answers().get<QString>(u"partner.kind"_s), u"family"_s);
}

void TestUiHelp::journeyIsOfferedWhereThereIsOne()
{
    WizardDriver driver(today, *m_language);
    for (const Question &question : Testing::rules().questions) {
        QCOMPARE(driver.window().findChild<QWidget *>(question.id + u"/find-out"_s) != nullptr,
                 Testing::rules().journeyTo(question.id) != nullptr);
    }
}

REGISTER_TEST(TestUiHelp)
#include "testuihelp.moc"
