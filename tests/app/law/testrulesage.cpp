// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Which rules are in force, and when they are called old.

#include "document.h"
#include "reporthtml.h"
#include "reportsample.h"
#include "reporttext.h"
#include "rulesage.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

class TestRulesAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void countsWholeMonths_data();
    void countsWholeMonths();
    void isSaidInWords();
    void standsInTheReport();
};

void TestRulesAge::countsWholeMonths_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("old");
    const QDate november(2026, 11, 22);
    QTest::newRow("the same day") << november << november << 0 << false;
    QTest::newRow("a day before it") << november << QDate(2026, 11, 21) << 0 << false;
    QTest::newRow("years before it") << november << QDate(2020, 1, 1) << 0 << false;
    QTest::newRow("the last day of the sixth month") << november << QDate(2027, 5, 21) << 5 << false;
    QTest::newRow("six months to the day") << november << QDate(2027, 5, 22) << 6 << false;
    QTest::newRow("six months and a day") << november << QDate(2027, 5, 23) << 6 << true;
    QTest::newRow("seven months but a day") << november << QDate(2027, 6, 21) << 6 << true;
    QTest::newRow("seven months") << november << QDate(2027, 6, 22) << 7 << true;
    QTest::newRow("over the turn of two years") << november << QDate(2029, 1, 22) << 26 << true;
    QTest::newRow("from the 31st to a shorter month") << QDate(2026, 8, 31) << QDate(2027, 2, 28) << 6 << false;
    QTest::newRow("a day after that") << QDate(2026, 8, 31) << QDate(2027, 3, 1) << 6 << true;
    QTest::newRow("no day of rules") << QDate() << november << 0 << false;
    QTest::newRow("no today") << november << QDate() << 0 << false;
}

void TestRulesAge::countsWholeMonths()
{
    QFETCH(QDate, date);
    QFETCH(QDate, today);
    QFETCH(int, months);
    QFETCH(bool, old);
    Rules rules;
    rules.date = date;
    QCOMPARE(monthsSinceReview(rules, today), months);
    QCOMPARE(areOld(rules, today), old);
}

void TestRulesAge::isSaidInWords()
{
    Rules rules;
    rules.version = u"2026.11.1"_s;
    rules.date = QDate(2026, 11, 22);
    rules.shipped = true;
    const Texts english(u"en"_s);
    const QDate early(2027, 5, 22);
    const QDate late(2027, 6, 22);
    QCOMPARE(rulesInWords(rules, early, english), u"Rules 2026.11.1 of 22 Nov 2026"_s);
    const QString old = rulesInWords(rules, late, english);
    QVERIFY2(old.startsWith("Rules 2026.11.1 of 22 Nov 2026, last reviewed 7 month"_L1), qPrintable(old));
    rules.shipped = false;
    QCOMPARE(rulesInWords(rules, early, english), u"Rules 2026.11.1 of 22 Nov 2026, loaded by you"_s);
    const QString both = rulesInWords(rules, late, english);
    QVERIFY2(both.startsWith("Rules 2026.11.1 of 22 Nov 2026, loaded by you, last reviewed 7 month"_L1),
             qPrintable(both));
}

void TestRulesAge::standsInTheReport()
{
    ReportSample sample;
    const Texts texts(u"en"_s);
    sample.rules.shipped = true;
    sample.decision.today = QDate(2027, 1, 1);
    const QString words = rulesInWords(sample.rules, sample.decision.today, texts);
    QVERIFY2(words.contains("7 month"_L1), qPrintable(words));
    const Report report = sample.report(texts);
    QCOMPARE(report.rules, words);
    QVERIFY(toText(report).contains(words));
    QVERIFY(toHtml(report, texts).contains(words));
}

REGISTER_TEST(TestRulesAge)
#include "testrulesage.moc"
