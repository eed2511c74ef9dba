// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "pdftext.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The whole wizard by keys alone: every key goes to whatever has the focus, nothing is clicked or focused by the test.
class TestUiKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromTheStartToThePdf_data();
    void fromTheStartToThePdf();
    void tabFollowsTheReading_data();
    void tabFollowsTheReading();
    void altReachesThePrimaryActions();
    void enterPressesTheButtonWithTheFocus();
    void enterOnTheResultClosesNothing();
    void escapeLosesNothing();
    void shortcutsOpenTheirDialogs_data();
    void shortcutsOpenTheirDialogs();
    void cleanup();

private:
    void begin(QDate today);
    void open(const GoldenCase &golden);
    /// Presses keys until the focus is on a widget of that name, or within it.
    [[nodiscard]] bool tabTo(const QString &name, int key = Qt::Key_Tab);
    [[nodiscard]] bool choose(const QString &name);
    [[nodiscard]] bool tick(const QString &name);
    [[nodiscard]] bool answer(const GoldenCase &golden, const QString &question);
    [[nodiscard]] bool answerPage(const GoldenCase &golden);
    [[nodiscard]] QString focusFault();

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

namespace
{
constexpr int manyKeys = 200; ///< more than any page has places for the focus

GoldenCase golden(const QString &name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    const auto found = std::ranges::find_if(std::as_const(cases),
                                            [&](const GoldenCase &each) { return each.name == name; });
    if (found == cases.cend())
        qFatal("there is no golden case %s", qPrintable(name));
    return *found;
}

/// A key to the window in front, as the window system would deliver it.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QWidget *front = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                             : QApplication::activeWindow();
    if (front && front->windowHandle())
        QTest::keyClick(front->windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void write(const QString &text)
{
    for (const QChar letter : text) {
        const QWidget *front = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                 : QApplication::activeWindow();
        if (front && front->windowHandle())
            QTest::keyClick(front->windowHandle(), letter.toLatin1());
    }
}

QString nameOf(const QWidget *widget)
{
    return widget ? u"%1 “%2”"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                  : u"nothing"_s;
}

bool isWithin(const QWidget *widget, const QString &name)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

/// Does something once a dialog has opened and has the focus; closes one that stays, which would keep the test for ever.
class WhenOpened
{
public:
    explicit WhenOpened(const std::function<void(QWidget *)> &act)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, act] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!m_done && dialog && dialog->isActiveWindow()) {
                m_done = true;
                act(dialog);
            } else if (dialog && ++m_waited > patience) {
                dialog->close();
            }
        });
        m_timer.start(10);
    }

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    static constexpr int patience = 1000; ///< times the timer

    QTimer m_timer;
    int m_waited = 0;
    bool m_done = false;
};

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

/// The place of the row that the widget is a part of.
QRect rowOf(const QWidget *widget)
{
    for (const QWidget *above = widget; above; above = above->parentWidget()) {
        if (above->inherits("OptionRow"))
            return placeOf(above);
    }
    return placeOf(widget);
}
}

void TestUiKeyboard::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiKeyboard::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
}

void TestUiKeyboard::cleanup()
{
    m_driver.reset();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestUiKeyboard::begin(QDate today)
{
    m_driver = std::make_unique<WizardDriver>(today, *m_language);
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
}

void TestUiKeyboard::open(const GoldenCase &golden)
{
    begin(golden.today);
    m_driver->session().load(golden.data);
    m_driver->wizard().advance();
}

/// What is wrong with the focus: there has to be one, on something to be seen.
QString TestUiKeyboard::focusFault()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible() || focus->window() != &m_driver->window())
        return u"on page %1 the focus is on %2"_s.arg(m_driver->pageId(), nameOf(focus));
    return {};
}

bool TestUiKeyboard::tabTo(const QString &name, int key)
{
    for (int pressed = 0; pressed < manyKeys; ++pressed) {
        if (isWithin(QApplication::focusWidget(), name))
            return true;
        press(key);
    }
    qWarning("the focus does not reach %s", qPrintable(name));
    return false;
}

bool TestUiKeyboard::choose(const QString &name)
{
    auto *wanted = m_driver->find<QRadioButton>(name);
    if (!wanted)
        return false;
    for (int pressed = 0; pressed < manyKeys && !wanted->hasFocus(); ++pressed) {
        const QPoint from = placeOf(QApplication::focusWidget()).center();
        const QPoint to = placeOf(wanted).center();
        if (qAbs(to.y() - from.y()) > wanted->height())
            press(to.y() > from.y() ? Qt::Key_Down : Qt::Key_Up);
        else
            press(to.x() > from.x() ? Qt::Key_Right : Qt::Key_Left);
    }
    if (!wanted->isChecked())
        press(Qt::Key_Space);
    return wanted->isChecked();
}

bool TestUiKeyboard::tick(const QString &name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Space);
    const auto *box = m_driver->find<QAbstractButton>(name);
    return box && box->isChecked();
}

bool TestUiKeyboard::answer(const GoldenCase &golden, const QString &question)
{
    const Answers &answers = golden.data.answers;
    const Question &asked = *Testing::rules().question(question);
    if (!answers.given.contains(question) || !tabTo(u"question-"_s + question))
        return false;
    const Answer answer = answers.given.value(question);
    const bool isChoice = m_driver->find<QRadioButton>(question + u"/unsure"_s)
                          || m_driver->find<QRadioButton>(QApplication::focusWidget()->objectName());
    if (std::holds_alternative<Unsure>(answer))
        return isChoice ? choose(question + u"/unsure"_s) : tick(question + u"/unsure"_s);
    if (const bool *yes = std::get_if<bool>(&answer))
        return choose(question + (*yes ? u"/true"_s : u"/false"_s));
    if (const QDate *day = std::get_if<QDate>(&answer)) {
        write(day->toString(u"yyyyMMdd"_s));
        return m_driver->find<QDateEdit>(question)->date() == *day;
    }
    if (const int *count = std::get_if<int>(&answer)) {
        write(QString::number(*count));
    } else if (const QStringList *members = std::get_if<QStringList>(&answer)) {
        bool done = true;
        for (const QString &member : *members)
            done = tick(question + QLatin1Char('/') + member) && done;
        if (members->isEmpty())
            done = tick(question + u"/none"_s);
        return done;
    } else if (const RateTable *rates = std::get_if<RateTable>(&answer)) {
        for (auto rate = rates->cbegin(); rate != rates->cend(); ++rate) {
            if (!tabTo(question + QLatin1Char('/') + rate.key()))
                return false;
            write(*rate);
        }
    } else if (const QString text = std::get<QString>(answer); isChoice && asked.option(text)) {
        return choose(question + QLatin1Char('/') + text);
    } else {
        write(text);
        if (m_driver->find<QComboBox>(question))
            press(Qt::Key_Return); // ends the search
    }
    return m_driver->session().isAnswered(question);
}

/// Answers the questions of the page from top to bottom.
bool TestUiKeyboard::answerPage(const GoldenCase &golden)
{
    for (const Page &page : Testing::rules().pages) {
        if (page.id != m_driver->pageId())
            continue;
        for (const QString &question : page.questions) {
            if (m_driver->find(u"question-"_s + question) && !answer(golden, question)) {
                qWarning("%s is not answered by keys; the focus is on %s", qPrintable(question),
                         qPrintable(nameOf(QApplication::focusWidget())));
                return false;
            }
        }
    }
    return true;
}

void TestUiKeyboard::fromTheStartToThePdf_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"consumer-parcel-with-refund-takes-summary-route", "market-deal-with-agent", "unsure-of-partner"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUiKeyboard::fromTheStartToThePdf()
{
    QFETCH(QString, name);
    const GoldenCase walked = golden(name);
    begin(walked.today);
    QCOMPARE(focusFault(), QString());
    QVERIFY(tabTo(u"begin"_s));
    press(Qt::Key_Space);
    while (m_driver->pageId() != "result"_L1) {
        QCOMPARE(focusFault(), QString());
        const QString page = m_driver->pageId();
        QVERIFY(answerPage(walked));
        press(Qt::Key_Return);
        QVERIFY2(m_driver->pageId() != page, qPrintable(u"Enter does not lead on from page "_s + page));
    }
    QCOMPARE(focusFault(), QString());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"result-mode"_s);
    QCOMPARE(m_driver->session().decision().mode, walked.text("mode"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"walked.pdf"_s);
    QVERIFY(tabTo(u"pdf"_s));
    const WhenOpened answered([&path](QWidget *dialog) {
        QVERIFY(qobject_cast<QFileDialog *>(dialog));
        press(Qt::Key_A, Qt::ControlModifier);
        write(path);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Space);
    QVERIFY(QFile::exists(path));
    // Offscreen, no window manager gives the focus back to the window; it has kept its place.
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"pdf"_s);
    const QString text = PdfText::text(path);
    QVERIFY(text.contains(PdfText::folded(m_driver->session().report().mode)));
}

void TestUiKeyboard::tabFollowsTheReading_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"market-deal-in-euro-exactly-on-cap", "unsure-of-partner"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUiKeyboard::tabFollowsTheReading()
{
    QFETCH(QString, name);
    open(golden(name));
    if (m_driver->pageId() != "result"_L1)
        m_driver->wizard().showResult();
    QStringList faults;
    while (true) {
        const QString page = m_driver->pageId();
        QWidgetList walked;
        QWidget *const first = QApplication::focusWidget();
        QVERIFY2(first, qPrintable(page));
        for (QWidget *focus = first; walked.isEmpty() || focus != first; focus = QApplication::focusWidget()) {
            walked << focus;
            QVERIFY2(walked.size() < manyKeys, qPrintable(page + u": Tab does not come round"_s));
            press(Qt::Key_Tab);
            while (QApplication::focusWidget() == focus && walked.size() < manyKeys) {
                press(Qt::Key_Tab); // through the parts of a date
                walked << focus;
            }
            QWidget *const next = QApplication::focusWidget();
            press(Qt::Key_Backtab);
            if (QApplication::focusWidget() != focus)
                faults << u"%1: Shift+Tab leads from %2 to %3 instead of %4"_s.arg(
                    page, nameOf(next), nameOf(QApplication::focusWidget()), nameOf(focus));
            next->setFocus(); // where Shift+Tab went astray
        }
        // From the top of the page on; the help of a question comes after its field.
        QWidgetList onPage = walked;
        const auto isOther = [this](const QWidget *widget) { return !m_driver->page()->isAncestorOf(widget); };
        std::rotate(onPage.begin(), std::ranges::find_if(onPage, isOther), onPage.end());
        const QWidget *before = nullptr;
        for (const QWidget *widget : std::as_const(onPage)) {
            const QString id = widget->objectName();
            if (isOther(widget) || id.endsWith("/help"_L1) || id.endsWith("/find-out"_L1))
                continue;
            if (before && rowOf(widget).bottom() <= rowOf(before).top())
                faults << u"%1: Tab leads up from %2 to %3"_s.arg(page, nameOf(before), nameOf(widget));
            before = widget;
        }
        // Every control is reached; of radio buttons one.
        for (const QWidget *widget : m_driver->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy() || qobject_cast<const QRadioButton *>(widget))
                continue;
            if (!walked.contains(widget))
                faults << u"%1: Tab does not reach %2"_s.arg(page, nameOf(widget));
        }
        if (page == "start"_L1)
            break;
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(m_driver->pageId() != page); // a button is seen to go down first
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestUiKeyboard::altReachesThePrimaryActions()
{
    const GoldenCase walked = golden(u"market-deal-with-agent"_s);
    begin(walked.today);
    press(Qt::Key_Space);
    const QString first = m_driver->pageId();
    QVERIFY(answerPage(walked));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(m_driver->pageId() != first);
    const QString second = m_driver->pageId();
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_driver->pageId(), first);
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_driver->pageId(), second);
    QCOMPARE(focusFault(), QString());
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(m_driver->pageId(), u"result"_s);
    QCOMPARE(focusFault(), QString());
}

void TestUiKeyboard::enterPressesTheButtonWithTheFocus()
{
    const GoldenCase walked = golden(u"market-deal-with-agent"_s);
    begin(walked.today);
    press(Qt::Key_Space);
    const QString page = m_driver->pageId();
    // Help unfolds; the page stays.
    const QString help = Testing::rules().pages.constFirst().questions.constFirst() + u"/help"_s;
    QVERIFY(tabTo(help));
    press(Qt::Key_Return);
    QCOMPARE(m_driver->pageId(), page);
    QVERIFY(m_driver->find<QAbstractButton>(help)->isChecked());
    // A button other than Next is the one that Enter presses.
    QVERIFY(tabTo(u"result-so-far"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_driver->pageId(), u"result"_s);
}

void TestUiKeyboard::enterOnTheResultClosesNothing()
{
    open(golden(u"market-deal-with-agent"_s));
    QCOMPARE(m_driver->pageId(), u"result"_s);
    press(Qt::Key_Return);
    QVERIFY(m_driver->window().isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_driver->pageId(), u"result"_s);
}

void TestUiKeyboard::escapeLosesNothing()
{
    const GoldenCase shown = golden(u"market-deal-with-agent"_s);
    open(shown);
    while (true) {
        const QString page = m_driver->pageId();
        press(Qt::Key_Escape);
        QVERIFY(m_driver->window().isVisible());
        QCOMPARE(m_driver->pageId(), page);
        QCOMPARE(m_driver->session().answers(), shown.data.answers);
        QCOMPARE(focusFault(), QString());
        if (page == "start"_L1)
            break;
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(m_driver->pageId() != page); // a button is seen to go down first
    }
}

void TestUiKeyboard::shortcutsOpenTheirDialogs_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("changed");
    QTest::newRow("Ctrl+S saves") << int(Qt::Key_S) << false;
    QTest::newRow("Ctrl+O opens") << int(Qt::Key_O) << false;
    QTest::newRow("Ctrl+N asks before a changed case is lost") << int(Qt::Key_N) << true;
    QTest::newRow("Ctrl+P prints") << int(Qt::Key_P) << false;
}

void TestUiKeyboard::shortcutsOpenTheirDialogs()
{
    QFETCH(int, key);
    QFETCH(bool, changed);
    const GoldenCase shown = golden(u"market-deal-with-agent"_s);
    open(shown);
    if (changed)
        m_driver->session().exportCase().setTitle(u"Changed"_s);
    const WhenOpened closed([](QWidget *) { press(Qt::Key_Escape); });
    press(key, Qt::ControlModifier);
    QTRY_VERIFY(closed.isDone());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_driver->window().isVisible());
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QCOMPARE(m_driver->session().answers(), shown.data.answers);
    QVERIFY(m_driver->window().focusWidget());
}

REGISTER_TEST(TestUiKeyboard)
#include "testuikeyboard.moc"
