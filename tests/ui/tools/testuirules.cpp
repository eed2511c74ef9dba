// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Rules loaded, seen, used, and taken back in the real window. The dialogs are photographed into the build folder.

#include "bundlesample.h"
#include "casefile.h"
#include "casefiles.h"
#include "checkedrules.h"
#include "exportwizard.h"
#include "mainwindow.h"
#include "paper.h"
#include "pdftext.h"
#include "pictures.h"
#include "prove.h"
#include "rulebundle.h"
#include "rulechoice.h"
#include "session.h"
#include "settings.h"
#include "testprogram.h"
#include "wizarddriver.h"
#include "workplace.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate loadedOn(2026, 11, 24);

/// Works the dialogs that come up, one after the other, while the code that opened them waits.
class Dialogs : public QObject
{
public:
    using Step = std::function<void(QDialog &)>;

    explicit Dialogs(const QList<Step> &steps) : m_left(steps)
    {
        connect(&m_timer, &QTimer::timeout, this, &Dialogs::look);
        m_timer.start(5);
    }

    /// Whether every step was taken.
    [[nodiscard]] bool isDone() const { return m_left.isEmpty(); }

    [[nodiscard]] static Step press(const char *button)
    {
        return [button](QDialog &dialog) {
            auto *found = dialog.findChild<QPushButton *>(QLatin1String(button));
            if (!found)
                qFatal("there is no button %s", button);
            QTest::mouseClick(found, Qt::LeftButton);
        };
    }
    [[nodiscard]] static Step choose(const QString &path)
    {
        return [path](QDialog &dialog) {
            auto *files = qobject_cast<QFileDialog *>(&dialog);
            if (!files)
                qFatal("this is no file dialog");
            files->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(files->findChild<QLineEdit *>(), Qt::Key_Return);
        };
    }

private:
    void look()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || qobject_cast<QProgressDialog *>(dialog) || dialog == m_seen)
            return;
        if (m_left.isEmpty())
            qFatal("nobody expects %s", qPrintable(dialog->windowTitle()));
        m_seen = dialog;
        m_left.takeFirst()(*dialog);
    }

    QList<Step> m_left;
    QPointer<QDialog> m_seen;
    QTimer m_timer;
};
}

class TestUiRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void decidesAndPrintsByLoadedRules();
    void leavesEverythingAsItIsIfAPersonKeepsTheRules();
    void losesNothingThatWasTyped();
    void namesEveryFaultOfABundle();
    void refusesRulesThatDoNotKnowAnAnswer();
    void knowsTheRulesInUse();
    void fallsBackFromAChangedFile();
    void saysThatRulesAreOld();
    void saysThatTheProgramHasNewerRules();
    void showsTheProofInAbout();
    void fitsItsDialogs_data();
    void fitsItsDialogs();
    void keepsItsDialogsOnTheScreen();

private:
    void start();
    void load(const QString &path, const QList<Dialogs::Step> &steps);
    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] QString newer() const { return file("newer.json", QJsonDocument(BundleSample::newer()).toJson()); }
    [[nodiscard]] QAction *action(const char *name)
    {
        return m_place->window().findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QLabel *notice() { return m_place->window().findChild<QLabel *>(u"rules-notice"_s); }
    [[nodiscard]] QString page() { return m_place->window().wizard().currentPage()->objectName(); }
    [[nodiscard]] QString printed(const QString &language);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_place;
};

void TestUiRules::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
}

void TestUiRules::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"cases"_s));
    Settings::setLastFolder(m_folder->filePath(u"cases"_s));
    Settings::setLanguage(u"en"_s);
    start();
}

void TestUiRules::cleanup()
{
    m_place.reset();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible(), window->metaObject()->className());
}

/// Starts the program, as far as the window goes.
void TestUiRules::start()
{
    m_place.reset();
    m_place = std::make_unique<Workplace>(RuleStore::load(), loadedOn);
    m_place->window().show();
}

QString TestUiRules::file(const char *name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(QLatin1String(name));
    BundleSample::write(path, bytes);
    return path;
}

/// Loads rules by the menu: chooses the file, and then takes the steps.
void TestUiRules::load(const QString &path, const QList<Dialogs::Step> &steps)
{
    const Dialogs dialogs(QList<Dialogs::Step>{Dialogs::choose(path)} + steps);
    action("load-rules")->trigger();
    QVERIFY(dialogs.isDone());
}

QString TestUiRules::printed(const QString &language)
{
    m_place->language().use(language);
    const QString pdf = m_folder->filePath(u"out.pdf"_s);
    QFile::remove(pdf);
    const QString fault = Paper::writePdf(m_place->session().report(), m_place->session().texts(), pdf);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return PdfText::text(pdf);
}

void TestUiRules::decidesAndPrintsByLoadedRules()
{
    const QString shipment = file("cases/market.exportcase", BundleSample::marketCase(u"200000.00"_s));
    const QString within = PdfText::folded(u"Your value is within the raised cap of 200,000 USD."_s);
    const QString chinese = PdfText::folded(u"您的货值在提高后的限额 200,000 USD 以内。"_s);
    m_place->window().files().openFile(shipment);
    QCOMPARE(page(), u"page-result"_s);
    QCOMPARE(m_place->session().decision().mode, u"0110"_s);
    QVERIFY(!notice()->isVisible());
    QVERIFY(!action("own-rules")->isEnabled());

    // The note says what changes before anything does.
    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    QString note;
    load(newer(), {[&](QDialog &dialog) {
             note = dialog.findChild<QTextBrowser *>(u"changes"_s)->toPlainText();
             QCOMPARE(m_place->session().decision().mode, u"0110"_s);
             Dialogs::press("use-rules")(dialog);
         }});
    for (const char *const part : {"1039", "0110", "200,000", "150,000", "market.exportcase"})
        QVERIFY2(note.contains(QLatin1String(part)), qPrintable(note));
    QVERIFY(renewed.wait());

    // The new limit decides, and is printed in both languages.
    QCOMPARE(m_place->session().rules().version, u"2027.1"_s);
    QCOMPARE(m_place->session().decision().mode, u"1039"_s);
    QCOMPARE(page(), u"page-result"_s);
    QVERIFY(notice()->isVisible());
    QCOMPARE(notice()->text(), u"Rules 2027.1 of 23 Nov 2026, loaded by you"_s);
    QVERIFY(printed(u"en"_s).contains(within));
    QVERIFY(printed(u"zh_CN"_s).contains(chinese));
    QVERIFY(printed(u"en"_s).contains(PdfText::folded(notice()->text())));

    // So it is after the next start.
    start();
    QCOMPARE(m_place->session().rules().version, u"2027.1"_s);
    m_place->window().files().openFile(shipment);
    QCOMPARE(m_place->session().decision().mode, u"1039"_s);
    QVERIFY(printed(u"zh_CN"_s).contains(chinese));
    m_place->language().use(u"en"_s);
    QVERIFY(notice()->isVisible());

    // A cent more is over the new limit too.
    m_place->window().files().openFile(file("over.exportcase", BundleSample::marketCase(u"200000.01"_s)));
    QCOMPARE(m_place->session().decision().mode, u"0110"_s);
    m_place->window().files().openFile(shipment);

    // One action takes it back.
    QSignalSpy again(m_place.get(), &Workplace::renewed);
    QVERIFY(action("own-rules")->isEnabled());
    action("own-rules")->trigger();
    QVERIFY(again.wait());
    QCOMPARE(m_place->session().rules().checksum, Testing::rules().checksum);
    QCOMPARE(m_place->session().decision().mode, u"0110"_s);
    QVERIFY(!notice()->isVisible());
    QVERIFY(!action("own-rules")->isEnabled());
    QVERIFY(!printed(u"en"_s).contains(within));
    start();
    QVERIFY(m_place->session().rules().shipped);
}

void TestUiRules::leavesEverythingAsItIsIfAPersonKeepsTheRules()
{
    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    load(newer(), {Dialogs::press("keep-rules")});
    load(newer(), {[](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }});
    QVERIFY(!renewed.wait(100));
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(RuleStore::load().rules.rules.shipped);
    // The default keeps the rules: nothing is taken by pressing Enter too early.
    load(newer(), {[](QDialog &dialog) {
             QVERIFY(dialog.findChild<QPushButton *>(u"keep-rules"_s)->isDefault());
             dialog.reject();
         }});
}

void TestUiRules::losesNothingThatWasTyped()
{
    const QString shipment = file("cases/market.exportcase", BundleSample::marketCase(u"180000.00"_s));
    m_place->window().files().openFile(shipment);
    ExportCase &edited = m_place->session().exportCase();
    edited.setTitle(u"Not saved yet <b>"_s);
    edited.setParticular(u"goods"_s, u"Lamps"_s);
    edited.setDate(u"loading"_s, QDate(2026, 12, 9));
    Tick tick;
    tick.done = true;
    tick.note = u"signed"_s;
    edited.setTick(u"contract"_s, tick);
    edited.clearAnswer(u"business.declares"_s);
    m_place->window().wizard().goTo(u"value.amount"_s);
    const QString before = page();
    const CaseData data = edited.data();
    QVERIFY(m_place->window().isWindowModified());
    const QSize size = m_place->window().size();

    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    load(newer(), {Dialogs::press("use-rules")});
    QVERIFY(renewed.wait());
    QVERIFY(m_place->session().exportCase().data() == data);
    QVERIFY(m_place->session().exportCase().isModified());
    QVERIFY(m_place->window().isWindowModified());
    QVERIFY(m_place->window().windowTitle().contains("Not saved yet <b>"_L1));
    QCOMPARE(m_place->window().files().path(), shipment);
    QCOMPARE(page(), before);
    QCOMPARE(m_place->window().size(), size);
    QVERIFY(m_place->window().isVisible());
    int windows = 0;
    for (const QWidget *window : QApplication::topLevelWidgets())
        windows += window->isVisible() ? 1 : 0;
    QCOMPARE(windows, 1);

    // Saved now, it is what was typed; and back under the program's own rules it is not modified.
    QVERIFY(m_place->window().files().save());
    QVERIFY(std::get<CaseData>(CaseFile::read(shipment, m_place->session().rules())) == data);
    QSignalSpy again(m_place.get(), &Workplace::renewed);
    action("own-rules")->trigger();
    QVERIFY(again.wait());
    QVERIFY(m_place->session().exportCase().data() == data);
    QVERIFY(!m_place->window().isWindowModified());
    QCOMPARE(m_place->window().files().path(), shipment);
}

void TestUiRules::namesEveryFaultOfABundle()
{
    QJsonObject bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/meta/author"_s, 1);
    BundleSample::change(bundle, u"rules/choice/choice/#family/mode"_s, u"9611"_s);
    BundleSample::change(bundle, u"texts/zh_CN/Air"_s, u"空运"_s);
    const QByteArray bytes = QJsonDocument(bundle).toJson();
    const QStringList problems = RuleBundle::load(bytes).problems;
    QCOMPARE(problems.size(), 3);
    QString shown;
    load(file("bad.json", bytes), {[&](QDialog &dialog) {
             QCOMPARE(dialog.objectName(), u"rules-refused"_s);
             shown = dialog.findChild<QPlainTextEdit *>(u"faults"_s)->toPlainText();
             Dialogs::press("copy")(dialog);
             Dialogs::press("close")(dialog);
         }});
    QCOMPARE(shown, problems.join(QLatin1Char('\n')));
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(RuleStore::load().rules.rules.shipped);

    // A fault that only the proof finds is one too.
    bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/warnings/warnings/#near-limit/valid"_s,
                         QJsonObject{{u"until"_s, u"2001-01-01"_s}});
    load(file("dead.json", QJsonDocument(bundle).toJson()), {[&](QDialog &dialog) {
             shown = dialog.findChild<QPlainTextEdit *>(u"faults"_s)->toPlainText();
             Dialogs::press("close")(dialog);
         }});
    QVERIFY2(shown.contains("near-limit"_L1), qPrintable(shown));
    QVERIFY(m_place->session().rules().shipped);

    load(file("text.json", "hello"), {Dialogs::press("close")});
    QVERIFY(m_place->session().rules().shipped);
}

void TestUiRules::refusesRulesThatDoNotKnowAnAnswer()
{
    QJsonObject bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/markets/markets/#yiwu/id"_s, u"yiwu-2"_s);
    const QString path = file("without.json", QJsonDocument(bundle).toJson());
    m_place->window().files().openFile(file("market.exportcase", BundleSample::marketCase(u"1.00"_s)));
    const CaseData data = m_place->session().exportCase().data();
    QString shown;
    load(path, {[&](QDialog &dialog) {
             QCOMPARE(dialog.objectName(), u"case-does-not-fit"_s);
             shown = dialog.findChild<QPlainTextEdit *>(u"faults"_s)->toPlainText();
             dialog.reject();
         }});
    QVERIFY2(shown.contains("channel.market"_L1), qPrintable(shown));
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(m_place->session().exportCase().data() == data);
    QVERIFY(RuleStore::load().rules.rules.shipped);
}

void TestUiRules::knowsTheRulesInUse()
{
    QString shown;
    load(file("same.json", QJsonDocument(BundleSample::shipped()).toJson(QJsonDocument::Compact)),
         {[&](QDialog &dialog) {
             shown = qobject_cast<QMessageBox *>(&dialog)->informativeText();
             dialog.reject();
         }});
    QVERIFY2(shown.contains("same.json"_L1), qPrintable(shown));
    QVERIFY(m_place->session().rules().shipped);
}

void TestUiRules::fallsBackFromAChangedFile()
{
    const QByteArray bytes = QJsonDocument(BundleSample::newer()).toJson();
    const CheckedRules checked = checkedRules(RuleBundle::load(bytes));
    QCOMPARE(RuleStore::keep(bytes, checked.proof), QString());
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    BundleSample::write(data.filePath(u"rules/rules.json"_s), QByteArray(bytes).replace("200000", "900000"));
    start();
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains("damaged or changed"_L1), qPrintable(notice()->text()));

    // To go back drops the damaged file, and what is said of it.
    QVERIFY(action("own-rules")->isEnabled());
    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    action("own-rules")->trigger();
    QVERIFY(renewed.wait());
    QVERIFY(!notice()->isVisible());
    start();
    QVERIFY(!notice()->isVisible());
}

void TestUiRules::saysThatRulesAreOld()
{
    const RuleStore::Kept own = RuleStore::load();
    m_place = std::make_unique<Workplace>(own, Testing::rules().date.addMonths(6));
    m_place->window().show();
    QVERIFY(!notice()->isVisible());
    m_place = std::make_unique<Workplace>(own, Testing::rules().date.addMonths(7));
    m_place->window().show();
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains("last reviewed 7 month"_L1), qPrintable(notice()->text()));
    // It is said on paper too.
    QVERIFY(printed(u"en"_s).contains(PdfText::folded(notice()->text())));
}

void TestUiRules::saysThatTheProgramHasNewerRules()
{
    const QString newerOwn = u"The program's own rules, of %1, are newer."_s.arg(
        m_place->session().texts().date(Testing::rules().date));
    RuleStore::Kept kept{.rules = RuleBundle::load(QJsonDocument(BundleSample::newer()).toJson())};
    for (const auto &[days, isOlder] : {std::pair(1, false), std::pair(0, false), std::pair(-1, true)}) {
        kept.rules.rules.date = Testing::rules().date.addDays(days);
        m_place = std::make_unique<Workplace>(kept, loadedOn);
        m_place->window().show();
        QVERIFY(notice()->isVisible());
        QCOMPARE(notice()->text().contains(newerOwn), isOlder);
    }
}

void TestUiRules::showsTheProofInAbout()
{
    const Proof proof = proofOf(Testing::loadedRules());
    const QList<Field> fields = proofFields(proof, Testing::rules(), m_place->session().texts());
    QString shown;
    const Dialogs dialogs({[&](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), u"about"_s);
        shown = dialog.findChild<QTextBrowser *>(u"figures"_s)->toPlainText();
        QVERIFY(dialog.findChild<QLabel *>(u"rules"_s)->text().contains(Testing::rules().version));
        dialog.reject();
    }});
    action("about")->trigger();
    QVERIFY(dialogs.isDone());
    QVERIFY(fields.size() > 10);
    for (const Field &field : fields) {
        QVERIFY2(shown.contains(field.label), qPrintable(field.label));
        QVERIFY2(shown.contains(field.value), qPrintable(field.value));
    }
}

void TestUiRules::fitsItsDialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Texts::languages()) {
        QTest::addRow("800x600 in %s", qPrintable(language)) << language << QSize(800, 600);
        QTest::addRow("1280x800 in %s", qPrintable(language)) << language << QSize(1280, 800);
    }
}

/// Every dialog fits on a screen of that size, shows its texts whole, and is photographed.
void TestUiRules::fitsItsDialogs()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_place->language().use(language);
    m_place->window().resize(size);
    const QString market = file("cases/market.exportcase", BundleSample::marketCase(u"180000.00"_s));
    std::ignore = file("cases/small.exportcase", BundleSample::marketCase(u"10.00"_s));
    std::ignore = file("cases/broken.exportcase", "{}");
    m_place->window().files().openFile(market);

    const auto photograph = [&](QWidget &widget, const char *name) {
        QVERIFY2(widget.width() <= size.width() && widget.height() <= size.height(), name);
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        for (const QPushButton *button : widget.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
        Pictures::keep(widget, u"rules-%1-%2-%3"_s.arg(QLatin1String(name), language).arg(size.width()));
    };
    const auto closing = [&](const char *name) {
        return [&photograph, name](QDialog &dialog) {
            photograph(dialog, name);
            dialog.reject();
        };
    };
    {
        const Dialogs dialogs({closing("about")});
        action("about")->trigger();
        QVERIFY(dialogs.isDone());
    }
    QJsonObject bad = BundleSample::newer();
    BundleSample::change(bad, u"rules/holidays"_s, QJsonValue(QJsonValue::Undefined));
    for (const char *const text : {"Air", "Sea", "Rail"})
        BundleSample::change(bad, u"texts/zh_CN/"_s + QLatin1String(text), u"x"_s);
    load(file("bad.json", QJsonDocument(bad).toJson()), {closing("refused")});

    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    load(newer(), {[&](QDialog &dialog) {
             photograph(dialog, "note");
             Dialogs::press("use-rules")(dialog);
         }});
    QVERIFY(renewed.wait());
    QCOMPARE(m_place->language().current(), language);
    m_place->window().resize(size);
    QTRY_COMPARE(m_place->window().centralWidget()->width(), m_place->window().width());
    photograph(m_place->window(), "window");
}

/// However large the text is, the buttons of a dialog can be reached.
void TestUiRules::keepsItsDialogsOnTheScreen()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    const auto closing = [](QDialog &dialog) {
        const bool fits = dialog.screen()->availableGeometry().contains(dialog.geometry());
        dialog.reject(); // before the check, which may leave
        QVERIFY2(fits, qPrintable(dialog.objectName()));
    };
    {
        const Dialogs dialogs({closing});
        action("about")->trigger();
        QVERIFY(dialogs.isDone());
    }
    load(file("bad.json", "{}"), {closing});
    load(newer(), {closing});
}

REGISTER_TEST(TestUiRules)
#include "testuirules.moc"
