// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// What is said of a half-answered case: steps, what has fallen away and because of which answers, what is left.

#include "conditionquestions.h"
#include "decisionmodel.h"
#include "goldencase.h"
#include "progress.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void stepsFollowTheAnswers_data() { forEachCase(); }
    void stepsFollowTheAnswers();
    void everyModeHasItsPlace_data() { forEachCase(); }
    void everyModeHasItsPlace();
    void withoutItsCausesAConditionFailsNoMore_data() { forEachCase(); }
    void withoutItsCausesAConditionFailsNoMore();
    void whatIsLeftChangesNoFixedMode_data() { forEachCase(); }
    void whatIsLeftChangesNoFixedMode();
    void causeIsTheAnswerItself();
    void assumedDateIsNoCause();
    void notSureLeavesNothingToAsk();
    void answersThatNoLongerCountAreNamed();
    void conditionsAreFollowedToTheirQuestions();

private:
    static void forEachCase();
    /// The case at every point of its interview: the answers to its first questions only.
    [[nodiscard]] static QList<Answers> stages(const Answers &answers);

    const Rules &m_rules = Testing::rules();
    const DecisionModel m_model{m_rules};
};

namespace
{
const QList<GoldenCase> &cases()
{
    const QList<GoldenCase> &cases = Testing::goldenCases();
    return cases;
}

const QDate decidedOn(2026, 11, 22);

Answers answersOf(std::initializer_list<std::pair<const char *, Answer>> given)
{
    Answers answers;
    for (const auto &[question, answer] : given)
        answers.given.insert(QString::fromLatin1(question), answer);
    return answers;
}

QString text(const char *id)
{
    return QString::fromLatin1(id);
}

const Progress::Excluded *excluded(const Progress &progress, const char *mode)
{
    const auto found = std::ranges::find_if(std::as_const(progress.excluded),
                                            [mode](const auto &each) { return each.mode == QLatin1String(mode); });
    return found == progress.excluded.cend() ? nullptr : &*found;
}

const Progress::Step *step(const Progress &progress, const char *page)
{
    const auto found = std::ranges::find_if(std::as_const(progress.steps),
                                            [page](const auto &each) { return each.page == QLatin1String(page); });
    return found == progress.steps.cend() ? nullptr : &*found;
}
}

void TestProgress::forEachCase()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < cases().size(); ++index)
        QTest::newRow(qPrintable(cases().at(index).name)) << index;
}

QList<Answers> TestProgress::stages(const Answers &answers)
{
    QList<Answers> stages;
    Answers so;
    stages << so;
    for (const Question &question : Testing::rules().questions) {
        const auto given = answers.given.constFind(question.id);
        if (given == answers.given.constEnd())
            continue;
        so.given.insert(question.id, *given);
        if (answers.unsureMembers.contains(question.id))
            so.unsureMembers.insert(question.id, answers.unsureMembers.value(question.id));
        stages << so;
    }
    return stages;
}

void TestProgress::stepsFollowTheAnswers()
{
    QFETCH(int, index);
    const GoldenCase &golden = cases().at(index);
    for (const Answers &answers : stages(golden.data.answers)) {
        const Decision decision = m_model.decide(answers, golden.today);
        const Progress progress = makeProgress(m_rules, answers, decision);
        QCOMPARE(progress.steps.size(), m_rules.pages.size());
        for (const Progress::Step &step : progress.steps) {
            const auto page = std::ranges::find_if(std::as_const(m_rules.pages),
                                                   [&step](const Page &each) { return each.id == step.page; });
            QStringList asked;
            bool missing = false;
            for (const QString &question : page->questions) {
                if (!isAskedNow(m_rules, decision, question))
                    continue;
                asked << question;
                missing = missing || !answers.given.contains(question)
                          || !isAnswered(m_rules, answers, decision, question);
            }
            QCOMPARE(step.first, asked.value(0));
            QCOMPARE(step.state, asked.isEmpty() ? Progress::State::NotAsked
                                 : missing       ? Progress::State::ToCome
                                                 : Progress::State::Done);
        }
        QCOMPARE(progress.given.size(), answers.given.size());
        for (const Progress::Given &given : progress.given)
            QCOMPARE(given.counts, decision.asked.contains(given.question));
    }
}

void TestProgress::everyModeHasItsPlace()
{
    QFETCH(int, index);
    const GoldenCase &golden = cases().at(index);
    for (const Answers &answers : stages(golden.data.answers)) {
        const Decision decision = m_model.decide(answers, golden.today);
        const Progress progress = makeProgress(m_rules, answers, decision);
        if (decision.date < m_rules.rangeFrom)
            continue; // nothing is said of a time that the rules do not cover
        QStringList places = progress.reachable + progress.passedOver;
        for (const Progress::Excluded &excluded : progress.excluded) {
            places << excluded.mode;
            const auto failed = std::ranges::find_if(std::as_const(decision.ruledOut),
                                                     [&](const RuledOut &each) { return each.mode == excluded.mode; });
            QVERIFY(failed->failed.contains(excluded.condition));
        }
        QStringList modes;
        for (const Mode &mode : m_rules.modes) {
            // "Do not export" is no way to export: unless it is the answer, nothing is said of it.
            if (!mode.stop || decision.mode == mode.id)
                modes << mode.id;
        }
        places.sort();
        modes.sort();
        QCOMPARE(places, modes);
    }
}

void TestProgress::withoutItsCausesAConditionFailsNoMore()
{
    QFETCH(int, index);
    const GoldenCase &golden = cases().at(index);
    QStringList tried;
    for (const Answers &answers : stages(golden.data.answers)) {
        const Decision decision = m_model.decide(answers, golden.today);
        for (const Progress::Excluded &excluded : makeProgress(m_rules, answers, decision).excluded) {
            // Once as it falls away, and once with other causes: the same again says nothing new.
            const QString what = excluded.condition + excluded.causes.join(QLatin1Char(' '));
            if (tried.contains(what))
                continue;
            tried << what;
            Answers without = answers;
            for (const QString &cause : excluded.causes) {
                QVERIFY(decision.asked.contains(cause));
                QVERIFY(answers.given.contains(cause));
                without.given.remove(cause);
                without.unsureMembers.remove(cause);
            }
            const bool byDate = excluded.causes.isEmpty() || excluded.causes.contains(m_rules.dateQuestion()->id);
            QVERIFY2(!excluded.causes.isEmpty() || decision.dateAssumed, qPrintable(excluded.condition));
            if (byDate)
                continue; // without a date, today's takes its place
            const Decision again = m_model.decide(without, golden.today);
            for (const RuledOut &ruledOut : again.ruledOut)
                QVERIFY2(!ruledOut.failed.contains(excluded.condition), qPrintable(excluded.condition));
        }
    }
}

void TestProgress::whatIsLeftChangesNoFixedMode()
{
    QFETCH(int, index);
    const GoldenCase &golden = cases().at(index);
    const QList<Answers> all = stages(golden.data.answers);
    QString mode;
    QString route;
    bool fixed = false;
    for (const Answers &answers : all) {
        const Decision decision = m_model.decide(answers, golden.today);
        const Progress progress = makeProgress(m_rules, answers, decision);
        // The day decides which rules hold: it is not among the questions that change nothing.
        if (decision.dateAssumed)
            continue;
        if (fixed) {
            QVERIFY(progress.fixed);
            QCOMPARE(decision.mode, mode);
            QCOMPARE(decision.route, route);
        }
        fixed = progress.fixed;
        mode = decision.mode;
        route = decision.route;
    }
}

void TestProgress::causeIsTheAnswerItself()
{
    const Answers answers = answersOf({{"business.kind", text("trading-company")},
                                       {"partner.kind", text("consumer")},
                                       {"partner.destination", text("DE")},
                                       {"channel.sale", text("platform")}});
    const Progress progress = makeProgress(m_rules, answers, m_model.decide(answers, decidedOn));
    const Progress::Excluded *company = excluded(progress, "9710");
    QVERIFY(company);
    QCOMPARE(company->condition, text("9710-company"));
    QCOMPARE(company->causes, QStringList(text("partner.kind")));
    QVERIFY(progress.reachable.contains(text("9610")));
    QCOMPARE(step(progress, "partner")->state, Progress::State::Done);
    QCOMPARE(step(progress, "business")->state, Progress::State::ToCome); // the day is missing
    QCOMPARE(step(progress, "business")->first, text("business.kind"));
    QCOMPARE(step(progress, "channel")->state, Progress::State::ToCome);
    QCOMPARE(step(progress, "origin")->state, Progress::State::NotAsked);
    QVERIFY(progress.left > 0);
    QVERIFY(!progress.fixed);

    // Of the two answers that a cluster needs, only the one that does not fit is to blame.
    const Answers market = answersOf({{"declaration.date", decidedOn},
                                      {"partner.kind", text("company")},
                                      {"partner.destination", text("DE")},
                                      {"channel.sale", text("market")},
                                      {"channel.delivery", text("direct-freight")},
                                      {"goods.sourcing", text("in-market")},
                                      {"channel.market", text("other")}});
    const Progress unlisted = makeProgress(m_rules, market, m_model.decide(market, decidedOn));
    QVERIFY(excluded(unlisted, "1039"));
    QCOMPARE(excluded(unlisted, "1039")->causes, QStringList(text("channel.market")));
}

void TestProgress::assumedDateIsNoCause()
{
    const QDate early(2019, 3, 1);
    const Progress assumed = makeProgress(m_rules, {}, m_model.decide({}, early));
    QVERIFY(excluded(assumed, "9810"));
    QCOMPARE(excluded(assumed, "9810")->condition, text("9810-in-force"));
    QCOMPARE(excluded(assumed, "9810")->causes, QStringList());

    const Answers dated = answersOf({{"declaration.date", early}});
    const Progress given = makeProgress(m_rules, dated, m_model.decide(dated, decidedOn));
    QCOMPARE(excluded(given, "9810")->causes, QStringList(text("declaration.date")));
}

void TestProgress::notSureLeavesNothingToAsk()
{
    for (const GoldenCase &golden : cases()) {
        if (golden.name != "unsure-of-partner"_L1)
            continue;
        const Decision decision = m_model.decide(golden.data.answers, golden.today);
        const Progress progress = makeProgress(m_rules, golden.data.answers, decision);
        QVERIFY(!decision.openQuestions.isEmpty());
        QCOMPARE(progress.left, 0);
        QVERIFY(!progress.fixed);
        return;
    }
    QFAIL("the golden case is gone");
}

void TestProgress::answersThatNoLongerCountAreNamed()
{
    Answers before = answersOf({{"declaration.date", decidedOn},
                                {"business.kind", text("trading-company")},
                                {"partner.kind", text("company")},
                                {"partner.destination", text("DE")},
                                {"channel.sale", text("platform")},
                                {"channel.delivery", text("direct-freight")},
                                {"goods.sourcing", text("in-market")}});
    const Decision decision = m_model.decide(before, decidedOn);
    QVERIFY(decision.asked.contains(text("goods.sourcing")));
    Answers after = before;
    after.given.insert(text("partner.kind"), text("consumer"));
    QCOMPARE(madeVoid(decision.asked, m_model.asked(after, decidedOn), after), QStringList(text("goods.sourcing")));
    // What was taken back is not kept, and need not be named.
    after.given.remove(text("goods.sourcing"));
    QCOMPARE(madeVoid(decision.asked, m_model.asked(after, decidedOn), after), QStringList());
    QCOMPARE(madeVoid(decision.asked, decision.asked, before), QStringList());
}

void TestProgress::conditionsAreFollowedToTheirQuestions()
{
    QCOMPARE(questionsOf(m_rules, m_rules.condition(text("0110-sale"))->when), QStringList(text("partner.kind")));
    QCOMPARE(questionsOf(m_rules, m_rules.condition(text("1039-cluster"))->when),
             QStringList({text("declaration.date"), text("goods.sourcing"), text("channel.market")}));
    QCOMPARE(questionsOf(m_rules, m_rules.condition(text("1039-cap"))->when),
             QStringList({text("value.amount"), text("value.currency"), text("value.rates")}));
    Condition mode;
    mode.op = Condition::Operator::Mode;
    mode.values = {text("0110")};
    QVERIFY(questionsOf(m_rules, mode).contains(text("partner.kind")));
}

REGISTER_TEST(TestProgress)
#include "testprogress.moc"
