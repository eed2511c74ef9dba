// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The three values are sound: what half-answered cases rule out, call certain, settled or complete stays so, however the
// rest is answered. Proven over the answer space of every day on which the rules change, and tried on a million cases.

#include "answersamples.h"
#include "evaluation.h"
#include "interview.h"
#include "rawrules.h"
#include "rulecheck.h"
#include "testing.h"
#include "testprogram.h"

#include <QDebug>

#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr std::size_t samplesADay = 512;
using Samples = std::bitset<samplesADay>; ///< some of the complete cases drawn for a day
using Truth = Evaluation::Truth;

/// A case as one can read it in a failure.
QString shown(const Answers &answers)
{
    QString text;
    QDebug stream(&text);
    for (auto answer = answers.given.begin(); answer != answers.given.end(); ++answer) {
        stream.noquote() << answer.key();
        std::visit(
            [&](const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Unsure>)
                    stream << "not sure";
                else
                    stream << value;
            },
            *answer);
        stream << answers.unsureMembers.value(answer.key()) << "\n";
    }
    return text;
}

/// Complete cases of one day, with what the raw rules make of them, to be the completions of half-answered ones.
class Completions
{
public:
    Completions(const Rules &rules, QDate day, const AnswerSamples &samples, QRandomGenerator &random) : m_rules(rules)
    {
        for (std::size_t index = 0; index < samplesADay; ++index) {
            Answers answers = samples.draw(random);
            thin(answers, random);
            const RawRules raw(rules, answers, day);
            for (const QString &mode : raw.possible())
                m_possible[mode].set(index);
            m_chosen[raw.mode()].set(index);
            m_routes[raw.route()].set(index);
            m_outcomes.append(raw.mode() + raw.route() + raw.filings().join(QLatin1Char(' ')) + QLatin1Char('|')
                              + raw.warnings().join(QLatin1Char(' ')) + QLatin1Char('|')
                              + raw.checklist().join(QLatin1Char(' ')));
            m_answers.append(answers);
        }
    }

    [[nodiscard]] const Answers &answers(std::size_t index) const
    {
        return m_answers.at(static_cast<qsizetype>(index));
    }
    [[nodiscard]] const QString &outcome(std::size_t index) const
    {
        return m_outcomes.at(static_cast<qsizetype>(index));
    }
    [[nodiscard]] Samples possible(const QString &mode) const { return m_possible.value(mode); }
    [[nodiscard]] Samples chosen(const QString &mode) const { return m_chosen.value(mode); }
    [[nodiscard]] Samples route(const QString &route) const { return m_routes.value(route); }

    /// Those that answer a question as `partial` does; all if it leaves the question open.
    [[nodiscard]] Samples agreeing(const QString &question, const Answers &partial)
    {
        const auto given = partial.given.constFind(question);
        if (given == partial.given.constEnd() || std::holds_alternative<Unsure>(*given))
            return ~Samples();
        const QStringList unsure = partial.unsureMembers.value(question);
        if (const auto *members = std::get_if<QStringList>(&*given); members && !unsure.isEmpty()) {
            Samples agreeing = ~Samples();
            for (const Option &option : m_rules.question(question)->options) {
                if (!unsure.contains(option.id))
                    agreeing &= members->contains(option.id) ? having(question, option.id)
                                                             : ~having(question, option.id);
            }
            return agreeing;
        }
        return giving(question, *given);
    }

private:
    /// Sets drawn at random hardly ever agree: every second one is empty.
    void thin(Answers &answers, QRandomGenerator &random) const
    {
        for (const Question &question : m_rules.questions) {
            if (question.type == Question::Type::Set && random.bounded(2) == 0)
                answers.given.insert(question.id, QStringList());
        }
    }
    [[nodiscard]] Samples giving(const QString &question, const Answer &answer)
    {
        QList<std::pair<Answer, Samples>> &known = m_giving[question];
        for (const auto &[value, samples] : std::as_const(known)) {
            if (value == answer)
                return samples;
        }
        Samples samples;
        for (std::size_t index = 0; index < samplesADay; ++index)
            samples.set(index, answers(index).given.value(question) == answer);
        known.append({answer, samples});
        return samples;
    }
    [[nodiscard]] Samples having(const QString &question, const QString &member)
    {
        const std::pair key(question, member);
        if (!m_having.contains(key)) {
            Samples samples;
            for (std::size_t index = 0; index < samplesADay; ++index)
                samples.set(index, answers(index).get<QStringList>(question)->contains(member));
            m_having.insert(key, samples);
        }
        return m_having.value(key);
    }

    const Rules &m_rules;
    QList<Answers> m_answers;
    QStringList m_outcomes;
    QMap<QString, Samples> m_possible;
    QMap<QString, Samples> m_chosen;
    QMap<QString, Samples> m_routes;
    QMap<QString, QList<std::pair<Answer, Samples>>> m_giving;
    QMap<std::pair<QString, QString>, Samples> m_having;
};
}

class TestSoundness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void noAnswerCountsThatIsNotAsked();
    void everyClassHasAnAnswer();
    void aMillionPartialCases();

private:
    /// Compares what is said of a half-answered case with all completions at hand. Returns what is wrong, or nothing.
    [[nodiscard]] QString wrong(const Evaluation &evaluation, const CompiledRules &compiled, Completions &completions,
                                const Answers &partial, std::size_t base);
    /// The first days of all periods in the range.
    [[nodiscard]] QList<QDate> periods() const;

    const Rules &m_rules = Testing::rules();
    qint64 m_compared = 0;
    qint64 m_looked = 0;
    qint64 m_settled = 0;
    qint64 m_complete = 0;
};

QList<QDate> TestSoundness::periods() const
{
    QList<QDate> days;
    std::unique_ptr<CompiledRules> previous;
    for (const QDate day : RuleCheck(m_rules).days()) {
        if (day < m_rules.rangeFrom)
            continue;
        auto compiled = std::make_unique<CompiledRules>(m_rules, day);
        if (previous && compiled->saysTheSame(*previous))
            continue;
        days.append(day);
        previous = std::move(compiled);
    }
    return days;
}

void TestSoundness::noAnswerCountsThatIsNotAsked()
{
    // Three values are read off as if all questions were independent and each open one could still get any answer. That
    // is sound, and stays so when a question is not asked any more and its answer counts no longer, if nothing that is
    // said depends on an answer that is not asked: the answer's going then changes nothing.
    int functions = 0;
    int days = 0;
    for (const QDate day : RuleCheck(m_rules).days()) {
        if (day < m_rules.rangeFrom)
            continue;
        ++days;
        CompiledRules compiled(m_rules, day);
        Interview interview(m_rules, compiled);
        QSet<Diagram> said(compiled.outcome.begin(), compiled.outcome.end());
        for (const CompiledRules::CompiledMode &mode : std::as_const(compiled.modes))
            said.insert(mode.possible);
        for (const CompiledRules::CompiledChoice &rule : std::as_const(compiled.choice))
            said.insert(rule.fires);
        for (const Diagram diagram : std::as_const(said)) {
            for (const int variable : compiled.forest().support({diagram}))
                QVERIFY2(interview.blind(diagram, variable) == DiagramForest::False,
                         qPrintable(day.toString(Qt::ISODate) + QLatin1Char(' ')
                                    + compiled.space().variables().at(variable).question));
        }
        functions += static_cast<int>(said.size());
    }
    qInfo("%d functions on %d days depend on no answer that is not asked", functions, days);
    QVERIFY(functions > 1000);
}

void TestSoundness::everyClassHasAnAnswer()
{
    // So every point of the factored space is a case that somebody can have, and what is possible is also reached.
    int classes = 0;
    QRandomGenerator random(20261123);
    const AnswerSamples samples(m_rules);
    for (const QDate day : periods()) {
        const AnswerSpace space(m_rules, day);
        QMap<int, QSet<int>> met;
        QSet<QString> all;
        for (const Question &question : m_rules.questions)
            all.insert(question.id);
        const auto meet = [&](const Answers &answers) {
            for (int variable = 0; variable < space.variables().size(); ++variable) {
                const QList<int> allowed = space.allowed(variable, answers, all);
                if (allowed.size() == 1)
                    met[variable].insert(allowed.first());
            }
        };
        for (const Question &question : m_rules.questions) {
            for (const Option &option : question.options) {
                Answers answers;
                answers.given.insert(question.id, question.type == Question::Type::Set ? Answer(QStringList{option.id})
                                                                                       : Answer(option.id));
                meet(answers);
            }
            for (const Answer &answer : samples.of(question)) {
                Answers answers;
                answers.given.insert(question.id, answer);
                meet(answers);
            }
            if (question.type == Question::Type::Amount) {
                for (const AnswerSamples::Value &value : samples.values(nullptr, nullptr, nullptr)) {
                    Answers answers;
                    AnswerSamples::setValue(answers, question, value);
                    meet(answers);
                }
            }
        }
        for (int variable = 0; variable < space.variables().size(); ++variable) {
            QVERIFY2(met.value(variable).size() == space.variables().at(variable).classes,
                     qPrintable(u"%1 %2: %3 of %4 classes"_s
                                    .arg(day.toString(Qt::ISODate), space.variables().at(variable).question)
                                    .arg(met.value(variable).size())
                                    .arg(space.variables().at(variable).classes)));
            classes += space.variables().at(variable).classes;
        }
    }
    qInfo("%d classes of answers each have an answer", classes);
}

QString TestSoundness::wrong(const Evaluation &evaluation, const CompiledRules &compiled, Completions &completions,
                             const Answers &partial, std::size_t base)
{
    Samples agreeing = ~Samples();
    for (const QString &question : evaluation.asked())
        agreeing &= completions.agreeing(question, partial);
    if (!agreeing.test(base))
        return u"the case itself is no completion"_s;
    m_compared += static_cast<qint64>(agreeing.count());
    QString mode;
    for (const CompiledRules::CompiledMode &compiledMode : compiled.modes) {
        const Truth possible = evaluation.truth(compiledMode.possible);
        const Samples reached = agreeing & completions.possible(compiledMode.id);
        if ((possible == Truth::No && reached.any()) || (possible == Truth::Yes && reached != agreeing))
            return compiledMode.id + " possible"_L1;
        const Truth chosen = evaluation.truth(compiledMode.chosen);
        const Samples recommended = agreeing & completions.chosen(compiledMode.id);
        if ((chosen == Truth::No && recommended.any()) || (chosen == Truth::Yes && recommended != agreeing))
            return compiledMode.id + " recommended"_L1;
        if (chosen != Truth::Yes)
            continue;
        mode = compiledMode.id;
        for (const CompiledRules::CompiledRoute &route : compiledMode.routes) {
            if (evaluation.truth(route.taken) == Truth::Yes) {
                ++m_settled;
                if ((agreeing & completions.route(route.id)) != agreeing)
                    return route.id + " settled"_L1;
            }
        }
    }
    // What is still open takes longest to find; every third case will do.
    if (++m_looked % 3 != 0 || !evaluation.openQuestions().isEmpty())
        return {};
    ++m_complete;
    if (mode.isEmpty())
        return u"complete, and no mode"_s;
    for (std::size_t index = 0; index < samplesADay; ++index) {
        if (agreeing.test(index) && completions.outcome(index) != completions.outcome(base))
            return u"complete"_s;
    }
    return {};
}

void TestSoundness::aMillionPartialCases()
{
    constexpr int wanted = 1000000;
    QRandomGenerator random(1039);
    const AnswerSamples samples(m_rules);
    const QList<QDate> days = periods();
    int cases = 0;
    for (const QDate day : days) {
        const CompiledRules compiled(m_rules, day);
        Completions completions(m_rules, day, samples, random);
        const int untilHere = static_cast<int>(wanted / days.size() * (days.indexOf(day) + 1) + days.size());
        while (cases < untilHere) {
            // One complete case, answered in any order, a question at a time; now and then the person is not sure.
            const auto base = static_cast<std::size_t>(random.bounded(static_cast<int>(samplesADay)));
            const Answers &whole = completions.answers(base);
            QStringList order = whole.given.keys();
            std::shuffle(order.begin(), order.end(), random);
            Answers partial;
            QMap<QString, Truth> before;
            for (const QString &question : std::as_const(order)) {
                const Answer answer = whole.given.value(question);
                if (const auto *members = std::get_if<QStringList>(&answer); members && random.bounded(3) == 0) {
                    // Of some members the person is not sure: they are left out, and said to be open.
                    QStringList sure = *members;
                    for (const Option &option : m_rules.question(question)->options) {
                        if (random.bounded(3) == 0) {
                            sure.removeAll(option.id);
                            partial.unsureMembers[question].append(option.id);
                        }
                    }
                    partial.given.insert(question, sure);
                } else {
                    const bool unsure = m_rules.question(question)->unsure && random.bounded(8) == 0;
                    partial.given.insert(question, unsure ? Answer(Unsure()) : answer);
                }
                const Evaluation evaluation(m_rules, compiled, partial);
                ++cases;
                const QString fault = wrong(evaluation, compiled, completions, partial, base);
                if (!fault.isEmpty())
                    QFAIL(qPrintable(day.toString(Qt::ISODate) + QLatin1Char(' ') + fault + QLatin1Char('\n')
                                     + shown(partial)));
                // With one more answer nothing that was certain opens again.
                for (const CompiledRules::CompiledMode &mode : compiled.modes) {
                    const Truth now = evaluation.truth(mode.possible);
                    const Truth then = before.value(mode.id, Truth::Open);
                    if (then != Truth::Open && now != then)
                        QFAIL(qPrintable(u"%1, after %2: %3 was %4 and is %5\n%6asked: %7"_s
                                             .arg(day.toString(Qt::ISODate), question, mode.id)
                                             .arg(static_cast<int>(then))
                                             .arg(static_cast<int>(now))
                                             .arg(shown(partial), evaluation.asked().join(QLatin1Char(' ')))));
                    before.insert(mode.id, now);
                }
            }
        }
    }
    qInfo("%d partial cases (%lld with a settled route, %lld complete) are borne out by %lld completions", cases,
          m_settled, m_complete, m_compared);
    QVERIFY(cases >= wanted);
    QVERIFY(m_settled > wanted / 20 && m_complete > wanted / 50);
}

REGISTER_TEST(TestSoundness)
#include "testsoundness.moc"
