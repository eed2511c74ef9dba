// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The nearest change is minimal: brute force over all sets of fewer answers finds none that makes the mode possible.

#include "changesearch.h"
#include "goldencase.h"
#include "testprogram.h"
#include "visitconditions.h"

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

class TestMinimalChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesWhatIsNotMinimal();
    void goldenCases();
    void randomCases();
    void nearGoldenCases();

private:
    void verify(const QString &name, const Answers &answers, QDate today);
    void verifyNone(const Answers &answers, const Decision &decision, const CompiledRules::CompiledMode &mode);
    void report() const;
    /// Takes out of the answers what leads to "do not export".
    void allowExport(Answers &answers) const;
    [[nodiscard]] Named namedChange(const RuledOut &ruledOut, const Day &day) const;
    [[nodiscard]] const Day &on(QDate date)
    {
        std::shared_ptr<const Day> &day = m_days[date];
        if (!day)
            day = std::make_shared<Day>(m_rules, m_samples, date);
        return *day;
    }

    const Rules &m_rules = Testing::rules();
    const DecisionModel m_model{m_rules};
    const AnswerSamples m_samples{m_rules};
    QMap<QDate, std::shared_ptr<const Day>> m_days;
    int m_cases = 0;
    QMap<qsizetype, int> m_sizes; ///< how many nearest changes there are of so many answers
    int m_never = 0; ///< modes that no answers make possible on the day
    int m_prohibited = 0;
    double m_sets = 0;
    qsizetype m_decisions = 0;
};

void TestMinimalChange::init()
{
    Testing::failOnWarnings();
    m_cases = 0;
    m_sizes.clear();
    m_never = 0;
    m_prohibited = 0;
    m_sets = 0;
    m_decisions = 0;
}

void TestMinimalChange::allowExport(Answers &answers) const
{
    for (const Mode &mode : m_rules.modes) {
        if (!mode.stop)
            continue;
        visitConditions(mode.when, [&](const Condition &part) {
            const QStringList *members = answers.get<QStringList>(part.subject);
            if (!members)
                return;
            QStringList left = *members;
            left.removeIf([&](const QString &member) { return part.values.contains(member); });
            answers.given.insert(part.subject, left);
        });
    }
}

Named TestMinimalChange::namedChange(const RuledOut &ruledOut, const Day &day) const
{
    Named named;
    const auto mode = std::ranges::find_if(
        day.compiled.modes, [&](const CompiledRules::CompiledMode &each) { return each.id == ruledOut.mode; });
    named.mode = &*mode;
    bool ordered = true;
    for (const Change &change : ruledOut.wouldApplyIf) {
        const auto question = std::ranges::find_if(m_rules.questions,
                                                   [&](const Question &each) { return each.id == change.answer; });
        const qsizetype position = question - m_rules.questions.begin();
        if (!named.positions.contains(position))
            named.positions.append(position);
        if (change.op != Change::Op::Is) {
            ordered = false;
            continue;
        }
        const Answer answer = question->type == Question::Type::YesNo ? Answer(change.value == "true"_L1)
                                                                      : Answer(change.value);
        const AnswerSpace &space = day.compiled.space();
        const int variable = space.variablesOf(question->id).constFirst();
        const auto classOf = [&](const Values &values) {
            return space.allowed(variable, {values, {}}, {question->id});
        };
        const QList<Values> &values = day.values.at(position);
        const auto same = std::ranges::find_if(values, [&](const Values &each) {
            return classOf(each) == classOf({{question->id, answer}});
        });
        named.values.append(same - values.begin());
    }
    if (!ordered)
        named.values.clear();
    return named;
}

void TestMinimalChange::verify(const QString &name, const Answers &answers, QDate today)
{
    const Decision decision = m_model.decide(answers, today, DecisionModel::Depth::Whole);
    ++m_cases;
    if (decision.ruledOut.isEmpty())
        return;
    const Day &day = on(decision.date);
    QList<Named> named;
    for (const RuledOut &ruledOut : decision.ruledOut) {
        const Named change = namedChange(ruledOut, day);
        if (change.positions.isEmpty())
            verifyNone(answers, decision, *change.mode);
        else
            named.append(change);
        ++m_sizes[change.positions.size()];
    }
    ChangeSearch search(m_model, day, answers, today);
    const QStringList found = search.search(named);
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 on %2: %3\n%4"_s.arg(
                                  name, decision.date.toString(Qt::ISODate), found.join(QLatin1Char('\n')),
                                  QString::fromUtf8(QJsonDocument(CaseFile::answersToJson(answers)).toJson()))));
    m_sets += search.sets();
    m_decisions += search.decisions();
}

void TestMinimalChange::verifyNone(const Answers &answers, const Decision &decision,
                                   const CompiledRules::CompiledMode &mode)
{
    const CompiledRules &compiled = on(decision.date).compiled;
    if (mode.possible == DiagramForest::False) {
        ++m_never;
        return;
    }
    // Else what says "do not export" stands in the way: with those answers kept, no others help.
    QCOMPARE(decision.status, Status::Stop);
    Answers kept;
    for (const Mode &stop : m_rules.modes) {
        if (!stop.stop)
            continue;
        visitConditions(stop.when, [&](const Condition &part) {
            if (answers.given.contains(part.subject))
                kept.given.insert(part.subject, answers.given.value(part.subject));
        });
    }
    QCOMPARE(Evaluation(m_rules, compiled, kept).truth(mode.possible), Evaluation::Truth::No);
    ++m_prohibited;
}

void TestMinimalChange::report() const
{
    const int changes = std::accumulate(m_sizes.begin(), m_sizes.end(), 0) - m_sizes.value(0);
    qInfo("%d nearest changes of %d cases are minimal: %.0f smaller sets of changes excluded by %lld decisions",
          changes, m_cases, m_sets, static_cast<long long>(m_decisions));
    QStringList sizes;
    for (auto size = m_sizes.upperBound(0); size != m_sizes.end(); ++size)
        sizes.append(u"%1 of %2"_s.arg(*size).arg(size.key()));
    qInfo("by answers: %s; without any: %d modes that no answers make possible on their day, %d of prohibited goods",
          qPrintable(sizes.join(u", "_s)), m_never, m_prohibited);
}

void TestMinimalChange::noticesWhatIsNotMinimal()
{
    int noticed = 0;
    const QList<GoldenCase> cases = Testing::goldenCases();
    for (qsizetype number = 0; number < cases.size(); number += 37) {
        const GoldenCase &golden = cases.at(number);
        const Decision decision = m_model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        const Day &day = on(decision.date);
        for (const RuledOut &ruledOut : decision.ruledOut) {
            Named named = namedChange(ruledOut, day);
            if (named.positions.isEmpty())
                continue;
            // One answer more, and as many answers of which the last comes later.
            const qsizetype last = m_rules.questions.size() - 1;
            named.positions.append(last);
            named.values.clear();
            ChangeSearch larger(m_model, day, golden.data.answers, golden.today);
            QVERIFY2(!larger.search({named}).isEmpty(), qPrintable(golden.name));
            named.positions.removeAt(named.positions.size() - 2);
            ChangeSearch later(m_model, day, golden.data.answers, golden.today);
            QVERIFY2(!later.search({named}).isEmpty(), qPrintable(golden.name));
            noticed += 2;
        }
    }
    qInfo("%d changes that are not minimal or not first are noticed", noticed);
    QVERIFY(noticed > 100);
}

void TestMinimalChange::goldenCases()
{
    for (const GoldenCase &golden : Testing::goldenCases()) {
        verify(golden.name, golden.data.answers, golden.today);
        if (QTest::currentTestFailed())
            return;
    }
    report();
}

void TestMinimalChange::randomCases()
{
    constexpr int wanted = 200;
    const QList<QDate> days{{2014, 3, 1},   {2014, 8, 1},  {2016, 7, 1}, {2019, 6, 1}, {2020, 8, 1},
                            {2024, 12, 20}, {2025, 12, 1}, {2026, 2, 1}, {2027, 6, 1}};
    QRandomGenerator random(20261123);
    for (int number = 0; number < wanted; ++number) {
        const QDate day = days.at(random.bounded(int(days.size())));
        Answers all = m_samples.draw(random);
        if (number % 8 != 0)
            allowExport(all);
        // One in three keeps answers that do not count; of the others, every second is half answered.
        Answers answers;
        for (const QString &id : number % 3 == 0 ? all.given.keys() : m_model.asked(all, day)) {
            if (all.given.contains(id) && (number % 3 != 2 || random.bounded(4) > 0))
                answers.given.insert(id, all.given.value(id));
        }
        verify(u"random case %1"_s.arg(number), answers, day);
        if (QTest::currentTestFailed())
            return;
    }
    report();
}

void TestMinimalChange::nearGoldenCases()
{
    // Golden cases with up to three answers changed at random; of every second, some answers are taken back, too.
    QRandomGenerator random(20261124);
    const QList<GoldenCase> golden = Testing::goldenCases();
    for (int number = 0; number < 2000; ++number) {
        const GoldenCase &near = golden.at(number % golden.size());
        Answers answers = near.data.answers;
        Answers drawn = m_samples.draw(random);
        allowExport(drawn);
        const QStringList given = answers.given.keys();
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const QString &id = given.at(random.bounded(int(given.size())));
            if (drawn.given.contains(id))
                answers.given.insert(id, drawn.given.value(id));
        }
        for (const QString &id : given) {
            if (number % 2 == 0 && random.bounded(8) == 0)
                answers.given.remove(id);
        }
        verify(u"%1 with changes, number %2"_s.arg(near.name).arg(number), answers, near.today);
        if (QTest::currentTestFailed())
            return;
    }
    report();
}

REGISTER_TEST(TestMinimalChange)
#include "testminimalchange.moc"
