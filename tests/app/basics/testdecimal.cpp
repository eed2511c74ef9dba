// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decimal.h"
#include "exact.h"
#include "testing.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void parsesOnlyPlainNumbers_data();
    void parsesOnlyPlainNumbers();
    void comparesExactly_data();
    void comparesExactly();
    void multipliesExactly();
};

void TestDecimal::parsesOnlyPlainNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("zero");
    const auto good = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << true << false;
    };
    const auto zero = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << true << true;
    };
    const auto bad = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << false << false;
    };
    // Up to 6 digits before the point and 2 behind it.
    good("a digit", "5");
    good("an amount", "1250.00");
    good("one decimal", "0.5");
    good("the smallest amount", "0.01");
    good("leading zeros", "007");
    good("the longest number", "999999.99");
    zero("nothing", "0");
    zero("nothing with decimals", "0.00");
    zero("nothing written long", "000000");
    bad("an empty text", "");
    bad("a digit too many", "1000000");
    bad("a leading zero too many", "0000001");
    bad("a decimal too many", "1.000");
    bad("a point alone", ".");
    bad("no digit before the point", ".5");
    bad("no digit behind the point", "5.");
    bad("two points", "0.5.1");
    bad("a comma", "0,5");
    bad("grouping", "1,000");
    bad("grouping by a blank", "1 000");
    bad("grouping by a quote", "1'000");
    bad("a blank before", " 5");
    bad("a blank behind", "5 ");
    bad("a line end", "5\n");
    bad("a minus", "-3");
    bad("a plus", "+3");
    bad("an exponent", "1e5");
    bad("hexadecimal", "0x10");
    bad("no number", "NaN");
    bad("infinity", "inf");
    bad("an Arabic digit", "٣");
    bad("a full-width digit", "５");
    bad("an Arabic decimal", "5.٣");
    bad("a Chinese number", "五");
    bad("half as a character", "½");
    bad("a superscript", "5²");
    bad("a currency", "5 USD");
    QTest::newRow("a NUL") << QString(QLatin1String("5\0", 2)) << false << false;
    bad("40 digits", "1111111111111111111111111111111111111111");
}

void TestDecimal::parsesOnlyPlainNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(bool, zero);
    const std::optional<Decimal> parsed = Decimal::parse(text, 6, 2);
    QCOMPARE(parsed.has_value(), good);
    if (!parsed)
        return;
    QCOMPARE(parsed->toString(), text);
    QCOMPARE(parsed->isZero(), zero);
}

void TestDecimal::comparesExactly_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("greater");
    QTest::addColumn<bool>("equal");
    const auto below = [](const char *name, const QString &smaller, const QString &greater) {
        QTest::newRow(name) << smaller << greater << false;
    };
    const auto same = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other << true;
    };
    const QString huge = QString(60, u'9');
    below("by a cent", u"149999.99"_s, u"150000"_s);
    below("by a cent above", u"150000"_s, u"150000.01"_s);
    below("not as texts", u"9"_s, u"10"_s);
    below("not by length", u"1.999"_s, u"2"_s);
    below("by the last of 60 digits", huge.chopped(1) + u'8', huge);
    below("by the last decimal behind 60 digits", huge, huge + u".000001"_s);
    below("by a decimal that doubles do not hold", u"9007199254740992.00"_s, u"9007199254740992.01"_s);
    below("three tenths", u"0.3"_s, u"0.30000000000000000001"_s);
    same("trailing zeros", u"1.0"_s, u"1"_s);
    same("leading zeros", u"0005.50"_s, u"5.5"_s);
    same("two nothings", u"0"_s, u"0.000"_s);
    same("60 digits", huge, huge + u".0"_s);
}

void TestDecimal::comparesExactly()
{
    QFETCH(QString, smaller);
    QFETCH(QString, greater);
    QFETCH(bool, equal);
    const Decimal left = *Decimal::parse(smaller, 100, 100);
    const Decimal right = *Decimal::parse(greater, 100, 100);
    QCOMPARE(left == right, equal);
    QCOMPARE(left < right, !equal);
    QCOMPARE(right > left, !equal);
    QVERIFY(!(left > right));
    QVERIFY(left <= right);
    QVERIFY(right >= left);
    QCOMPARE(Decimal() < left, !left.isZero());
}

void TestDecimal::multipliesExactly()
{
    // 0.1 × 3 = 0.3, and a third of a rate is not rounded.
    const Exact tenth = exact(*Decimal::parse(u"0.1"_s, 15, 6));
    QVERIFY(tenth * 3 == exact(*Decimal::parse(u"0.3"_s, 15, 6)));
    const Exact amount = exact(*Decimal::parse(u"999999999999999.999"_s, 15, 3));
    const Exact rate = exact(*Decimal::parse(u"7.123457"_s, 15, 6));
    QVERIFY(amount * rate / rate == amount);
    QVERIFY(exact(Decimal()) == 0);
}

REGISTER_TEST(TestDecimal)
#include "testdecimal.moc"
