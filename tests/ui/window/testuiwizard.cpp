// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefiles.h"
#include "goldencase.h"
#include "testprogram.h"
#include "texts.h"
#include "wizarddriver.h"

#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// What a person meets in the window besides the decision: missing and wrong answers, Back and Change, contradictions,
/// the start of another case, and the switch of the language.
class TestUiWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nextNamesWhatIsMissingBesideTheField();
    void nextNamesWhatIsWrongBesideTheField_data();
    void nextNamesWhatIsWrongBesideTheField();
    void questionsAppearWhenAsked();
    void noneOfTheseIsAnAnswer();
    void amountFollowsTheCurrency();
    void backKeepsAnswers();
    void changeLeadsBackToTheResult();
    void contradictionIsAskedOnce();
    void contradictionCanBeChanged();
    void startAgainAsks();
    void ticksGoIntoTheCase();
    void keysAlone();
    void languageSwitchKeepsPageAnswersAndFocus_data();
    void languageSwitchKeepsPageAnswersAndFocus();
    void languageSwitchKeepsTheFault();
    void typedTitleStaysPlain();
    void examplesCanBeOpened();
    void savedCaseOpensAgain();
    void faultyFileIsNamed();
    void cleanup();

private:
    [[nodiscard]] static CaseData golden(const char *name);
    void open(const CaseData &data);
    /// Answers the next question of a message box by its button's name.
    static void answerBox(const QString &button);

    std::unique_ptr<Language> m_language;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestUiWizard::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiWizard::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
}

void TestUiWizard::cleanup()
{
    m_driver.reset();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible(), window->metaObject()->className());
}

CaseData TestUiWizard::golden(const char *name)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name == QLatin1String(name))
            return each.data;
    }
    qFatal("there is no golden case %s", name);
}

void TestUiWizard::open(const CaseData &data)
{
    m_driver->session().load(data);
    m_driver->wizard().advance();
}

void TestUiWizard::answerBox(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        QWidget *box = QApplication::activeModalWidget();
        QVERIFY(box);
        auto *pressed = box->findChild<QPushButton *>(button);
        QVERIFY(pressed);
        QTest::mouseClick(pressed, Qt::LeftButton);
    });
}

void TestUiWizard::nextNamesWhatIsMissingBesideTheField()
{
    QVERIFY(m_driver->click(u"begin"_s));
    const QString page = m_driver->pageId();
    const QStringList questions = m_driver->namesWith(u"question-"_s);
    QVERIFY(!questions.isEmpty());
    QVERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());

    m_driver->next();
    QCOMPARE(m_driver->pageId(), page);
    auto *fault = m_driver->find<QLabel>(questions.first() + u"/error"_s);
    QVERIFY(fault);
    QVERIFY(!fault->text().isEmpty());
    const QWidget *box = m_driver->find(u"question-"_s + questions.first());
    QVERIFY(box->isAncestorOf(m_driver->window().focusWidget()));

    // The sentence goes once there is an answer.
    const QString option = m_driver->page()->findChild<QRadioButton *>()->objectName();
    QVERIFY(m_driver->click(option));
    QVERIFY(!fault->isVisible());
}

void TestUiWizard::nextNamesWhatIsWrongBesideTheField_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"1e5", "-3", "0", "1,000.00", "NaN", " 5", "\u0663", "1234567890123456789012345678901234567890", "1.005"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestUiWizard::nextNamesWhatIsWrongBesideTheField()
{
    QFETCH(QString, text);
    const Rules &rules = Testing::rules();
    const auto amount = std::ranges::find_if(std::as_const(rules.questions), [](const Question &question) {
        return question.type == Question::Type::Amount;
    });
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount->id);
    open(data);

    QVERIFY(m_driver->type(amount->id, text));
    const QString page = m_driver->pageId();
    m_driver->next();
    QCOMPARE(m_driver->pageId(), page);
    auto *fault = m_driver->find<QLabel>(amount->id + u"/error"_s);
    QVERIFY(fault);
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(m_driver->find<QLineEdit>(amount->id)->text(), text);
    QVERIFY(!m_driver->session().answers().given.contains(amount->id));
    QCOMPARE(m_driver->window().focusWidget()->objectName(), amount->id);
}

void TestUiWizard::questionsAppearWhenAsked()
{
    CaseData data = golden("small-border-trade");
    data.answers.given.remove(u"channel.delivery"_s);
    data.answers.given.remove(u"business.border-right"_s);
    open(data);
    QVERIFY(!m_driver->find(u"question-business.border-right"_s));
    QVERIFY(m_driver->click(u"channel.delivery/border-port"_s));
    QVERIFY(m_driver->find(u"question-business.border-right"_s));
    QVERIFY(m_driver->click(u"channel.delivery/direct-freight"_s));
    QVERIFY(!m_driver->find(u"question-business.border-right"_s));
}

void TestUiWizard::noneOfTheseIsAnAnswer()
{
    const QString id = u"goods.controls"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(id);
    open(data);
    QVERIFY(m_driver->choose(id + u"/licence"_s));
    QCOMPARE(*m_driver->session().answers().get<QStringList>(id), QStringList(u"licence"_s));
    QVERIFY(m_driver->choose(id + u"/none"_s));
    QCOMPARE(*m_driver->session().answers().get<QStringList>(id), QStringList());
    QVERIFY(!m_driver->find<QCheckBox>(id + u"/licence"_s)->isChecked());
    QVERIFY(m_driver->choose(id + u"/unsure/inspection"_s));
    QCOMPARE(m_driver->session().answers().unsureMembers.value(id), QStringList(u"inspection"_s));
    QVERIFY(!m_driver->find<QCheckBox>(id + u"/none"_s)->isChecked());
    // Nothing ticked at all is no answer.
    QVERIFY(m_driver->choose(id + u"/unsure/inspection"_s));
    QVERIFY(!m_driver->session().answers().given.contains(id));
    QVERIFY(m_driver->choose(id + u"/unsure"_s));
    QVERIFY(m_driver->session().answers().isUnsure(id));
}

void TestUiWizard::amountFollowsTheCurrency()
{
    const QString amount = u"value.amount"_s;
    CaseData data = golden("company-orders-on-platform");
    data.answers.given.remove(amount);
    open(data);
    QVERIFY(m_driver->answer(amount, u"100.5"_s, {}));
    QVERIFY(m_driver->answer(u"value.currency"_s, u"JPY"_s, {}));
    QVERIFY(!m_driver->session().answers().given.contains(amount));
    QVERIFY(m_driver->answer(u"value.currency"_s, u"CNY"_s, {}));
    QCOMPARE(*m_driver->session().answers().get<QString>(amount), u"100.5"_s);
}

void TestUiWizard::backKeepsAnswers()
{
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    QCOMPARE(m_driver->pageId(), u"result"_s);
    while (m_driver->pageId() != "start"_L1) {
        QTest::mouseClick(m_driver->wizard().button(QWizard::BackButton), Qt::LeftButton);
        for (const QString &id : m_driver->namesWith(u"question-"_s)) {
            if (const QString *choice = data.answers.get<QString>(id)) {
                if (auto *button = m_driver->find<QRadioButton>(id + QLatin1Char('/') + *choice))
                    QVERIFY2(button->isChecked(), qPrintable(button->objectName()));
            }
        }
    }
    QCOMPARE(m_driver->session().answers(), data.answers);
}

void TestUiWizard::changeLeadsBackToTheResult()
{
    open(golden("company-orders-on-platform"));
    QCOMPARE(m_driver->pageId(), u"result"_s);
    const QString mode = m_driver->session().decision().mode;
    QVERIFY(m_driver->click(u"change-channel.sale"_s));
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QVERIFY(m_driver->window().focusWidget()->objectName().startsWith("channel.sale/"_L1));
    QVERIFY(m_driver->click(u"channel.sale/offline"_s));
    for (int pages = 0; pages < 5 && m_driver->pageId() != "result"_L1; ++pages) {
        for (const QString &id : m_driver->namesWith(u"question-"_s)) {
            if (!m_driver->session().isAnswered(id))
                QVERIFY(m_driver->answer(id, QStringList(), {}));
        }
        m_driver->next();
    }
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QVERIFY(m_driver->session().decision().mode != mode);
    QCOMPARE(m_driver->find(u"result-mode"_s)->property("modeId").toString(), m_driver->session().decision().mode);
}

void TestUiWizard::contradictionIsAskedOnce()
{
    CaseData data = golden("company-order-sent-to-warehouse");
    data.answers.given.remove(u"channel.delivery"_s);
    open(data);
    QVERIFY(m_driver->click(u"channel.delivery/overseas-warehouse"_s));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QVERIFY(m_driver->find(u"contradiction"_s));
    QVERIFY(m_driver->click(u"contradiction/go-on"_s));
    QVERIFY(m_driver->pageId() != "channel"_L1);
    QTest::mouseClick(m_driver->wizard().button(QWizard::BackButton), Qt::LeftButton);
    QCOMPARE(m_driver->pageId(), u"channel"_s);
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(m_driver->pageId() != "channel"_L1);
}

void TestUiWizard::contradictionCanBeChanged()
{
    CaseData data = golden("company-order-sent-to-warehouse");
    data.answers.given.remove(u"channel.delivery"_s);
    open(data);
    QVERIFY(m_driver->click(u"channel.delivery/overseas-warehouse"_s));
    QTest::mouseClick(m_driver->wizard().button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(m_driver->click(u"contradiction/change/partner.kind"_s));
    QCOMPARE(m_driver->pageId(), u"partner"_s);
    QVERIFY(m_driver->click(u"partner.kind/own-stock"_s));
    QVERIFY(m_driver->session().openContradictions().isEmpty());
}

void TestUiWizard::startAgainAsks()
{
    const CaseData data = golden("company-orders-on-platform");
    open(data);
    answerBox(u"keep-case"_s);
    QVERIFY(m_driver->click(u"start-again"_s));
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QCOMPARE(m_driver->session().answers(), data.answers);

    answerBox(u"confirm-start-again"_s);
    QVERIFY(m_driver->click(u"start-again"_s));
    QCOMPARE(m_driver->pageId(), u"start"_s);
    QCOMPARE(m_driver->session().answers(), Answers());
    QVERIFY(m_driver->click(u"begin"_s));
    for (const QRadioButton *button : m_driver->page()->findChildren<QRadioButton *>())
        QVERIFY2(!button->isChecked(), qPrintable(button->objectName()));
}

void TestUiWizard::ticksGoIntoTheCase()
{
    open(golden("company-orders-on-platform"));
    QCheckBox *box = nullptr;
    for (QCheckBox *each : m_driver->page()->findChildren<QCheckBox *>()) {
        if (!box && each->isEnabled() && !each->isChecked() && each->objectName().startsWith("item-"_L1))
            box = each;
    }
    QVERIFY(box);
    const QString item = box->objectName().mid(5);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_driver->session().exportCase().data().checklist.value(item).done);
    // The widgets stay, and so does the focus.
    QCOMPARE(m_driver->window().focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!m_driver->session().exportCase().data().checklist.value(item).done);
}

void TestUiWizard::keysAlone()
{
    // Enter presses "New case", then Next; Space chooses.
    QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Space);
    QVERIFY(m_driver->pageId() != "start"_L1);
    const QString first = m_driver->pageId();
    QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Space);
    QVERIFY(!m_driver->session().answers().given.isEmpty());
    QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Return);
    QVERIFY(m_driver->pageId() != first);
    // Escape leaves everything where it is.
    QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_driver->wizard().isVisible());
}

void TestUiWizard::languageSwitchKeepsPageAnswersAndFocus_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("start") << u"start"_s;
    QTest::newRow("result") << QString();
    const CaseData data = golden("market-goods-ordered-on-platform-without-invoice");
    for (const Page &page : Testing::rules().pages) {
        for (const QString &question : page.questions) {
            if (data.answers.given.contains(question)) {
                QTest::newRow(qPrintable(page.id)) << question;
                break;
            }
        }
    }
}

void TestUiWizard::languageSwitchKeepsPageAnswersAndFocus()
{
    QFETCH(QString, missing);
    if (missing != "start"_L1) {
        CaseData data = golden("market-goods-ordered-on-platform-without-invoice");
        data.answers.given.remove(missing);
        open(data);
    }
    const QString page = m_driver->pageId();
    const Answers answers = m_driver->session().answers();
    QVERIFY(m_driver->window().focusWidget());
    const QString focus = m_driver->window().focusWidget()->objectName(); // the result is made anew
    QVERIFY(!focus.isEmpty());
    const auto shown = [this] {
        QStringList texts;
        for (const QLabel *label : m_driver->page()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    };
    const QStringList texts = shown();

    auto *box = m_driver->find<QComboBox>(u"language"_s);
    QVERIFY(box);
    for (const QString &tag : Texts::languages().mid(1) + QStringList{u"en"_s}) {
        box->setCurrentIndex(box->findData(tag));
        QCoreApplication::processEvents();
        QCOMPARE(m_language->current(), tag);
        QCOMPARE(m_driver->pageId(), page);
        QCOMPARE(m_driver->session().answers(), answers);
        QVERIFY(m_driver->window().focusWidget());
        QCOMPARE(m_driver->window().focusWidget()->objectName(), focus);
        QCOMPARE(shown() == texts, tag == "en"_L1);
    }
}

void TestUiWizard::languageSwitchKeepsTheFault()
{
    QVERIFY(m_driver->click(u"begin"_s));
    m_driver->next();
    const QString question = m_driver->namesWith(u"question-"_s).constFirst();
    auto *fault = m_driver->find<QLabel>(question + u"/error"_s);
    QVERIFY(fault);
    const QString english = fault->text();
    m_language->use(u"zh_CN"_s);
    QCoreApplication::processEvents();
    QVERIFY(fault->isVisible());
    QVERIFY(fault->text() != english);
}

void TestUiWizard::typedTitleStaysPlain()
{
    const QString title = u"<img src=\"file:///etc/passwd\"><b>x"_s;
    CaseData data = golden("company-orders-on-platform");
    data.title = title;
    open(data);
    int seen = 0;
    for (const QLabel *label : m_driver->window().findChildren<QLabel *>()) {
        // Terms in texts of the rules are marked up as links; what a person typed is nowhere.
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text())
                     || (label->inherits("TermLabel") && !label->text().contains("<img"_L1)),
                 qPrintable(label->text()));
        seen += label->isVisible() && label->text().contains(title);
    }
    QVERIFY(seen > 0);
}

void TestUiWizard::examplesCanBeOpened()
{
    const QStringList examples = m_driver->namesWith(u"example-"_s);
    if (examples.isEmpty())
        QSKIP("the program carries no examples");
    for (const QString &example : examples) {
        QVERIFY(m_driver->click(u"example-"_s + example));
        QCOMPARE(m_driver->pageId(), u"result"_s);
        QVERIFY(!m_driver->session().decision().mode.isEmpty());
        QVERIFY(m_driver->window().files().path().isEmpty());
        m_driver->wizard().showStart();
    }
}

void TestUiWizard::savedCaseOpensAgain()
{
    QTemporaryDir folder;
    const CaseData data = golden("company-orders-on-platform");
    const QString path = folder.filePath(u"case.exportcase"_s);
    QVERIFY(!CaseFile::write(path, data));
    m_driver->window().files().openFile(path);
    QCOMPARE(m_driver->session().exportCase().data(), data);
    QCOMPARE(m_driver->pageId(), u"result"_s);
    QVERIFY(!m_driver->window().isWindowModified());
    m_driver->session().exportCase().setTitle(u"Another title"_s);
    QVERIFY(m_driver->window().isWindowModified());
    QVERIFY(m_driver->window().files().save());
    QVERIFY(!m_driver->window().isWindowModified());
    QCOMPARE(std::get<CaseData>(CaseFile::read(path, Testing::rules())).title, u"Another title"_s);
}

void TestUiWizard::faultyFileIsNamed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"case.exportcase"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"something else\"}");
    file.close();
    bool shown = false;
    QTimer::singleShot(0, qApp, [&shown, &path] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        shown = box->informativeText().contains(QFileInfo(path).fileName());
        box->reject();
    });
    m_driver->window().files().openFile(path);
    QVERIFY(shown);
    QCOMPARE(m_driver->pageId(), u"start"_s);
}

REGISTER_TEST(TestUiWizard)
#include "testuiwizard.moc"
