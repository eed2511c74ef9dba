// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decisionmodel.h"

#include "conditionquestions.h"
#include "nearestchange.h"
#include "ruleperiods.h"

#include <algorithm>

namespace
{
using Truth = Evaluation::Truth;

/// Fills a Decision from one walk through the compiled rules, a part at a time.
class Writer
{
public:
    Writer(const Rules &rules, const CompiledRules &compiled, const Answers &answers, DecisionModel::Depth depth,
           Decision &decision)
        : m_rules(rules), m_compiled(compiled), m_answers(answers), m_depth(depth),
          m_evaluation(rules, compiled, answers), m_decision(decision)
    {
    }

    void write()
    {
        m_decision.asked = m_evaluation.asked();
        m_decision.openQuestions = m_evaluation.openQuestions();
        m_decision.complete = m_decision.openQuestions.isEmpty();
        addAlwaysAsked();
        m_decision.ratesNeeded = m_evaluation.ratesNeeded();
        for (const QString &question : std::as_const(m_decision.asked)) {
            const QStringList members = m_evaluation.members(question);
            if (!members.isEmpty())
                m_decision.members.insert(question, members);
        }
        writeParameters();
        writeModes();
        writeConditions();
        writeAlternatives();
        writeRuledOut();
        writeWarnings();
        writeChecklist();
    }

private:
    [[nodiscard]] bool holds(Diagram diagram) const { return m_evaluation.truth(diagram) == Truth::Yes; }
    [[nodiscard]] bool fails(Diagram diagram) const { return m_evaluation.truth(diagram) == Truth::No; }

    /// What the paper needs is open while it is not answered, though it may change nothing else.
    void addAlwaysAsked()
    {
        QStringList open;
        for (const Question &question : m_rules.questions) {
            const bool missing = question.always && question.type != Question::Type::Date
                                 && !m_evaluation.isAnswered(question);
            if (missing || m_decision.openQuestions.contains(question.id))
                open.append(question.id);
        }
        m_decision.openQuestions = open;
    }

    void writeParameters()
    {
        for (const CompiledRules::CompiledValue &value : m_compiled.values) {
            if (holds(value.counts))
                m_decision.parameters.insert(value.parameter, value.value->value);
        }
    }

    void writeModes()
    {
        for (const CompiledRules::CompiledMode &mode : m_compiled.modes) {
            if (!fails(mode.possible))
                m_decision.possible.append(mode.id);
            const Truth chosen = m_evaluation.truth(mode.chosen);
            if (chosen != Truth::No)
                m_decision.reachable.append(mode.id);
            if (chosen != Truth::Yes)
                continue;
            m_decision.mode = mode.id;
            m_decision.route = fixedRoute(mode);
            m_decision.overLimit = holds(mode.overLimit);
            if (m_rules.mode(mode.id)->stop)
                m_decision.status = Status::Stop;
            else if (mode.routes.isEmpty() || !m_decision.route.isEmpty())
                m_decision.status = Status::Settled;
        }
        for (const CompiledRules::CompiledChoice &choice : m_compiled.choice) {
            if (holds(choice.fires))
                m_decision.choiceRule = choice.rule;
        }
    }

    [[nodiscard]] QString fixedRoute(const CompiledRules::CompiledMode &mode) const
    {
        const auto found = std::ranges::find_if(
            mode.routes, [&](const CompiledRules::CompiledRoute &route) { return holds(route.taken); });
        return found == mode.routes.end() ? QString() : found->id;
    }

    void writeConditions()
    {
        for (const CompiledRules::CompiledCondition &condition : m_compiled.conditions) {
            if (holds(condition.holds))
                m_decision.met.append(condition.id);
            if (holds(condition.filing))
                m_decision.filings.append(condition.id);
        }
    }

    void writeAlternatives()
    {
        if (m_decision.mode.isEmpty())
            return;
        for (const CompiledRules::CompiledMode &mode : m_compiled.modes) {
            if (mode.id == m_decision.mode) {
                const Route *route = m_rules.route(mode.id, m_decision.route);
                for (const QString &offered : route ? route->offers : QStringList())
                    m_decision.alternatives.append({mode.id, offered, tradeOff(mode.id, offered)});
            } else if (holds(mode.possible)) {
                m_decision.alternatives.append({mode.id, fixedRoute(mode), tradeOff(mode.id, {})});
            }
        }
    }

    [[nodiscard]] QString tradeOff(const QString &alternative, const QString &route) const
    {
        const auto found = std::ranges::find_if(m_rules.tradeOffs, [&](const TradeOff &tradeOff) {
            return tradeOff.mode == m_decision.mode && tradeOff.alternative == alternative && tradeOff.route == route;
        });
        return found == m_rules.tradeOffs.end() ? QString() : found->text;
    }

    void writeRuledOut()
    {
        for (const CompiledRules::CompiledMode &mode : m_compiled.modes) {
            if (m_rules.mode(mode.id)->stop || !fails(mode.possible))
                continue;
            RuledOut ruledOut{mode.id, {}, {}};
            bool byDate = false;
            for (const CompiledRules::CompiledCondition &condition : m_compiled.conditions) {
                if (condition.mode != mode.id || condition.kind != ModeCondition::Kind::Must || !fails(condition.holds))
                    continue;
                if (ruledOut.failed.isEmpty())
                    ruledOut.causes = causesOf(condition);
                ruledOut.failed.append(condition.id);
                byDate = byDate || condition.holds == DiagramForest::False;
            }
            // No change of answers helps against the date, and none is offered to make prohibited goods pass.
            if (m_depth == DecisionModel::Depth::Whole && !byDate && m_decision.status != Status::Stop)
                ruledOut.wouldApplyIf = nearestChange(m_rules, m_compiled, m_evaluation, m_answers, mode);
            m_decision.ruledOut.append(ruledOut);
        }
    }

    /// The answers behind a condition that fails: each that alone makes it fail, or all where only several together do.
    [[nodiscard]] QStringList causesOf(const CompiledRules::CompiledCondition &condition) const
    {
        QStringList causes = questionsOf(m_rules, m_rules.condition(condition.id)->when);
        causes.removeIf([this](const QString &question) {
            return !m_decision.asked.contains(question) || !m_answers.given.contains(question);
        });
        if (causes.size() < 2)
            return causes;
        QStringList alone = causes;
        alone.removeIf(
            [&](const QString &question) { return !m_evaluation.canHoldWithout(condition.holds, question); });
        return alone.isEmpty() ? causes : alone;
    }

    void writeWarnings()
    {
        for (const CompiledRules::CompiledWarning &compiled : m_compiled.warnings) {
            if (!holds(compiled.fires))
                continue;
            const Warning &warning = *m_rules.warning(compiled.id);
            QString text = warning.text;
            Evidence evidence = warning.evidence;
            for (const Variant &variant : warning.variants) {
                if (!variant.valid.contains(m_decision.date))
                    continue;
                text = variant.text.isEmpty() ? text : variant.text;
                evidence.grade = variant.grade.value_or(evidence.grade);
                break;
            }
            m_decision.warnings.append({warning.id, text, m_rules.effectiveGrade(evidence, m_decision.date)});
        }
    }

    void writeChecklist()
    {
        for (const CompiledRules::CompiledItem &compiled : m_compiled.items) {
            if (!holds(compiled.appears))
                continue;
            const Item &item = *m_rules.item(compiled.id);
            ChosenItem chosen{item.id, &item.text, ChosenItem::Filed::No, {}};
            qsizetype shown = 0;
            for (qsizetype index = 0; index < item.variants.size(); ++index) {
                if (holds(compiled.variants.at(index))) {
                    chosen.text = &item.variants.at(index).text;
                    shown = index + 1;
                }
            }
            for (qsizetype index = 0; index < compiled.due.at(shown).size(); ++index) {
                if (holds(compiled.due.at(shown).at(index)))
                    chosen.due.append(static_cast<int>(index));
            }
            const Truth done = m_evaluation.truth(compiled.done);
            if (done == Truth::Yes)
                chosen.filed = ChosenItem::Filed::Yes;
            else if (done == Truth::Open && isUnsure(compiled.doneQuestions))
                chosen.filed = ChosenItem::Filed::Unsure;
            m_decision.checklist.append(chosen);
        }
    }

    [[nodiscard]] bool isUnsure(const QStringList &questions) const
    {
        return std::ranges::any_of(questions, [&](const QString &question) {
            return m_answers.isUnsure(question) || !m_answers.unsureMembers.value(question).isEmpty();
        });
    }

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Answers &m_answers;
    const DecisionModel::Depth m_depth;
    Evaluation m_evaluation;
    Decision &m_decision;
};

const QDate *givenDate(const Rules &rules, const Answers &answers)
{
    return answers.get<QDate>(rules.dateQuestion()->id);
}
}

DecisionModel::DecisionModel(const Rules &rules) : m_rules(rules), m_boundaries(periodStarts(rules)) {}

DecisionModel::~DecisionModel() = default;

const CompiledRules &DecisionModel::compiledFor(QDate date) const
{
    const auto after = std::ranges::upper_bound(m_boundaries, date);
    const QDate period = after == m_boundaries.begin() ? QDate() : *std::prev(after);
    std::shared_ptr<const CompiledRules> &compiled = m_compiled[period];
    if (!compiled)
        compiled = std::make_shared<CompiledRules>(m_rules, date);
    return *compiled;
}

QStringList DecisionModel::asked(const Answers &answers, QDate today) const
{
    const QDate *given = givenDate(m_rules, answers);
    const QDate date = given ? *given : today;
    if (date < m_rules.rangeFrom)
        return {m_rules.dateQuestion()->id};
    return Evaluation(m_rules, compiledFor(date), answers).asked();
}

Decision DecisionModel::decide(const Answers &answers, QDate today, Depth depth) const
{
    const QDate *given = givenDate(m_rules, answers);
    return decide(m_rules, compiledFor(given ? *given : today), answers, today, depth);
}

Decision DecisionModel::decide(const Rules &rules, const CompiledRules &compiled, const Answers &answers, QDate today,
                               Depth depth)
{
    Decision decision;
    const QDate *given = givenDate(rules, answers);
    decision.date = given ? *given : today;
    decision.today = today;
    decision.dateAssumed = !given;

    if (decision.date < rules.rangeFrom) {
        // The rules know nothing of that time: no condition is evaluated.
        const Warning &warning = *rules.warning(rules.rangeWarning);
        decision.status = Status::Stop;
        decision.complete = true;
        decision.warnings = {{warning.id, warning.text, warning.evidence.grade}};
        decision.asked = {rules.dateQuestion()->id};
        return decision;
    }
    Writer(rules, compiled, answers, depth, decision).write();
    return decision;
}
