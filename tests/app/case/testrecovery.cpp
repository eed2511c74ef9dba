// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"
#include "caselock.h"
#include "recovery.h"
#include "testing.h"
#include "testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Copies for recovery and marks of files being worked on: they belong to the program that made them while it runs.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyOfALivingProgramIsNotOffered();
    void newestStandsFirst();
    void isOfferedOnce();
    void brokenCopyIsLeftAlone();
    void droppedCopyIsGone();
    void lockedFileNamesItsHolder();
    void lockOfAnEndedProgramIsStale();
    void folderThatMayNotBeWrittenIsNoLock();
    void oneFileByTwoNames();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"copies"_s); }
    /// A program that keeps copies until it is killed.
    void start(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString savingProgram = QStringLiteral(SAVECASE);

CaseData named(const char *title)
{
    CaseData data;
    data.title = QString::fromLatin1(title);
    return data;
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, minute));
}
}

void TestRecovery::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecovery::start(QProcess &process)
{
    process.start(savingProgram, {m_folder->filePath(u"case"_s), folder(), u"1"_s, u"1000000"_s});
    QVERIFY(process.waitForReadyRead());
}

void TestRecovery::copyOfALivingProgramIsNotOffered()
{
    QProcess running;
    start(running);
    QVERIFY(Recovery(folder()).find(Testing::rules()).isEmpty());
    running.kill();
    QVERIFY(running.waitForFinished());
    const QList<Recovery::Found> found = Recovery(folder()).find(Testing::rules());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, m_folder->filePath(u"case"_s));
    QVERIFY(found.first().data.title.toInt() > 0);
}

void TestRecovery::newestStandsFirst()
{
    for (const auto &[title, minute] : {std::pair("second", 20), std::pair("first", 30), std::pair("third", 10)}) {
        Recovery left(folder()); // ends without dropping its copy
        QCOMPARE(left.keep(named(title), QString(), at(minute)), QString());
    }
    const QList<Recovery::Found> found = Recovery(folder()).find(Testing::rules());
    QStringList titles;
    for (const Recovery::Found &each : found)
        titles << each.data.title;
    QCOMPARE(titles, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(found.first().saved, at(30));
    Recovery::remove(found.at(1));
    QCOMPARE(QDir(folder()).entryList({u"*.recovery"_s}).size(), 2);
}

void TestRecovery::isOfferedOnce()
{
    {
        Recovery left(folder());
        QCOMPARE(left.keep(named("x"), QString(), at(0)), QString());
    }
    const QList<Recovery::Found> first = Recovery(folder()).find(Testing::rules());
    QCOMPARE(first.size(), 1);
    QVERIFY(Recovery(folder()).find(Testing::rules()).isEmpty()); // a second start, while the first still asks
}

void TestRecovery::brokenCopyIsLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile broken(folder() + u"/x.recovery"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"export-mode-recovery\", \"vers");
    broken.close();
    QVERIFY(Recovery(folder()).find(Testing::rules()).isEmpty());
    QVERIFY(broken.exists());
}

void TestRecovery::droppedCopyIsGone()
{
    Recovery recovery(folder());
    QCOMPARE(recovery.keep(named("a"), QString(), at(0)), QString());
    QCOMPARE(recovery.keep(named("b"), QString(), at(1)), QString());
    recovery.drop();
    QVERIFY(QDir(folder()).isEmpty());
    QCOMPARE(recovery.keep(named("c"), QString(), at(2)), QString()); // and another may follow
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void TestRecovery::lockedFileNamesItsHolder()
{
    const QString path = m_folder->filePath(u"到柏林.exportcase"_s);
    QVERIFY(!CaseFile::write(path, CaseData()));
    CaseLock mine;
    QVERIFY(mine.take(path));
    CaseLock second;
    QVERIFY(!second.take(path));
    QVERIFY2(second.holder().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.holder()));
    mine.release();
    QVERIFY(second.take(path));
    QVERIFY(QFile::exists(CaseLock::markOf(path)));
    second.release();
    QVERIFY(!QFile::exists(CaseLock::markOf(path)));
}

void TestRecovery::lockOfAnEndedProgramIsStale()
{
    const QString path = m_folder->filePath(u"x"_s);
    QVERIFY(!CaseFile::write(path, CaseData()));
    QProcess other;
    start(other);
    QFile mark(CaseLock::markOf(path));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write(u"%1\nsavecase\n%2\n"_s.arg(other.processId()).arg(QSysInfo::machineHostName()).toUtf8());
    mark.close();
    CaseLock lock;
    QVERIFY(!lock.take(path));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(lock.take(path));
}

void TestRecovery::folderThatMayNotBeWrittenIsNoLock()
{
    CaseLock lock;
    QVERIFY(lock.take(u"/proc/self/case"_s)); // nothing can be written there, not even by root
    QVERIFY(lock.take(QString()));
}

void TestRecovery::oneFileByTwoNames()
{
    const QString path = m_folder->filePath(u"x"_s);
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(!CaseFile::write(path, CaseData()));
    QVERIFY(QFile::link(path, link));
    CaseLock mine;
    QVERIFY(mine.take(path));
    QVERIFY(!CaseLock().take(link));
}

REGISTER_TEST(TestRecovery)
#include "testrecovery.moc"
