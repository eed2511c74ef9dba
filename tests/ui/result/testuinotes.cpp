// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "document.h"
#include "events.h"
#include "goldencase.h"
#include "history.h"
#include "mergedchecklist.h"
#include "reporthtml.h"
#include "reporttext.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

/// The checklist of the result page at work: ticks, states, what is noted, filter and grouping.
class TestUiNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tickSaysWhatIsDone();
    void tickProposesTodayAndKeepsAnotherDay();
    void stateIsSaidInWords_data();
    void stateIsSaidInWords();
    void notesGoIntoTheCase();
    void linesOfNotesAreKept_data();
    void linesOfNotesAreKept();
    void typedLettersAreOneEdit();
    void dayIsTakenBackByItself();
    void notesSurviveLanguageAndTheWayBack();
    void undoneElsewhereIsShown();
    void vanishedStepIsStillRead();
    void undoOpensWhatItChanges();
    void filterShowsSomeAndLosesNothing();
    void tickedItemStaysUntilAskedAgain();
    void groupsByDueDate();
    void paperHoldsWhatIsNoted();
    void cleanup() { m_driver.reset(); }

private:
    void open(const CaseData &data);
    /// The items that are seen, from top to bottom.
    [[nodiscard]] QStringList items();
    void choose(const char *combo, int index);
    [[nodiscard]] Tick tick() { return m_driver->session().exportCase().data().checklist.value(m_item); }
    [[nodiscard]] QString item(const char *part = "") const { return u"item-"_s + m_item + QLatin1String(part); }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
    QString m_item; ///< the first that is open
};

namespace
{
const QDate today(2026, 11, 22);

CaseData shownCase()
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == "company-orders-on-platform"_L1)
            return each.data;
    }
    qFatal("the golden case is gone");
}
}

void TestUiNotes::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiNotes::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(today, *m_language);
    open(shownCase());
}

void TestUiNotes::open(const CaseData &data)
{
    m_driver->session().load(data);
    m_driver->wizard().advance();
    if (m_driver->pageId() != "result"_L1)
        m_driver->wizard().showResult();
    m_item.clear();
    for (const QCheckBox *box : m_driver->page()->findChildren<QCheckBox *>()) {
        if (m_item.isEmpty() && box->isEnabled() && !box->isChecked() && box->objectName().startsWith("item-"_L1))
            m_item = box->objectName().mid(5);
    }
    QVERIFY(!m_item.isEmpty());
}

QStringList TestUiNotes::items()
{
    QList<std::pair<int, QString>> found;
    for (const QWidget *widget : m_driver->page()->findChildren<QWidget *>()) {
        const QString name = widget->objectName();
        if (widget->isVisible() && name.startsWith("item-"_L1) && !name.contains(QLatin1Char('/')))
            found << std::pair(widget->mapTo(m_driver->page(), QPoint()).y(), name.mid(5));
    }
    std::ranges::sort(found);
    QStringList names;
    for (const auto &[place, name] : std::as_const(found))
        names << name;
    return names;
}

void TestUiNotes::choose(const char *combo, int index)
{
    auto *box = m_driver->find<QComboBox>(QLatin1String(combo));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < index; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

void TestUiNotes::tickSaysWhatIsDone()
{
    auto *bar = m_driver->find<QProgressBar>(u"checklist-progress"_s);
    auto *text = m_driver->find<QLabel>(u"checklist-progress-text"_s);
    auto *state = m_driver->find<QLabel>(u"state-"_s + m_item);
    auto *box = m_driver->find<QCheckBox>(item());
    QVERIFY(bar && text && state && box);
    const int before = bar->value();
    const int steps = bar->maximum();
    QVERIFY(steps > before);
    QVERIFY(text->text().startsWith(u"%1 of %2 step"_s.arg(before).arg(steps)));
    QCOMPARE(state->text(), u"Open"_s);
    box->click();
    QCOMPARE(bar->value(), before + 1);
    QVERIFY(text->text().startsWith(u"%1 of %2 step"_s.arg(before + 1).arg(steps)));
    QVERIFY(state->text().startsWith("Done on "_L1));
    QVERIFY(box->accessibleDescription().startsWith(state->text()));
    m_driver->window().history().undo();
    QCOMPARE(bar->value(), before);
    QCOMPARE(state->text(), u"Open"_s);
    QVERIFY(!box->isChecked());
    // Nothing was made anew.
    QCOMPARE(m_driver->find<QCheckBox>(item()), box);
}

void TestUiNotes::tickProposesTodayAndKeepsAnotherDay()
{
    auto *box = m_driver->find<QCheckBox>(item());
    box->click();
    QCOMPARE(tick().date, today);
    QVERIFY(tick().done);
    box->click();
    QCOMPARE(tick(), Tick());
    CaseData data = shownCase();
    data.checklist[m_item].date = today.addDays(-3);
    open(data);
    box = m_driver->find<QCheckBox>(item());
    box->click();
    QCOMPARE(tick().date, today.addDays(-3));
    box->click();
    QCOMPARE(tick().date, today.addDays(-3));
}

void TestUiNotes::stateIsSaidInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("yesterday") << -1 << u"Overdue: was due on %1"_s;
    QTest::newRow("today") << 0 << u"Due today"_s;
    QTest::newRow("tomorrow") << 1 << u"Due in 1 day"_s;
    QTest::newRow("in a week") << 7 << u"Due in 7 day"_s;
    QTest::newRow("later") << 8 << u"Open"_s;
}

void TestUiNotes::stateIsSaidInWords()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    // An item whose day moves with that of an event: found among those of the case.
    for (const QString &event : eventIds()) {
        CaseData data = shownCase();
        data.dates.insert(event, today);
        for (const ChecklistItemState &state :
             checklistStates(Testing::rules(), m_driver->session().decision(), data, today)) {
            const bool isOpen = state.state != ChecklistItemState::State::Done
                                && state.state != ChecklistItemState::State::Note;
            if (!isOpen || !state.due.due.isValid() || Testing::rules().item(state.id)->optional)
                continue;
            data.dates.insert(event, today.addDays(days - state.daysLeft));
            bool moved = false;
            for (const ChecklistItemState &again :
                 checklistStates(Testing::rules(), m_driver->session().decision(), data, today))
                moved = moved || (again.id == state.id && again.daysLeft == days && !again.due.nextWorkingDay);
            if (!moved)
                continue;
            open(data);
            const QString due = m_driver->session().texts().date(today.addDays(days));
            const QString said = m_driver->find<QLabel>(u"state-"_s + state.id)->text();
            QVERIFY2(said.startsWith(words.contains(QLatin1Char('%')) ? words.arg(due) : words), qPrintable(said));
            return;
        }
    }
    QFAIL("no item has a day that moves");
}

void TestUiNotes::notesGoIntoTheCase()
{
    QVERIFY(!m_driver->find(item("/done-by")));
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QVERIFY(m_driver->type(item("/done-by"), u"Li Wei"_s));
    QVERIFY(m_driver->type(item("/number"), u"=1+2"_s));
    QVERIFY(m_driver->type(item("/note"), u"by post, 顺丰"_s));
    QVERIFY(!m_driver->find<QDateEdit>(item("/done-date"))->isEnabled());
    m_driver->find<QCheckBox>(item("/done-date/known"))->click();
    m_driver->find<QDateEdit>(item("/done-date"))->setDate(QDate(2026, 11, 2));
    const Tick expected{.done = false,
                        .date = QDate(2026, 11, 2),
                        .who = u"Li Wei"_s,
                        .note = u"by post, 顺丰"_s,
                        .number = u"=1+2"_s,
                        .unknown = {}};
    QCOMPARE(tick(), expected);
    // Folded away, what is noted is still to be read.
    QVERIFY(!m_driver->find(u"noted-"_s + m_item));
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    const QString noted = m_driver->find<QLabel>(u"noted-"_s + m_item)->text();
    for (const QString &value : {expected.who, expected.note, expected.number})
        QVERIFY2(noted.contains(value), qPrintable(noted));
}

void TestUiNotes::linesOfNotesAreKept_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("lines") << u"one\n\ntwo\n"_s;
    QTest::newRow("tab, joined words and a direction mark") << u"a\tb\nc\u00a0d\u200fe"_s;
}

void TestUiNotes::linesOfNotesAreKept()
{
    QFETCH(QString, kept);
    CaseData data = shownCase();
    data.checklist[m_item]
        = Tick{.done = true, .date = today, .who = kept, .note = kept, .number = kept, .unknown = {}};
    open(data);
    m_item = data.checklist.firstKey();
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QCOMPARE(tick(), data.checklist.value(m_item)); // by being shown, nothing changes
    auto *note = m_driver->find<QPlainTextEdit>(item("/note"));
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_X);
    QCOMPARE(tick().note, kept + u"\nx"_s);
    QCOMPARE(note->textCursor().position(), int(note->document()->characterCount()) - 1);
    QCOMPARE(m_driver->pageId(), u"result"_s);
    for (const char *field : {"/done-by", "/number"}) {
        auto *line = m_driver->find<QLineEdit>(item(field));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClick(line, Qt::Key_X);
    }
    QCOMPARE(tick().who, kept + QLatin1Char('x'));
    QCOMPARE(tick().number, kept + QLatin1Char('x'));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(m_driver->window().focusWidget() != note);
    for (int step = 0; step < 3; ++step)
        m_driver->window().history().undo();
    QCOMPARE(tick(), data.checklist.value(m_item));
}

void TestUiNotes::typedLettersAreOneEdit()
{
    History &history = m_driver->window().history();
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QVERIFY(m_driver->type(item("/done-by"), u"Li"_s));
    QVERIFY(m_driver->type(item("/note"), u"sent"_s));
    m_driver->find<QCheckBox>(item())->click();
    const Tick all = tick();
    QCOMPARE(history.next(false).field(), item());
    history.undo();
    QCOMPARE(history.next(false).field(), item("/note"));
    QVERIFY(history.actions().constFirst()->text().contains("Note"_L1));
    history.undo();
    QCOMPARE(tick().note, QString());
    QCOMPARE(m_driver->find<QPlainTextEdit>(item("/note"))->toPlainText(), QString());
    QCOMPARE(m_driver->find<QLineEdit>(item("/done-by"))->text(), u"Li"_s);
    history.undo();
    QCOMPARE(tick(), Tick());
    QCOMPARE(history.next(false).kind, EditSubject::Kind::Nothing);
    for (int step = 0; step < 3; ++step)
        history.redo();
    QCOMPARE(tick(), all);
    QCOMPARE(m_driver->find<QPlainTextEdit>(item("/note"))->toPlainText(), u"sent"_s);
}

void TestUiNotes::dayIsTakenBackByItself()
{
    History &history = m_driver->window().history();
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    m_driver->find<QCheckBox>(item())->click();
    m_driver->find<QDateEdit>(item("/done-date"))->setDate(today.addDays(-1));
    QCOMPARE(tick().date, today.addDays(-1));
    history.undo();
    QCOMPARE(tick().date, today);
    QCOMPARE(m_driver->find<QDateEdit>(item("/done-date"))->date(), today);
    history.undo();
    QCOMPARE(tick(), Tick());
    QVERIFY(!m_driver->find<QCheckBox>(item("/done-date/known"))->isChecked());
}

void TestUiNotes::notesSurviveLanguageAndTheWayBack()
{
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QVERIFY(m_driver->type(item("/done-by"), u"Li"_s));
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    auto *who = m_driver->find<QLineEdit>(item("/done-by"));
    QVERIFY(who);
    QCOMPARE(who->text(), u"Li"_s);
    QCOMPARE(m_driver->window().focusWidget(), who);
    m_language->use(u"en"_s);
    QCoreApplication::processEvents();
    m_driver->wizard().goTo(u"channel.sale"_s);
    m_driver->wizard().showResult();
    QCOMPARE(m_driver->find<QLineEdit>(item("/done-by"))->text(), u"Li"_s);
    QCOMPARE(tick().who, u"Li"_s);
}

void TestUiNotes::undoneElsewhereIsShown()
{
    // The page is not seen while the tick is taken back.
    m_driver->find<QCheckBox>(item())->click();
    m_driver->wizard().goTo(u"channel.sale"_s);
    m_driver->window().history().undo();
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QVERIFY(!m_driver->find<QCheckBox>(item())->isChecked());
    QCOMPARE(m_driver->find<QLabel>(u"state-"_s + m_item)->text(), u"Open"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), item());
}

void TestUiNotes::vanishedStepIsStillRead()
{
    const auto section = [this] { return m_driver->find(u"section-%1"_s.arg(int(Section::Kind::Vanished))); };
    QVERIFY(!section());
    CaseData data = shownCase();
    QStringList gone; // two that this case does not call for, and one of other rules
    for (const Item &each : Testing::rules().items) {
        if (gone.size() < 2 && !m_driver->find(u"item-"_s + each.id) && !each.note)
            gone << each.id;
    }
    gone << u"of-other-rules"_s;
    for (const QString &id : std::as_const(gone)) {
        data.checklist[id].done = id == gone.first();
        data.checklist[id].note = u"kept at "_s + id;
    }
    open(data);
    QVERIFY(section());
    const Section *said = nullptr;
    const Report report = m_driver->session().report();
    said = report.section(Section::Kind::Vanished);
    QVERIFY(said);
    const auto shown = [this](const QString &text) {
        const QList<QLabel *> labels = m_driver->page()->findChildren<QLabel *>();
        return std::ranges::any_of(std::as_const(labels), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    for (const QString &id : std::as_const(gone)) {
        const auto block = std::ranges::find_if(std::as_const(said->blocks),
                                                [&id](const Block &each) { return each.id == id; });
        QVERIFY2(block != said->blocks.cend(), qPrintable(id));
        QVERIFY(shown(block->text) && shown(u"kept at "_s));
        QCOMPARE(block->lines.constFirst().contains(u"ticked it as done"_s), id == gone.first());
        QVERIFY(toText(report).contains(u"kept at "_s + id));
    }
    QVERIFY(shown(Testing::rules().item(gone.first())->text.title));
    // A tick elsewhere leaves it as it is; what is taken back is seen at once.
    m_driver->find<QCheckBox>(item())->click();
    QVERIFY(section());
    Tick tick = data.checklist.value(gone.first());
    tick.note = u"other words"_s;
    m_driver->session().exportCase().setTick(gone.first(), tick);
    QVERIFY(shown(u"other words"_s));
    m_driver->window().history().undo();
    QVERIFY(!shown(u"other words"_s));
    QCOMPARE(m_driver->session().exportCase().data().checklist.value(gone.first()), data.checklist.value(gone.first()));
}

void TestUiNotes::undoOpensWhatItChanges()
{
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QVERIFY(m_driver->type(item("/done-by"), u"Li"_s));
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    choose("checklist-filter", 3);
    QVERIFY(!m_driver->find(item()));
    m_driver->window().history().undo();
    QCOMPARE(m_driver->window().focusWidget()->objectName(), item("/done-by"));
    QVERIFY(m_driver->find(item("/done-by")));
    QCOMPARE(tick(), Tick());
}

void TestUiNotes::filterShowsSomeAndLosesNothing()
{
    const QStringList all = items();
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    QVERIFY(m_driver->type(item("/done-by"), u"Li"_s));
    choose("checklist-filter", 3);
    QVERIFY(!items().contains(m_item));
    choose("checklist-filter", 2);
    QVERIFY(items().isEmpty());
    QVERIFY(m_driver->find(u"checklist-nothing"_s));
    choose("checklist-filter", 1);
    QVERIFY(items().contains(m_item));
    QVERIFY(items().size() < all.size());
    choose("checklist-filter", 0);
    QCOMPARE(items(), all);
    QVERIFY(!m_driver->find(u"checklist-nothing"_s));
    QCOMPARE(m_driver->find<QLineEdit>(item("/done-by"))->text(), u"Li"_s);
    QCOMPARE(tick().who, u"Li"_s);
}

void TestUiNotes::tickedItemStaysUntilAskedAgain()
{
    choose("checklist-filter", 1);
    m_driver->find<QCheckBox>(item())->click();
    QVERIFY(items().contains(m_item));
    choose("checklist-filter", 1);
    QVERIFY(!items().contains(m_item) || !tick().done);
    choose("checklist-filter", 3);
    QVERIFY(items().contains(m_item));
    QVERIFY(tick().done);
}

void TestUiNotes::groupsByDueDate()
{
    const QStringList byPhase = items();
    choose("checklist-grouping", 1);
    QStringList byDate = items();
    QVERIFY(byDate != byPhase);
    m_driver->find<QCheckBox>(item())->click();
    QCOMPARE(items(), byDate); // it stays where it is
    byDate.sort();
    choose("checklist-grouping", 0);
    QCOMPARE(items(), byPhase);
    QStringList sorted = byPhase;
    sorted.sort();
    QCOMPARE(byDate, sorted);
}

void TestUiNotes::paperHoldsWhatIsNoted()
{
    QVERIFY(m_driver->click(u"notes-"_s + m_item));
    for (const char *field : {"/done-by", "/number", "/note"})
        QVERIFY(m_driver->type(item(field), u"typed"_s + QLatin1String(field)));
    const Report report = m_driver->session().report();
    const QString html = toHtml(report, m_driver->session().texts());
    const QString text = toText(report);
    for (const char *field : {"/done-by", "/number", "/note"}) {
        QVERIFY(html.contains(u"typed"_s + QLatin1String(field)));
        QVERIFY(text.contains(u"typed"_s + QLatin1String(field)));
    }
}

REGISTER_TEST(TestUiNotes)
#include "testuinotes.moc"
