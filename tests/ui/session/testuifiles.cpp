// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "autosave.h"
#include "casefile.h"
#include "casefiles.h"
#include "events.h"
#include "goldencase.h"
#include "settings.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The case as a file, in the real window: nothing is overwritten or lost unasked.
class TestUiFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fileOpenElsewhereIsReadOnly();
    void fileGoesFreeWithItsWindow();
    void savingKeepsTheMark();
    void changeRightAfterSavingIsForeign();
    void foreignChangeIsAskedAbout_data();
    void foreignChangeIsAskedAbout();
    void unwritableFileKeepsTheCase();
    void vanishedFileIsWrittenAnew();
    void recentFilesAreOffered();
    void duplicateHasNoDaysAndTicks();
    void droppedFileOpens_data();
    void droppedFileOpens();
    void changesAreKeptUntilSaved();
    void recoveredCaseIsNotSavedYet();

private:
    /// Presses the button of that name in the next box, and remembers what the box says.
    void answer(const QString &button);
    [[nodiscard]] QString path(const QString &name = u"a.exportcase"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] CaseFiles &files() { return m_driver->window().files(); }
    [[nodiscard]] CaseData onDisk() const;
    void edit() { m_driver->session().exportCase().setParticular(u"goods"_s, u"lamps"_s); }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WizardDriver> m_driver;
    QString m_said;
};

void TestUiFiles::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiFiles::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const GoldenCase golden = Testing::goldenCases().first();
    QVERIFY(!CaseFile::write(path(), golden.data));
    m_driver = std::make_unique<WizardDriver>(golden.today, *m_language);
    m_said.clear();
}

void TestUiFiles::cleanup()
{
    m_driver.reset();
    QVERIFY(!QApplication::activeModalWidget());
}

void TestUiFiles::answer(const QString &button)
{
    QTimer::singleShot(0, this, [this, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_said = box->text() + QLatin1Char('\n') + box->informativeText();
        auto *choice = box->findChild<QPushButton *>(button);
        if (choice)
            choice->click();
        else
            box->reject();
    });
}

CaseData TestUiFiles::onDisk() const
{
    const CaseFile::Result read = CaseFile::read(path(), Testing::rules());
    return std::holds_alternative<CaseData>(read) ? std::get<CaseData>(read) : CaseData();
}

void TestUiFiles::fileOpenElsewhereIsReadOnly()
{
    CaseLock other;
    QVERIFY(other.take(path()));
    answer(u"close"_s);
    files().openFile(path());
    QVERIFY(files().isReadOnly());
    QVERIFY2(m_said.contains(u"open in another window"_s) && m_said.contains(path())
                 && m_said.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(m_said));
    QVERIFY(m_driver->window().windowTitle().contains(u"for reading only"_s));
    edit();
    const CaseData before = onDisk();
    answer(u"cancel"_s);
    QVERIFY(!files().save());
    QVERIFY(onDisk() == before);
    QVERIFY(m_driver->session().exportCase().isModified());
}

void TestUiFiles::fileGoesFreeWithItsWindow()
{
    files().openFile(path());
    QVERIFY(!files().isReadOnly());
    QVERIFY(!CaseLock().take(path()));
    m_driver.reset();
    QVERIFY(CaseLock().take(path()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestUiFiles::savingKeepsTheMark()
{
    files().openFile(path());
    QFile mark(CaseLock::markOf(path()));
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(mark.open(QIODevice::ReadWrite) && mark.setFileTime(then, QFileDevice::FileModificationTime));
    mark.close();
    const QDateTime taken = QFileInfo(mark.fileName()).lastModified();
    edit();
    QVERIFY(files().save());
    // Taken anew, it would be as old as the file that was saved.
    QCOMPARE(QFileInfo(mark.fileName()).lastModified(), taken);
    QVERIFY(!CaseLock().take(path()));
    // Gone, it is left again.
    QVERIFY(mark.remove());
    edit();
    QVERIFY(files().save());
    QVERIFY(mark.exists());
}

void TestUiFiles::changeRightAfterSavingIsForeign()
{
    files().openFile(path());
    edit();
    CaseData foreign;
    foreign.title = u"foreign"_s;
    // What is in the file once it was written here is not taken for what was written.
    const auto change = connect(&m_driver->session().exportCase(), &ExportCase::changed, this, [&] {
        if (!m_driver->session().exportCase().isModified())
            QVERIFY(!CaseFile::write(path(), foreign));
    });
    QVERIFY(files().save());
    disconnect(change);
    m_driver->session().exportCase().setParticular(u"goods"_s, u"lanterns"_s);
    answer(u"cancel"_s);
    QVERIFY(!files().save());
    QVERIFY2(!m_said.isEmpty(), "the next save did not ask");
    QVERIFY(onDisk() == foreign);
}

void TestUiFiles::foreignChangeIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("saved");
    QTest::newRow("overwrite") << u"overwrite"_s << true;
    QTest::newRow("cancel") << u"cancel"_s << false;
}

void TestUiFiles::foreignChangeIsAskedAbout()
{
    QFETCH(QString, button);
    QFETCH(bool, saved);
    files().openFile(path());
    edit();
    CaseData foreign;
    foreign.title = u"foreign"_s;
    QVERIFY(!CaseFile::write(path(), foreign));
    answer(button);
    QCOMPARE(files().save(), saved);
    QVERIFY2(m_said.contains(path()), qPrintable(m_said));
    QVERIFY(onDisk() == (saved ? m_driver->session().exportCase().data() : foreign));
    QCOMPARE(m_driver->session().exportCase().isModified(), !saved);
    if (!saved)
        return;
    edit();
    QVERIFY(files().save()); // and is not asked again
}

void TestUiFiles::unwritableFileKeepsTheCase()
{
    const QString folder = m_folder->filePath(u"文件 夹"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString inside = folder + u"/a.exportcase"_s;
    QVERIFY(!CaseFile::write(inside, onDisk()));
    files().openFile(inside);
    edit();
    const CaseData before = m_driver->session().exportCase().data();
    QVERIFY(QDir(folder).removeRecursively());
    answer(u"cancel"_s);
    QVERIFY(!files().save());
    QVERIFY2(m_said.contains(inside) && m_said.contains(u"the folder does not exist"_s)
                 && m_said.contains(u"stays open"_s),
             qPrintable(m_said));
    QVERIFY(m_driver->session().exportCase().data() == before);
    QVERIFY(m_driver->session().exportCase().isModified());
}

void TestUiFiles::vanishedFileIsWrittenAnew()
{
    files().openFile(path());
    edit();
    QVERIFY(QFile::remove(path()));
    QVERIFY(files().save());
    QVERIFY(onDisk() == m_driver->session().exportCase().data());
}

void TestUiFiles::recentFilesAreOffered()
{
    Settings::setRecentFiles({});
    for (int number = 0; number < 12; ++number) {
        const QString each = path(u"%1 & co.exportcase"_s.arg(number));
        QVERIFY(!CaseFile::write(each, CaseData()));
        files().openFile(each);
    }
    QCOMPARE(Settings::recentFiles().size(), 10);
    QCOMPARE(Settings::recentFiles().first(), path(u"11 & co.exportcase"_s));
    QVERIFY(QFile::remove(path(u"5 & co.exportcase"_s)));
    QMenu *menu = nullptr;
    for (QAction *action : files().actions())
        menu = action->menu() ? action->menu() : menu;
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 11); // and one to clear the list
    QVERIFY(menu->actions().first()->text().startsWith(u"11 && co.exportcase"_s));
    QVERIFY(!menu->actions().at(6)->isEnabled());
    menu->actions().at(1)->trigger();
    QCOMPARE(files().path(), path(u"10 & co.exportcase"_s));
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    QVERIFY(Settings::recentFiles().isEmpty());
}

void TestUiFiles::duplicateHasNoDaysAndTicks()
{
    CaseData full = onDisk();
    full.title = u"first"_s;
    full.particulars.insert(u"goods"_s, u"lamps"_s);
    full.dates.insert(eventIds().first(), QDate(2026, 12, 3));
    full.checklist[u"x"_s].done = true;
    QVERIFY(!CaseFile::write(path(), full));
    files().openFile(path());
    files().duplicate();
    const CaseData data = m_driver->session().exportCase().data();
    CaseData expected = full;
    expected.title.clear();
    expected.dates.clear();
    expected.checklist.clear();
    expected.answers.given.remove(Testing::rules().dateQuestion()->id);
    QVERIFY(data == expected);
    QVERIFY(files().path().isEmpty());
    QVERIFY(m_driver->session().exportCase().isModified());
    QVERIFY(onDisk() == full);
}

void TestUiFiles::droppedFileOpens_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("name");
    QTest::newRow("on the window") << QString() << QString();
    QTest::newRow("on a line of text") << u"page-particulars"_s << u"title"_s;
    QTest::newRow("on a note") << u"page-result"_s << u"note"_s;
}

void TestUiFiles::droppedFileOpens()
{
    QFETCH(QString, page);
    QFETCH(QString, name);
    QWidget *target = &m_driver->window();
    if (!page.isEmpty()) {
        m_driver->session().load(onDisk());
        m_driver->wizard().advance();
        m_driver->wizard().showPage(page);
        for (auto *button : m_driver->page()->findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith("notes-"_L1))
                button->click();
        }
        for (QWidget *field : m_driver->page()->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field);
            if (isText && field->isVisible() && field->objectName().endsWith(name))
                target = field;
        }
        if (auto *lines = qobject_cast<QPlainTextEdit *>(target))
            target = lines->viewport();
        QVERIFY(target != &m_driver->window() && target->acceptDrops());
    }
    const CaseData before = m_driver->session().exportCase().data();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path())});
    dragged.setText(path()); // as file managers add
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QVERIFY(m_driver->session().exportCase().data() == before); // nothing was typed
    QTRY_COMPARE(files().path(), path());
}

void TestUiFiles::changesAreKeptUntilSaved()
{
    const QString copies = m_folder->filePath(u"copies"_s);
    Recovery recovery(copies);
    const auto kept = [&copies] { return QDir(copies).entryList({u"*.recovery"_s}).size(); };
    const Autosave autosave(recovery, m_driver->session(), files());
    files().openFile(path());
    edit();
    QTRY_COMPARE(kept(), 1);
    QVERIFY(files().save());
    QTRY_COMPARE(kept(), 0);
    edit(); // the same text: no change
    QTest::qWait(600);
    QCOMPARE(kept(), 0);
}

void TestUiFiles::recoveredCaseIsNotSavedYet()
{
    const QString copies = m_folder->filePath(u"copies"_s);
    CaseData data = onDisk();
    data.title = u"changed"_s;
    {
        Recovery left(copies);
        QCOMPARE(left.keep(data, path(), QDateTime::currentDateTimeUtc()), QString());
    }
    const QList<Recovery::Found> found = Recovery(copies).find(Testing::rules());
    QCOMPARE(found.size(), 1);
    files().recover(found.first());
    QVERIFY(m_driver->session().exportCase().data() == data);
    QVERIFY(m_driver->session().exportCase().isModified());
    QCOMPARE(files().path(), path());
    QVERIFY(onDisk() != data);
    QVERIFY(files().save());
    QVERIFY(onDisk() == data);
}

REGISTER_TEST(TestUiFiles)
#include "testuifiles.moc"
