// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Case files, damaged in every way that a fixed seed gives, and those made to take long or much memory: each opens right
// or is refused in words, within a second and 64 MiB.

#include "casefile.h"
#include "casemutations.h"
#include "testing.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true; // keeps what was freed for a while, and takes its time
#else
constexpr bool isSanitized = false;
#endif

namespace
{
constexpr qint64 longest = 1000; // milliseconds
constexpr qint64 mostMemory = 64 * 1024; // KiB

/// The most memory that this program takes more than at the start; known under Linux only.
class PeakMemory
{
public:
    PeakMemory()
    {
#ifdef Q_OS_LINUX
        malloc_trim(0);
        QFile reset(u"/proc/self/clear_refs"_s);
        m_works = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
        m_start = kibibytes("VmRSS:");
#endif
    }
    [[nodiscard]] bool works() const
    {
        return m_works;
    }
    [[nodiscard]] qint64 growth() const
    {
        return kibibytes("VmHWM:") - m_start;
    }

private:
    static qint64 kibibytes(const char *name)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = status.readAll();
        return all.mid(all.indexOf(name)).split('\n').first().simplified().split(' ').value(1).toLongLong();
    }

    bool m_works = false;
    qint64 m_start = 0;
};

const QString opening = u"When reading x.exportcase: "_s;

CaseFile::Result parsedMutant(const QByteArray &bytes)
{
    return CaseFile::parse(bytes, u"x.exportcase"_s, Testing::rules());
}

/// What is wrong with a refusal; empty if it says where and why, on one line each.
QString wrongWith(const QStringList &faults)
{
    if (faults.isEmpty())
        return u"no word of why"_s;
    for (const QString &fault : faults) {
        const auto isControl = [](QChar character) {
            return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
                   || character.category() == QChar::Separator_Paragraph;
        };
        // The place is a member or a line; or it is the whole file that does not fit.
        static const QRegularExpression place(
            u"^(line [0-9]+|format|version|title|lines|answers|unsure|particulars|dates|checklist)\\b|[0-9]+ more "
            "fault|the file is empty|the text is not UTF-8|not a case file|too many values|the file is too large"_s);
        if (!fault.startsWith(opening)
            || !place
                    .match(fault.mid(opening.size()), 0, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption)
                    .hasMatch())
            return u"no place: "_s + fault;
        if (!fault.contains(u"; expected "_s) && !fault.contains(u": expected "_s))
            return u"nothing expected: "_s + fault;
        if (std::ranges::any_of(fault, isControl) || !fault.isValidUtf16() || fault.size() > 2000)
            return u"not one line: "_s + fault;
    }
    return {};
}

/// What is wrong with an opened case; empty if it comes out of its own file as the same.
QString wrongWith(const CaseData &data)
{
    const QByteArray written = CaseFile::toJson(data);
    const CaseFile::Result again = parsedMutant(written);
    if (const QStringList *const faults = std::get_if<QStringList>(&again))
        return u"not read again: "_s + faults->first();
    if (std::get<CaseData>(again) != data)
        return u"read again as another case"_s;
    return CaseFile::toJson(std::get<CaseData>(again)) == written ? QString() : u"written differently"_s;
}

QByteArray caseWith(const QByteArray &members)
{
    return R"({"format": "export-mode-case", "version": 1, )" + members + '}';
}

/// `count` members named a0, a1, … of that value, in an object.
QByteArray manyMembers(int count, const QByteArray &value)
{
    QByteArray object = "{";
    for (int number = 0; number < count; ++number)
        object += (number > 0 ? ", \"a" : "\"a") + QByteArray::number(number) + "\": " + value;
    return object + '}';
}
}

class TestMutatedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }

    void opensOrRefuses();
    void takesLittleForHugeFiles_data();
    void takesLittleForHugeFiles();
};

void TestMutatedCases::initTestCase()
{
    // What is read once and kept belongs to no case.
    for (const QByteArray &file : CaseMutations::files())
        QVERIFY(std::holds_alternative<CaseData>(parsedMutant(file)));
}

void TestMutatedCases::opensOrRefuses()
{
    constexpr int count = 10'000;
    CaseMutations mutations(20261123);
    const PeakMemory memory;
    int opened = 0;
    qint64 slowest = 0;
    QMap<QString, std::pair<int, int>> kinds; // opened and refused
    for (int number = 0; number < count; ++number) {
        const CaseMutations::Mutated file = mutations.next();
        QElapsedTimer timer;
        timer.start();
        const CaseFile::Result read = parsedMutant(file.bytes);
        slowest = std::max(slowest, timer.elapsed());
        const bool isOpen = std::holds_alternative<CaseData>(read);
        const QString wrong = isOpen ? wrongWith(std::get<CaseData>(read)) : wrongWith(std::get<QStringList>(read));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"file %1, %2: %3\n%4"_s.arg(QString::number(number), file.kind, wrong,
                                                                          QString::fromUtf8(file.bytes.left(4000)))));
        opened += isOpen ? 1 : 0;
        ++(isOpen ? kinds[file.kind].first : kinds[file.kind].second);
    }
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        qInfo("%s: %d opened, %d refused", qPrintable(kind.key()), kind->first, kind->second);
    qInfo("%d files: %d opened, %d refused, slowest %lld ms, peak growth %.1f MiB", count, opened, count - opened,
          static_cast<long long>(slowest), static_cast<double>(memory.growth()) / 1024);
    QVERIFY(opened > count / 20 && opened < count / 2);
    QVERIFY(slowest <= longest);
    QVERIFY(isSanitized || !memory.works() || memory.growth() < mostMemory);
}

void TestMutatedCases::takesLittleForHugeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("opens");
    constexpr int mebibyte = 1024 * 1024;
    const QByteArray longText = '"' + QByteArray(4 * mebibyte - 200, 'a') + '"';
    const auto row = [](const char *name, const QByteArray &bytes, bool opens) {
        QTest::newRow(name) << bytes << opens;
    };
    row("16 MiB of brackets", QByteArray(16 * mebibyte, '['), false);
    row("16 MiB of text", caseWith("\"title\": \"" + QByteArray(16 * mebibyte, 'a') + '"'), false);
    row("16 MiB of blanks", QByteArray(16 * mebibyte, ' '), false);
    row("4 MiB of brackets", QByteArray(4 * mebibyte, '['), false);
    row("brackets as deep as values may be", QByteArray(99'000, '['), false);
    row("4 MiB of blanks", QByteArray(4 * mebibyte, ' '), false);
    row("4 MiB of quotes", QByteArray(4 * mebibyte, '"'), false);
    row("4 MiB of NUL", QByteArray(4 * mebibyte, '\0'), false);
    row("a title of 4 MiB", caseWith("\"title\": " + longText), true);
    row("an unknown text of 4 MiB", caseWith("\"new\": " + longText), true);
    row("an unknown name of 4 MiB", caseWith(longText + ": 1"), true);
    row("an answer named by 4 MiB", caseWith("\"answers\": {" + longText + ": 1}"), false);
    row("an item named by 4 MiB", caseWith("\"checklist\": {" + longText + ": {\"done\": true}}"), true);
    row("a number of 4 MiB", caseWith("\"new\": " + QByteArray(4 * mebibyte - 200, '1')), false);
    row("a title of a million Chinese characters",
        caseWith("\"title\": \"" + QByteArray("中").repeated(mebibyte) + '"'), true);
    row("a title of escapes", caseWith("\"title\": \"" + QByteArray("\\u4e2d").repeated(690'000) + '"'), true);
    for (const Question &question : Testing::rules().questions)
        row(qPrintable(u"%1 is a text of 4 MiB"_s.arg(question.id)),
            caseWith("\"answers\": {\"" + question.id.toUtf8() + "\": " + longText + '}'), false);
    row("a date of 4 MiB", caseWith("\"dates\": {\"loading\": " + longText + '}'), false);
    constexpr int many = 99'000;
    row("as many values as may be", caseWith("\"new\": [" + QByteArray("[1], ").repeated(many / 2 - 10) + "1]"), true);
    row("as many objects", caseWith("\"new\": [" + QByteArray("{\"a\": {}}, ").repeated(many / 3) + "1]"), true);
    row("many unknown members", caseWith(manyMembers(many, "1").chopped(1).mid(1)), true);
    row("many unknown dates", caseWith("\"dates\": " + manyMembers(many, "1")), true);
    row("many unknown particulars", caseWith("\"particulars\": " + manyMembers(many, "\"text\"")), true);
    row("many items", caseWith("\"checklist\": " + manyMembers(many / 2, "{\"done\": true}")), true);
    row("many items that are none", caseWith("\"checklist\": " + manyMembers(many, "1")), false);
    row("many unknown answers", caseWith("\"answers\": " + manyMembers(many, "1")), false);
    row("one member many times", caseWith(QByteArray("\"new\": 1, ").repeated(many) + "\"title\": \"x\""), true);
    for (const Question &question : Testing::rules().questions) {
        const QByteArray id = question.id.toUtf8();
        row(qPrintable(u"%1 is a long list"_s.arg(question.id)),
            caseWith("\"answers\": {\"" + id + "\": [" + QByteArray("\"food\",").repeated(many) + "1]}"), false);
    }
    const QByteArray line
        = R"({"id": "%1", "answers": {"partner.kind": "consumer"}, "dates": {"loading": "2026-12-01"}})";
    QByteArray lines;
    for (int number = 0; number < 200; ++number)
        lines += (number > 0 ? ", " : "") + QByteArray(line).replace("%1", QByteArray::number(number));
    row("as many lines as may be", caseWith("\"lines\": [" + lines + ']'), true);
    row("more lines than may be", caseWith("\"lines\": [" + lines + ", " + line + ']'), false);
    row("many lines without a name", caseWith("\"lines\": [" + QByteArray("{}, ").repeated(many / 2) + "{}]"), false);
    row("a line with many unknown members",
        caseWith("\"lines\": [{\"id\": \"a\", \"new\": " + manyMembers(many, "1") + "}]"), true);
    row("lines with many faults",
        caseWith("\"lines\": [" + QByteArray("{\"id\": 1, \"answers\": " + manyMembers(400, "1") + "}, ").repeated(190)
                 + "1]"),
        false);
    row("a line named by 4 MiB", caseWith("\"lines\": [{\"id\": " + longText + "}]"), true);
    row("many rates", caseWith("\"answers\": {\"value.rates\": " + manyMembers(many, "\"1\"") + '}'), false);
}

void TestMutatedCases::takesLittleForHugeFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, opens);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.exportcase"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    const PeakMemory memory;
    QElapsedTimer timer;
    timer.start();
    CaseFile::Result read = CaseFile::read(path, Testing::rules());
    const qint64 time = timer.elapsed();
    const qint64 growth = memory.growth();
    qInfo("%lld ms, %.1f MiB", static_cast<long long>(time), static_cast<double>(growth) / 1024);
    QCOMPARE(std::holds_alternative<CaseData>(read), opens);
    if (opens) {
        QCOMPARE(wrongWith(std::get<CaseData>(read)), QString());
    } else {
        for (QString &fault : std::get<QStringList>(read))
            fault.replace(path, u"x.exportcase"_s);
        QCOMPARE(wrongWith(std::get<QStringList>(read)), QString());
    }
    QVERIFY(time <= longest);
    QVERIFY(isSanitized || !memory.works() || growth < mostMemory);
}

REGISTER_TEST(TestMutatedCases)
#include "testmutatedcases.moc"
