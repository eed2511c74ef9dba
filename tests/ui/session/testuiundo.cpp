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
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiUndo::init()
{
    Testing::failOnWarnings();
    m_language->use(QStringLiteral("en"));
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
    const QString question = QStringLiteral("business.kind");
    QVERIFY(!canUndo());
    QVERIFY(m_driver->click(QStringLiteral("begin")));
    QVERIFY(m_driver->click(question + QStringLiteral("/producer")));
    QVERIFY(m_driver->click(question + QStringLiteral("/online-seller")));
    QCOMPARE(*answers().get<QString>(question), QStringLiteral("online-seller"));

    m_driver->window().history().undo();
    QCOMPARE(*answers().get<QString>(question), QStringLiteral("producer"));
    QVERIFY(m_driver->find<QRadioButton>(question + QStringLiteral("/producer"))->isChecked());
    QVERIFY(!m_driver->find<QRadioButton>(question + QStringLiteral("/online-seller"))->isChecked());
    m_driver->window().history().undo();
    QVERIFY(!answers().given.contains(question));
    QVERIFY(!m_driver->find<QRadioButton>(question + QStringLiteral("/producer"))->isChecked());
    QVERIFY(!canUndo());

    m_driver->window().history().redo();
    m_driver->window().history().redo();
    QCOMPARE(*answers().get<QString>(question), QStringLiteral("online-seller"));
    QVERIFY(m_driver->find<QRadioButton>(question + QStringLiteral("/online-seller"))->isChecked());
    // A new change ends what could be made again.
    m_driver->window().history().undo();
    QVERIFY(m_driver->click(question + QStringLiteral("/private-person")));
    QCOMPARE(m_driver->window().history().next(true), EditSubject());
}

void TestUiUndo::typedTextIsTakenBackAtOnce()
{
    const QString amount = QStringLiteral("value.amount");
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    QVERIFY(m_driver->type(amount, QStringLiteral("1234.50")));
    QCOMPARE(*answers().get<QString>(amount), QStringLiteral("1234.50"));
    m_driver->window().history().undo();
    QVERIFY(!answers().given.contains(amount));
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), QString());
    QVERIFY(!canUndo());
    m_driver->window().history().redo();
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), QStringLiteral("1234.50"));
}

void TestUiUndo::undoShowsTheChangedAnswer()
{
    open(golden("company-orders-on-platform"));
    m_driver->wizard().goTo(QStringLiteral("channel.sale"));
    QVERIFY(m_driver->click(QStringLiteral("channel.sale/offline")));
    m_driver->wizard().showResult();
    QCOMPARE(m_driver->pageId(), QStringLiteral("result"));
    m_driver->window().history().undo();
    QCOMPARE(m_driver->pageId(), QStringLiteral("channel"));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("channel.sale/platform"));
    QCOMPARE(answers(), golden("company-orders-on-platform").answers);
    QCOMPARE(m_driver->session().decision().mode, QStringLiteral("9710"));
}

void TestUiUndo::oneEditMayChangeSeveralAnswers()
{
    // An amount with cents is none in yen: the answer goes with the currency, and comes back with it.
    const QString amount = QStringLiteral("value.amount");
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.insert(amount, QStringLiteral("100.5"));
    data.answers.given.insert(QStringLiteral("value.currency"), QStringLiteral("CNY"));
    open(data);
    m_driver->wizard().goTo(QStringLiteral("value.currency"));
    QVERIFY(m_driver->answer(QStringLiteral("value.currency"), QStringLiteral("JPY"), {}));
    QVERIFY(!answers().given.contains(amount));
    while (canUndo())
        m_driver->window().history().undo();
    QCOMPARE(answers(), data.answers);
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), QStringLiteral("100.5"));
}

void TestUiUndo::anEditIsDecidedOnce()
{
    const QString members = QStringLiteral("goods.special");
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

    QCOMPARE(answers().unsureMembers.value(members), QStringList(QStringLiteral("battery")));
    QVERIFY(isOneEdit(members, [&] { return m_driver->click(members + QStringLiteral("/battery")); }));
    QVERIFY(answers().unsureMembers.isEmpty() && answers().get<QStringList>(members)->contains(u"battery"));
    QVERIFY(isOneEdit(members, [&] { return m_driver->click(members + QStringLiteral("/unsure/battery")); }));
    QCOMPARE(answers().unsureMembers.value(members), QStringList(QStringLiteral("battery")));
    QVERIFY(answers().get<QStringList>(members)->isEmpty());
}

void TestUiUndo::noDecisionSeesHalfAnEdit()
{
    // The amount goes with the currency, whatever the letters that it is found by: half a yen is none.
    const QString amount = QStringLiteral("value.amount");
    const QString currency = QStringLiteral("value.currency");
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.insert(amount, QStringLiteral("100.5"));
    data.answers.given.insert(currency, QStringLiteral("CNY"));
    open(data);
    const Session &session = m_driver->session();
    QList<Answers> decided;
    connect(&session, &Session::decided, this, [&] { decided << session.answers(); });
    m_driver->wizard().goTo(currency);
    decided.clear();
    QVERIFY(m_driver->answer(currency, QStringLiteral("JPY"), {}));
    QVERIFY(!decided.isEmpty() && decided.last() == session.answers());
    for (const Answers &each : std::as_const(decided)) {
        const auto *said = each.get<QString>(currency);
        QVERIFY(!said || *said != QStringLiteral("JPY") || !each.given.contains(amount));
    }
    QVERIFY(!answers().given.contains(amount));
    disconnect(&session, nullptr, this, nullptr);
}

void TestUiUndo::typedTextElsewhereStays()
{
    const QString amount = QStringLiteral("value.amount");
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    QVERIFY(m_driver->answer(QStringLiteral("value.currency"), QStringLiteral("JPY"), {}));
    QVERIFY(m_driver->type(amount, QStringLiteral("7,5")));
    QVERIFY(!answers().given.contains(amount));
    m_driver->window().history().undo();
    QCOMPARE(m_driver->find<QLineEdit>(amount)->text(), QStringLiteral("7,5"));
}

void TestUiUndo::titleParticularDayAndTickAreTakenBack()
{
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    m_driver->wizard().showPage(QStringLiteral("page-particulars"));
    QVERIFY(m_driver->type(QStringLiteral("case-title"), QStringLiteral("Cups")));
    QVERIFY(m_driver->type(QStringLiteral("particular-buyer"), QStringLiteral("Casa")));
    m_driver->find<QCheckBox>(QStringLiteral("date-loading/known"))->click();
    m_driver->wizard().showResult();
    QCheckBox *box = nullptr;
    for (QCheckBox *each : m_driver->page()->findChildren<QCheckBox *>()) {
        if (!box && each->isEnabled() && !each->isChecked() && each->objectName().startsWith(QLatin1String("item-")))
            box = each;
    }
    QVERIFY(box);
    const QString item = box->objectName();
    box->click();
    const CaseData all = m_driver->session().exportCase().data();
    QCOMPARE(all.title, QStringLiteral("Cups"));
    QCOMPARE(all.particulars.value(QStringLiteral("buyer")), QStringLiteral("Casa"));
    QVERIFY(all.dates.contains(QStringLiteral("loading")));
    QCOMPARE(all.checklist.size(), data.checklist.size() + 1);

    History &history = m_driver->window().history();
    const auto &now = m_driver->session().exportCase().data();
    history.undo();
    QCOMPARE(now.checklist, data.checklist);
    QCOMPARE(m_driver->pageId(), QStringLiteral("result"));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), item);
    history.undo();
    QVERIFY(now.dates.isEmpty());
    QCOMPARE(m_driver->pageId(), QStringLiteral("particulars"));
    QVERIFY(!m_driver->find<QCheckBox>(QStringLiteral("date-loading/known"))->isChecked());
    history.undo();
    QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("particular-buyer"))->text(), QString());
    QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("particular-buyer"));
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
    const QString path = folder.filePath(QStringLiteral("case.exportcase"));
    QVERIFY(!CaseFile::write(path, golden("company-orders-on-platform")));
    m_driver->window().files().openFile(path);
    m_driver->wizard().goTo(QStringLiteral("channel.sale"));
    QVERIFY(m_driver->click(QStringLiteral("channel.sale/offline")));
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
    QVERIFY(m_driver->click(QStringLiteral("begin")));
    QVERIFY(m_driver->click(QStringLiteral("business.kind/producer")));
    QVERIFY(canUndo());
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    QVERIFY(!canUndo());
    m_driver->window().history().undo();
    QCOMPARE(m_driver->session().exportCase().data(), data);
}

void TestUiUndo::keysBelongToTheWindowOrTheField()
{
    const QString amount = QStringLiteral("value.amount");
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    auto *edit = m_driver->find<QLineEdit>(amount);

    // What the case has taken over goes as a whole.
    QVERIFY(m_driver->type(amount, QStringLiteral("1234")));
    QCOMPARE(*answers().get<QString>(amount), QStringLiteral("1234"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!answers().given.contains(amount));
    QCOMPARE(edit->text(), QString());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), QStringLiteral("1234"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);

    // What is no answer is the field's own, and the edit before it stays.
    QVERIFY(m_driver->answer(QStringLiteral("value.currency"), QStringLiteral("CNY"), {}));
    const Answers before = answers();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("x"));
    QCOMPARE(edit->text(), QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(answers(), before);
}

void TestUiUndo::actionsNameTheAnswer()
{
    QVERIFY(m_driver->click(QStringLiteral("begin")));
    auto *undo = m_driver->window().findChild<QAction *>(QStringLiteral("undo"));
    auto *redo = m_driver->window().findChild<QAction *>(QStringLiteral("redo"));
    QVERIFY(undo && redo);
    QVERIFY(!undo->isEnabled());
    QVERIFY(m_driver->click(QStringLiteral("business.kind/producer")));
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("&Undo: Kind of business"));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), QStringLiteral("&Redo: Kind of business"));
    m_language->use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    QVERIFY(!redo->text().contains(QLatin1String("Kind of business")));
}

REGISTER_TEST(TestUiUndo)
#include "testuiundo.moc"
