// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "duedate.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate decidedFor(2026, 6, 1);

/// One parameter "limit" with one value for all times, and the holidays of 2026 from 1 to 7 October, 10 October worked.
Rules rulesWith(const ParameterValue &value, Grade grade = Grade::Text)
{
    Source law;
    law.id = u"law"_s;
    law.grade = Grade::Text;
    Parameter limit;
    limit.id = u"limit"_s;
    limit.values = {{.valid = {}, .when = {}, .value = value, .evidence = {grade, {law.id}}}};
    limit.declaredHole = true;
    Rules rules;
    rules.sources = {law};
    rules.parameters = {limit};
    rules.holidays = {{.year = 2026,
                       .holidays = {{QDate(2026, 10, 1), QDate(2026, 10, 7)}},
                       .workingDays = {QDate(2026, 10, 10)},
                       .grade = Grade::Text}};
    return rules;
}

Decision decisionWith(const ParameterValue &value)
{
    Decision decision;
    decision.date = decidedFor;
    decision.parameters.insert(u"limit"_s, value);
    return decision;
}

CaseData caseWith(const QString &event, QDate day)
{
    CaseData data;
    data.dates.insert(event, day);
    return data;
}

DueDate dueAfter(QDate event, const ParameterValue &value)
{
    const DueRule rule{.text = u"by then"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}};
    return dueDate(rulesWith(value), rule, decisionWith(value), caseWith(u"export"_s, event));
}
}

class TestDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void term_data();
    void term();
    void yearDay_data();
    void yearDay();
    void workingDay_data();
    void workingDay();
    void declarationIsAnEventUnlessAssumed();
    void wordsGiveNoDate();
    void unknownEventGivesNoDate();
    void holeIsSaidAndNeverFilled();
    void gradeIsThatOfTheParameterOnTheDay();
    void gradeIsNotAboveTheCalendar();
    void earliestOfTheRulesThatApply();
};

void TestDueDates::term_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QDate>("due");

    QTest::newRow("36 months from export are the outside limit")
        << QDate(2026, 6, 20) << Term{.months = 36} << QDate(2029, 6, 20);
    QTest::newRow("a month end clips to a shorter month")
        << QDate(2026, 8, 31) << Term{.months = 6} << QDate(2027, 2, 28);
    QTest::newRow("a month end clips to a leap day") << QDate(2027, 8, 31) << Term{.months = 6} << QDate(2028, 2, 29);
    QTest::newRow("a year from a leap day") << QDate(2028, 2, 29) << Term{.years = 1} << QDate(2029, 2, 28);
    QTest::newRow("15 days cross a month") << QDate(2026, 6, 20) << Term{.days = 15} << QDate(2026, 7, 5);
    QTest::newRow("24 hours before is the day before") << QDate(2026, 7, 1) << Term{.hours = -24} << QDate(2026, 6, 30);
    QTest::newRow("25 hours before begin two days before")
        << QDate(2026, 7, 1) << Term{.hours = -25} << QDate(2026, 6, 29);
    QTest::newRow("36 hours after are counted as one day")
        << QDate(2026, 7, 1) << Term{.hours = 36} << QDate(2026, 7, 2);
    QTest::newRow("years, months and days add up")
        << QDate(2026, 1, 31) << Term{.years = 1, .months = 1, .days = 1} << QDate(2027, 3, 1);
}

void TestDueDates::term()
{
    QFETCH(const QDate, event);
    QFETCH(const Term, term);
    QFETCH(const QDate, due);
    QCOMPARE(dueAfter(event, term), (DueDate{.opens = {}, .due = due}));
}

void TestDueDates::yearDay_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<YearDay>("day");
    QTest::addColumn<QDate>("opens");
    QTest::addColumn<QDate>("due");

    const YearDay claim{.years = 1, .month = 4, .day = 30, .opensMonths = 1};
    const YearDay receipt{.years = 1, .month = 4, .day = 30};
    QTest::newRow("a claim opens the month after export")
        << QDate(2026, 6, 20) << claim << QDate(2026, 7, 1) << QDate(2027, 4, 30);
    QTest::newRow("a claim on December's exports opens in January")
        << QDate(2026, 12, 31) << claim << QDate(2027, 1, 1) << QDate(2027, 4, 30);
    QTest::newRow("a receipt has no first day") << QDate(2026, 6, 20) << receipt << QDate() << QDate(2027, 4, 30);
    QTest::newRow("a day the month does not have clips")
        << QDate(2026, 6, 20) << YearDay{.years = 1, .month = 2, .day = 31} << QDate() << QDate(2027, 2, 28);
}

void TestDueDates::yearDay()
{
    QFETCH(const QDate, event);
    QFETCH(const YearDay, day);
    QFETCH(const QDate, opens);
    QFETCH(const QDate, due);
    QCOMPARE(dueAfter(event, day), (DueDate{.opens = opens, .due = due}));
}

void TestDueDates::workingDay_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<int>("day");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("orNextWorkingDay");

    QTest::newRow("a Wednesday stays") << QDate(2026, 6, 20) << 15 << QDate(2026, 7, 15) << false;
    QTest::newRow("a Saturday moves to Monday") << QDate(2026, 7, 1) << 15 << QDate(2026, 8, 17) << false;
    QTest::newRow("a Sunday moves to Monday") << QDate(2026, 10, 1) << 15 << QDate(2026, 11, 16) << false;
    QTest::newRow("a holiday moves past the whole holiday") << QDate(2026, 9, 1) << 1 << QDate(2026, 10, 8) << false;
    QTest::newRow("a Saturday worked in exchange stays") << QDate(2026, 9, 1) << 10 << QDate(2026, 10, 10) << false;
    QTest::newRow("a weekend after it moves") << QDate(2026, 9, 1) << 11 << QDate(2026, 10, 12) << false;
    QTest::newRow("a weekday of a year not known stays, and that is said")
        << QDate(2026, 12, 1) << 15 << QDate(2027, 1, 15) << true;
    QTest::newRow("a Saturday of a year not known stays too") << QDate(2027, 4, 1) << 15 << QDate(2027, 5, 15) << true;
    QTest::newRow("the 31st of a month with 30 days clips") << QDate(2026, 5, 1) << 31 << QDate(2026, 6, 30) << false;
}

void TestDueDates::workingDay()
{
    QFETCH(const QDate, event);
    QFETCH(const int, day);
    QFETCH(const QDate, due);
    QFETCH(const bool, orNextWorkingDay);
    QCOMPARE(dueAfter(event, MonthDay{.months = 1, .day = day, .workingDay = true}),
             (DueDate{.opens = {}, .due = due, .ruleMissing = false, .nextWorkingDay = orNextWorkingDay}));
}

void TestDueDates::declarationIsAnEventUnlessAssumed()
{
    const ParameterValue value = Term{.days = 10};
    const DueRule rule{.text = u"by then"_s, .event = u"declaration"_s, .parameter = u"limit"_s, .when = {}};
    const DueRule onTheDay{.text = u"on the day"_s, .event = u"declaration"_s, .parameter = {}, .when = {}};
    Decision decision = decisionWith(value);

    QCOMPARE(dueDate(rulesWith(value), rule, decision, {}).due, decidedFor.addDays(10));
    QCOMPARE(dueDate(rulesWith(value), onTheDay, decision, {}).due, decidedFor);
    decision.dateAssumed = true;
    QCOMPARE(dueDate(rulesWith(value), rule, decision, {}).due, QDate());
    QCOMPARE(dueDate(rulesWith(value), onTheDay, decision, {}).due, QDate());
}

void TestDueDates::wordsGiveNoDate()
{
    const QList<ParameterValue> values{Words{u"the next VAT period"_s}, Count{5}, Percent{}, Money{}};
    for (const ParameterValue &value : values)
        QCOMPARE(dueAfter(QDate(2026, 6, 20), value), DueDate());
    QCOMPARE(dueDate({}, {.text = u"before the first export"_s, .event = {}, .parameter = {}, .when = {}}, {}, {}),
             DueDate());
}

void TestDueDates::unknownEventGivesNoDate()
{
    const ParameterValue value = Term{.months = 6};
    const DueRule rule{.text = u"6 months after export"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}};
    QCOMPARE(dueDate(rulesWith(value), rule, decisionWith(value), caseWith(u"loading"_s, decidedFor)), DueDate());
}

void TestDueDates::holeIsSaidAndNeverFilled()
{
    const ParameterValue value = Term{.months = 6};
    const DueRule rule{.text = u"6 months after export"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}};
    Decision decision = decisionWith(value);
    decision.parameters.clear();
    const DueDate due = dueDate(rulesWith(value), rule, decision, caseWith(u"export"_s, decidedFor));
    QVERIFY(due.ruleMissing);
    QCOMPARE(due.due, QDate());
}

void TestDueDates::gradeIsThatOfTheParameterOnTheDay()
{
    const DueRule rule{.text = u"by then"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}};
    const Term before{.days = 10};
    const Term since{.days = 15};
    Rules rules = rulesWith(before);
    const QDate change(2026, 1, 1);
    rules.parameters[0].values = {
        {.valid = {{}, change.addDays(-1)}, .when = {}, .value = before, .evidence = {Grade::Text, {u"law"_s}}},
        {.valid = {change, {}}, .when = {}, .value = since, .evidence = {Grade::Confirm, {u"law"_s}}},
    };
    QCOMPARE(dueDate(rules, rule, decisionWith(since), caseWith(u"export"_s, decidedFor)).grade, Grade::Confirm);
    Decision earlier = decisionWith(before);
    earlier.date = change.addDays(-1);
    QCOMPARE(dueDate(rules, rule, earlier, caseWith(u"export"_s, decidedFor)).grade, Grade::Text);
}

void TestDueDates::gradeIsNotAboveTheCalendar()
{
    const ParameterValue value = MonthDay{.months = 1, .day = 15, .workingDay = true};
    Rules rules = rulesWith(value);
    rules.holidays[0].grade = Grade::Confirm;
    const DueRule rule{.text = u"by the 15th"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}};
    QCOMPARE(dueDate(rules, rule, decisionWith(value), caseWith(u"export"_s, QDate(2026, 7, 1))).grade, Grade::Confirm);
    // Where no calendar was asked, the day rests on the rule alone.
    QCOMPARE(dueDate(rules, rule, decisionWith(value), caseWith(u"export"_s, QDate(2026, 12, 1))).grade, Grade::Text);
}

void TestDueDates::earliestOfTheRulesThatApply()
{
    const ParameterValue value = Term{.months = 6};
    ItemText text;
    text.due = {{.text = u"on release"_s, .event = u"release"_s, .parameter = {}, .when = {}},
                {.text = u"6 months after export"_s, .event = u"export"_s, .parameter = u"limit"_s, .when = {}},
                {.text = u"at the export"_s, .event = u"export"_s, .parameter = {}, .when = {}}};
    ChosenItem item{.id = u"step"_s, .text = &text, .filed = ChosenItem::Filed::No, .due = {0, 1}};
    const CaseData data = caseWith(u"export"_s, QDate(2026, 6, 20));

    QCOMPARE(earliestDue(rulesWith(value), item, decisionWith(value), data), QDate(2026, 12, 20));
    item.due = {0, 1, 2};
    QCOMPARE(earliestDue(rulesWith(value), item, decisionWith(value), data), QDate(2026, 6, 20));
    item.due = {0};
    QCOMPARE(earliestDue(rulesWith(value), item, decisionWith(value), data), QDate());
}

REGISTER_TEST(TestDueDates)
#include "testduedates.moc"
