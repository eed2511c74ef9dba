// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Half-answered cases against brute force, and skipped questions against the raw rules.

#include "answersamples.h"
#include "decisionmodel.h"
#include "goldencase.h"
#include "rawrules.h"
#include "testprogram.h"
#include "visitconditions.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void partialCasesEqualBruteForce();
    void notAskingLosesNothing();

private:
    /// The questions that modes, routes and the choice among them look at.
    [[nodiscard]] static QSet<QString> questionsThatChoose();
    /// For each open question (amount, currency and rates together) the answers it can be completed with.
    using Completion = QList<std::pair<QString, Answer>>;
    [[nodiscard]] QList<QList<Completion>> choices(const Answers &answers, const QSet<QString> &open) const;

    const Rules &m_rules = Testing::rules();
    const DecisionModel m_model{m_rules};
    const AnswerSamples m_samples{m_rules};
    const QList<QDate> m_days{{2014, 3, 1}, {2014, 8, 1},  {2016, 7, 1}, {2019, 6, 1},   {2020, 3, 1},
                              {2020, 8, 1}, {2021, 8, 1},  {2022, 6, 1}, {2024, 12, 20}, {2025, 12, 1},
                              {2026, 2, 1}, {2026, 12, 1}, {2027, 6, 1}, {2028, 6, 1}};
};

QSet<QString> TestCompletions::questionsThatChoose()
{
    QSet<QString> questions;
    const auto add = [&](const Condition &condition) {
        visitConditions(condition, [&](const Condition &part) {
            if (!part.subject.isEmpty())
                questions.insert(part.subject);
        });
    };
    const Rules &rules = Testing::rules();
    for (const Fact &fact : rules.facts)
        add(fact.when);
    for (const Mode &mode : rules.modes) {
        add(mode.when);
        for (const ModeCondition &condition : mode.conditions) {
            if (condition.kind == ModeCondition::Kind::Must)
                add(condition.when);
        }
        for (const Route &route : mode.routes)
            add(route.when);
    }
    for (const ChoiceRule &rule : rules.choice)
        add(rule.when);
    return questions;
}

QList<QList<TestCompletions::Completion>> TestCompletions::choices(const Answers &answers,
                                                                   const QSet<QString> &open) const
{
    QList<QList<Completion>> choices;
    for (const Question &question : m_rules.questions) {
        QList<Completion> of;
        if (question.type == Question::Type::Amount) {
            const auto known = [&](const QString &id) {
                return open.contains(id) ? nullptr : answers.get<QString>(id);
            };
            const auto *rates = open.contains(question.rates) ? nullptr : answers.get<RateTable>(question.rates);
            for (const AnswerSamples::Value &value :
                 m_samples.values(known(question.id), known(question.currency), rates, true))
                of.append(
                    {{question.id, value.amount}, {question.currency, value.currency}, {question.rates, value.rates}});
        } else if (open.contains(question.id)) {
            // Musts and routes tell fewer numbers and countries apart than warnings do.
            QList<Answer> values = m_samples.of(question);
            if (question.type == Question::Type::Integer)
                values = {5, 6};
            else if (question.type == Question::Type::Country)
                values = {u"DE"_s, u"RU"_s};
            for (const Answer &value : std::as_const(values))
                of.append({{question.id, value}});
        }
        if (!of.isEmpty())
            choices.append(of);
    }
    return choices;
}

void TestCompletions::partialCasesEqualBruteForce()
{
    constexpr int wanted = 1000;
    constexpr qsizetype most = 2000; // completions of one case
    QRandomGenerator random(20261122);
    const QSet<QString> choosing = questionsThatChoose();
    int compared = 0;
    int settled = 0;
    qsizetype total = 0;
    while (compared < wanted) {
        // An interview answered at random, then some answers taken back.
        const QDate day = m_days.at(random.bounded(int(m_days.size())));
        const Answers all = m_samples.draw(random);
        QStringList asked = m_model.decide(all, day).asked;
        Answers answers;
        for (const QString &id : std::as_const(asked)) {
            if (all.given.contains(id))
                answers.given.insert(id, all.given.value(id));
        }
        for (int taken = random.bounded(1, 6); taken > 0; --taken)
            answers.given.remove(asked.at(random.bounded(int(asked.size()))));
        const Decision decision = m_model.decide(answers, day);

        // What does not count is open, as is what was taken back; rates say nothing without amount and currency.
        QSet<QString> open;
        for (const Question &question : m_rules.questions) {
            const bool counts = decision.asked.contains(question.id) && answers.given.contains(question.id);
            if (choosing.contains(question.id) && !counts)
                open.insert(question.id);
            if (question.type != Question::Type::Amount)
                continue;
            for (const QString &id : {question.currency, question.rates}) {
                if (!decision.asked.contains(id) || !answers.given.contains(id) || open.contains(question.id))
                    open.insert(id);
            }
            if (open.contains(question.currency))
                open.insert(question.rates);
            if (open.contains(question.id) && decision.asked.contains(question.currency)
                && answers.given.contains(question.currency))
                open.remove(question.currency);
        }
        const QList<QList<Completion>> choice = choices(answers, open);
        qsizetype count = 1;
        for (const QList<Completion> &of : choice)
            count *= of.size();
        if (count > most)
            continue;
        QSet<QString> possible;
        QSet<QString> reachable;
        QSet<QString> outcomes;
        Answers completed = answers;
        for (qsizetype number = 0; number < count; ++number) {
            qsizetype left = number;
            for (const QList<Completion> &of : choice) {
                for (const auto &[id, answer] : of.at(left % of.size()))
                    completed.given.insert(id, answer);
                left /= of.size();
            }
            const RawRules raw(m_rules, completed, day);
            for (const QString &mode : raw.possible())
                possible.insert(mode);
            reachable.insert(raw.mode());
            outcomes.insert(raw.mode() + QLatin1Char(' ') + raw.route());
        }
        const auto describe = [&] {
            return u"%1 %2 possible %3 / %4"_s.arg(
                day.toString(Qt::ISODate), QString::fromUtf8(QJsonDocument(CaseFile::answersToJson(answers)).toJson()),
                decision.possible.join(QLatin1Char(' ')),
                QStringList(possible.begin(), possible.end()).join(QLatin1Char(' ')));
        };
        QVERIFY2(QSet<QString>(decision.possible.begin(), decision.possible.end()) == possible, qPrintable(describe()));
        QVERIFY2(QSet<QString>(decision.reachable.begin(), decision.reachable.end()) == reachable,
                 qPrintable(describe()));
        QVERIFY2((decision.status != Status::Open) == (outcomes.size() == 1), qPrintable(describe()));
        settled += decision.status != Status::Open ? 1 : 0;
        total += count;
        ++compared;
    }
    qInfo("%d partial cases (%d settled, %d open) equal brute force over %lld completions", compared, settled,
          compared - settled, static_cast<long long>(total));
    QVERIFY(settled > wanted / 10 && settled < wanted);
}

void TestCompletions::notAskingLosesNothing()
{
    QRandomGenerator random(1039);
    qsizetype compared = 0;
    qsizetype skippedTotal = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        Decision decision = m_model.decide(golden.data.answers, golden.today);
        if (decision.possible.isEmpty())
            continue; // before the rules' range
        // A half-answered case is completed first: with "not sure" nothing is settled to compare.
        Answers answers = golden.data.answers;
        answers.unsureMembers.clear();
        const Answers fill = m_samples.draw(random);
        for (qsizetype step = 0; step < m_rules.questions.size(); ++step) {
            decision = m_model.decide(answers, golden.today);
            for (const QString &id : std::as_const(decision.asked)) {
                const Question &question = *m_rules.question(id);
                if (question.type == Question::Type::Rates) {
                    const auto *given = answers.get<RateTable>(id);
                    RateTable rates = given ? *given : RateTable();
                    for (const QString &code : std::as_const(decision.ratesNeeded)) {
                        if (!rates.contains(code))
                            rates.insert(code, u"7"_s);
                    }
                    answers.given.insert(id, rates);
                } else if (question.type != Question::Type::Date
                           && (!answers.given.contains(id) || answers.isUnsure(id)))
                    answers.given.insert(id, fill.given.value(id));
            }
        }
        QVERIFY2(decision.complete, qPrintable(golden.name));
        QStringList made;
        for (const ChosenItem &item : std::as_const(decision.checklist)) {
            const Item &rule = *m_rules.item(item.id);
            QString shown = item.id;
            for (qsizetype index = 0; index < rule.variants.size(); ++index) {
                if (item.text == &rule.variants.at(index).text)
                    shown += u" variant %1"_s.arg(index);
            }
            made.append(shown + (item.filed == ChosenItem::Filed::Yes ? u" done"_s : QString()));
        }
        QStringList warnings;
        for (const FiredWarning &warning : std::as_const(decision.warnings)) {
            if (m_rules.warning(warning.id)->asks)
                warnings.append(warning.id);
        }

        const auto compare = [&](const Answers &everything) {
            const RawRules raw(m_rules, everything, decision.date);
            ++compared;
            return raw.mode() == decision.mode && raw.route() == decision.route && raw.filings() == decision.filings
                   && raw.warnings() == warnings && raw.checklist() == made;
        };
        // Each value of each skipped question, the other skipped ones drawn anew each time.
        for (const Question &question : m_rules.questions) {
            if (decision.asked.contains(question.id))
                continue;
            ++skippedTotal;
            QList<Answer> values = m_samples.of(question);
            if (values.isEmpty())
                values = {Answer(Unsure())};
            for (const Answer &value : std::as_const(values)) {
                Answers everything = m_samples.draw(random);
                for (const QString &id : std::as_const(decision.asked)) {
                    const Question &kept = *m_rules.question(id);
                    if (kept.type == Question::Type::Rates) {
                        RateTable rates = *everything.get<RateTable>(id);
                        rates.insert(*answers.get<RateTable>(id));
                        everything.given.insert(id, rates);
                    } else if (answers.given.contains(id)) {
                        everything.given.insert(id, answers.given.value(id));
                    }
                }
                // Raw rules want a rate for every currency in play, also where none was asked for.
                for (const Question &amount : m_rules.questions) {
                    if (amount.type != Question::Type::Amount)
                        continue;
                    RateTable rates = *everything.get<RateTable>(amount.rates);
                    const QString code = *everything.get<QString>(amount.currency);
                    if (code != m_rules.baseCurrency && !rates.contains(code))
                        rates.insert(code, u"1"_s);
                    everything.given.insert(amount.rates, rates);
                }
                if (!std::holds_alternative<Unsure>(value))
                    everything.given.insert(question.id, value);
                QVERIFY2(compare(everything), qPrintable(golden.name + " with another "_L1 + question.id));
            }
        }
    }
    qInfo("%lld skipped questions make no difference in %lld raw evaluations", static_cast<long long>(skippedTotal),
          static_cast<long long>(compared));
    QVERIFY(compared > 10000);
}

REGISTER_TEST(TestCompletions)
#include "testcompletions.moc"
