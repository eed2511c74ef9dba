// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefiles.h"
#include "goldencase.h"
#include "history.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;

/// Taking back and making again what was changed: answers, texts, days and ticks.
class TestUiUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void clicksAreTakenBackOneByOne();
    void typedTextIsTakenBackAtOnce();
    void undoShowsTheChangedAnswer();
    void oneEditMayChangeSeveralAnswers();
    void anEditIsDecidedOnce();
    void noDecisionSeesHalfAnEdit();
    void typedTextElsewhereStays();
    void titleParticularDayAndTickAreTakenBack();
    void backAtTheFileIsNotModified();
    void anotherCaseForgetsTheEdits();
    void keysBelongToTheWindowOrTheField();
    void actionsNameTheAnswer();
    void cleanup();

private:
    [[nodiscard]] static CaseData golden(const char *name);
    void open(const CaseData &data);
    [[nodiscard]] bool canUndo();
    [[nodiscard]] const Answers &answers() { return m_driver->session().answers(); }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestUiUndo::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiUndo::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
}

void TestUiUndo::cleanup()
{
    m_driver.reset();
}

CaseData TestUiUndo::golden(const char *name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == QLatin1String(name))
            return each.data;
    }
    qFatal("there is no golden case %s", name);
}

void TestUiUndo::open(const CaseData &data)
{
    m_driver->session().load(data);
    m_driver->wizard().advance();
}

bool TestUiUndo::canUndo()
{
    return m_driver->window().history().next(false).kind != EditSubject::Kind::Nothing;
}

void TestUiUndo::clicksAreTakenBackOneByOne()
{
    const QString question = u"business.kind"_s;
    QVERIFY(!canUndo());
    QVERIFY(m_driver->click(u"begin"_s));
    QVERIFY(m_driver->click(question + u"/producer"_s));
    QVERIFY(m_driver->click(question + u"/online-seller"_s));
    QCOMPARE(*answers().get<QString>(question), u"online-seller"_s);

    m_driver->window().history().undo();
    QCOMPARE(*answers().get<QString>(question), u"producer"_s);
    QVERIFY(m_driver->find<QRadioButton>(question + u"/producer"_s)->isChecked());
    QVERIFY(!m_driver->find<QRadioButton>(question + u"/online-seller"_s)->isChecked());
    m_driver->window().history().undo();
    QVERIFY(!answers().given.contains(question));
    QVERIFY(!m_driver->find<QRadioButton>(question + u"/producer"_s)->isChecked());
    QVERIFY(!canUndo());

    m_driver->window().history().redo();
    m_driver->window().history().redo();
    QCOMPARE(*answers().get<QString>(question), u"online-seller"_s);
    QVERIFY(m_driver->find<QRadioButton>(question + u"/online-seller"_s)->isChecked());
    // A new change ends what could be made again.
    m_driver->window().history().undo();
    QVERIFY(m_driver->click(question + u"/private-person"_s));
    QCOMPARE(m_driver->window().history().next(true), EditSubject());
}

void TestUiUndo::typedTextIsTakenBackAtOnce()
{
    const QString amount = u"value.amount"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    QVERIFY(m_driver->type(amount, u"1234.50"_s));
    QCOMPARE(*answers().get<QString>(amount), u"1234.50"_s);
    m_driver->window().history().undo();
    QVERIFY(!answers().given.contains(amount));
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), QString());
    QVERIFY(!canUndo());
    m_driver->window().history().redo();
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), u"1234.50"_s);
}

void TestUiUndo::undoShowsTheChangedAnswer()
{
    open(golden("company-orders-on-platform"));
    m_driver->wizard().goTo(u"channel.sale"_s);
    QVERIFY(m_driver->click(u"channel.sale/offline"_s));
    m_driver->wizard().showResult();
    QCOMPARE(m_driver->pageId(), u"result"_s);
    m_driver->window().history().undo();
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"channel.sale/platform"_s);
    QCOMPARE(answers(), golden("company-orders-on-platform").answers);
    QCOMPARE(m_driver->session().decision().mode, u"9710"_s);
}

void TestUiUndo::oneEditMayChangeSeveralAnswers()
{
    // An amount with cents is none in yen: the answer goes with the currency, and comes back with it.
    const QString amount = u"value.amount"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.insert(amount, u"100.5"_s);
    data.answers.given.insert(u"value.currency"_s, u"CNY"_s);
    open(data);
    m_driver->wizard().goTo(u"value.currency"_s);
    QVERIFY(m_driver->answer(u"value.currency"_s, u"JPY"_s, {}));
    QVERIFY(!answers().given.contains(amount));
    while (canUndo())
        m_driver->window().history().undo();
    QCOMPARE(answers(), data.answers);
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), u"100.5"_s);
}

void TestUiUndo::anEditIsDecidedOnce()
{
    const QString members = u"goods.special"_s;
    open(golden("unsure-of-battery"));
    Session &session = m_driver->session();
    const QSignalSpy changes(&session.exportCase(), &ExportCase::changed);
    QList<Answers> decided; // whole answers, never half of an edit
    connect(&session, &Session::decided, this, [&] { decided << session.answers(); });
    const auto isOneEdit = [&](const QString &page, const std::function<bool()> &edit) {
        m_driver->wizard().goTo(page);
        const qsizetype told = changes.size();
        const int decisions = session.decisions();
        decided.clear();
        return edit() && changes.size() == told + 1 && decided == QList{session.answers()}
               && session.decisions() == decisions + 1;
    };

    QCOMPARE(answers().unsureMembers.value(members), QStringList(u"battery"_s));
    QVERIFY(isOneEdit(members, [&] { return m_driver->click(members + u"/battery"_s); }));
    QVERIFY(answers().unsureMembers.isEmpty() && answers().get<QStringList>(members)->contains(u"battery"));
    QVERIFY(isOneEdit(members, [&] { return m_driver->click(members + u"/unsure/battery"_s); }));
    QCOMPARE(answers().unsureMembers.value(members), QStringList(u"battery"_s));
    QVERIFY(answers().get<QStringList>(members)->isEmpty());
}

void TestUiUndo::noDecisionSeesHalfAnEdit()
{
    // The amount goes with the currency, whatever the letters that it is found by: half a yen is none.
    const QString amount = u"value.amount"_s;
    const QString currency = u"value.currency"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.insert(amount, u"100.5"_s);
    data.answers.given.insert(currency, u"CNY"_s);
    open(data);
    const Session &session = m_driver->session();
    QList<Answers> decided;
    connect(&session, &Session::decided, this, [&] { decided << session.answers(); });
    m_driver->wizard().goTo(currency);
    decided.clear();
    QVERIFY(m_driver->answer(currency, u"JPY"_s, {}));
    QVERIFY(!decided.isEmpty() && decided.last() == session.answers());
    for (const Answers &each : std::as_const(decided)) {
        const auto *said = each.get<QString>(currency);
        QVERIFY(!said || *said != u"JPY"_s || !each.given.contains(amount));
    }
    QVERIFY(!answers().given.contains(amount));
    disconnect(&session, nullptr, this, nullptr);
}

void TestUiUndo::typedTextElsewhereStays()
{
    const QString amount = u"value.amount"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    QVERIFY(m_driver->answer(u"value.currency"_s, u"JPY"_s, {}));
    QVERIFY(m_driver->type(amount, u"7,5"_s));
    QVERIFY(!answers().given.contains(amount));
    m_driver->window().history().undo();
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), u"7,5"_s);
}

void TestUiUndo::titleParticularDayAndTickAreTakenBack()
{
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    m_driver->wizard().showPage(u"page-particulars"_s);
    QVERIFY(m_driver->type(u"case-title"_s, u"Cups"_s));
    QVERIFY(m_driver->type(u"particular-buyer"_s, u"Casa"_s));
    m_driver->find<QCheckBox>(u"date-loading/known"_s)->click();
    m_driver->wizard().showResult();
    QCheckBox *box = nullptr;
    for (QCheckBox *each : m_driver->page()->findChildren<QCheckBox *>()) {
        if (!box && each->isEnabled() && !each->isChecked() && each->objectName().startsWith("item-"_L1))
            box = each;
    }
    QVERIFY(box);
    const QString item = box->objectName();
    box->click();
    const CaseData all = m_driver->session().exportCase().data();
    QCOMPARE(all.title, u"Cups"_s);
    QCOMPARE(all.particulars.value(u"buyer"_s), u"Casa"_s);
    QVERIFY(all.dates.contains(u"loading"_s));
    QCOMPARE(all.checklist.size(), data.checklist.size() + 1);

    History &history = m_driver->window().history();
    const auto &now = m_driver->session().exportCase().data();
    history.undo();
    QCOMPARE(now.checklist, data.checklist);
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QCOMPARE(m_driver->window().focusWidget()->objectName(), item);
    history.undo();
    QVERIFY(now.dates.isEmpty());
    QCOMPARE(m_driver->pageId(), u"particulars"_s);
    QVERIFY(!m_driver->find<QCheckBox>(u"date-loading/known"_s)->isChecked());
    history.undo();
    QCOMPARE(m_driver->find<QLineEdit>(u"particular-buyer"_s)->text(), QString());
    QCOMPARE(m_driver->window().focusWidget()->objectName(), u"particular-buyer"_s);
    history.undo();
    QCOMPARE(now, data);
    QVERIFY(!canUndo());
    for (int step = 0; step < 4; ++step)
        history.redo();
    QCOMPARE(now, all);
}

void TestUiUndo::backAtTheFileIsNotModified()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"case.exportcase"_s);
    QVERIFY(!CaseFile::write(path, golden("company-orders-on-platform")));
    m_driver->window().files().openFile(path);
    m_driver->wizard().goTo(u"channel.sale"_s);
    QVERIFY(m_driver->click(u"channel.sale/offline"_s));
    QVERIFY(m_driver->window().isWindowModified());
    m_driver->window().history().undo();
    QVERIFY(!m_driver->window().isWindowModified());
    m_driver->window().history().redo();
    QVERIFY(m_driver->window().isWindowModified());
    QVERIFY(m_driver->window().files().save());
    QVERIFY(!m_driver->window().isWindowModified());
    m_driver->window().history().undo();
    QVERIFY(m_driver->window().isWindowModified());
}

void TestUiUndo::anotherCaseForgetsTheEdits()
{
    QVERIFY(m_driver->click(u"begin"_s));
    QVERIFY(m_driver->click(u"business.kind/producer"_s));
    QVERIFY(canUndo());
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    QVERIFY(!canUndo());
    m_driver->window().history().undo();
    QCOMPARE(m_driver->session().exportCase().data(), data);
}

void TestUiUndo::keysBelongToTheWindowOrTheField()
{
    const QString amount = u"value.amount"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    auto *edit = m_driver->find<QLineEdit>(amount);

    // What the case has taken over goes as a whole.
    QVERIFY(m_driver->type(amount, u"1234"_s));
    QCOMPARE(*answers().get<QString>(amount), u"1234"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!answers().given.contains(amount));
    QCOMPARE(edit->text(), QString());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), u"1234"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);

    // What is no answer is the field's own, and the edit before it stays.
    QVERIFY(m_driver->answer(u"value.currency"_s, u"CNY"_s, {}));
    const Answers before = answers();
    edit->setFocus();
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(edit->text(), u"x"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(answers(), before);
}

void TestUiUndo::actionsNameTheAnswer()
{
    QVERIFY(m_driver->click(u"begin"_s));
    auto *undo = m_driver->window().findChild<QAction *>(u"undo"_s);
    auto *redo = m_driver->window().findChild<QAction *>(u"redo"_s);
    QVERIFY(undo && redo);
    QVERIFY(!undo->isEnabled());
    QVERIFY(m_driver->click(u"business.kind/producer"_s));
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo: Kind of business"_s);
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), u"&Redo: Kind of business"_s);
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QVERIFY(!redo->text().contains("Kind of business"_L1));
}

REGISTER_TEST(TestUiUndo)
#include "testuiundo.moc"
