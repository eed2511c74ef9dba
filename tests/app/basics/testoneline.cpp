// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "daytext.h"
#include "oneline.h"
#include "testing.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestOneLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void standsOnOneLine_data();
    void standsOnOneLine();
    void cutsBetweenCharacters();
    void readsPlainDaysOnly_data();
    void readsPlainDaysOnly();
};

void TestOneLine::standsOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    const auto same = [&](const char *name, const char *text) {
        row(name, QString::fromUtf8(text), QString::fromUtf8(text));
    };
    same("nothing", "");
    same("plain text", "a \"b\" \\ c");
    same("Chinese", "到柏林");
    same("beyond the basic plane", "😀𠀀");
    row("line ends", u"a\r\nb\n"_s, u"a  b "_s);
    row("a NUL", QString(QLatin1String("a\0b", 3)), u"a b"_s);
    row("delete, and a control character of Latin 1", u"\x7f\u0085"_s, u"  "_s);
    row("separators of lines and paragraphs", QString(QChar(0x2028)) + QChar(0x2029), u"  "_s);
    row("the first half of a character", u'a' + QString(QChar(0xd83d)), u"a\uFFFD"_s);
    row("the second half of a character", QString(QChar(0xde00)) + u'a', u"\uFFFDa"_s);
    row("two first halves", QString(QChar(0xd83d)) + u"😀"_s, u"\uFFFD😀"_s);
}

void TestOneLine::standsOnOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(oneLine(text), line);
}

void TestOneLine::cutsBetweenCharacters()
{
    QCOMPARE(shortened(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(shortened(u"abcd"_s, 3), u"abc…"_s);
    QCOMPARE(shortened(u"ab😀d"_s, 3), u"ab…"_s);
    QCOMPARE(shortened(u"a😀cd"_s, 3), u"a😀…"_s);
    QCOMPARE(shortened(QString(), 0), QString());
    QCOMPARE(shortened(u"a"_s, 0), u"…"_s);
}

void TestOneLine::readsPlainDaysOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
    row("2026-12-01", QDate(2026, 12, 1));
    row("2024-02-29", QDate(2024, 2, 29));
    row("0001-01-01", QDate(1, 1, 1));
    row("9999-12-31", QDate(9999, 12, 31));
    for (const char *const text :
         {"", "2026-02-29", "0000-01-01", "-0001-01-01", "-026-12-01", "10000-01-01", "2026-1-1", "2026-12-01 ",
          " 2026-12-1", "2026-12-01T00:00", "2026/12/01", "20261201", "2026-W01-1", "2026-12-0x", "２０２６-12-01",
          "٢٠٢٦-١٢-٠١", "+026-12-01"})
        row(text, QDate());
}

void TestOneLine::readsPlainDaysOnly()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(dayFromText(text), day);
}

REGISTER_TEST(TestOneLine)
#include "testoneline.moc"
