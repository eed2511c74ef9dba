// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "autosave.h"
#include "casefile.h"
#include "casefiles.h"
#include "goldencase.h"
#include "ordinaryuser.h"
#include "outputfile.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The place of an open case can be written no more: the person hears which file and why, and keeps the case.
class TestUiUnwritable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rightLostWhileOpen_data();
    void rightLostWhileOpen();
    void fullDisk();
    void copyThatCannotBeKeptIsToldOnce();

private:
    /// Works through the boxes that saving brings: to another place, which is `second`, or nowhere.
    void goElsewhere(const QString &second);
    /// Saves without success; then in a second place. The file at `path` keeps what it holds.
    void keepsTheCase(const QString &path, const QString &why);
    [[nodiscard]] CaseFiles &files() { return m_driver->window().files(); }
    [[nodiscard]] static CaseData read(const QString &path)
    {
        const CaseFile::Result result = CaseFile::read(path, Testing::rules());
        return std::holds_alternative<CaseData>(result) ? std::get<CaseData>(result) : CaseData();
    }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WizardDriver> m_driver;
    QString m_said;
};

namespace
{
constexpr char diskVariable[] = "EXPORT_MODE_WIZARD_FULL_DISK"; ///< a small disk, where this program runs on one
const QFile::Permissions everybody(0x7777);
const QFile::Permissions nobodyWrites(0x5555);
}

void TestUiUnwritable::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiUnwritable::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(), everybody));
    qputenv("HOME", m_folder->path().toUtf8()); // file dialogs look at it
    m_driver = std::make_unique<WizardDriver>(Testing::goldenCases().first().today, *m_language);
    m_said.clear();
}

void TestUiUnwritable::cleanup()
{
    m_driver.reset();
    QVERIFY(!QApplication::activeModalWidget());
}

void TestUiUnwritable::goElsewhere(const QString &second)
{
    QTimer::singleShot(0, this, [this, second] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_said = box->text() + QLatin1Char('\n') + box->informativeText();
        if (!second.isEmpty()) {
            QTimer::singleShot(0, this, [second] {
                if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                    dialog->findChild<QLineEdit *>()->setText(second);
                    static_cast<QDialog *>(dialog)->accept();
                }
            });
        }
        box->findChild<QPushButton *>(second.isEmpty() ? u"cancel"_s : u"elsewhere"_s)->click();
    });
}

void TestUiUnwritable::keepsTheCase(const QString &path, const QString &why)
{
    ExportCase &exportCase = m_driver->session().exportCase();
    const CaseData before = exportCase.data();
    const CaseData onDisk = read(path);
    const QString second = m_folder->filePath(u"второе 地方.exportcase"_s);
    QVERIFY(exportCase.isModified());

    goElsewhere({});
    QVERIFY(!files().save());
    QVERIFY2(m_said.startsWith(u"When saving %1: "_s.arg(OutputFile::shown(path))), qPrintable(m_said));
    QVERIFY2(m_said.contains(why) && m_said.contains(u"Your case stays open"_s), qPrintable(m_said));
    QVERIFY(exportCase.isModified() && m_driver->window().isWindowModified());
    QVERIFY(exportCase.data() == before);
    QVERIFY(read(path) == onDisk);

    goElsewhere(second);
    QVERIFY(files().save());
    QVERIFY(read(second) == before);
    QVERIFY(!exportCase.isModified());
    QCOMPARE(files().path(), second);
    exportCase.setTitle(u"goes on"_s);
    QVERIFY(files().save()); // unasked from now on
    QCOMPARE(read(second).title, u"goes on"_s);
}

void TestUiUnwritable::rightLostWhileOpen_data()
{
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("why");
    QTest::newRow("to the folder") << u"folder"_s << u"no right to write into this folder"_s;
    QTest::newRow("to the file") << u"file"_s << u"no right to change this file"_s;
    QTest::newRow("with the folder") << u"all"_s << u"the folder does not exist any more"_s;
}

void TestUiUnwritable::rightLostWhileOpen()
{
    QFETCH(QString, lost);
    QFETCH(QString, why);
    const QString folder = m_folder->filePath(u"文件 夹"_s);
    const QString path = folder + u"/a.exportcase"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, everybody));
    QVERIFY(!CaseFile::write(path, Testing::goldenCases().first().data));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    {
        const Testing::OrdinaryUser user;
        files().openFile(path);
        QVERIFY(!files().isReadOnly());
        m_driver->session().exportCase().setTitle(u"changed"_s);
        QVERIFY(files().save());
        m_driver->session().exportCase().setTitle(u"changed again"_s);
    }
    if (lost == "all"_L1)
        QVERIFY(QDir(folder).removeRecursively());
    else if (lost == "file"_L1)
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    else
        QVERIFY(QFile::setPermissions(folder, nobodyWrites));
    {
        const Testing::OrdinaryUser user;
        keepsTheCase(path, why);
    }
    QFile::setPermissions(folder, everybody); // so that it can be removed
}

void TestUiUnwritable::fullDisk()
{
    if (const QString disk = qEnvironmentVariable(diskVariable); !disk.isEmpty()) {
        const QString path = disk + u"/a.exportcase"_s;
        const QString output = disk + u"/a.txt"_s;
        QVERIFY(!CaseFile::write(path, Testing::goldenCases().first().data));
        QCOMPARE(OutputFile::write(output, "old"), QString());
        files().openFile(path);
        m_driver->session().exportCase().setTitle(u"changed"_s);
        QFile filling(disk + u"/fill"_s);
        QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filling.write(QByteArray(1024, 'x')) > 0) {}
        QVERIFY(!OutputFile::write(output, "newer").isEmpty());
        QCOMPARE(QFileInfo(output).size(), 3);
        return keepsTheCase(path, u"there is no room left"_s);
    }
    // A disk of its own, for as long as this program runs anew on it.
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(diskVariable), disk);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    const bool root = QFileInfo(u"/proc/self"_s).ownerId() == 0;
    again.start(u"unshare"_s, {root ? u"-m"_s : u"-Urm"_s, u"sh"_s, u"-c"_s,
                               u"mount -t tmpfs -o size=128k none \"$1\" && exec \"$0\" TestUiUnwritable fullDisk"_s,
                               QCoreApplication::applicationFilePath(), disk});
    QVERIFY(again.waitForFinished(300000));
    const QByteArray said = again.readAll();
    QVERIFY2(again.exitCode() == 0 && said.contains("3 passed"), said.constData());
}

void TestUiUnwritable::copyThatCannotBeKeptIsToldOnce()
{
    const QString copies = m_folder->filePath(u"copies"_s);
    QVERIFY(QDir().mkpath(copies));
    QVERIFY(QFile::setPermissions(copies, nobodyWrites));
    Recovery recovery(copies);
    Autosave autosave(recovery, m_driver->session(), files());
    QStringList told;
    connect(&autosave, &Autosave::failed, this, [&](const QString &sentence) {
        told << sentence;
        m_driver->window().tell(sentence);
    });
    ExportCase &exportCase = m_driver->session().exportCase();
    const auto keep = [&](const char *title) {
        exportCase.setTitle(QLatin1String(title));
        autosave.keepNow();
    };
    const auto *status = m_driver->find<QLabel>(u"status"_s);
    {
        const Testing::OrdinaryUser user;
        keep("a");
        keep("b");
    }
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith("No copy of your unsaved changes"_L1) && told.first().contains(copies)
                 && told.first().contains("no right to write into this folder"_L1),
             qPrintable(told.first()));
    QVERIFY(status->text().contains(told.first()));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(exportCase.isModified());

    // Once it works, it is kept; what fails anew is told anew.
    const auto kept = [&] { return QDir(copies).entryList({u"*.recovery"_s}).size(); };
    QVERIFY(QFile::setPermissions(copies, everybody));
    {
        const Testing::OrdinaryUser user;
        keep("c");
        QCOMPARE(kept(), 1);
        QVERIFY(Recovery(copies).find(Testing::rules()).isEmpty()); // it is this program's
    }
    QVERIFY(QFile::setPermissions(copies, nobodyWrites));
    {
        const Testing::OrdinaryUser user;
        keep("d");
    }
    QCOMPARE(told.size(), 2);
    QVERIFY(QFile::setPermissions(copies, everybody));
    m_driver->wizard().advance(); // to another page, which has its own to say
    QTRY_VERIFY(!status->text().contains(told.first()));
}

REGISTER_TEST(TestUiUnwritable)
#include "testuiunwritable.moc"
