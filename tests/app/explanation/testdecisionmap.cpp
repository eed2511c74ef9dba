// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decisionmap.h"
#include "testprogram.h"

#include "goldencase.h"
#include "texts.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

/// The decision map of every golden case says what the decision model says, and explains where every mode went.
class TestDecisionMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void branchesLeaveWhatTheModelSays_data() { addCases(); }
    void branchesLeaveWhatTheModelSays();
    void questionsLeftOutDecideNothing_data() { addCases(); }
    void questionsLeftOutDecideNothing();
    void pathEndsAtTheDecision_data() { addCases(); }
    void pathEndsAtTheDecision();
    void everyModeIsLeftOnceOrStays_data() { addCases(); }
    void everyModeIsLeftOnceOrStays();
    void listHoldsTheSame_data() { addCases(); }
    void listHoldsTheSame();
    void wordsHoldNoIds_data() { addCases(); }
    void wordsHoldNoIds();
    void amountsStandBetweenLimits();
    void amountWithoutRateIsOpen();
    void largeGroupsAreTheOthers();
    void isQuick();

private:
    static void addCases();
    static const DecisionModel &model();
};

namespace
{
Answers merged(Answers into, const Answers &more)
{
    for (auto each = more.given.cbegin(); each != more.given.cend(); ++each)
        into.given.insert(each.key(), each.value());
    for (auto each = more.unsureMembers.cbegin(); each != more.unsureMembers.cend(); ++each)
        into.unsureMembers.insert(each.key(), each.value());
    return into;
}

/// The case's answers to the questions asked before `question`; to none of those that speak through it.
Answers before(const Answers &answers, const QStringList &asked, const Question &question)
{
    Answers some;
    for (const QString &id : asked) {
        if (id == question.id)
            break;
        if (const auto answer = answers.given.constFind(id); answer != answers.given.constEnd())
            some.given.insert(id, *answer);
        if (const auto members = answers.unsureMembers.constFind(id); members != answers.unsureMembers.constEnd())
            some.unsureMembers.insert(id, *members);
    }
    return some;
}

const MapStep *stepAt(const DecisionMap &map, Question::Type type)
{
    const auto found = std::ranges::find_if(
        map.steps, [type](const MapStep &step) { return Testing::rules().question(step.question)->type == type; });
    return found == map.steps.end() ? nullptr : &*found;
}

QStringList flat(const QList<OutlineLine> &lines)
{
    QStringList texts;
    for (const OutlineLine &line : lines)
        texts << line.text << flat(line.lines);
    return texts;
}
}

const DecisionModel &TestDecisionMap::model()
{
    static const DecisionModel made(Testing::rules());
    return made;
}

void TestDecisionMap::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Testing::goldenCases().size(); ++at)
        QTest::newRow(qPrintable(Testing::goldenCases().at(at).name)) << at;
}

/// Everything that a test of one case needs.
struct Mapped {
    explicit Mapped(const DecisionModel &model, const GoldenCase &golden, const QString &language = u"en"_s)
        : answers(golden.data.answers), texts(language, Testing::rules()),
          decision(model.decide(answers, golden.today)), map(makeDecisionMap(model, answers, decision, texts))
    {
    }

    const Answers &answers;
    const Texts texts;
    const Decision decision;
    const DecisionMap map;
};

/// The map of a golden case in English, made once.
static const Mapped &mappedAt(const DecisionModel &model, int at)
{
    static std::map<int, Mapped> made;
    return made.try_emplace(at, model, Testing::goldenCases().at(at)).first->second;
}

void TestDecisionMap::branchesLeaveWhatTheModelSays()
{
    QFETCH(const int, at);
    const GoldenCase &golden = Testing::goldenCases().at(at);
    const Mapped &mapped = mappedAt(model(), at);
    for (const MapStep &step : mapped.map.steps) {
        const Question &question = *Testing::rules().question(step.question);
        const Answers given = before(mapped.answers, mapped.decision.asked, question);
        QCOMPARE(model().decide(given, golden.today).reachable, step.before);
        QCOMPARE(std::ranges::count_if(step.branches, &MapBranch::onPath), 1);
        QList<QStringList> seen;
        for (const MapBranch &branch : step.branches) {
            QVERIFY(!branch.answers.isEmpty() && !branch.label.isEmpty());
            // A large class is tried at its ends: each decision of all countries would be the same.
            QList<Answers> tried = branch.answers;
            if (tried.size() > 20)
                tried = {tried.first(), tried.at(tried.size() / 2), tried.last()};
            for (const Answers &answer : tried)
                QCOMPARE(model().decide(merged(given, answer), golden.today).reachable, branch.modes);
            if (branch.kind == MapBranch::Kind::Answers) {
                QVERIFY2(!seen.contains(branch.modes), "two branches leave the same");
                seen << branch.modes;
            }
        }
        // No value of a choice is left out.
        if (question.type == Question::Type::Choice || question.type == Question::Type::YesNo) {
            qsizetype values = 0;
            for (const MapBranch &branch : step.branches)
                values += branch.kind == MapBranch::Kind::Answers ? branch.answers.size() : 0;
            QCOMPARE(values, question.type == Question::Type::YesNo ? 2 : question.options.size());
        }
    }
}

void TestDecisionMap::questionsLeftOutDecideNothing()
{
    QFETCH(const int, at);
    const GoldenCase &golden = Testing::goldenCases().at(at);
    const Mapped &mapped = mappedAt(model(), at);
    for (const QString &id : mapped.decision.asked) {
        const Question &question = *Testing::rules().question(id);
        if (std::ranges::any_of(mapped.map.steps, [&](const MapStep &step) { return step.question == id; }))
            continue;
        QList<Answer> values;
        if (question.type == Question::Type::YesNo)
            values = {true, false};
        else if (question.type == Question::Type::Choice)
            for (const Option &option : question.options)
                values << option.id;
        const Answers given = before(mapped.answers, mapped.decision.asked, question);
        const QStringList left = model().decide(given, golden.today).reachable;
        for (const Answer &value : values) {
            Answers answers = given;
            answers.given.insert(id, value);
            QVERIFY2(model().decide(answers, golden.today).reachable == left, qPrintable(id));
        }
    }
}

void TestDecisionMap::pathEndsAtTheDecision()
{
    QFETCH(const int, at);
    const GoldenCase &golden = Testing::goldenCases().at(at);
    const Mapped &mapped = mappedAt(model(), at);
    const DecisionMap &map = mapped.map;
    QCOMPARE(map.end, mapped.decision.reachable);
    QStringList left = map.start;
    for (const MapStep &step : map.steps) {
        QCOMPARE(step.before, left);
        left = step.taken().modes;
    }
    QCOMPARE(left, map.end);
    QCOMPARE(map.settled, !golden.text("mode").isEmpty());
    if (map.settled) {
        QCOMPARE(map.end, QStringList(golden.text("mode")));
        QCOMPARE(map.outcome, map.names.value(golden.text("mode")).title);
    }
    const Route *const route = Testing::rules().route(golden.text("mode"), golden.text("route"));
    QVERIFY(!route || map.route.contains(route->name));
}

void TestDecisionMap::everyModeIsLeftOnceOrStays()
{
    QFETCH(const int, at);
    const Mapped &mapped = mappedAt(model(), at);
    QStringList all = mapped.map.start + mapped.map.notYet;
    if (!mapped.map.start.isEmpty()) {
        QStringList modes;
        for (const Mode &mode : Testing::rules().modes)
            modes << mode.id;
        all.sort();
        modes.sort();
        QCOMPARE(all, modes);
    }
    for (const QString &mode : mapped.map.start) {
        const auto times = std::ranges::count_if(mapped.map.steps,
                                                 [&](const MapStep &step) { return step.left.contains(mode); });
        QCOMPARE(times, mapped.map.end.contains(mode) ? 0 : 1);
    }
    // A map has no loose ends: each question on it rules something out, or would by another answer.
    for (const MapStep &step : mapped.map.steps) {
        QVERIFY(
            std::ranges::any_of(step.branches, [&](const MapBranch &branch) { return branch.modes != step.before; }));
    }
}

void TestDecisionMap::listHoldsTheSame()
{
    QFETCH(const int, at);
    const Mapped &mapped = mappedAt(model(), at);
    const DecisionMap &map = mapped.map;
    const QList<OutlineLine> lines = outline(map, mapped.texts);
    const auto lineOf = [&lines](const QString &id) {
        const auto found = std::ranges::find(lines, id, &OutlineLine::id);
        return found == lines.end() ? OutlineLine() : *found;
    };
    qsizetype expected = map.steps.size() + 1 + (map.start.isEmpty() ? 0 : 1) + (map.notYet.isEmpty() ? 0 : 1)
                         + (map.everywhere.isEmpty() ? 0 : 1);
    QCOMPARE(lines.size(), expected);
    for (const MapStep &step : map.steps) {
        const OutlineLine line = lineOf(step.question);
        QVERIFY(line.text.contains(step.text));
        QCOMPARE(line.lines.size(), step.branches.size());
        QCOMPARE(line.lines.first().id, step.taken().id); // the way of the case is read first
        for (const MapBranch &branch : step.branches) {
            const auto below = std::ranges::find(line.lines, branch.id, &OutlineLine::id);
            QVERIFY(below != line.lines.end());
            QVERIFY(below->text.contains(branch.label));
            QVERIFY(!step.named(branch).isEmpty());
            for (const QString &mode : branch.modes) {
                const bool left = step.everywhere.contains(mode);
                QVERIFY2(left ? map.everywhere.contains(map.names.value(mode).code)
                              : below->text.contains(map.names.value(mode).code),
                         qPrintable(mode));
            }
        }
    }
    QVERIFY(lineOf(u"end"_s).text.contains(map.outcome));
}

void TestDecisionMap::wordsHoldNoIds()
{
    QFETCH(const int, at);
    static const QRegularExpression id(u"\\b[a-z]+\\.[a-z-]+\\b|%\\d|%n|\\{|own-stock|direct-parcel"_s);
    const Mapped &mapped = mappedAt(model(), at);
    const Texts chinese(u"zh_CN"_s, Testing::rules());
    const DecisionMap inChinese = makeDecisionMap(model(), mapped.answers, mapped.decision, chinese);
    for (const QString &text : flat(outline(mapped.map, mapped.texts)) + flat(outline(inChinese, chinese)))
        QVERIFY2(!id.match(text).hasMatch() && !text.isEmpty(), qPrintable(text));
}

void TestDecisionMap::amountsStandBetweenLimits()
{
    for (const QString &name : {u"market-deal-exactly-on-cap"_s, u"market-deal-one-cent-over-cap"_s}) {
        const Mapped mapped(model(), Testing::goldenCase(name));
        const MapStep *const step = stepAt(mapped.map, Question::Type::Amount);
        QVERIFY(step);
        QCOMPARE(step->branches.size(), 2);
        const bool inside = name.endsWith(u"on-cap"_s);
        const MapBranch &within = step->branches.first();
        const MapBranch &over = step->branches.last();
        QCOMPARE(within.onPath, inside);
        QCOMPARE(inside ? within.alike : within.label,
                 inside ? u"Goes the same way: at most 150,000 USD"_s : u"At most 150,000 USD"_s);
        QCOMPARE(inside ? over.label : over.alike,
                 inside ? u"More than 150,000 USD"_s : u"Goes the same way: more than 150,000 USD"_s);
        QCOMPARE(step->taken().label, step->answer);
        QCOMPARE(step->branches.last().modes.size(), 1);
    }
}

void TestDecisionMap::amountWithoutRateIsOpen()
{
    const Mapped mapped(model(), Testing::goldenCase(u"market-value-without-rate"_s));
    const MapStep *const step = stepAt(mapped.map, Question::Type::Amount);
    QVERIFY(step);
    QCOMPARE(step->taken().kind, MapBranch::Kind::NotAnswered);
    QCOMPARE(step->taken().modes, step->before);
    QVERIFY(step->left.isEmpty());
    QVERIFY(step->taken().label.contains(u"cannot be compared"_s));
}

void TestDecisionMap::largeGroupsAreTheOthers()
{
    const Mapped mapped(model(), Testing::goldenCase(u"small-border-trade"_s));
    const MapStep *const step = stepAt(mapped.map, Question::Type::Country);
    QVERIFY(step);
    QCOMPARE(step->branches.size(), 2);
    for (const MapBranch &branch : step->branches) {
        QCOMPARE(branch.onPath, branch.answers.size() < 20);
        QCOMPARE(branch.label == u"Any other that is not named here"_s, !branch.onPath);
    }
}

void TestDecisionMap::isQuick()
{
    // The rules of a period are compiled once, for the decision itself.
    qint64 slowest = 0;
    QString name;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const Mapped &warm = mappedAt(model(), static_cast<int>(&golden - &Testing::goldenCases().first()));
        QElapsedTimer timer;
        timer.start();
        const DecisionMap map = makeDecisionMap(model(), warm.answers, warm.decision, warm.texts);
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            name = golden.name;
        }
    }
    qInfo("slowest map: %lld ms, of %s", slowest, qPrintable(name));
    QVERIFY2(slowest < 300, qPrintable(name));
}

REGISTER_TEST(TestDecisionMap)
#include "testdecisionmap.moc"
