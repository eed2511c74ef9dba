// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mergedchecklist.h"
#include "testprogram.h"

#include "testing.h"

using namespace Qt::Literals::StringLiterals;
using State = ChecklistItemState::State;
using Kind = ChecklistGroup::Kind;

namespace
{
const QDate stateDay(2026, 11, 23);

/// Items that are each due on the day of an event, or never.
class Checklist
{
public:
    void add(const QString &id, const QString &phase, const QString &event = {})
    {
        Item item;
        item.id = id;
        item.phase = phase;
        if (!event.isEmpty())
            item.text.due = {{.text = u"by then"_s, .event = event, .parameter = {}, .when = {}}};
        rules.items << item;
    }

    [[nodiscard]] QList<ChecklistItemState> states() const
    {
        Decision decision;
        for (const Item &item : rules.items) {
            ChosenItem chosen{.id = item.id, .text = &item.text, .filed = ChosenItem::Filed::No, .due = {}};
            if (!item.text.due.isEmpty())
                chosen.due = {0};
            if (item.id == filed)
                chosen.filed = ChosenItem::Filed::Yes;
            decision.checklist << chosen;
        }
        return checklistStates(rules, decision, data, stateDay);
    }

    Rules rules;
    CaseData data;
    QString filed; ///< the item that the answers say is done
};

QString inWords(const QList<ChecklistGroup> &groups)
{
    QStringList words;
    for (const ChecklistGroup &group : groups)
        words << u"%1%2: %3"_s.arg(static_cast<int>(group.kind)).arg(group.phase, group.items.join(u' '));
    return words.join(u"; "_s);
}

QStringList passing(const QList<ChecklistItemState> &states, ChecklistFilter filter)
{
    QStringList ids;
    for (const ChecklistItemState &item : states) {
        if (passes(item, filter))
            ids << item.id;
    }
    return ids;
}
}

class TestChecklistState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void stateByDueDate_data();
    void stateByDueDate();
    void answersSayThatItIsDone();
    void notesAreNoSteps();
    void optionalIsNeverOverdue();
    void dayOfAnUnknownYearMayMove();
    void vanishedItemsAreNoSteps();
    void vanishedItemsAreNamed();
    void filters();
    void groupsByPhase();
    void groupsByDueDate();
    void emptyChecklist();
    void tickProposesTheDay_data();
    void tickProposesTheDay();
};

void TestChecklistState::stateByDueDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("done");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("no date") << QDate() << false << State::Open << 0;
    QTest::newRow("a year ago") << QDate(2025, 11, 23) << false << State::Overdue << -365;
    QTest::newRow("yesterday") << QDate(2026, 11, 22) << false << State::Overdue << -1;
    QTest::newRow("today") << QDate(2026, 11, 23) << false << State::Soon << 0;
    QTest::newRow("tomorrow") << QDate(2026, 11, 24) << false << State::Soon << 1;
    QTest::newRow("in 7 days, the next month") << QDate(2026, 11, 30) << false << State::Soon << 7;
    QTest::newRow("in 8 days") << QDate(2026, 12, 1) << false << State::Open << 8;
    QTest::newRow("next year") << QDate(2027, 1, 1) << false << State::Open << 39;
    QTest::newRow("done without a date") << QDate() << true << State::Done << 0;
    QTest::newRow("done though the day has passed") << QDate(2026, 11, 22) << true << State::Done << -1;
    QTest::newRow("done before its day") << QDate(2026, 11, 30) << true << State::Done << 7;
}

void TestChecklistState::stateByDueDate()
{
    QFETCH(QDate, due);
    QFETCH(bool, done);
    Checklist list;
    list.add(u"step"_s, u"after"_s, u"export"_s);
    if (due.isValid())
        list.data.dates.insert(u"export"_s, due);
    list.data.checklist.insert(u"step"_s,
                               Tick{.done = done, .date = {}, .who = {}, .note = {}, .number = {}, .unknown = {}});
    const ChecklistItemState state = list.states().constFirst();
    QTEST(state.state, "state");
    QTEST(state.daysLeft, "daysLeft");
    QCOMPARE(state.due.due, due);
    QCOMPARE(state.phase, u"after"_s);
}

void TestChecklistState::answersSayThatItIsDone()
{
    Checklist list;
    list.add(u"step"_s, u"before"_s, u"export"_s);
    list.data.dates.insert(u"export"_s, stateDay.addDays(-1));
    list.filed = u"step"_s;
    QCOMPARE(list.states().constFirst().state, State::Done);
    QCOMPARE(progressOf(list.states()), (ChecklistProgress{1, 1}));
}

void TestChecklistState::notesAreNoSteps()
{
    Checklist list;
    list.add(u"note"_s, u"before"_s, u"export"_s);
    list.add(u"step"_s, u"before"_s);
    list.add(u"done"_s, u"before"_s);
    list.rules.items.first().note = true;
    list.data.dates.insert(u"export"_s, stateDay.addDays(-1));
    list.data.checklist[u"note"_s].done = true; // as of a file in which it was a step
    list.data.checklist[u"done"_s].done = true;
    QCOMPARE(list.states().constFirst().state, State::Note);
    QCOMPARE(progressOf(list.states()), (ChecklistProgress{1, 2}));
}

void TestChecklistState::optionalIsNeverOverdue()
{
    Checklist list;
    list.add(u"step"_s, u"before"_s, u"export"_s);
    list.rules.items.first().optional = true;
    list.data.dates.insert(u"export"_s, stateDay.addDays(-1));
    QCOMPARE(list.states().constFirst().state, State::Open);
    QCOMPARE(inWords(grouped(list.states(), ChecklistGrouping::DueDate)), u"4: step"_s);
    list.data.dates.insert(u"export"_s, stateDay.addDays(1));
    QCOMPARE(list.states().constFirst().state, State::Soon);
}

void TestChecklistState::dayOfAnUnknownYearMayMove()
{
    // The 15th of the month, or the next working day, which nobody knows for a year without a calendar.
    Checklist list;
    list.add(u"step"_s, u"after"_s, u"export"_s);
    Item &item = list.rules.items.first();
    item.text.due.first().parameter = u"limit"_s;
    list.data.dates.insert(u"export"_s, QDate(2026, 10, 1));
    Decision decision;
    decision.parameters.insert(u"limit"_s, MonthDay{.months = 1, .day = 15, .workingDay = true});
    decision.checklist << ChosenItem{.id = item.id, .text = &item.text, .filed = ChosenItem::Filed::No, .due = {0}};
    const auto states = checklistStates(list.rules, decision, list.data, stateDay);
    QCOMPARE(states.constFirst().due.due, QDate(2026, 11, 15));
    QVERIFY(states.constFirst().due.nextWorkingDay);
    QCOMPARE(states.constFirst().state, State::Overdue);
}

void TestChecklistState::vanishedItemsAreNoSteps()
{
    Checklist list;
    list.add(u"step"_s, u"before"_s);
    list.data.checklist[u"gone"_s].done = true;
    QCOMPARE(progressOf(list.states()), (ChecklistProgress{0, 1}));
}

void TestChecklistState::vanishedItemsAreNamed()
{
    Checklist list;
    for (const char *id : {"z", "shown", "a", "untouched"})
        list.add(QString::fromLatin1(id), u"before"_s);
    list.data.checklist[u"shown"_s].done = true;
    list.data.checklist[u"a"_s].note = u"note"_s;
    list.data.checklist[u"foreign"_s].who = u"Li"_s;
    list.data.checklist[u"z"_s].date = stateDay;
    list.data.checklist[u"untouched"_s] = Tick();
    QCOMPARE(vanishedItems(list.rules, {u"shown"_s}, list.data.checklist), (QStringList{u"z"_s, u"a"_s, u"foreign"_s}));
}

void TestChecklistState::filters()
{
    Checklist list;
    list.add(u"late"_s, u"before"_s, u"loading"_s);
    list.add(u"note"_s, u"before"_s, u"loading"_s);
    list.rules.items.last().note = true;
    list.add(u"soon"_s, u"declare"_s, u"export"_s);
    list.add(u"later"_s, u"after"_s, u"payment"_s);
    list.add(u"undated"_s, u"after"_s);
    list.add(u"done"_s, u"after"_s, u"loading"_s);
    list.data.dates = {{u"loading"_s, stateDay.addDays(-1)},
                       {u"export"_s, stateDay},
                       {u"payment"_s, stateDay.addDays(8)}};
    list.data.checklist[u"done"_s].done = true;
    const auto states = list.states();
    QCOMPARE(passing(states, ChecklistFilter::All),
             (QStringList{u"late"_s, u"note"_s, u"soon"_s, u"later"_s, u"undated"_s, u"done"_s}));
    QCOMPARE(passing(states, ChecklistFilter::Open), (QStringList{u"late"_s, u"soon"_s, u"later"_s, u"undated"_s}));
    QCOMPARE(passing(states, ChecklistFilter::Due), (QStringList{u"late"_s, u"soon"_s}));
    QCOMPARE(passing(states, ChecklistFilter::Done), QStringList{u"done"_s});
}

void TestChecklistState::groupsByPhase()
{
    Checklist list;
    list.add(u"one"_s, u"before"_s);
    list.add(u"two"_s, u"before"_s, u"export"_s);
    list.add(u"three"_s, u"after"_s);
    QCOMPARE(inWords(grouped(list.states(), ChecklistGrouping::Phase)), u"0before: one two; 0after: three"_s);
}

void TestChecklistState::groupsByDueDate()
{
    Checklist list;
    list.add(u"undated"_s, u"before"_s);
    list.add(u"note"_s, u"before"_s);
    list.rules.items.last().note = true;
    list.add(u"done"_s, u"before"_s, u"export"_s);
    list.data.checklist[u"done"_s].done = true;
    list.add(u"latest"_s, u"declare"_s, u"claim"_s);
    list.add(u"later"_s, u"declare"_s, u"payment"_s);
    list.add(u"today"_s, u"declare"_s, u"export"_s);
    list.add(u"late"_s, u"after"_s, u"loading"_s);
    list.add(u"this-week"_s, u"after"_s, u"release"_s);
    list.data.dates = {{u"loading"_s, stateDay.addDays(-1)},
                       {u"export"_s, stateDay},
                       {u"release"_s, stateDay.addDays(7)},
                       {u"payment"_s, stateDay.addDays(8)},
                       {u"claim"_s, stateDay.addDays(9)}};
    QCOMPARE(inWords(grouped(list.states(), ChecklistGrouping::DueDate)),
             u"1: late; 2: today this-week; 3: later latest; 4: undated; 5: done; 6: note"_s);
    // Every item stands in one group, however they are grouped.
    for (const auto grouping : {ChecklistGrouping::Phase, ChecklistGrouping::DueDate}) {
        QStringList ids;
        for (const ChecklistGroup &group : grouped(list.states(), grouping))
            ids << group.items;
        ids.sort();
        QCOMPARE(ids.size(), list.rules.items.size());
        QCOMPARE(ids.removeDuplicates(), 0);
    }
}

void TestChecklistState::emptyChecklist()
{
    QVERIFY(Checklist().states().isEmpty());
    QCOMPARE(progressOf({}), ChecklistProgress());
    QVERIFY(grouped({}, ChecklistGrouping::Phase).isEmpty());
    QVERIFY(grouped({}, ChecklistGrouping::DueDate).isEmpty());
}

void TestChecklistState::tickProposesTheDay_data()
{
    QTest::addColumn<QDate>("before");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QDate>("after");
    QTest::newRow("ticked: today is proposed") << QDate() << true << stateDay;
    QTest::newRow("ticked: a day given stays") << QDate(2026, 11, 2) << true << QDate(2026, 11, 2);
    QTest::newRow("cleared: the proposal goes") << stateDay << false << QDate();
    QTest::newRow("cleared: a day given stays") << QDate(2026, 11, 2) << false << QDate(2026, 11, 2);
    QTest::newRow("cleared without a day") << QDate() << false << QDate();
}

void TestChecklistState::tickProposesTheDay()
{
    QFETCH(QDate, before);
    QFETCH(bool, done);
    QFETCH(QDate, after);
    Tick tick{.done = !done, .date = before, .who = u"Li"_s, .note = u"by post"_s, .number = u"7"_s, .unknown = {}};
    tick.unknown.insert(u"newer"_s, 1);
    Tick expected = tick;
    expected.done = done;
    expected.date = after;
    QCOMPARE(ticked(tick, done, stateDay), expected);
}

REGISTER_TEST(TestChecklistState)
#include "testcheckliststate.moc"
