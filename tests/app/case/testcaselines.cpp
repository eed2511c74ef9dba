// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The shipment lines of a case: one in hand, the others beside it, and nothing of any lost by going from one to another.

#include "casefile.h"
#include "caselines.h"
#include "linenames.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString partnerKind = u"partner.kind"_s;

/// A line that no other is like.
ShipmentLine lineOf(const QString &name)
{
    ShipmentLine line;
    line.id = u"id of "_s + name;
    line.title = name;
    line.answers.given.insert(u"value.amount"_s, QString::number(name.front().unicode()));
    line.answers.unsureMembers.insert(u"goods.special"_s, {u"food"_s});
    line.particulars.insert(u"goods"_s, u"goods of "_s + name);
    line.dates.insert(u"loading"_s, QDate(2026, 12, 1).addDays(name.front().unicode() % 20));
    line.unknown.insert(u"colour"_s, name);
    return line;
}

/// A case with a line for each letter; that of index `inHand` is in hand.
CaseData caseOf(const QString &letters, int inHand)
{
    CaseData data;
    data.title = u"The case"_s;
    data.checklist.insert(u"contract"_s, Tick{true, {}, {}, {}, {}, {}});
    data.unknown.insert(u"new"_s, 1);
    QList<ShipmentLine> lines;
    for (const QChar letter : letters)
        lines.append(lineOf(letter));
    return CaseLines::withLines(data, lines, inHand);
}

/// The lines' titles in order, with that in hand in brackets.
QString shape(const CaseData &data)
{
    QString shape;
    for (int index = 0; index < CaseLines::count(data); ++index) {
        const QString title = CaseLines::at(data, index).title;
        shape += index == CaseLines::inHand(data) ? u'[' + title + u']' : title;
    }
    return shape;
}

QStringList idsOf(const CaseData &data)
{
    QStringList ids;
    for (const ShipmentLine &line : CaseLines::all(data))
        ids.append(line.id);
    return ids;
}

/// Whether each line of `data` whose title is a letter is still what it was.
bool linesAreWhole(const CaseData &data)
{
    for (const ShipmentLine &line : CaseLines::all(data)) {
        if (line != lineOf(line.title))
            return false;
    }
    return true;
}
}

class TestCaseLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void aCaseBeginsWithOneLine();
    void takesALineInHand_data();
    void takesALineInHand();
    void takingALineIsNoChangeOfTheFile();
    void addsALine();
    void copiesALine();
    void givesEachLineAnIdOfItsOwn();
    void removes_data();
    void removes();
    void renames();
    void moves_data();
    void moves();
    void stopsAtTheMost();
    void namesLines();
    void namesSomeLines_data();
    void namesSomeLines();
    void showsALineAlone();
    void everySetterSpeaksOnce();
    void losesNothingOnAWalk();
};

void TestCaseLines::aCaseBeginsWithOneLine()
{
    const CaseData data;
    QCOMPARE(CaseLines::count(data), 1);
    QCOMPARE(CaseLines::inHand(data), 0);
    QVERIFY(CaseLines::all(data) == QList<ShipmentLine>{ShipmentLine()});
    QVERIFY(!CaseLines::isListed(data));
    QVERIFY(CaseLines::take(data, 0) == data);
    QCOMPARE(CaseLines::indexOf(data, QString()), 0);
    QCOMPARE(CaseLines::indexOf(data, u"line-1"_s), -1);
}

void TestCaseLines::takesALineInHand_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to)
            QTest::addRow("from %d to %d", from, to) << from << to;
    }
}

void TestCaseLines::takesALineInHand()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const CaseData before = caseOf(u"abcd"_s, from);
    const CaseData after = CaseLines::take(before, to);
    QCOMPARE(CaseLines::inHand(after), to);
    QVERIFY(CaseLines::all(after) == CaseLines::all(before));
    QVERIFY(CaseLines::at(after, to) == CaseLines::lineInHand(after));
    QVERIFY(after.answers == lineOf(shape(before).remove(QRegularExpression(u"[][]"_s)).at(to)).answers);
    QCOMPARE(CaseLines::indexOf(after, CaseLines::at(before, to).id), to);
    QVERIFY(CaseLines::take(after, from) == before);
    QVERIFY(CaseLines::holdTheSame(before, after));
    QCOMPARE(CaseFile::toJson(after), CaseFile::toJson(before));
}

void TestCaseLines::takingALineIsNoChangeOfTheFile()
{
    ExportCase exportCase;
    exportCase.load(caseOf(u"abc"_s, 0));
    const auto take = [&](int index) { exportCase.replace(CaseLines::take(exportCase.data(), index)); };
    take(2);
    QVERIFY(!exportCase.isModified());
    exportCase.setAnswer(partnerKind, u"consumer"_s);
    QVERIFY(exportCase.isModified());
    take(0);
    QVERIFY(exportCase.isModified());
    exportCase.setAnswer(partnerKind, u"consumer"_s);
    take(2);
    exportCase.clearAnswer(partnerKind);
    QVERIFY(exportCase.isModified());
    take(0);
    exportCase.clearAnswer(partnerKind);
    take(1);
    QVERIFY(!exportCase.isModified());

    // The same lines in another order, ticks and titles are other files.
    const CaseData data = caseOf(u"abc"_s, 1);
    QVERIFY(!CaseLines::holdTheSame(data, CaseLines::move(data, 0, 2)));
    QVERIFY(!CaseLines::holdTheSame(data, caseOf(u"abcd"_s, 1)));
    CaseData ticked = CaseLines::take(data, 0);
    ticked.checklist.clear();
    QVERIFY(!CaseLines::holdTheSame(data, ticked));
}

void TestCaseLines::addsALine()
{
    CaseData data;
    data.title = u"The case"_s;
    data.answers.given.insert(partnerKind, u"consumer"_s);
    const CaseData added = CaseLines::add(data, u"Stock"_s);
    QCOMPARE(shape(added), u"[Stock]"_s);
    QCOMPARE(idsOf(added), (QStringList{u"line-1"_s, u"line-2"_s}));
    QVERIFY(added.answers == Answers() && added.particulars.isEmpty() && added.dates.isEmpty());
    QVERIFY(CaseLines::at(added, 0).answers == data.answers);
    QCOMPARE(added.title, data.title);
    // The new line comes last, whichever is in hand.
    QCOMPARE(shape(CaseLines::add(caseOf(u"abc"_s, 0), u"x"_s)), u"abc[x]"_s);
}

void TestCaseLines::copiesALine()
{
    const CaseData data = caseOf(u"abc"_s, 2);
    const CaseData copied = CaseLines::addCopy(data, 1, u"x"_s);
    QCOMPARE(shape(copied), u"ab[x]c"_s);
    ShipmentLine expected = lineOf(u"b"_s);
    expected.id = u"line-1"_s;
    expected.title = u"x"_s;
    QVERIFY(CaseLines::lineInHand(copied) == expected);
    QVERIFY(copied.checklist == data.checklist && copied.unknown == data.unknown);
}

void TestCaseLines::givesEachLineAnIdOfItsOwn()
{
    CaseData data = caseOf(u"a"_s, 0);
    data.lineId = u"line-2"_s;
    data = CaseLines::add(data, {});
    QCOMPARE(idsOf(data), (QStringList{u"line-2"_s, u"line-3"_s}));
    // A line in the middle that is gone gives its id to none.
    data = CaseLines::add(data, {});
    data = CaseLines::remove(data, 1);
    data = CaseLines::add(data, {});
    QCOMPARE(idsOf(data), (QStringList{u"line-2"_s, u"line-4"_s, u"line-5"_s}));
    // Ids that only look like a number, or are too great a one, do no harm.
    for (const char *const odd :
         {"line-", "line-99999999999999999999", "line-2147483647", "line--1", "line-007", "Line-3", "x"}) {
        CaseData strange;
        strange.lineId = QString::fromLatin1(odd);
        strange = CaseLines::add(CaseLines::add(strange, {}), {});
        const QStringList ids = idsOf(strange);
        QCOMPARE(ids.first(), QString::fromLatin1(odd));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
    }
}

void TestCaseLines::removes_data()
{
    QTest::addColumn<int>("inHand");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int inHand, int index, const char *expected) {
        QTest::newRow(name) << inHand << index << QString::fromLatin1(expected);
    };
    row("one before that in hand", 1, 0, "[b]c");
    row("that in hand", 1, 1, "a[c]");
    row("one behind that in hand", 1, 2, "a[b]");
    row("the first, in hand", 0, 0, "[b]c");
    row("the last, in hand", 2, 2, "a[b]");
}

void TestCaseLines::removes()
{
    QFETCH(int, inHand);
    QFETCH(int, index);
    QFETCH(QString, expected);
    const CaseData data = CaseLines::remove(caseOf(u"abc"_s, inHand), index);
    QCOMPARE(shape(data), expected);
    QVERIFY(linesAreWhole(data));
    // Down to the last one, which keeps its name, and stays.
    const CaseData one = CaseLines::remove(data, 0);
    QCOMPARE(CaseLines::count(one), 1);
    QVERIFY(linesAreWhole(one));
    QVERIFY(CaseLines::isListed(one));
    QVERIFY(CaseLines::remove(one, 0) == one);
}

void TestCaseLines::renames()
{
    const CaseData data = CaseLines::rename(caseOf(u"abc"_s, 1), 2, u"x"_s);
    QCOMPARE(shape(data), u"a[b]x"_s);
    QCOMPARE(CaseLines::at(data, 2).id, u"id of c"_s);
    // The only line of a case becomes a named one, unless it is given the name that it has.
    QCOMPARE(CaseLines::rename(CaseData(), 0, u"x"_s).lineId, u"line-1"_s);
    QVERIFY(CaseLines::rename(CaseData(), 0, QString()) == CaseData());
}

void TestCaseLines::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int from, int to, const char *expected) {
        QTest::newRow(name) << from << to << QString::fromLatin1(expected);
    };
    row("that in hand up", 1, 0, "[b]acd");
    row("that in hand down", 1, 3, "acd[b]");
    row("one from before to behind", 0, 2, "[b]cad");
    row("one from behind to before", 3, 0, "da[b]c");
    row("nowhere", 2, 2, "a[b]cd");
}

void TestCaseLines::moves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, expected);
    const CaseData data = CaseLines::move(caseOf(u"abcd"_s, 1), from, to);
    QCOMPARE(shape(data), expected);
    QVERIFY(linesAreWhole(data));
}

void TestCaseLines::stopsAtTheMost()
{
    CaseData data;
    for (int added = 1; added < CaseLines::most; ++added)
        data = CaseLines::add(data, {});
    QCOMPARE(CaseLines::count(data), CaseLines::most);
    QVERIFY(!CaseLines::mayAdd(data));
    QVERIFY(CaseLines::add(data, {}) == data);
    QVERIFY(CaseLines::addCopy(data, 0, {}) == data);
    const QStringList ids = idsOf(data);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), CaseLines::most);
    QVERIFY(CaseLines::mayAdd(CaseLines::remove(data, 7)));
}

void TestCaseLines::namesLines()
{
    const Texts texts(u"en"_s);
    CaseData data = CaseLines::add(caseOf(u"ab"_s, 0), u" "_s);
    data = CaseLines::add(CaseLines::add(data, u"Two \nparts\u202e"_s), u"a"_s);
    QCOMPARE(lineNames(data, texts),
             (QStringList{u"a (line 1)"_s, u"b"_s, u"Line 3"_s, u"Two parts"_s, u"a (line 5)"_s}));
    QCOMPARE(lineName(data, 2, texts), u"Line 3"_s);
}

void TestCaseLines::namesSomeLines_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int count, const QList<int> &lines, const char *words) {
        QTest::newRow(name) << count << lines << QString::fromUtf8(words);
    };
    row("all of three", 3, {0, 1, 2}, "all lines");
    row("the only one", 1, {0}, "all lines");
    row("two of three", 3, {0, 2}, "a; c");
    row("six of ten", 10, {0, 1, 2, 3, 4, 9}, "a; b; c; d; e; j");
    row("seven of ten", 10, {0, 1, 2, 3, 4, 5, 9}, "lines 1–6; 10");
    row("each second one", 14, {0, 2, 4, 6, 8, 10, 12, 13}, "lines 1; 3; 5; 7; 9; 11; 13–14");
}

void TestCaseLines::namesSomeLines()
{
    QFETCH(int, count);
    QFETCH(QList<int>, lines);
    QFETCH(QString, words);
    const Texts texts(u"en"_s);
    const CaseData data = caseOf(u"abcdefghijklmn"_s.left(count), 0);
    QCOMPARE(namesOfLines(lines, lineNames(data, texts), texts), words);
    // Who speaks of numbers shows them.
    QVERIFY(linesAreNumbered(count) || !words.startsWith(u"lines "_s));
}

void TestCaseLines::showsALineAlone()
{
    const CaseData data = caseOf(u"abc"_s, 0);
    const CaseData alone = CaseLines::alone(data, 1);
    QCOMPARE(shape(alone), u"[b]"_s);
    QVERIFY(linesAreWhole(alone));
    QVERIFY(alone.title == data.title && alone.checklist == data.checklist);
}

void TestCaseLines::everySetterSpeaksOnce()
{
    ExportCase exportCase;
    const QSignalSpy spy(&exportCase, &ExportCase::changed);
    int expected = 0;
    const auto changes = [&](auto set) {
        set();
        return spy.size() == ++expected;
    };
    QVERIFY(changes([&] { exportCase.load(caseOf(u"ab"_s, 0)); }));
    const auto becomes = [&](const CaseData &data) { return changes([&] { exportCase.replace(data); }); };
    const CaseData &data = exportCase.data();
    QVERIFY(becomes(CaseLines::take(data, 1)));
    QVERIFY(becomes(CaseLines::add(data, u"c"_s)));
    QVERIFY(becomes(CaseLines::addCopy(data, 0, u"d"_s)));
    QVERIFY(becomes(CaseLines::rename(data, 3, u"e"_s)));
    QVERIFY(becomes(CaseLines::move(data, 0, 3)));
    QCOMPARE(shape(data), u"[d]bea"_s);
    QVERIFY(becomes(CaseLines::remove(data, 0)));
    // What changes nothing says nothing.
    exportCase.replace(CaseLines::take(data, 0));
    exportCase.replace(CaseLines::move(data, 1, 1));
    exportCase.replace(CaseLines::rename(data, 0, u"b"_s));
    QCOMPARE(spy.size(), expected);
}

void TestCaseLines::losesNothingOnAWalk()
{
    // A plain list beside the case takes the same steps.
    QRandomGenerator random(5);
    CaseData data = caseOf(u"abcde"_s, 0);
    QString letters = u"abcde"_s;
    QChar inHand = u'a';
    for (int step = 0; step < 2000; ++step) {
        const int count = static_cast<int>(letters.size());
        const int index = random.bounded(count);
        switch (random.bounded(3)) {
        case 0:
            data = CaseLines::take(data, index);
            inHand = letters.at(index);
            break;
        case 1: {
            const int to = random.bounded(count);
            data = CaseLines::move(data, index, to);
            const QChar letter = letters.at(index);
            letters.remove(index, 1).insert(to, letter);
            break;
        }
        default:
            if (count > 2 && letters.at(index) != inHand) {
                data = CaseLines::remove(data, index);
                letters.remove(index, 1);
            } else if (count < 8) {
                const QChar letter(u'f' + step % 20);
                if (letters.contains(letter))
                    break;
                QList<ShipmentLine> lines = CaseLines::all(data);
                lines.append(lineOf(letter));
                data = CaseLines::withLines(data, lines, CaseLines::inHand(data));
                letters.append(letter);
            }
        }
        QCOMPARE(shape(data), QString(letters).replace(inHand, u'[' + QString(inHand) + u']'));
        QVERIFY(linesAreWhole(data));
    }
}

REGISTER_TEST(TestCaseLines)
#include "testcaselines.moc"
