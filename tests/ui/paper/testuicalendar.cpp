// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Calendar, spreadsheet and the file about a wrong result, saved from the real window. The dialogs are photographed into the
// build folder.

#include "casefiles.h"
#include "csv.h"
#include "goldencase.h"
#include "history.h"
#include "output.h"
#include "outputformat.h"
#include "pictures.h"
#include "settings.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Works the dialogs that come up, one after the other, while the code that opened them waits.
class Steps : public QObject
{
public:
    using Step = std::function<void(QDialog &)>;

    explicit Steps(const QList<Step> &steps) : m_left(steps)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == m_seen)
                return;
            m_seen = dialog;
            if (m_left.isEmpty())
                return dialog->reject();
            m_left.takeFirst()(*dialog);
        });
        m_timer.start(5);
    }

    [[nodiscard]] bool areDone() const { return m_left.isEmpty(); }

    [[nodiscard]] static Step saveTo(const QString &path)
    {
        return [path](QDialog &dialog) {
            if (!qobject_cast<QFileDialog *>(&dialog))
                qFatal("this is no file dialog");
            dialog.findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        };
    }

private:
    QList<Step> m_left;
    QPointer<QDialog> m_seen;
    QTimer m_timer;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList uidsIn(const QByteArray &calendar)
{
    QStringList uids;
    for (const QByteArray &line : calendar.split('\n')) {
        if (line.startsWith("UID:"))
            uids << QString::fromLatin1(line.mid(4).trimmed());
    }
    return uids;
}
}

class TestUiCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void secondCalendarHasTheSameEntries();
    void cancelledCalendarChangesNothing();
    void undoKeepsTheEntries();
    void saysThatNothingHasADay();
    void spreadsheetHasEveryItem();
    void everyFormOfAFileIsOffered();
    void oneReportServesOneOutput_data();
    void oneReportServesOneOutput();
    void reportIsNotMadeForEachPageLookedAt();
    void wrongResultShowsAndSavesTheFile();
    void photographs_data();
    void photographs();

private:
    void open(bool dated);
    void trigger(const char *name) { m_driver->window().findChild<QAction *>(QLatin1String(name))->trigger(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] const CaseData &data() { return m_driver->session().exportCase().data(); }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestUiCalendar::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiCalendar::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    Settings::setLastFolder(m_folder->path());
    m_driver = std::make_unique<WizardDriver>(QDate(2026, 11, 22), *m_language);
}

void TestUiCalendar::cleanup()
{
    m_driver.reset();
    QVERIFY(!QApplication::activeModalWidget());
}

void TestUiCalendar::open(bool dated)
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    for (const GoldenCase &each : cases) {
        if (each.name != "offline-contract-with-refund"_L1)
            continue;
        CaseData opened = each.data;
        opened.title = u"Teapots for Lima"_s;
        if (dated)
            opened.dates = {{u"export"_s, QDate(2026, 12, 20)}, {u"release"_s, QDate(2026, 12, 19)}};
        else
            opened.answers.given.remove(Testing::rules().dateQuestion()->id);
        m_driver->session().load(opened);
        m_driver->wizard().advance();
        return;
    }
    qFatal("the golden case is not there");
}

void TestUiCalendar::secondCalendarHasTheSameEntries()
{
    open(true);
    QVERIFY(data().id.isEmpty());
    {
        const Steps steps({Steps::saveTo(path("one.ics"))});
        trigger("calendar");
        QVERIFY(steps.areDone());
    }
    const QStringList uids = uidsIn(contentOf(path("one.ics")));
    QVERIFY(uids.size() > 3);
    // The case was given an id, which is lost if it is not saved: that is asked as ever.
    QVERIFY(!data().id.isEmpty());
    QVERIFY(m_driver->session().exportCase().isModified());
    const CaseFile::Result read = CaseFile::parse(CaseFile::toJson(data()), u"saved"_s, Testing::rules());
    m_driver->session().load(std::get<CaseData>(read));
    m_driver->session().exportCase().setTitle(u"Another name"_s);
    m_driver->session().exportCase().setDate(u"export"_s, QDate(2027, 1, 20));
    m_language->use(u"zh_CN"_s);
    {
        const Steps steps({Steps::saveTo(path("two.ics"))});
        trigger("calendar");
        QVERIFY(steps.areDone());
    }
    QCOMPARE(uidsIn(contentOf(path("two.ics"))), uids);
    QVERIFY(contentOf(path("two.ics")) != contentOf(path("one.ics")));
}

void TestUiCalendar::cancelledCalendarChangesNothing()
{
    open(true);
    const Steps steps({[](QDialog &dialog) { dialog.reject(); }});
    trigger("calendar");
    QVERIFY(steps.areDone());
    QVERIFY(data().id.isEmpty());
    QVERIFY(!m_driver->session().exportCase().isModified());
}

void TestUiCalendar::undoKeepsTheEntries()
{
    open(true);
    m_driver->session().exportCase().setTitle(u"Before"_s);
    const Steps steps({Steps::saveTo(path("one.ics"))});
    trigger("calendar");
    const QString id = data().id;
    QVERIFY(!id.isEmpty());
    m_driver->session().exportCase().setDate(u"export"_s, QDate(2027, 1, 20));
    History &history = m_driver->window().history();
    // The id is no step of its own: one back is the day, the next the name.
    history.undo();
    QCOMPARE(data().dates.value(u"export"_s), QDate(2026, 12, 20));
    history.undo();
    QCOMPARE(data().title, u"Teapots for Lima"_s);
    QCOMPARE(data().id, id);
    history.redo();
    history.redo();
    QCOMPARE(data().dates.value(u"export"_s), QDate(2027, 1, 20));
    QCOMPARE(data().id, id);
}

void TestUiCalendar::saysThatNothingHasADay()
{
    open(false);
    QString said;
    const Steps steps({[&said](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        said = box ? box->text() + box->informativeText() : QString();
        dialog.reject();
    }});
    trigger("calendar");
    QVERIFY(steps.areDone());
    QVERIFY2(said.contains(u"page of particulars"_s), qPrintable(said));
    QVERIFY(data().id.isEmpty());
}

void TestUiCalendar::spreadsheetHasEveryItem()
{
    open(true);
    const Steps steps({Steps::saveTo(path("list.csv"))});
    trigger("spreadsheet");
    QVERIFY(steps.areDone());
    QByteArray bytes = contentOf(path("list.csv"));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    qsizetype rows = 0;
    while (const std::optional<CsvReader::Row> row = reader.next()) {
        QCOMPARE(row->fault, QString());
        ++rows;
    }
    QCOMPARE(rows, 1 + m_driver->session().decision().checklist.size());
}

void TestUiCalendar::everyFormOfAFileIsOffered()
{
    const QList<OutputFormat> &formats = outputFormats();
    const auto files = std::ranges::count_if(formats, [](const OutputFormat &format) { return format.filter; });
    const auto *output = m_driver->window().findChild<Output *>();
    QCOMPARE(output->actions().size(), files + 2); // beside print and preview
}

void TestUiCalendar::oneReportServesOneOutput_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("reports");
    QTest::newRow("pdf") << u"a.pdf"_s << 1;
    QTest::newRow("html") << u"a.html"_s << 1;
    QTest::newRow("text") << u"a.txt"_s << 1;
    QTest::newRow("calendar") << u"a.ics"_s << 0;
    QTest::newRow("spreadsheet") << u"a.csv"_s << 0;
}

void TestUiCalendar::oneReportServesOneOutput()
{
    QFETCH(const QString, file);
    QFETCH(const int, reports);
    open(true);
    const int before = m_driver->session().reportsMade();
    const Steps steps({Steps::saveTo(m_folder->filePath(file))});
    trigger(QTest::currentDataTag());
    QVERIFY(steps.areDone());
    QVERIFY(!contentOf(m_folder->filePath(file)).isEmpty());
    QCOMPARE(m_driver->session().reportsMade() - before, reports);
}

void TestUiCalendar::reportIsNotMadeForEachPageLookedAt()
{
    open(true);
    const int before = m_driver->session().reportsMade();
    int painted = 0;
    const Steps steps({[&painted](QDialog &dialog) {
        auto *preview = qobject_cast<QPrintPreviewDialog *>(&dialog);
        if (preview) {
            connect(preview, &QPrintPreviewDialog::paintRequested, preview, [&painted] { ++painted; });
            auto *pages = preview->findChild<QPrintPreviewWidget *>();
            pages->setLandscapeOrientation();
            pages->setPortraitOrientation();
        }
        dialog.reject();
    }});
    trigger("preview");
    QVERIFY(steps.areDone());
    QVERIFY(painted > 1);
    QCOMPARE(m_driver->session().reportsMade() - before, 1);
}

void TestUiCalendar::wrongResultShowsAndSavesTheFile()
{
    open(true);
    m_driver->session().exportCase().setParticular(u"buyer"_s, u"Zqx Ltd"_s);
    QString shown;
    Steps steps({[&shown](QDialog &dialog) {
                     shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
                     // Later: no timer goes off within its own call. Back in the dialog, it is closed.
                     QTimer::singleShot(0, dialog.findChild<QPushButton *>(u"report-wrong-result/save"_s),
                                        &QAbstractButton::click);
                 },
                 Steps::saveTo(path("report.json"))});
    trigger("report-wrong-result");
    QVERIFY(steps.areDone());
    const QByteArray bytes = contentOf(path("report.json"));
    QCOMPARE(QString::fromUtf8(bytes), shown);
    QVERIFY(!bytes.contains("Zqx") && !bytes.contains("Teapots"));
    QCOMPARE(QJsonDocument::fromJson(bytes)[u"format"_s].toString(), u"export-mode-report"_s);
    QVERIFY(m_driver->session().exportCase().isModified()); // by the particular alone
    QVERIFY(data().id.isEmpty());
}

void TestUiCalendar::photographs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Texts::languages()) {
        QTest::newRow(qPrintable(language + u"-1280"_s)) << language << QSize(1280, 800);
        QTest::newRow(qPrintable(language + u"-800"_s)) << language << QSize(800, 600);
    }
}

void TestUiCalendar::photographs()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const QString name = u"calendar-%1-"_s + QLatin1String(QTest::currentDataTag());
    m_language->use(language);
    m_driver->window().resize(size);
    open(false);
    QCoreApplication::processEvents();
    Pictures::keep(m_driver->window(), name.arg(u"window"_s));
    const auto photograph = [&](const QString &what) {
        return [&, what](QDialog &dialog) {
            QCoreApplication::processEvents();
            Pictures::keep(dialog, name.arg(what));
            dialog.reject();
        };
    };
    {
        const Steps steps({photograph(u"no-days"_s)});
        trigger("calendar");
        QVERIFY(steps.areDone());
    }
    const Steps steps({photograph(u"report"_s)});
    trigger("report-wrong-result");
    QVERIFY(steps.areDone());
}

REGISTER_TEST(TestUiCalendar)
#include "testuicalendar.moc"
