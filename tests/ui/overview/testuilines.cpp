// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"
#include "casefiles.h"
#include "caselines.h"
#include "document.h"
#include "goldencase.h"
#include "history.h"
#include "linenames.h"
#include "reporttext.h"
#include "searchcombo.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// Several shipment lines of one case in the window: to add, copy, take in hand, rename, move and remove.
class TestUiLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneLineShowsNoBar();
    void firstSecondLineNamesBoth();
    void addedLineBeginsAtTheFirstQuestion();
    void copiedLineHoldsTheSameAnswers();
    void answersOfALineDoNotTouchAnother();
    void takingALineIsNoChange();
    void takingALineKeepsThePageWhereItIsAsked();
    void barFindsALineByTyping();
    void voidNoticeIsOfItsLine_data();
    void voidNoticeIsOfItsLine();
    void keysStepThroughTheLines();
    void renamingIsUndone();
    void movingIsUndone();
    void removingAsksAndIsUndone();
    void emptyLineIsRemovedUnasked();
    void undoTakesTheLineOfTheEditInHand();
    void undoOfATickLeavesTheLineInHand();
    void confirmedContradictionsAreOfTheirLine();
    void clickDecidesOneLineOnly();
    void overviewLeadsToEachLine();
    void checklistIsOfAllLines();
    void stepOfAnotherLineHasNotVanished();
    void paperHoldsAllLines();
    void languageChangesWhatIsSaidOfLines();
    void copyOfTheCaseKeepsItsLines();
    void fileHoldsAllLines();
    void cleanup();

private:
    [[nodiscard]] static CaseData golden(const char *name);
    /// A case of parcels, warehouse stock and a wholesale order, with the first in hand.
    [[nodiscard]] static CaseData threeLines();
    void open(const CaseData &data);
    [[nodiscard]] const CaseData &data() { return m_driver->session().exportCase().data(); }
    [[nodiscard]] History &history() { return m_driver->window().history(); }
    [[nodiscard]] QStringList titles();
    /// Triggers the action of a menu, and works the dialog that it opens.
    void inDialog(const char *action, const std::function<void(QDialog &)> &work);
    /// Works the box that `act` opens; fails if there is none.
    void inBox(const std::function<void()> &act, const char *button);
    [[nodiscard]] QAction *action(const char *name);

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

namespace
{
template<typename Widget>
Widget *part(QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void press(QWidget &window, const char *name)
{
    part<QAbstractButton>(window, name)->click();
}
}

void TestUiLines::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiLines::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
}

void TestUiLines::cleanup()
{
    m_driver.reset();
}

CaseData TestUiLines::golden(const char *name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == QLatin1String(name))
            return each.data;
    }
    qFatal("there is no golden case %s", name);
}

CaseData TestUiLines::threeLines()
{
    const auto line = [](const char *id, const char *title, const char *name) {
        const CaseData whole = golden(name);
        return ShipmentLine{QLatin1String(id), QLatin1String(title), whole.answers, {}, whole.dates, {}};
    };
    return CaseLines::withLines(CaseData(),
                                {line("line-1", "Parcels", "consumer-parcel-with-refund-takes-summary-route"),
                                 line("line-2", "Warehouse stock", "market-deal-with-agent"),
                                 line("line-3", "Wholesale", "company-orders-on-platform")},
                                0);
}

void TestUiLines::open(const CaseData &data)
{
    m_driver->session().load(data);
    m_driver->wizard().advance();
}

QStringList TestUiLines::titles()
{
    return lineNames(data(), m_driver->session().texts());
}

QAction *TestUiLines::action(const char *name)
{
    auto *found = m_driver->window().findChild<QAction *>(QLatin1String(name));
    if (!found)
        qFatal("there is no action %s", name);
    return found;
}

void TestUiLines::inDialog(const char *name, const std::function<void(QDialog &)> &work)
{
    bool worked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("%s opens no dialog", name);
        work(*dialog);
        worked = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    action(name)->trigger();
    QVERIFY(worked);
}

void TestUiLines::inBox(const std::function<void()> &act, const char *button)
{
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = true;
        press(*box, button);
    });
    act();
    QVERIFY(asked);
}

void TestUiLines::oneLineShowsNoBar()
{
    QWidget *bar = part<QWidget>(m_driver->window(), "lines-bar");
    QVERIFY(!bar->isVisible());
    open(golden("company-orders-on-platform"));
    QVERIFY(!bar->isVisible());
    QVERIFY(!action("next-line")->isEnabled());
    open(threeLines());
    QVERIFY(bar->isVisible());
    QVERIFY(part<QLabel>(*bar, "lines-bar/label")->text().contains(u"1 of 3"_s));
    open(CaseData());
    QVERIFY(!bar->isVisible());
}

void TestUiLines::firstSecondLineNamesBoth()
{
    open(golden("company-orders-on-platform"));
    inDialog("add-line", [](QDialog &dialog) {
        QCOMPARE(part<QLineEdit>(dialog, "add-line/first-name")->placeholderText(), u"Line 1"_s);
        QCOMPARE(part<QLineEdit>(dialog, "add-line/name")->placeholderText(), u"Line 2"_s);
        part<QLineEdit>(dialog, "add-line/first-name")->setText(u" Parcels "_s);
        press(dialog, "add-line/add");
    });
    QCOMPARE(titles(), QStringList({u"Parcels"_s, u"Line 2"_s}));
    QCOMPARE(data().lineTitle, QString()); // a stand-in is no name: it is said in any language
    inDialog("add-line", [](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QLineEdit *>(u"add-line/first-name"_s));
        part<QLineEdit>(dialog, "add-line/name")->setText(u"Wholesale"_s);
        press(dialog, "add-line/add");
    });
    QCOMPARE(titles(), QStringList({u"Parcels"_s, u"Line 2"_s, u"Wholesale"_s}));
    history().undo();
    history().undo();
    QCOMPARE(data(), golden("company-orders-on-platform"));
    QCOMPARE(history().next(false), EditSubject());
    history().redo();
    history().redo();
    QCOMPARE(titles(), QStringList({u"Parcels"_s, u"Line 2"_s, u"Wholesale"_s}));
    inDialog("add-line", [](QDialog &dialog) { press(dialog, "add-line/close"); });
    QCOMPARE(titles().size(), 3);
}

void TestUiLines::addedLineBeginsAtTheFirstQuestion()
{
    open(golden("company-orders-on-platform"));
    QCOMPARE(m_driver->pageId(), u"result"_s);
    inDialog("add-line", [](QDialog &dialog) { press(dialog, "add-line/add"); });
    QVERIFY(m_driver->session().answers().given.isEmpty());
    QCOMPARE(m_driver->pageId(), Testing::rules().pages.constFirst().id);
    for (QRadioButton *button : m_driver->page()->findChildren<QRadioButton *>())
        QVERIFY2(!button->isChecked(), qPrintable(button->objectName()));
    QCOMPARE(action("undo")->text(), u"&Undo: Add shipment line “Line 2”"_s);
    history().undo();
    QCOMPARE(m_driver->session().decision().mode, u"9710"_s);
    QVERIFY(!part<QWidget>(m_driver->window(), "lines-bar")->isVisible());
}

void TestUiLines::copiedLineHoldsTheSameAnswers()
{
    open(threeLines());
    inDialog("add-line", [](QDialog &dialog) {
        press(dialog, "add-line/copy");
        part<SearchCombo>(dialog, "add-line/line")->choose(u"2"_s);
        part<QLineEdit>(dialog, "add-line/name")->setText(u"Wholesale in May"_s);
        press(dialog, "add-line/add");
    });
    QCOMPARE(CaseLines::inHand(data()), 3);
    QCOMPARE(data().answers, CaseLines::at(data(), 2).answers);
    QCOMPARE(data().lineTitle, u"Wholesale in May"_s);
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QCOMPARE(m_driver->find(u"result-mode"_s)->property("modeId").toString(), u"9710"_s);
    history().undo();
    QCOMPARE(data(), threeLines());
    history().redo();
    QCOMPARE(CaseLines::count(data()), 4);
}

void TestUiLines::answersOfALineDoNotTouchAnother()
{
    open(threeLines());
    const QString question = u"business.kind"_s;
    inDialog("add-line", [](QDialog &dialog) {
        press(dialog, "add-line/copy"); // of the line in hand
        press(dialog, "add-line/add");
    });
    const Answers before = CaseLines::at(data(), 0).answers;
    QCOMPARE(CaseLines::inHand(data()), 1);
    QCOMPARE(data().answers, before);
    m_driver->wizard().goTo(question);
    QVERIFY(m_driver->choose(question + u"/private-person"_s));
    QCOMPARE(*data().answers.get<QString>(question), u"private-person"_s);
    QCOMPARE(CaseLines::at(data(), 0).answers, before);
    m_driver->session().takeLine(0);
    QCOMPARE(m_driver->session().answers(), before);
    QVERIFY(!m_driver->find<QRadioButton>(question + u"/private-person"_s)->isChecked());
}

void TestUiLines::takingALineIsNoChange()
{
    open(threeLines());
    QStringList modes;
    for (int index : {0, 1, 2, 0}) {
        m_driver->session().takeLine(index);
        QCOMPARE(m_driver->pageId(), u"result"_s);
        modes << m_driver->find(u"result-mode"_s)->property("modeId").toString();
        QCOMPARE(modes.last(), m_driver->session().decision().mode);
        QVERIFY(!m_driver->session().exportCase().isModified());
        QVERIFY(!m_driver->window().isWindowModified());
        QCOMPARE(history().next(false), EditSubject());
    }
    QCOMPARE(modes.constFirst(), modes.constLast());
    modes.removeDuplicates();
    QCOMPARE(modes.size(), 3);
}

void TestUiLines::takingALineKeepsThePageWhereItIsAsked()
{
    open(threeLines());
    const QString first = Testing::rules().pages.constFirst().id;
    m_driver->wizard().goTo(Testing::rules().pages.constFirst().questions.constFirst());
    m_driver->session().takeLine(1);
    QCOMPARE(m_driver->pageId(), first);
    m_driver->wizard().showPage(u"page-particulars"_s);
    m_driver->session().takeLine(2);
    QCOMPARE(m_driver->pageId(), u"particulars"_s);
    // Back leads over the pages of this line.
    QStringList pages;
    while (m_driver->pageId() != "start"_L1) {
        QTest::mouseClick(m_driver->wizard().button(QWizard::BackButton), Qt::LeftButton);
        pages.prepend(m_driver->pageId());
    }
    pages.removeFirst();
    QStringList asked;
    for (const Page &page : Testing::rules().pages) {
        if (m_driver->session().isAsked(page, false))
            asked << page.id;
    }
    QCOMPARE(pages, asked);
}

void TestUiLines::barFindsALineByTyping()
{
    open(threeLines());
    auto *combo = part<SearchCombo>(m_driver->window(), "lines-bar/line");
    const QString mode = m_driver->session().decision().mode;
    QCOMPARE(combo->currentText(), u"Parcels · %1"_s.arg(mode));
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"whole"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(CaseLines::inHand(data()), 2);
    QCOMPARE(combo->currentText(), u"Wholesale · 9710"_s);
    // What names no line leaves the one in hand.
    m_driver->window().activateWindow();
    QTRY_VERIFY(m_driver->window().isActiveWindow());
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"xyz"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Tab);
    QCOMPARE(CaseLines::inHand(data()), 2);
    QCOMPARE(combo->currentText(), u"Wholesale · 9710"_s);
    // With an answer the mode that stands there follows.
    const QString question = u"channel.sale"_s;
    m_driver->wizard().goTo(question);
    QVERIFY(m_driver->choose(question + u"/offline"_s));
    QVERIFY(!combo->currentText().contains(u"9710"_s));
    QVERIFY(combo->currentText().startsWith(u"Wholesale · "_s));
}

void TestUiLines::voidNoticeIsOfItsLine_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("before the change is made") << false;
    QTest::newRow("after it") << true;
}

void TestUiLines::voidNoticeIsOfItsLine()
{
    QFETCH(bool, taken);
    const CaseData single = golden("company-orders-on-platform");
    open(CaseLines::take(CaseLines::addCopy(single, 0, u"copy"_s), 0));
    m_driver->wizard().goTo(u"partner.kind"_s);
    QVERIFY(m_driver->click(u"partner.kind/consumer"_s));
    QVERIFY(m_driver->find(u"void-notice"_s));
    if (taken)
        QVERIFY(m_driver->click(u"void-notice/take"_s));
    m_driver->session().takeLine(1);
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QVERIFY(!m_driver->find(u"void-notice"_s));
    QVERIFY(m_driver->find<QRadioButton>(u"partner.kind/company"_s)->isChecked());
    m_driver->session().takeLine(0);
    QCOMPARE(m_driver->find<QRadioButton>(u"partner.kind/consumer"_s)->isChecked(), taken);
}

void TestUiLines::keysStepThroughTheLines()
{
    open(threeLines());
    m_driver->window().activateWindow();
    QTRY_VERIFY(m_driver->window().isActiveWindow());
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_driver->window().windowHandle(), key, Qt::ControlModifier);
    };
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QCOMPARE(CaseLines::inHand(data()), 2);
    press(Qt::Key_PageDown);
    QCOMPARE(CaseLines::inHand(data()), 2);
    press(Qt::Key_PageUp);
    QCOMPARE(CaseLines::inHand(data()), 1);
}

void TestUiLines::renamingIsUndone()
{
    open(threeLines());
    inDialog("lines", [](QDialog &dialog) {
        auto *table = part<QTableWidget>(dialog, "lines/table");
        QCOMPARE(table->rowCount(), 3);
        for (int line = 0; line < 3; ++line) // all of them are answered
            QCOMPARE(table->item(line, 3)->text(), u"Nothing left to ask"_s);
        table->setCurrentCell(1, 0);
        press(dialog, "lines/rename");
        auto *edit = part<QLineEdit>(dialog, "lines/name");
        QCOMPARE(edit->text(), u"Warehouse stock"_s);
        edit->setText(u"Stock"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(table->item(1, 1)->text(), u"Stock"_s);
        QVERIFY(dialog.isVisible());
    });
    QCOMPARE(titles().at(1), u"Stock"_s);
    QCOMPARE(action("undo")->text(), u"&Undo: Rename shipment line “Stock”"_s);
    QCOMPARE(CaseLines::inHand(data()), 0);
    history().undo();
    QCOMPARE(data(), threeLines());
    history().redo();
    QCOMPARE(titles().at(1), u"Stock"_s);
}

void TestUiLines::movingIsUndone()
{
    open(threeLines());
    inDialog("lines", [](QDialog &dialog) {
        auto *table = part<QTableWidget>(dialog, "lines/table");
        QVERIFY(!part<QAbstractButton>(dialog, "lines/up")->isEnabled());
        press(dialog, "lines/down");
        QCOMPARE(table->currentRow(), 1);
        press(dialog, "lines/down");
        QCOMPARE(table->currentRow(), 2);
        QVERIFY(!part<QAbstractButton>(dialog, "lines/down")->isEnabled());
    });
    QCOMPARE(titles(), QStringList({u"Warehouse stock"_s, u"Wholesale"_s, u"Parcels"_s}));
    QCOMPARE(CaseLines::inHand(data()), 2); // it is the same line
    QCOMPARE(action("undo")->text(), u"&Undo: Move shipment line “Parcels”"_s);
    history().undo();
    history().undo();
    QCOMPARE(data(), threeLines());
    history().redo();
    QCOMPARE(titles().at(1), u"Parcels"_s);
}

void TestUiLines::removingAsksAndIsUndone()
{
    open(threeLines());
    inDialog("lines", [this](QDialog &dialog) {
        inBox([&] { press(dialog, "lines/remove"); }, "keep-line");
        QCOMPARE(CaseLines::count(data()), 3);
        inBox([&] { press(dialog, "lines/remove"); }, "confirm-remove");
        QCOMPARE(part<QTableWidget>(dialog, "lines/table")->rowCount(), 2);
    });
    QCOMPARE(titles(), QStringList({u"Warehouse stock"_s, u"Wholesale"_s}));
    QCOMPARE(data().lineTitle, u"Warehouse stock"_s);
    QCOMPARE(action("undo")->text(), u"&Undo: Remove shipment line “Parcels”"_s);
    history().undo();
    QCOMPARE(data(), threeLines());
    history().redo();
    QCOMPARE(titles().size(), 2);
    inDialog("lines", [this](QDialog &dialog) {
        inBox([&] { press(dialog, "lines/remove"); }, "confirm-remove");
        QVERIFY(!part<QAbstractButton>(dialog, "lines/remove")->isEnabled());
    });
    QCOMPARE(CaseLines::count(data()), 1);
    QVERIFY(!part<QWidget>(m_driver->window(), "lines-bar")->isVisible());
}

void TestUiLines::emptyLineIsRemovedUnasked()
{
    open(threeLines());
    inDialog("add-line", [](QDialog &dialog) { press(dialog, "add-line/add"); });
    inDialog("lines", [](QDialog &dialog) {
        QCOMPARE(part<QTableWidget>(dialog, "lines/table")->currentRow(), 3);
        press(dialog, "lines/remove");
    });
    QCOMPARE(titles().size(), 3);
    history().undo();
    QCOMPARE(titles().size(), 4);
    QCOMPARE(CaseLines::inHand(data()), 3);
}

void TestUiLines::undoTakesTheLineOfTheEditInHand()
{
    open(threeLines());
    const QString question = u"channel.sale"_s;
    m_driver->session().takeLine(2);
    m_driver->wizard().goTo(question);
    QVERIFY(m_driver->choose(question + u"/offline"_s));
    m_driver->session().takeLine(1);
    m_driver->wizard().showResult();
    QVERIFY(action("undo")->text().endsWith(u" (Wholesale)"_s));
    history().undo();
    QCOMPARE(CaseLines::inHand(data()), 2);
    QVERIFY(!action("redo")->text().endsWith(u" (Wholesale)"_s));
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"channel.sale/platform"_s);
    QVERIFY(!m_driver->session().exportCase().isModified());
    m_driver->session().takeLine(0);
    history().redo();
    QCOMPARE(CaseLines::inHand(data()), 2);
    QCOMPARE(*data().answers.get<QString>(question), u"offline"_s);
}

void TestUiLines::undoOfATickLeavesTheLineInHand()
{
    open(threeLines());
    QCheckBox *box = nullptr;
    for (QCheckBox *each : m_driver->page()->findChildren<QCheckBox *>()) {
        if (each->isEnabled() && !each->isChecked() && each->objectName().startsWith("item-"_L1))
            box = each;
    }
    QVERIFY(box);
    const QString item = box->objectName().mid(5);
    box->click();
    QVERIFY(data().checklist.value(item).done);
    m_driver->session().takeLine(1);
    history().undo();
    QCOMPARE(CaseLines::inHand(data()), 1);
    QVERIFY(data().checklist.isEmpty());
    history().redo();
    QCOMPARE(CaseLines::inHand(data()), 1);
    QVERIFY(data().checklist.value(item).done);
}

void TestUiLines::confirmedContradictionsAreOfTheirLine()
{
    const CaseData odd = golden("consumer-order-sent-to-warehouse");
    CaseData whole = threeLines();
    whole.answers = odd.answers;
    const QString last = u"channel.delivery"_s;
    whole.answers.given.remove(last);
    open(whole);
    Session &session = m_driver->session();
    QVERIFY(session.openContradictions().isEmpty());
    session.exportCase().setAnswer(last, odd.answers.given.value(last));
    const QStringList open = session.openContradictions();
    QVERIFY(!open.isEmpty());
    session.takeLine(1);
    QVERIFY(session.openContradictions().isEmpty());
    session.takeLine(0);
    QCOMPARE(session.openContradictions(), open); // not yet said to be so
    session.changeLines(CaseLines::addCopy(data(), 0, QString()));
    QCOMPARE(session.openContradictions(), open); // nor in a copy
    session.takeLine(0);
    for (const QString &warning : open)
        session.confirmContradiction(warning);
    session.takeLine(2);
    session.takeLine(0);
    QVERIFY(session.openContradictions().isEmpty());
    session.takeLine(1);
    QCOMPARE(session.openContradictions(), open);
}

void TestUiLines::clickDecidesOneLineOnly()
{
    open(threeLines());
    const QString question = u"channel.sale"_s;
    m_driver->session().takeLine(2);
    m_driver->wizard().goTo(question);
    const int before = m_driver->session().decisionsOfLines();
    QVERIFY(m_driver->choose(question + u"/offline"_s));
    QVERIFY(m_driver->choose(question + u"/platform"_s));
    QCOMPARE(m_driver->session().decisionsOfLines(), before);
}

void TestUiLines::overviewLeadsToEachLine()
{
    open(golden("company-orders-on-platform"));
    QWidget *overview = part<QWidget>(*m_driver->page(), "lines-overview");
    QVERIFY(!overview->isVisible());
    open(threeLines());
    QVERIFY(overview->isVisible());
    const auto links = [overview] {
        QStringList names;
        for (const QAbstractButton *each : overview->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->objectName().startsWith("line-"_L1))
                names << each->text();
        }
        return names;
    };
    QCOMPARE(links(), QStringList({u"Warehouse stock"_s, u"Wholesale"_s}));
    QVERIFY(m_driver->click(u"line-3"_s));
    QCOMPARE(CaseLines::inHand(data()), 2);
    QCOMPARE(m_driver->find(u"result-mode"_s)->property("modeId").toString(), u"9710"_s);
    QCOMPARE(links(), QStringList({u"Parcels"_s, u"Warehouse stock"_s}));
    QVERIFY(part<QLabel>(*overview, "lines-overview/result")->text().contains(u"Wholesale"_s));
    m_driver->session().changeLines(CaseLines::remove(data(), 0));
    QCOMPARE(links(), QStringList({u"Warehouse stock"_s}));
    m_driver->session().changeLines(CaseLines::remove(data(), 0));
    QVERIFY(!overview->isVisible());
    history().undo();
    history().undo();
    QCOMPARE(links(), QStringList({u"Parcels"_s, u"Warehouse stock"_s}));
}

void TestUiLines::checklistIsOfAllLines()
{
    open(threeLines());
    const auto boxes = [this] {
        QMap<QString, bool> all;
        for (const QCheckBox *each : m_driver->page()->findChildren<QCheckBox *>()) {
            if (each->objectName().startsWith("item-"_L1))
                all.insert(each->objectName(), each->isChecked());
        }
        return all;
    };
    QStringList expected;
    for (const MergedItem &item : m_driver->session().checklist()) {
        if (!item.note)
            expected << u"item-"_s + item.id;
    }
    expected.sort();
    QCOMPARE(boxes().keys(), expected);
    qsizetype own = 0;
    for (const ChosenItem &item : m_driver->session().decision().checklist)
        own += Testing::rules().item(item.id)->note ? 0 : 1;
    QVERIFY(own < expected.size());

    // An item of two lines of the three says so, and its tick is theirs, whichever is in hand.
    const auto ofTwo = [](const MergedItem &item) { return item.lines.size() == 2 && !item.note && !item.isFiled(); };
    const QList<MergedItem> &items = m_driver->session().checklist();
    const auto shared = std::ranges::find_if(std::as_const(items), ofTwo);
    QVERIFY(shared != items.cend());
    const QString name = u"item-"_s + shared->id;
    const QStringList names = titles();
    const QWidget *card = m_driver->find(name)->parentWidget();
    QStringList said;
    for (const QLabel *label : card->findChildren<QLabel *>())
        said << label->text().remove(QChar(0x200b));
    for (const ItemOfLine &line : shared->lines)
        QVERIFY2(!said.filter(names.at(line.line)).isEmpty(), qPrintable(said.join(QLatin1Char('|'))));
    m_driver->find<QCheckBox>(name)->click();
    for (const ItemOfLine &line : QList<ItemOfLine>(shared->lines)) {
        m_driver->session().takeLine(line.line);
        QVERIFY(boxes().value(name));
    }
}

void TestUiLines::stepOfAnotherLineHasNotVanished()
{
    CaseData held = threeLines();
    open(held);
    Session &session = m_driver->session();
    for (const MergedItem &item : session.checklist())
        held.checklist[item.id].done = true;
    session.load(held);
    for (int line = 0; line < CaseLines::count(held); ++line) {
        session.takeLine(line);
        QVERIFY(session.decision().checklist.size() < session.checklist().size());
        QVERIFY(!session.report().section(Section::Kind::Vanished));
    }
    held.checklist[u"foreign"_s].done = true;
    session.load(held);
    const Report report = session.report();
    const Section *const vanished = report.section(Section::Kind::Vanished);
    QVERIFY(vanished);
    QCOMPARE(vanished->blocks.last().id, u"foreign"_s);
}

void TestUiLines::paperHoldsAllLines()
{
    open(threeLines());
    const QString text = toText(m_driver->session().caseReport());
    for (const QString &title : titles())
        QVERIFY(text.contains(title));
    m_driver->session().takeLine(2);
    QCOMPARE(toText(m_driver->session().caseReport()), text); // whichever line is in hand
    open(golden("company-orders-on-platform"));
    QCOMPARE(m_driver->session().caseReport(), m_driver->session().report());
}

void TestUiLines::languageChangesWhatIsSaidOfLines()
{
    CaseData whole = threeLines();
    whole.linesAfter.last().title.clear();
    open(whole);
    const auto *name = part<QAbstractButton>(*m_driver->page(), "line-3");
    QCOMPARE(name->text(), u"Line 3"_s);
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QCOMPARE(name->text(), titles().at(2));
    const QString mode = part<SearchCombo>(m_driver->window(), "lines-bar/line")->currentText();
    QVERIFY(mode.startsWith(u"Parcels"_s));
    QCOMPARE(CaseLines::inHand(data()), 0);
    QVERIFY(!m_driver->session().exportCase().isModified());
}

void TestUiLines::copyOfTheCaseKeepsItsLines()
{
    CaseData whole = threeLines();
    whole.title = u"Spring"_s;
    const QString date = Testing::rules().dateQuestion()->id;
    open(whole);
    m_driver->window().files().duplicate();
    QCOMPARE(titles(), QStringList({u"Parcels"_s, u"Warehouse stock"_s, u"Wholesale"_s}));
    QCOMPARE(data().title, QString());
    for (int index = 0; index < 3; ++index) {
        const ShipmentLine line = CaseLines::at(data(), index);
        Answers answers = CaseLines::at(whole, index).answers;
        answers.given.remove(date);
        QCOMPARE(line.answers, answers);
        QVERIFY(line.dates.isEmpty());
    }
    QVERIFY(data().checklist.isEmpty());
}

void TestUiLines::fileHoldsAllLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines.exportcase"_s);
    QVERIFY(!CaseFile::write(path, threeLines()));
    m_driver->window().files().openFile(path);
    QCOMPARE(data(), threeLines());
    const QString question = u"channel.sale"_s;
    m_driver->session().takeLine(2);
    m_driver->wizard().goTo(question);
    QVERIFY(m_driver->choose(question + u"/offline"_s));
    QVERIFY(m_driver->window().isWindowModified());
    QVERIFY(m_driver->window().files().save());
    QVERIFY(!m_driver->window().isWindowModified());
    const CaseData saved = data();
    m_driver->window().files().openFile(path);
    QCOMPARE(CaseLines::inHand(data()), 0);
    QVERIFY(CaseLines::holdTheSame(data(), saved));
    QCOMPARE(*CaseLines::at(data(), 2).answers.get<QString>(question), u"offline"_s);
}

REGISTER_TEST(TestUiLines)
#include "testuilines.moc"
