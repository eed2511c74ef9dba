// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The nearest change is minimal: brute force over all sets of fewer answers finds none that makes the mode possible.

#include "answersamples.h"
#include "compiledrules.h"
#include "countries.h"
#include "decisionmodel.h"
#include "evaluation.h"
#include "goldencase.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace
{
using Truth = Evaluation::Truth;
/// New answers to one question; of an amount with its currency and rates, which count as one.
using Values = QMap<QString, Answer>;

/// The rules of one day, and every way to answer each question that they tell apart.
struct Day {
    Day(const Rules &rules, const AnswerSamples &samples, QDate day)
        : compiled(rules, day), values(rules.questions.size())
    {
        for (qsizetype index = 0; index < rules.questions.size(); ++index)
            values[index] = valuesOf(samples, rules.questions.at(index));
    }

    const CompiledRules compiled;
    QList<QList<Values>> values; ///< by position of the question; in the order of its options

private:
    /// One value for each class of the answers.
    [[nodiscard]] QList<Values> valuesOf(const AnswerSamples &samples, const Question &question) const
    {
        QList<Values> all;
        switch (question.type) {
        case Question::Type::Choice:
            for (const Option &option : question.options)
                all.append({{question.id, option.id}});
            break;
        case Question::Type::Country:
            for (const QString &code : Countries::codes())
                all.append({{question.id, code}});
            break;
        case Question::Type::Amount:
            for (const AnswerSamples::Value &value : samples.values(nullptr, nullptr, nullptr))
                all.append(
                    {{question.id, value.amount}, {question.currency, value.currency}, {question.rates, value.rates}});
            break;
        default:
            for (const Answer &answer : samples.of(question))
                all.append({{question.id, answer}});
            break;
        }
        const QList<int> variables = compiled.space().variablesOf(question.id);
        const bool isAmount = question.type == Question::Type::Amount;
        const QSet<QString> counted = isAmount ? QSet<QString>{question.id, question.currency, question.rates}
                                               : QSet<QString>{question.id};
        QList<Values> kept;
        QList<QList<QList<int>>> classes;
        for (const Values &value : std::as_const(all)) {
            QList<QList<int>> of;
            for (const int variable : variables)
                of.append(compiled.space().allowed(variable, {value, {}}, counted));
            // In which currency an amount stands decides on what is asked, too.
            if (isAmount || !classes.contains(of))
                kept.append(value);
            classes.append(of);
        }
        qsizetype expected = variables.isEmpty() ? 0 : 1;
        for (const int variable : variables)
            expected *= compiled.space().variables().at(variable).classes;
        if (QSet<QList<QList<int>>>(classes.begin(), classes.end()).size() < expected)
            qFatal("the values of %s miss a class", qPrintable(question.id));
        return variables.isEmpty() ? QList<Values>() : kept;
    }
};

/// Tries changes of the answers of one case, in the order of the questions and of their values.
class ChangeSearch
{
public:
    ChangeSearch(const Rules &rules, const Day &day, const Answers &answers)
        : m_rules(rules), m_day(day), m_answers(answers)
    {
        for (qsizetype position = 0; position < rules.questions.size(); ++position) {
            const QString &id = rules.questions.at(position).id;
            if (answers.given.contains(id) && !answers.isUnsure(id) && !day.values.at(position).isEmpty())
                m_positions.append(position);
        }
    }

    /// A set of changes that makes `mode` possible.
    struct Found {
        QString mode;
        QList<std::pair<qsizetype, qsizetype>> changes; ///< position of the question, index of the value
    };

    /// The smallest and first set of at most `most` changes for each of the modes, if there is one.
    [[nodiscard]] QMap<QString, Found> search(const QMap<QString, qsizetype> &most)
    {
        m_found.clear();
        for (qsizetype size = 1; size <= *std::max_element(most.begin(), most.end()); ++size) {
            m_modes.clear();
            for (const CompiledRules::CompiledMode &mode : m_day.compiled.modes) {
                if (most.value(mode.id) >= size && !m_found.contains(mode.id))
                    m_modes.append(&mode);
            }
            m_sets += setsOf(size) * double(m_modes.size());
            QList<std::pair<qsizetype, qsizetype>> changes;
            extend(0, size, m_answers, changes);
        }
        return m_found;
    }

    [[nodiscard]] double sets() const { return m_sets; }
    [[nodiscard]] qsizetype decisions() const { return m_decisions; }

    [[nodiscard]] static Answers changed(Answers answers, const Values &values)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            answers.given.insert(value.key(), value.value());
            answers.unsureMembers.remove(value.key());
        }
        return answers;
    }

private:
    /// Tries all sets of `left` changes to questions from the `first`-th on.
    void extend(qsizetype first, qsizetype left, const Answers &answers,
                QList<std::pair<qsizetype, qsizetype>> &changes)
    {
        for (qsizetype index = first; index < m_positions.size(); ++index) {
            const qsizetype position = m_positions.at(index);
            // Whether a question is asked depends on the answers before it alone. So whatever is changed from here on,
            // the answers before count as they do when they stand alone; and where they stand alone, all that follows
            // is open. If the mode is ruled out even then, it is ruled out after every such change, and after every
            // change that begins still later, since then more answers stand fast.
            if (!anyPossible(before(position, answers)))
                return;
            const QList<Values> &values = m_day.values.at(position);
            for (qsizetype value = 0; value < values.size(); ++value) {
                const Answers next = changed(answers, values.at(value));
                changes.append({position, value});
                if (left > 1)
                    extend(index + 1, left - 1, next, changes);
                else
                    note(next, changes);
                changes.removeLast();
                if (m_modes.isEmpty())
                    return;
            }
        }
    }

    void note(const Answers &answers, const QList<std::pair<qsizetype, qsizetype>> &changes)
    {
        const Evaluation evaluation(m_rules, m_day.compiled, answers);
        ++m_decisions;
        m_modes.removeIf([&](const CompiledRules::CompiledMode *mode) {
            if (evaluation.truth(mode->possible) == Truth::No)
                return false;
            m_found.insert(mode->id, {mode->id, changes});
            return true;
        });
    }

    [[nodiscard]] Answers before(qsizetype position, const Answers &answers) const
    {
        Answers kept;
        for (qsizetype index = 0; index < position; ++index) {
            const QString &id = m_rules.questions.at(index).id;
            if (answers.given.contains(id))
                kept.given.insert(id, answers.given.value(id));
            if (answers.unsureMembers.contains(id))
                kept.unsureMembers.insert(id, answers.unsureMembers.value(id));
        }
        return kept;
    }

    [[nodiscard]] bool anyPossible(const Answers &answers)
    {
        const Evaluation evaluation(m_rules, m_day.compiled, answers);
        ++m_decisions;
        return std::any_of(m_modes.begin(), m_modes.end(), [&](const CompiledRules::CompiledMode *mode) {
            return evaluation.truth(mode->possible) != Truth::No;
        });
    }

    /// How many sets of `size` changes there are.
    [[nodiscard]] double setsOf(qsizetype size) const
    {
        QList<double> counts(size + 1, 0);
        counts[0] = 1;
        for (const qsizetype position : m_positions) {
            for (qsizetype of = size; of > 0; --of)
                counts[of] += counts.at(of - 1) * double(m_day.values.at(position).size());
        }
        return counts.at(size);
    }

    const Rules &m_rules;
    const Day &m_day;
    const Answers &m_answers;
    QList<qsizetype> m_positions; ///< of the questions that have an answer to change
    QList<const CompiledRules::CompiledMode *> m_modes; ///< still looked for
    QMap<QString, Found> m_found;
    double m_sets = 0;
    qsizetype m_decisions = 0;
};
}

class TestMinimalChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void goldenCases();
    void randomCases();

private:
    void verify(const QString &name, const Answers &answers, QDate today);
    void report() const;
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
    int m_changes = 0;
    int m_violations = 0;
    double m_sets = 0;
    qsizetype m_decisions = 0;
    QMap<qsizetype, int> m_sizes;
};

void TestMinimalChange::verify(const QString &name, const Answers &answers, QDate today)
{
    const Decision decision = m_model.decide(answers, today);
    ++m_cases;
    if (decision.ruledOut.isEmpty())
        return;
    QMap<QString, qsizetype> most;
    QMap<QString, QStringList> named;
    for (const RuledOut &ruledOut : decision.ruledOut) {
        QStringList questions;
        for (const Change &change : ruledOut.wouldApplyIf) {
            if (!questions.contains(change.answer))
                questions.append(change.answer);
        }
        m_sizes[questions.size()]++;
        if (!questions.isEmpty()) {
            most.insert(ruledOut.mode, questions.size());
            named.insert(ruledOut.mode, questions);
            ++m_changes;
        }
    }
    if (most.isEmpty())
        return;
    const Day &day = on(decision.date);
    ChangeSearch search(m_rules, day, answers);
    const auto found = search.search(most);
    m_sets += search.sets();
    m_decisions += search.decisions();
    for (auto mode = named.begin(); mode != named.end(); ++mode) {
        QStringList questions;
        QStringList values;
        for (const auto &[position, value] : found.value(mode.key()).changes) {
            questions.append(m_rules.questions.at(position).id);
            const Values of = day.values.at(position).at(value);
            values.append(
                QString::fromUtf8(QJsonDocument(CaseFile::answersToJson({of, {}})).toJson(QJsonDocument::Compact)));
        }
        if (questions == *mode)
            continue;
        ++m_violations;
        if (m_violations < 40) {
            qInfo("%s %s %s: named %s, found %s", qPrintable(name), qPrintable(decision.date.toString(Qt::ISODate)),
                  qPrintable(mode.key()), qPrintable(mode->join(u' ')), qPrintable(values.join(u' ')));
        }
    }
}

void TestMinimalChange::report() const
{
    qInfo() << m_sizes << m_violations;
    qInfo("%d nearest changes of %d cases are minimal: %.0f smaller sets tried, %lld decisions", m_changes, m_cases,
          m_sets, static_cast<long long>(m_decisions));
}

void TestMinimalChange::goldenCases()
{
    for (const GoldenCase &golden : Testing::goldenCases())
        verify(golden.name, golden.data.answers, golden.today);
    report();
}

void TestMinimalChange::randomCases()
{
    const QList<QDate> days{{2014, 3, 1}, {2016, 7, 1}, {2020, 8, 1}, {2024, 12, 20}, {2026, 12, 1}, {2027, 6, 1}};
    QRandomGenerator random(20261123);
    for (int number = 0; number < 300; ++number) {
        const QDate day = days.at(random.bounded(int(days.size())));
        const Answers all = m_samples.draw(random);
        const QStringList asked = m_model.asked(all, day);
        Answers answers = all;
        if (number % 3 != 0) {
            // Without the answers that do not count; every second of them half answered, too.
            answers.given.clear();
            for (const QString &id : asked) {
                if (all.given.contains(id) && (number % 3 == 1 || random.bounded(4) > 0))
                    answers.given.insert(id, all.given.value(id));
            }
        }
        verify(QStringLiteral("random %1").arg(number), answers, day);
    }
    report();
}

QTEST_GUILESS_MAIN(TestMinimalChange)
#include "testminimalchange.moc"
