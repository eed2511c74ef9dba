// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefile.h"
#include "recovery.h"
#include "testing.h"
#include "testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A program that is killed while it saves leaves the old file or the new one, and the copy to go on from.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void killedAtEveryStepOfASave();
    void killedAtAnyMoment();
    void fullDiskKeepsTheOldFile();

private:
    /// Kills the program as it is about to take a step for the `time`th time.
    void killedAt(const QStringList &call, const QString &step, int time);
    /// The number in the title of the case in the file; -1 with a failure where it is no whole case.
    [[nodiscard]] int numberIn(const QString &path) const;
    [[nodiscard]] int newestCopy() const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"案卷 1.exportcase"_s); }
    [[nodiscard]] QString copies() const { return m_folder->filePath(u"copies"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString killedProgram = QStringLiteral(SAVECASE);
// Whatever changes a file or the name of one.
const QString steps = u"write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,link,linkat,unlink,"
                      "unlinkat"_s;

CaseData numbered(int number)
{
    CaseData data;
    data.title = QString::number(number);
    return data;
}

/// Leaks cannot be looked for in a program that is traced.
QProcessEnvironment tracedEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return environment;
}

/// How often the program takes each step; nothing where it cannot be traced.
QMap<QString, int> stepsOf(const QStringList &call, const QString &log)
{
    QMap<QString, int> counts;
    QProcess strace;
    strace.setProcessEnvironment(tracedEnvironment());
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + steps} + call);
    QFile file(log);
    if (!strace.waitForFinished() || strace.exitCode() != 0 || !file.open(QIODevice::ReadOnly))
        return counts;
    static const QRegularExpression step(u"^\\d+ +([a-z0-9]+)\\("_s);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const auto match = step.match(QString::fromUtf8(line)); match.hasMatch())
            ++counts[match.captured(1)];
    }
    return counts;
}
}

void TestCrash::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

int TestCrash::numberIn(const QString &path) const
{
    const CaseFile::Result read = CaseFile::read(path, Testing::rules());
    if (const auto *faults = std::get_if<QStringList>(&read)) {
        QTest::qFail(qPrintable(faults->join(QLatin1Char('\n'))), __FILE__, __LINE__);
        return -1;
    }
    return std::get<CaseData>(read).title.toInt();
}

int TestCrash::newestCopy() const
{
    const QList<Recovery::Found> found = Recovery(copies()).find(Testing::rules());
    return found.isEmpty() ? -1 : found.first().data.title.toInt();
}

void TestCrash::killedAtEveryStepOfASave()
{
    QVERIFY(!CaseFile::write(file(), numbered(0)));
    const QStringList call{killedProgram, file(), copies(), u"1"_s, u"2"_s};
    const QMap<QString, int> counts = stepsOf(call, m_folder->filePath(u"log"_s));
    for (const char *needed : {"write", "fdatasync", "rename"})
        QVERIFY2(counts.contains(QLatin1String(needed)), needed);
    int kills = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        for (int time = 1; time <= count.value(); ++time, ++kills)
            killedAt(call, count.key(), time);
    }
    qInfo("killed at each of %d steps (%s): the file is whole, the newest copy is offered", kills,
          qPrintable(counts.keys().join(", "_L1)));
}

void TestCrash::killedAt(const QStringList &call, const QString &step, int time)
{
    const QString moment = u"%1 no. %2: "_s.arg(step).arg(time);
    QVERIFY(!CaseFile::write(file(), numbered(0)));
    QDir(copies()).removeRecursively();
    QProcess strace;
    strace.setProcessEnvironment(tracedEnvironment());
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + step, u"-e"_s,
                                          u"inject=%1:signal=KILL:when=%2"_s.arg(step).arg(time)}
                                  + call);
    QVERIFY(strace.waitForFinished());
    QVERIFY2(strace.exitStatus() == QProcess::CrashExit || strace.exitCode() != 0, qPrintable(moment));
    const int saved = int(strace.readAllStandardOutput().count('\n')); // numbers printed
    const int number = numberIn(file());
    QVERIFY2(number >= saved && number <= saved + 1, qPrintable(moment + QString::number(number)));
    // What is in the file or was about to be is offered: but before the first copy, and once the last was removed.
    const int copy = newestCopy();
    const bool none = copy == -1 && number == saved && (saved == 0 || saved == 2);
    QVERIFY2(none || copy == number || copy == number + 1,
             qPrintable(moment + u"the copy is %1, the file %2"_s.arg(copy).arg(number)));
}

void TestCrash::killedAtAnyMoment()
{
    constexpr int kills = 300;
    QRandomGenerator random(20261123);
    QVERIFY(!CaseFile::write(file(), numbered(0)));
    int reached = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QDir(copies()).removeRecursively();
        QProcess saving;
        saving.start(killedProgram, {file(), copies(), u"1"_s, u"1000000"_s});
        QVERIFY(saving.waitForReadyRead());
        QTest::qSleep(int(random.bounded(20)));
        saving.kill();
        QVERIFY(saving.waitForFinished());
        const QList<QByteArray> lines = saving.readAllStandardOutput().split('\n');
        const int last = lines.value(lines.size() - 2).toInt(); // what follows the last line end may be cut
        const int number = numberIn(file());
        QVERIFY2(number == last || number == last + 1, qPrintable(u"%1 of %2"_s.arg(number).arg(last)));
        const int copy = newestCopy();
        QVERIFY2(copy == number || copy == number + 1, qPrintable(u"%1 of %2"_s.arg(copy).arg(number)));
        reached += number;
    }
    qInfo("killed %d times while %d cases were saved: the file is whole, the newest copy is offered", kills, reached);
}

void TestCrash::fullDiskKeepsTheOldFile()
{
    // A disk of its own, for as long as the shell lives.
    const QString script = uR"(set -e
mount -t tmpfs -o size=128k none "$1"
"$0" "$1/case" "$2" 1 1
cp "$1/case" "$2.kept"
dd if=/dev/zero of="$1/fill" bs=1k 2>/dev/null || true
if "$0" "$1/case" "$2" 2 2; then exit 3; fi
cmp "$1/case" "$2.kept"
)"_s;
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const bool root = QFileInfo(u"/proc/self"_s).ownerId() == 0;
    QProcess shell;
    shell.start(u"unshare"_s, {root ? u"-m"_s : u"-Urm"_s, u"sh"_s, u"-c"_s, script, killedProgram, disk, copies()});
    QVERIFY(shell.waitForFinished());
    const QString said = QString::fromUtf8(shell.readAllStandardError());
    QVERIFY2(shell.exitCode() == 0, qPrintable(said));
    QVERIFY2(said.contains(u"When saving %1/case: there is no room left"_s.arg(disk)), qPrintable(said));
}

REGISTER_TEST(TestCrash)
#include "testcrash.moc"
