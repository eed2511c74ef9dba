// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// One checklist from those of several shipment lines, on small rules made by hand and on the program's own.

#include "caselines.h"
#include "cost.h"
#include "goldencase.h"
#include "linedecisions.h"
#include "linesample.h"
#include "mergedchecklist.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using State = ChecklistItemState::State;
using Kind = ChecklistGroup::Kind;

namespace
{
const QDate mergeDay(2026, 11, 23);

/// Items in two phases, each due on the day of export, and lines that call for some of them.
class Sample
{
public:
    Sample()
    {
        addItem(u"file"_s, u"before"_s);
        addItem(u"pack"_s, u"before"_s);
        addItem(u"insure"_s, u"before"_s);
        rules.items.last().optional = true;
        addItem(u"know"_s, u"after"_s);
        rules.items.last().note = true;
        addItem(u"keep"_s, u"after"_s);
        rules.items.last().variants.append(ItemVariant{.when = {},
                                                       .text = {.title = u"Keep more"_s,
                                                                .detail = {},
                                                                .who = {},
                                                                .where = {},
                                                                .documents = {},
                                                                .due = {},
                                                                .consequence = {},
                                                                .exception = {},
                                                                .evidence = {}}});
    }

    /// A line that calls for these items and exports on a day, if that is known. It has `filed` already.
    void addLine(const QStringList &items, QDate exported, const QStringList &filed = {})
    {
        DecidedLine line;
        line.data.lineId = u"line-%1"_s.arg(lines.size() + 1);
        if (exported.isValid())
            line.data.dates.insert(u"export"_s, exported);
        for (const QString &id : items) {
            const Item &rule = rules.item(id) ? *rules.item(id) : rules.items.first();
            ChosenItem chosen{.id = id, .text = &rule.text, .filed = ChosenItem::Filed::No, .due = {0}};
            if (filed.contains(id))
                chosen.filed = ChosenItem::Filed::Yes;
            line.decision.checklist << chosen;
        }
        lines << line;
    }

    [[nodiscard]] QList<MergedItem> merged() const { return mergedChecklist(rules, lines); }
    [[nodiscard]] QList<ChecklistItemState> states() const { return checklistStates(merged(), ticks, mergeDay); }

    Rules rules;
    QList<DecidedLine> lines;
    QMap<QString, Tick> ticks;

private:
    void addItem(const QString &id, const QString &phase)
    {
        Item item;
        item.id = id;
        item.phase = phase;
        item.text.due = {{.text = u"by then"_s, .event = u"export"_s, .parameter = {}, .when = {}}};
        rules.items << item;
    }
};

/// "file 12; pack 1": each item with its lines, counted from 1.
QString inWords(const QList<MergedItem> &items)
{
    QStringList words;
    for (const MergedItem &item : items) {
        QString word = item.id + u' ';
        for (const ItemOfLine &line : item.lines)
            word += QString::number(line.line + 1);
        words << word;
    }
    return words.join(u"; "_s);
}

QString inWords(const QList<std::pair<QDate, QList<int>>> &days)
{
    QStringList words;
    for (const auto &[day, lines] : days) {
        QString word = day.toString(u"MM-dd"_s) + u':';
        for (const int line : lines)
            word += QString::number(line + 1);
        words << word;
    }
    return words.join(u' ');
}

Tick done()
{
    return {.done = true, .date = {}, .who = {}, .note = {}, .number = {}, .unknown = {}};
}
}

class TestMergedChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void itemsStandInTheOrderOfTheRules();
    void noLines();
    void eachLineHasItsOwnText();
    void oneTickCountsForAllLines();
    void whatOneLineHasFiledIsOpenForTheOthers();
    void theEarliestOpenLineIsDue();
    void daysTellEachLine();
    void notesAndOptionalItems();
    void groupsAndFiltersAsForOneLine();
    void oneLineIsAsWithoutLines();
    void hidesNothingOfTheLines();
    void decidesOnlyWhatChanged();
    void aTickCostsATenthOfTheChecklist();
};

void TestMergedChecklist::itemsStandInTheOrderOfTheRules()
{
    Sample sample;
    sample.addLine({u"pack"_s, u"keep"_s}, {});
    sample.addLine({u"file"_s, u"pack"_s}, {});
    sample.addLine({u"keep"_s, u"file"_s, u"gone from the rules"_s}, {});
    QCOMPARE(inWords(sample.merged()), u"file 23; pack 12; keep 13"_s);
}

void TestMergedChecklist::noLines()
{
    QVERIFY(mergedChecklist(Testing::rules(), {}).isEmpty());
    QVERIFY(checklistStates(QList<MergedItem>(), {}, mergeDay).isEmpty());
}

void TestMergedChecklist::eachLineHasItsOwnText()
{
    Sample sample;
    sample.addLine({u"keep"_s}, {});
    sample.addLine({u"keep"_s}, {});
    sample.lines.last().decision.checklist.first().text = &sample.rules.item(u"keep"_s)->variants.first().text;
    sample.lines.last().decision.checklist.first().due.clear();
    const MergedItem item = sample.merged().first();
    QCOMPARE(item.lines.size(), 2);
    QCOMPARE(item.lines.first().chosen.text, &sample.rules.item(u"keep"_s)->text);
    QCOMPARE(item.lines.last().chosen.text->title, u"Keep more"_s);
}

void TestMergedChecklist::oneTickCountsForAllLines()
{
    Sample sample;
    sample.addLine({u"file"_s}, mergeDay.addDays(-3));
    sample.addLine({u"file"_s}, mergeDay.addDays(3));
    QCOMPARE(sample.states().first().state, State::Overdue);
    sample.ticks.insert(u"file"_s, done());
    QCOMPARE(sample.states().first().state, State::Done);
    QCOMPARE(progressOf(sample.states()), (ChecklistProgress{1, 1}));
}

void TestMergedChecklist::whatOneLineHasFiledIsOpenForTheOthers()
{
    Sample sample;
    sample.addLine({u"file"_s}, mergeDay.addDays(-3), {u"file"_s});
    sample.addLine({u"file"_s}, mergeDay.addDays(30));
    QVERIFY(!sample.merged().first().isFiled());
    QCOMPARE(sample.states().first().state, State::Open);
    QCOMPARE(sample.states().first().due.due, mergeDay.addDays(30));
    QCOMPARE(sample.states().first().daysLeft, 30);

    Sample both;
    both.addLine({u"file"_s}, mergeDay.addDays(30), {u"file"_s});
    both.addLine({u"file"_s}, mergeDay.addDays(-3), {u"file"_s});
    QVERIFY(both.merged().first().isFiled());
    QCOMPARE(both.states().first().state, State::Done);
    QCOMPARE(both.states().first().due.due, mergeDay.addDays(-3));
}

void TestMergedChecklist::theEarliestOpenLineIsDue()
{
    Sample sample;
    sample.addLine({u"pack"_s}, {});
    sample.addLine({u"pack"_s}, mergeDay.addDays(9));
    sample.addLine({u"pack"_s}, mergeDay.addDays(2));
    QCOMPARE(sample.states().first().due.due, mergeDay.addDays(2));
    QCOMPARE(sample.states().first().state, State::Soon);
}

void TestMergedChecklist::daysTellEachLine()
{
    Sample sample;
    sample.addLine({u"pack"_s}, QDate(2026, 12, 9));
    sample.addLine({u"pack"_s}, {});
    sample.addLine({u"pack"_s}, QDate(2026, 12, 1));
    sample.addLine({u"pack"_s}, QDate(2026, 12, 9));
    sample.addLine({u"pack"_s}, QDate(2026, 11, 1), {u"pack"_s});
    QCOMPARE(inWords(sample.merged().first().days()), u"12-01:3 12-09:14 :2"_s);
    for (DecidedLine &line : sample.lines)
        line.decision.checklist.first().filed = ChosenItem::Filed::Yes;
    QCOMPARE(inWords(sample.merged().first().days()), u"11-01:5 12-01:3 12-09:14 :2"_s);
}

void TestMergedChecklist::notesAndOptionalItems()
{
    Sample sample;
    sample.addLine({u"insure"_s, u"know"_s}, mergeDay.addDays(-1));
    sample.addLine({u"insure"_s, u"know"_s}, mergeDay.addDays(-2));
    sample.ticks.insert(u"know"_s, done());
    QCOMPARE(sample.states().first().state, State::Open);
    QCOMPARE(sample.states().last().state, State::Note);
    QCOMPARE(progressOf(sample.states()), (ChecklistProgress{0, 1}));
}

void TestMergedChecklist::groupsAndFiltersAsForOneLine()
{
    Sample sample;
    sample.addLine({u"file"_s, u"keep"_s}, mergeDay.addDays(-1));
    sample.addLine({u"file"_s, u"pack"_s}, mergeDay.addDays(60));
    const QList<ChecklistItemState> states = sample.states();
    const QList<ChecklistGroup> phases = grouped(states, ChecklistGrouping::Phase);
    QCOMPARE(phases.size(), 2);
    QCOMPARE(phases.first().items, (QStringList{u"file"_s, u"pack"_s}));
    const QList<ChecklistGroup> days = grouped(states, ChecklistGrouping::DueDate);
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first().kind, Kind::Overdue);
    QCOMPARE(days.first().items, (QStringList{u"file"_s, u"keep"_s}));
    QVERIFY(passes(states.first(), ChecklistFilter::Due));
    QVERIFY(!passes(states.at(1), ChecklistFilter::Due));
}

void TestMergedChecklist::oneLineIsAsWithoutLines()
{
    const Rules &rules = Testing::rules();
    const DecisionModel model(rules);
    for (const GoldenCase &golden : Testing::clickableCases()) {
        const QList<DecidedLine> lines = decideLines(model, golden.data, golden.today);
        const QList<MergedItem> merged = mergedChecklist(rules, lines);
        QStringList ids;
        for (const ChosenItem &chosen : lines.first().decision.checklist)
            ids << chosen.id;
        QStringList found;
        for (const MergedItem &item : merged)
            found << item.id;
        QCOMPARE(found, ids);
        for (const MergedItem &item : merged)
            QCOMPARE(item.due().due,
                     earliestDue(rules, item.lines.first().chosen, lines.first().decision, golden.data));
    }
}

void TestMergedChecklist::hidesNothingOfTheLines()
{
    const Rules &rules = Testing::rules();
    const CaseData data = Testing::caseOfGoldenLines(50);
    const QList<DecidedLine> lines = decideLines(DecisionModel(rules), data, mergeDay);
    QCOMPARE(lines.size(), 50);
    const QList<MergedItem> merged = mergedChecklist(rules, lines);
    QCOMPARE(merged.size(), rules.items.size()); // the golden cases call for every item there is
    for (int index = 0; index < lines.size(); ++index) {
        for (const ChosenItem &chosen : lines.at(index).decision.checklist) {
            const auto item = std::ranges::find(merged, chosen.id, &MergedItem::id);
            QVERIFY(item != merged.end());
            const auto line = std::ranges::find(item->lines, index, &ItemOfLine::line);
            QVERIFY(line != item->lines.end());
            QCOMPARE(line->chosen.text, chosen.text);
            QCOMPARE(line->chosen.filed, chosen.filed);
            QCOMPARE(line->chosen.due, chosen.due);
        }
    }
    qsizetype all = 0;
    for (const MergedItem &item : merged)
        all += item.lines.size();
    for (const DecidedLine &line : lines)
        all -= line.decision.checklist.size();
    QCOMPARE(all, 0);
}

void TestMergedChecklist::decidesOnlyWhatChanged()
{
    const DecisionModel model(Testing::rules());
    LineDecisions decisions(model, mergeDay);
    CaseData data = Testing::caseOfGoldenLines(5);
    QCOMPARE(decisions.of(data).size(), 5);
    QCOMPARE(decisions.made(), 5);
    const auto isRight = [&] {
        const QList<DecidedLine> fresh = decideLines(model, data, mergeDay);
        const QList<DecidedLine> &kept = decisions.of(data);
        for (int index = 0; index < fresh.size(); ++index) {
            if (kept.at(index).data != fresh.at(index).data
                || kept.at(index).decision.mode != fresh.at(index).decision.mode
                || kept.at(index).decision.checklist.size() != fresh.at(index).decision.checklist.size())
                return false;
        }
        return kept.size() == fresh.size();
    };
    data.checklist.insert(u"contract"_s, done());
    data.dates.insert(u"export"_s, mergeDay);
    data = CaseLines::move(CaseLines::take(data, 3), 0, 4);
    data = CaseLines::rename(data, 1, u"Another name"_s);
    QVERIFY(isRight());
    QCOMPARE(decisions.made(), 5);
    data.answers.given.clear();
    QVERIFY(isRight());
    QCOMPARE(decisions.made(), 6);
    data = CaseLines::remove(CaseLines::addCopy(data, 0, {}), 2);
    QVERIFY(isRight());
    QCOMPARE(decisions.made(), 7);
}

void TestMergedChecklist::aTickCostsATenthOfTheChecklist()
{
    // The part of the window's work that is done here: after a tick the merged list stands, and only states are new.
    const Rules &rules = Testing::rules();
    const DecisionModel model(rules);
    const CaseData data = Testing::caseOfGoldenLines(50);
    QMap<QString, Tick> ticks;
    QList<MergedItem> merged;
    QList<double> building;
    QList<double> ticking;
    for (int round = 0; round < 11; ++round) {
        building << Cost::of([&] { merged = mergedChecklist(rules, decideLines(model, data, mergeDay)); });
        ticks.insert(merged.at(round).id, done());
        ticking << Cost::of([&] { QVERIFY(progressOf(checklistStates(merged, ticks, mergeDay)).done > 0); });
    }
    qInfo("deciding and merging 50 lines takes %.0f µs, a tick %.0f µs", Cost::median(building), Cost::median(ticking));
    QVERIFY(Cost::median(ticking) <= Cost::median(building) / 10);
}

REGISTER_TEST(TestMergedChecklist)
#include "testmergedchecklist.moc"
