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
    [[nodiscard]] QLabel *notice() { return m_place->window().findChild<QLabel *>(QStringLiteral("rules-notice")); }
    [[nodiscard]] QString page() { return m_place->window().wizard().currentPage()->objectName(); }
    [[nodiscard]] QString printed(const QString &language);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_place;
};

void TestUiRules::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(QStringLiteral("export-mode-wizard-tests"));
}

void TestUiRules::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("cases")));
    Settings::setLastFolder(m_folder->filePath(QStringLiteral("cases")));
    Settings::setLanguage(QStringLiteral("en"));
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
    const QString pdf = m_folder->filePath(QStringLiteral("out.pdf"));
    QFile::remove(pdf);
    const QString fault = Paper::writePdf(m_place->session().report(), m_place->session().texts(), pdf);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return PdfText::text(pdf);
}

void TestUiRules::decidesAndPrintsByLoadedRules()
{
    const QString shipment = file("cases/market.exportcase", BundleSample::marketCase(QStringLiteral("200000.00")));
    const QString within = PdfText::folded(QStringLiteral("Your value is within the raised cap of 200,000 USD."));
    const QString chinese = PdfText::folded(QStringLiteral("您的货值在提高后的限额 200,000 USD 以内。"));
    m_place->window().files().openFile(shipment);
    QCOMPARE(page(), QStringLiteral("page-result"));
    QCOMPARE(m_place->session().decision().mode, QStringLiteral("0110"));
    QVERIFY(!notice()->isVisible());
    QVERIFY(!action("own-rules")->isEnabled());

    // The note says what changes before anything does.
    QSignalSpy renewed(m_place.get(), &Workplace::renewed);
    QString note;
    load(newer(), {[&](QDialog &dialog) {
             note = dialog.findChild<QTextBrowser *>(QStringLiteral("changes"))->toPlainText();
             QCOMPARE(m_place->session().decision().mode, QStringLiteral("0110"));
             Dialogs::press("use-rules")(dialog);
         }});
    for (const char *const part : {"1039", "0110", "200,000", "150,000", "market.exportcase"})
        QVERIFY2(note.contains(QLatin1String(part)), qPrintable(note));
    QVERIFY(renewed.wait());

    // The new limit decides, and is printed in both languages.
    QCOMPARE(m_place->session().rules().version, QStringLiteral("2027.1"));
    QCOMPARE(m_place->session().decision().mode, QStringLiteral("1039"));
    QCOMPARE(page(), QStringLiteral("page-result"));
    QVERIFY(notice()->isVisible());
    QCOMPARE(notice()->text(), QStringLiteral("Rules 2027.1 of 23 Nov 2026, loaded by you"));
    QVERIFY(printed(QStringLiteral("en")).contains(within));
    QVERIFY(printed(QStringLiteral("zh_CN")).contains(chinese));
    QVERIFY(printed(QStringLiteral("en")).contains(PdfText::folded(notice()->text())));

    // So it is after the next start.
    start();
    QCOMPARE(m_place->session().rules().version, QStringLiteral("2027.1"));
    m_place->window().files().openFile(shipment);
    QCOMPARE(m_place->session().decision().mode, QStringLiteral("1039"));
    QVERIFY(printed(QStringLiteral("zh_CN")).contains(chinese));
    m_place->language().use(QStringLiteral("en"));
    QVERIFY(notice()->isVisible());

    // A cent more is over the new limit too.
    m_place->window().files().openFile(file("over.exportcase", BundleSample::marketCase(QStringLiteral("200000.01"))));
    QCOMPARE(m_place->session().decision().mode, QStringLiteral("0110"));
    m_place->window().files().openFile(shipment);

    // One action takes it back.
    QSignalSpy again(m_place.get(), &Workplace::renewed);
    QVERIFY(action("own-rules")->isEnabled());
    action("own-rules")->trigger();
    QVERIFY(again.wait());
    QCOMPARE(m_place->session().rules().checksum, Testing::rules().checksum);
    QCOMPARE(m_place->session().decision().mode, QStringLiteral("0110"));
    QVERIFY(!notice()->isVisible());
    QVERIFY(!action("own-rules")->isEnabled());
    QVERIFY(!printed(QStringLiteral("en")).contains(within));
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
             QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("keep-rules"))->isDefault());
             dialog.reject();
         }});
}

void TestUiRules::losesNothingThatWasTyped()
{
    const QString shipment = file("cases/market.exportcase", BundleSample::marketCase(QStringLiteral("180000.00")));
    m_place->window().files().openFile(shipment);
    ExportCase &edited = m_place->session().exportCase();
    edited.setTitle(QStringLiteral("Not saved yet <b>"));
    edited.setParticular(QStringLiteral("goods"), QStringLiteral("Lamps"));
    edited.setDate(QStringLiteral("loading"), QDate(2026, 12, 9));
    Tick tick;
    tick.done = true;
    tick.note = QStringLiteral("signed");
    edited.setTick(QStringLiteral("contract"), tick);
    edited.clearAnswer(QStringLiteral("business.declares"));
    m_place->window().wizard().goTo(QStringLiteral("value.amount"));
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
    QVERIFY(m_place->window().windowTitle().contains(QLatin1String("Not saved yet <b>")));
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
    BundleSample::change(bundle, QStringLiteral("rules/meta/author"), 1);
    BundleSample::change(bundle, QStringLiteral("rules/choice/choice/#family/mode"), QStringLiteral("9611"));
    BundleSample::change(bundle, QStringLiteral("texts/zh_CN/Air"), QStringLiteral("空运"));
    const QByteArray bytes = QJsonDocument(bundle).toJson();
    const QStringList problems = RuleBundle::load(bytes).problems;
    QCOMPARE(problems.size(), 3);
    QString shown;
    load(file("bad.json", bytes), {[&](QDialog &dialog) {
             QCOMPARE(dialog.objectName(), QStringLiteral("rules-refused"));
             shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("faults"))->toPlainText();
             Dialogs::press("copy")(dialog);
             Dialogs::press("close")(dialog);
         }});
    QCOMPARE(shown, problems.join(QLatin1Char('\n')));
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(RuleStore::load().rules.rules.shipped);

    // A fault that only the proof finds is one too.
    bundle = BundleSample::newer();
    BundleSample::change(bundle, QStringLiteral("rules/warnings/warnings/#near-limit/valid"),
                         QJsonObject{{QStringLiteral("until"), QStringLiteral("2001-01-01")}});
    load(file("dead.json", QJsonDocument(bundle).toJson()), {[&](QDialog &dialog) {
             shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("faults"))->toPlainText();
             Dialogs::press("close")(dialog);
         }});
    QVERIFY2(shown.contains(QLatin1String("near-limit")), qPrintable(shown));
    QVERIFY(m_place->session().rules().shipped);

    load(file("text.json", "hello"), {Dialogs::press("close")});
    QVERIFY(m_place->session().rules().shipped);
}

void TestUiRules::refusesRulesThatDoNotKnowAnAnswer()
{
    QJsonObject bundle = BundleSample::newer();
    BundleSample::change(bundle, QStringLiteral("rules/markets/markets/#yiwu/id"), QStringLiteral("yiwu-2"));
    const QString path = file("without.json", QJsonDocument(bundle).toJson());
    m_place->window().files().openFile(file("market.exportcase", BundleSample::marketCase(QStringLiteral("1.00"))));
    const CaseData data = m_place->session().exportCase().data();
    QString shown;
    load(path, {[&](QDialog &dialog) {
             QCOMPARE(dialog.objectName(), QStringLiteral("case-does-not-fit"));
             shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("faults"))->toPlainText();
             dialog.reject();
         }});
    QVERIFY2(shown.contains(QLatin1String("channel.market")), qPrintable(shown));
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
    QVERIFY2(shown.contains(QLatin1String("same.json")), qPrintable(shown));
    QVERIFY(m_place->session().rules().shipped);
}

void TestUiRules::fallsBackFromAChangedFile()
{
    const QByteArray bytes = QJsonDocument(BundleSample::newer()).toJson();
    const CheckedRules checked = checkedRules(RuleBundle::load(bytes));
    QCOMPARE(RuleStore::keep(bytes, checked.proof), QString());
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    BundleSample::write(data.filePath(QStringLiteral("rules/rules.json")),
                        QByteArray(bytes).replace("200000", "900000"));
    start();
    QVERIFY(m_place->session().rules().shipped);
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(QLatin1String("damaged or changed")), qPrintable(notice()->text()));

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
    QVERIFY2(notice()->text().contains(QLatin1String("last reviewed 7 month")), qPrintable(notice()->text()));
    // It is said on paper too.
    QVERIFY(printed(QStringLiteral("en")).contains(PdfText::folded(notice()->text())));
}

void TestUiRules::saysThatTheProgramHasNewerRules()
{
    const QString newerOwn = QStringLiteral("The program's own rules, of %1, are newer.")
                                 .arg(m_place->session().texts().date(Testing::rules().date));
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
        QCOMPARE(dialog.objectName(), QStringLiteral("about"));
        shown = dialog.findChild<QTextBrowser *>(QStringLiteral("figures"))->toPlainText();
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("rules"))->text().contains(Testing::rules().version));
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
    const QString market = file("cases/market.exportcase", BundleSample::marketCase(QStringLiteral("180000.00")));
    std::ignore = file("cases/small.exportcase", BundleSample::marketCase(QStringLiteral("10.00")));
    std::ignore = file("cases/broken.exportcase", "{}");
    m_place->window().files().openFile(market);

    const QDir pictures(QStringLiteral("rules-pictures"));
    QVERIFY(QDir().mkpath(pictures.path()));
    const auto photograph = [&](QWidget &widget, const char *name) {
        QVERIFY2(widget.width() <= size.width() && widget.height() <= size.height(), name);
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        for (const QPushButton *button : widget.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
        const QString path = pictures.filePath(
            QStringLiteral("%1-%2-%3.png").arg(QLatin1String(name), language).arg(size.width()));
        QVERIFY(widget.grab().save(path));
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
    BundleSample::change(bad, QStringLiteral("rules/holidays"), QJsonValue(QJsonValue::Undefined));
    for (const char *const text : {"Air", "Sea", "Rail"})
        BundleSample::change(bad, QStringLiteral("texts/zh_CN/") + QLatin1String(text), QStringLiteral("x"));
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
