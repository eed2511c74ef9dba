// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The nearest change of answers: it makes the mode possible, and no change of fewer answers does.

#include "answersamples.h"
#include "decisionmodel.h"
#include "goldencase.h"

#include <QSet>

class TestNearestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void changesMakeTheModePossible();
    void noFewerAnswersDo();
    void namesTheLimit();

private:
    /// The answers after one change.
    [[nodiscard]] Answers changed(Answers answers, const Change &change) const;
    [[nodiscard]] static QSet<QString> questionsOf(const RuledOut &ruledOut)
    {
        QSet<QString> questions;
        for (const Change &change : ruledOut.wouldApplyIf)
            questions.insert(change.answer);
        return questions;
    }

    const Rules &m_rules = Testing::rules();
    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_model{m_rules};
    const AnswerSamples m_samples{m_rules};
};

Answers TestNearestChange::changed(Answers answers, const Change &change) const
{
    const Question &question = *m_rules.question(change.answer);
    const auto *set = answers.get<QStringList>(question.id);
    QStringList members = set ? *set : QStringList();
    switch (change.op) {
    case Change::Op::Is:
        answers.given.insert(question.id, question.type == Question::Type::YesNo
                                              ? Answer(change.value == QLatin1String("true"))
                                              : Answer(change.value));
        break;
    case Change::Op::Has:
        answers.given.insert(question.id, members << change.value);
        break;
    case Change::Op::Lacks:
        members.removeAll(change.value);
        answers.given.insert(question.id, members);
        break;
    case Change::Op::AtMost:
        answers.given.insert(question.id, change.value);
        answers.given.insert(question.currency, change.currency);
        break;
    }
    return answers;
}

void TestNearestChange::changesMakeTheModePossible()
{
    int offered = 0;
    int none = 0;
    for (const GoldenCase &golden : m_cases) {
        const Decision decision = m_model.decide(golden.data.answers, golden.today);
        for (const RuledOut &ruledOut : decision.ruledOut) {
            if (ruledOut.wouldApplyIf.isEmpty()) {
                // Only against the date or prohibited goods there is no change to name.
                const bool byDate = std::any_of(
                    ruledOut.failed.begin(), ruledOut.failed.end(), [&](const QString &condition) {
                        const Condition &when = m_rules.condition(condition)->when;
                        return when.op == Condition::Operator::From || when.op == Condition::Operator::Until;
                    });
                QVERIFY2(byDate || decision.status == Status::Stop,
                         qPrintable(golden.name + QLatin1Char(' ') + ruledOut.mode));
                ++none;
                continue;
            }
            Answers answers = golden.data.answers;
            for (const Change &change : ruledOut.wouldApplyIf)
                answers = changed(answers, change);
            QVERIFY2(m_model.decide(answers, golden.today).possible.contains(ruledOut.mode),
                     qPrintable(golden.name + QLatin1Char(' ') + ruledOut.mode));
            ++offered;
        }
    }
    qInfo("%d nearest changes make their mode possible; %d modes have none", offered, none);
    QVERIFY(offered > 1000 && none > 10);
}

void TestNearestChange::noFewerAnswersDo()
{
    // Single answers are tried in full, on every third case: each is thousands of decisions.
    int compared = 0;
    for (qsizetype index = 0; index < m_cases.size(); index += 3) {
        const GoldenCase &golden = m_cases.at(index);
        const Decision decision = m_model.decide(golden.data.answers, golden.today);
        QSet<QString> wanted;
        for (const RuledOut &ruledOut : decision.ruledOut) {
            if (questionsOf(ruledOut).size() >= 2)
                wanted.insert(ruledOut.mode);
        }
        if (wanted.isEmpty())
            continue;
        const auto verify = [&](const Answers &answers, const QString &question) {
            for (const QString &mode : m_model.decide(answers, golden.today).possible)
                QVERIFY2(!wanted.contains(mode),
                         qPrintable(QStringLiteral("%1: %2 alone makes %3 possible").arg(golden.name, question, mode)));
            ++compared;
        };
        for (const Question &question : m_rules.questions) {
            if (!golden.data.answers.given.contains(question.id) || golden.data.answers.isUnsure(question.id))
                continue;
            Answers answers = golden.data.answers;
            // A set of filings decides no must; its hundred-odd combinations say nothing new.
            const QList<Answer> values = m_samples.of(question).size() > 40 ? QList<Answer>() : m_samples.of(question);
            for (const Answer &value : values) {
                answers.given.insert(question.id, value);
                verify(answers, question.id);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
    qInfo("%d changes of a single answer make no mode possible whose nearest change has two or more", compared);
    QVERIFY(compared > 1000);
}

void TestNearestChange::namesTheLimit()
{
    // §2.2: amounts are changed to the limit.
    for (const GoldenCase &golden : m_cases) {
        if (!golden.name.endsWith(QLatin1String("over-cap")))
            continue;
        const Decision decision = m_model.decide(golden.data.answers, golden.today);
        for (const RuledOut &ruledOut : decision.ruledOut) {
            for (const Change &change : ruledOut.wouldApplyIf) {
                if (change.op == Change::Op::AtMost) {
                    QCOMPARE(change.value + QLatin1Char(' ') + change.currency, QStringLiteral("150000 USD"));
                    return;
                }
            }
        }
    }
    QFAIL("no golden case is just over the cap");
}

QTEST_GUILESS_MAIN(TestNearestChange)
#include "testnearestchange.moc"
