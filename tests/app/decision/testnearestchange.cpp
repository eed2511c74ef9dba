// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The nearest change of answers makes the mode possible. That no change of fewer answers does: testminimalchange.cpp.

#include "decisionmodel.h"
#include "goldencase.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestNearestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void changesMakeTheModePossible();
    void tiesGoByOrder();
    void namesTheLimit();

private:
    /// The answers after one change.
    [[nodiscard]] Answers changed(Answers answers, const Change &change) const;

    const Rules &m_rules = Testing::rules();
    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_model{m_rules};
};

Answers TestNearestChange::changed(Answers answers, const Change &change) const
{
    const Question &question = *m_rules.question(change.answer);
    const auto *set = answers.get<QStringList>(question.id);
    QStringList members = set ? *set : QStringList();
    switch (change.op) {
    case Change::Op::Is:
        answers.given.insert(question.id, question.type == Question::Type::YesNo ? Answer(change.value == "true"_L1)
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
        const Decision decision = m_model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        for (const RuledOut &ruledOut : decision.ruledOut) {
            if (ruledOut.wouldApplyIf.isEmpty()) {
                // Only against the date or prohibited goods there is no change to name.
                const bool byDate = std::ranges::any_of(ruledOut.failed, [&](const QString &condition) {
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

void TestNearestChange::tiesGoByOrder()
{
    // In rules where either of two answers would do, the earlier question is named, with its first value.
    const Question &earlier = *m_rules.question(u"partner.kind"_s);
    const Question &later = *m_rules.question(u"channel.sale"_s);
    const auto is = [](const Question &question, const QStringList &values) {
        Condition condition;
        condition.op = Condition::Operator::Is;
        condition.subject = question.id;
        condition.values = values;
        return condition;
    };
    Rules rules = m_rules;
    Mode &mode = rules.modes.first();
    mode.conditions = {mode.conditions.first()};
    Condition &when = mode.conditions.first().when;
    when = Condition();
    when.op = Condition::Operator::Any;
    when.parts = {is(later, {later.options.at(0).id}),
                  is(earlier, {earlier.options.at(2).id, earlier.options.at(1).id})};
    Answers answers;
    answers.given.insert(earlier.id, earlier.options.at(0).id);
    answers.given.insert(later.id, later.options.at(1).id);

    const DecisionModel model(rules);
    const auto nearest = [&] {
        for (const RuledOut &ruledOut : model.decide(answers, rules.date, DecisionModel::Depth::Whole).ruledOut) {
            if (ruledOut.mode == mode.id)
                return ruledOut.wouldApplyIf;
        }
        return QList<Change>();
    };
    QCOMPARE(nearest(), (QList<Change>{{earlier.id, Change::Op::Is, earlier.options.at(1).id, {}}}));
}

void TestNearestChange::namesTheLimit()
{
    // §2.2: amounts are changed to the limit.
    for (const GoldenCase &golden : m_cases) {
        if (!golden.name.endsWith("over-cap"_L1))
            continue;
        const Decision decision = m_model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        for (const RuledOut &ruledOut : decision.ruledOut) {
            for (const Change &change : ruledOut.wouldApplyIf) {
                if (change.op == Change::Op::AtMost) {
                    QCOMPARE(change.value + QLatin1Char(' ') + change.currency, u"150000 USD"_s);
                    return;
                }
            }
        }
    }
    QFAIL("no golden case is just over the cap");
}

REGISTER_TEST(TestNearestChange)
#include "testnearestchange.moc"
