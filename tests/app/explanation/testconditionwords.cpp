// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Every condition of the rules is said in words that a person can read without knowing a file of ours.

#include "conditionwords.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"
#include "valuewords.h"
#include "visitconditions.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

using Operator = Condition::Operator;

namespace
{
Condition leaf(Operator op, const QString &subject, const QStringList &values)
{
    Condition condition;
    condition.op = op;
    condition.subject = subject;
    condition.values = values;
    return condition;
}

Condition group(Operator op, const QList<Condition> &parts)
{
    Condition condition;
    condition.op = op;
    condition.parts = parts;
    return condition;
}

/// A condition as a column of a table.
struct Boxed {
    Condition condition;
};

bool isSame(const Condition &one, const Condition &other)
{
    return one.op == other.op && one.subject == other.subject && one.values == other.values
           && one.parameter == other.parameter && one.share == other.share && one.date == other.date;
}

Decimal decimal(const char *text)
{
    return *Decimal::parse(QString::fromLatin1(text), 9, 2);
}

/// Rules of two questions, a limit of two times, and two modes.
Rules sample()
{
    Rules rules;
    rules.date = QDate(2026, 6, 1);
    Question buyer;
    buyer.id = u"b"_s;
    buyer.label = u"Buyer"_s;
    Option person;
    person.id = u"p"_s;
    person.text = u"A person"_s;
    Option firm;
    firm.id = u"f"_s;
    firm.text = u"A firm"_s;
    firm.official = u"企业"_s;
    buyer.options = {person, firm};
    Question papers = buyer;
    papers.id = u"s"_s;
    papers.type = Question::Type::Set;
    papers.label = u"Papers"_s;
    Question refund;
    refund.id = u"r"_s;
    refund.type = Question::Type::YesNo;
    refund.label = u"Refund"_s;
    Question country;
    country.id = u"c"_s;
    country.type = Question::Type::Country;
    country.label = u"Country"_s;
    Question value;
    value.id = u"v"_s;
    value.type = Question::Type::Amount;
    value.label = u"Worth"_s;
    Question date;
    date.id = u"d"_s;
    date.type = Question::Type::Date;
    date.label = u"Day"_s;
    rules.questions = {buyer, papers, refund, country, value, date};

    Parameter cap;
    cap.id = u"cap"_s;
    cap.name = u"Cap"_s;
    cap.values = {{{{}, QDate(2020, 12, 31)}, {}, Money{decimal("5000"), u"CNY"_s}, {}},
                  {{QDate(2021, 1, 1), {}}, leaf(Operator::Is, u"c"_s, {u"DE"_s}), Money{decimal("800"), u"CNY"_s}, {}},
                  {{QDate(2021, 1, 1), {}}, {}, Money{decimal("1000"), u"CNY"_s}, {}}};
    Parameter share;
    share.id = u"share"_s;
    share.values = {{{}, {}, Percent{decimal("98")}, {}}};
    Parameter year;
    year.id = u"year"_s;
    year.values = {{{}, {}, Words{u"some time"_s}, {}}};
    rules.parameters = {cap, share, year};
    rules.facts = {{u"sold"_s, group(Operator::All,
                                     {leaf(Operator::Is, u"b"_s, {u"f"_s}), leaf(Operator::Is, u"r"_s, {u"true"_s})})}};
    Mode number;
    number.id = u"4711"_s;
    ModeCondition sold;
    sold.id = u"x"_s;
    sold.text = u"It is at most {cap}."_s;
    number.conditions = {sold};
    Mode word;
    word.id = u"w"_s;
    word.name = u"By word"_s;
    rules.modes = {number, word};
    return rules;
}

/// Everything that is an id and not a word.
QStringList idsOf(const Rules &rules)
{
    QStringList ids;
    for (const Question &question : rules.questions) {
        ids << question.id;
        for (const Option &option : question.options)
            ids << option.id;
    }
    for (const Fact &fact : rules.facts)
        ids << fact.id;
    for (const Mode &mode : rules.modes) {
        ids << mode.id;
        for (const ModeCondition &condition : mode.conditions)
            ids << condition.id;
        for (const Route &route : mode.routes)
            ids << route.id;
    }
    for (const Parameter &parameter : rules.parameters)
        ids << parameter.id;
    return ids;
}
}

class TestConditionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void saysEachOperator_data();
    void saysEachOperator();
    void numbersPartsWithinParts();
    void shippedConditionsHaveNoIds_data();
    void shippedConditionsHaveNoIds();
    void chineseHasNoEnglishWords();
    void differentConditionsAreSaidDifferently_data();
    void differentConditionsAreSaidDifferently();
    void valuesNameTheirDays();
    void textsShowTheValuesOfTheirDays();
    void timesAreSaidInWords_data();
    void timesAreSaidInWords();
};

void TestConditionWords::saysEachOperator_data()
{
    QTest::addColumn<Boxed>("boxed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("otherwise"); ///< of the same condition within a "not"

    const auto row = [](const char *name, const Condition &condition, const QString &words, const QString &otherwise) {
        QTest::newRow(name) << Boxed{condition} << words << otherwise;
    };
    row("always", Condition(), u"always"_s, u"never"_s);
    row("one answer", leaf(Operator::Is, u"b"_s, {u"p"_s}), u"Buyer: “A person”"_s, u"Buyer: not “A person”"_s);
    row("one of several answers", leaf(Operator::Is, u"b"_s, {u"p"_s, u"f"_s}),
        u"Buyer: one of “A person”; “A firm (企业)”"_s, u"Buyer: none of “A person”; “A firm (企业)”"_s);
    row("yes", leaf(Operator::Is, u"r"_s, {u"true"_s}), u"Refund: Yes"_s, u"Refund: No"_s);
    row("no", leaf(Operator::Is, u"r"_s, {u"false"_s}), u"Refund: No"_s, u"Refund: Yes"_s);
    row("a country", leaf(Operator::Is, u"c"_s, {u"DE"_s}), u"Country: Germany"_s, u"Country: not Germany"_s);
    row("a member", leaf(Operator::Has, u"s"_s, {u"f"_s}), u"Papers: includes “A firm (企业)”"_s,
        u"Papers: does not include “A firm (企业)”"_s);
    row("one of several members", leaf(Operator::Has, u"s"_s, {u"p"_s, u"f"_s}),
        u"Papers: includes at least one of “A person”; “A firm (企业)”"_s,
        u"Papers: includes none of “A person”; “A firm (企业)”"_s);

    const QString cap = u"“Cap” [5,000 CNY (until 31 Dec 2020); 800 CNY (from 1 Jan 2021, if Country: Germany); "
                        "1,000 CNY (from 1 Jan 2021, otherwise)]"_s;
    const auto limit = [&](const char *name, Operator op, const QString &share, const QString &words) {
        Condition condition = leaf(op, u"v"_s, {});
        condition.parameter = u"cap"_s;
        condition.share = share;
        row(name, condition, words, u"This does not hold:\n1. "_s + words);
    };
    limit("at most", Operator::AtMost, {}, u"Worth: at most "_s + cap);
    limit("over", Operator::Over, {}, u"Worth: over "_s + cap);
    limit("at least a share", Operator::AtLeast, u"share"_s, u"Worth: at least 98% of "_s + cap);

    Condition day = leaf(Operator::From, {}, {});
    day.date = QDate(2026, 1, 31);
    row("from", day, u"Day: from 31 Jan 2026 on"_s, u"Day: before 31 Jan 2026"_s);
    day.op = Operator::Until;
    row("until", day, u"Day: up to and including 31 Jan 2026"_s, u"Day: after 31 Jan 2026"_s);
    row("recognised", leaf(Operator::Recognised, u"b"_s, {}), u"Buyer: recognised on the declaration date"_s,
        u"Buyer: not recognised on the declaration date"_s);
    row("met", leaf(Operator::Met, {}, {u"x"_s}),
        u"condition of mode 4711 met: It is at most 5,000 CNY or 800 CNY or 1,000 CNY."_s,
        u"condition of mode 4711 not met: It is at most 5,000 CNY or 800 CNY or 1,000 CNY."_s);
    row("a possible mode", leaf(Operator::Possible, {}, {u"4711"_s, u"w"_s}),
        u"Possible mode: one of 4711; “By word”"_s, u"Possible mode: none of 4711; “By word”"_s);
    row("the recommended mode", leaf(Operator::Mode, {}, {u"w"_s}), u"Recommended mode: “By word”"_s,
        u"Recommended mode: not “By word”"_s);

    const QString both = u"1. Buyer: “A firm (企业)”\n2. Refund: Yes"_s;
    row("a fact is what it stands for", leaf(Operator::Fact, {}, {u"sold"_s}), u"All of these hold:\n"_s + both,
        u"At least one of these does not hold:\n"_s + both);
    row("any", group(Operator::Any, sample().facts.first().when.parts), u"At least one of these holds:\n"_s + both,
        u"None of these holds:\n"_s + both);
    row("a group of one is no group", group(Operator::Any, {leaf(Operator::Is, u"r"_s, {u"true"_s})}), u"Refund: Yes"_s,
        u"Refund: No"_s);
}

void TestConditionWords::saysEachOperator()
{
    QFETCH(const Boxed, boxed);
    QFETCH(const QString, words);
    QFETCH(const QString, otherwise);
    const Rules rules = sample();
    const Texts texts(u"en"_s);
    const ConditionWords said(rules, texts);
    QCOMPARE(said.lines(boxed.condition), words);
    QCOMPARE(said.lines(group(Operator::Not, {boxed.condition})), otherwise);
    QCOMPARE(said.lines(group(Operator::Not, {group(Operator::Not, {boxed.condition})})), words);
}

void TestConditionWords::numbersPartsWithinParts()
{
    const Rules rules = sample();
    const Texts texts(u"en"_s);
    const Condition yes = leaf(Operator::Is, u"r"_s, {u"true"_s});
    const Condition firm = leaf(Operator::Is, u"b"_s, {u"f"_s});
    const Condition any = group(Operator::Any, {yes, firm});
    const QString indent(3, QChar::Nbsp);
    QCOMPARE(ConditionWords(rules, texts).lines(group(Operator::All, {firm, any, yes})),
             u"All of these hold:\n1. Buyer: “A firm (企业)”\n2. At least one of these holds:\n"_s + indent
                 + u"2.1 Refund: Yes\n"_s + indent + u"2.2 Buyer: “A firm (企业)”\n3. Refund: Yes"_s);
    // All within all is one list, but not within what must not hold: "not (not a, or not b)" is another thing.
    QCOMPARE(ConditionWords(rules, texts).lines(group(Operator::All, {firm, group(Operator::All, {yes, firm})})),
             u"All of these hold:\n1. Buyer: “A firm (企业)”\n2. Refund: Yes\n3. Buyer: “A firm (企业)”"_s);
    const Condition notBoth = group(Operator::Not, {group(Operator::All, {yes, firm})});
    QCOMPARE(ConditionWords(rules, texts).lines(group(Operator::Not, {group(Operator::All, {firm, notBoth})})),
             u"At least one of these does not hold:\n1. Buyer: “A firm (企业)”\n2. At least one of these does not "
             "hold:\n"_s
                 + indent + u"2.1 Refund: Yes\n"_s + indent + u"2.2 Buyer: “A firm (企业)”"_s);
}

void TestConditionWords::shippedConditionsHaveNoIds_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(u"in "_s + language)) << language;
}

void TestConditionWords::shippedConditionsHaveNoIds()
{
    QFETCH(const QString, language);
    const Rules &rules = Testing::rules();
    const Texts texts(language);
    const ConditionWords words(rules, texts);
    // Words of a language, such as "food" or "dual-use", may be spelt as an id: only what no word is can be told apart.
    static const QRegularExpression noWord(u"^[a-z0-9]+([.-][a-z0-9]+)+$"_s);
    QStringList ids = idsOf(rules).filter(noWord);
    ids.removeAll(u"dual-use"_s);
    QVERIFY(ids.contains(u"cap-1039"_s) && ids.contains(u"partner.kind"_s));
    static const QRegularExpression odd(u"[{}]|%\\d|%n|::|: *$|[(\\[（〔] *[)\\]）〕]|“”"_s);
    int count = 0;
    visitConditions(rules, [&](const Condition &condition) {
        ++count;
        const QString said = words.lines(condition);
        QVERIFY2(!said.isEmpty(), qPrintable(QString::number(count)));
        static const QRegularExpression token(u"[A-Za-z0-9]+([.-][A-Za-z0-9]+)+"_s);
        for (auto match = token.globalMatch(said); match.hasNext();) {
            const QString part = match.next().captured();
            QVERIFY2(!ids.contains(part), qPrintable(part + u": "_s + said));
        }
        const auto found = odd.match(said);
        const bool isHead = found.captured().startsWith(u':') && !condition.parts.isEmpty();
        QVERIFY2(!found.hasMatch() || isHead, qPrintable(said));
    });
    QVERIFY2(count > 400, qPrintable(QString::number(count)));
}

/// Of Latin letters, Chinese lines hold codes and abbreviations only, which stand in the Chinese texts of the rules too.
void TestConditionWords::chineseHasNoEnglishWords()
{
    const Texts texts(u"zh_CN"_s);
    const ConditionWords words(Testing::rules(), texts);
    static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
    static const QStringList codes{u"CNY"_s, u"USD"_s, u"VAT"_s, u"HS"_s, u"FOB"_s, u"FBA"_s};
    visitConditions(Testing::rules(), [&](const Condition &condition) {
        const QString said = words.lines(condition);
        for (auto match = english.globalMatch(said); match.hasNext();)
            QVERIFY2(codes.contains(match.next().captured()), qPrintable(said));
    });
}

void TestConditionWords::differentConditionsAreSaidDifferently_data()
{
    shippedConditionsHaveNoIds_data();
}

/// Nothing that a condition asks for is lost on the way into words.
void TestConditionWords::differentConditionsAreSaidDifferently()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const ConditionWords words(Testing::rules(), texts);
    QMap<QString, Condition> leaves;
    int count = 0;
    visitConditions(Testing::rules(), [&](const Condition &condition) {
        if (!condition.parts.isEmpty() || condition.op == Operator::Fact)
            return;
        const QString said = words.lines(condition);
        const auto same = leaves.constFind(said);
        QVERIFY2(same == leaves.constEnd() || isSame(*same, condition) || condition.op == Operator::Route,
                 qPrintable(said));
        leaves.insert(said, condition);
        ++count;
    });
    QVERIFY(leaves.size() > 50 && count > leaves.size());
}

void TestConditionWords::valuesNameTheirDays()
{
    Rules rules = sample();
    const Texts texts(u"en"_s);
    Parameter &cap = rules.parameters[0];
    cap.values[1].when.reset();
    cap.values.removeLast();
    QCOMPARE(ConditionWords(rules, texts).values(cap), u"5,000 CNY (until 31 Dec 2020); 800 CNY (from 1 Jan 2021)"_s);
    cap.values[1].value = cap.values[0].value; // days that follow each other with one value
    QCOMPARE(ConditionWords(rules, texts).values(cap), u"5,000 CNY"_s);
    cap.values[1].valid.from = QDate(2021, 1, 2); // a day between them
    QCOMPARE(ConditionWords(rules, texts).values(cap), u"5,000 CNY (until 31 Dec 2020); 5,000 CNY (from 2 Jan 2021)"_s);
}

void TestConditionWords::textsShowTheValuesOfTheirDays()
{
    const Rules rules = sample();
    const Texts texts(u"en"_s);
    const ConditionWords words(rules, texts);
    const QString text = u"At most {cap} on {date:2020-12-31}."_s;
    QCOMPARE(words.text(text), u"At most 5,000 CNY or 800 CNY or 1,000 CNY on 31 Dec 2020."_s);
    QCOMPARE(words.text(text, {{{}, QDate(2020, 12, 31)}}), u"At most 5,000 CNY on 31 Dec 2020."_s);
    QCOMPARE(words.text(text, {{QDate(2021, 1, 1), {}}}), u"At most 800 CNY or 1,000 CNY on 31 Dec 2020."_s);
    QCOMPARE(words.text({}), QString());
}

void TestConditionWords::timesAreSaidInWords_data()
{
    QTest::addColumn<ParameterValue>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const ParameterValue &value, const char *english, const char *chinese) {
        QTest::newRow(name) << value << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    row("one year", Term{.years = 1}, "1 year later", "之后1年");
    row("years and months", Term{.years = 2, .months = 6}, "2 years and 6 months later", "之后2年零6个月");
    row("hours before", Term{.hours = -24}, "24 hours earlier", "之前24小时");
    row("a day of a month", MonthDay{1, 15, false}, "1 month later, on day 15 of the month", "之后第1个月的15日");
    row("a working day", MonthDay{1, 15, true}, "1 month later, on day 15 of the month or the next working day",
        "之后第1个月的15日，遇节假日顺延至下一工作日");
    row("a day of a year", YearDay{1, 4, 30, 0}, "1 year later, on 30 Apr", "之后第1年的4月30日");
    row("a period", YearDay{1, 4, 30, 1}, "from the first day of the month 1 month later until 1 year later, on 30 Apr",
        "自之后第1个月的首日至之后第1年的4月30日");
    row("a share", Percent{decimal("6.5")}, "6.5%", "6.5%");
    row("a number", Count{1200}, "1,200", "1,200");
}

void TestConditionWords::timesAreSaidInWords()
{
    QFETCH(const ParameterValue, value);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    QCOMPARE(valueWords(value, Texts(u"en"_s)), english);
    QCOMPARE(valueWords(value, Texts(u"zh_CN"_s)), chinese);
}

REGISTER_TEST(TestConditionWords)
#include "testconditionwords.moc"
