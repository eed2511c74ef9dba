// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulecheck.h"

#include "ruleperiods.h"
#include "ruleproblems.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Kind = Proof::Kind;

namespace
{
QString choicePlace(const QString &rule)
{
    return RuleProblems::place("choice.json", "choice rule", rule);
}
}

RuleCheck::RuleCheck(const Rules &rules)
    : m_rules(rules), m_conditions(placedConditions(rules)), m_seen(m_conditions.size())
{
}

QList<QDate> RuleCheck::days() const
{
    QList<QDate> days;
    const QDate before = m_rules.rangeFrom.addDays(-1);
    for (const QDate start : periodStarts(m_rules)) {
        for (const int beside : {-1, 0, 1}) {
            if (const QDate day = start.addDays(beside); day >= before)
                days.append(day);
        }
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void RuleCheck::tryDay(QDate day)
{
    auto compiled = std::make_unique<CompiledRules>(m_rules, day);
    ++m_proof.days;
    tryConditions(day, *compiled);
    tryParameters(day, *compiled);
    if (day < m_rules.rangeFrom) {
        // Nothing is evaluated before the range; its warning alone stands.
        reach(key("warning", m_rules.rangeWarning));
        return;
    }
    // Most days say what the day before them said: what was found then holds again.
    if (!m_previous || !compiled->saysTheSame(*m_previous)) {
        Interview interview(m_rules, *compiled);
        m_dayCombinations = interview.combinations();
        m_dayPaths = interview.paths();
        m_dayOutcomes.clear();
        tryRules(day, *compiled, interview);
        m_previous = std::move(compiled);
    }
    for (const QString &id : std::as_const(m_dayWarnings)) {
        const QList<Variant> &variants = m_rules.warning(id)->variants;
        for (qsizetype index = 0; index < variants.size(); ++index) {
            if (variants.at(index).valid.contains(day))
                reach(key("warning", id, index));
        }
    }
    m_combinations += m_dayCombinations;
    m_paths += m_dayPaths;
    for (auto outcome = m_dayOutcomes.constBegin(); outcome != m_dayOutcomes.constEnd(); ++outcome)
        m_outcomes[outcome.key()] += *outcome;
}

void RuleCheck::tryRules(QDate day, CompiledRules &compiled, Interview &interview)
{
    tryChoice(day, compiled);
    tryModes(day, compiled, interview);
    tryQuestions(compiled, interview);
    tryTradeOffs(compiled);
    tryWarnings(compiled, interview);
    tryItems(compiled);
}

Proof RuleCheck::proof()
{
    judgeChoice();
    judgeModes();
    judgeQuestions();
    judgeTradeOffs();
    judgeWarnings();
    judgeItems();
    judgeConditions();
    const QList<QDate> starts = periodStarts(m_rules);
    m_proof.periods = static_cast<int>(
        std::ranges::count_if(starts, [this](QDate start) { return start >= m_rules.rangeFrom; }));
    m_proof.checksum = m_rules.checksum;
    m_proof.combinations = QString::fromStdString(m_combinations.str());
    m_proof.paths = QString::fromStdString(m_paths.str());
    for (const Mode &mode : m_rules.modes) {
        for (auto outcome = m_outcomes.constBegin(); outcome != m_outcomes.constEnd(); ++outcome) {
            if (outcome.key().first == mode.id)
                m_proof.outcomes.append({mode.id, outcome.key().second, QString::fromStdString(outcome->str())});
        }
    }
    std::ranges::stable_sort(m_proof.faults,
                             [](const Proof::Fault &one, const Proof::Fault &other) { return one.kind < other.kind; });
    return m_proof;
}

void RuleCheck::fault(Kind kind, const QString &place, const QString &what)
{
    // One day is example enough.
    if (const std::pair<int, QString> told{static_cast<int>(kind), place}; !m_told.contains(told)) {
        m_told.insert(told);
        m_proof.faults.append({kind, u"%1: %2"_s.arg(place, what)});
    }
}

/// An example of where a diagram holds: "on 2026-01-01, where partner.kind is consumer".
QString RuleCheck::where(QDate day, Diagram diagram, const CompiledRules &compiled) const
{
    const DiagramForest &forest = compiled.forest();
    QStringList answers;
    while (!DiagramForest::isConstant(diagram)) {
        const int variable = forest.variable(diagram);
        int index = 0;
        while (forest.child(diagram, index) == DiagramForest::False)
            ++index;
        answers.append(compiled.space().describe(variable, index));
        diagram = forest.child(diagram, index);
    }
    const QString date = day.toString(Qt::ISODate);
    return answers.isEmpty() ? u"on %1"_s.arg(date) : u"on %1, where %2"_s.arg(date, answers.join(" and "_L1));
}

void RuleCheck::tryChoice(QDate day, CompiledRules &compiled)
{
    DiagramForest &forest = compiled.forest();
    QList<Diagram> fires;
    for (const CompiledRules::CompiledChoice &rule : std::as_const(compiled.choice)) {
        fires.append(rule.fires);
        if (rule.fires != DiagramForest::False)
            reach(key("choice", rule.rule));
    }
    if (const Diagram gap = forest.negation(forest.anyOf(fires)); gap != DiagramForest::False)
        fault(Kind::Gap, u"choice.json"_s, u"no choice rule holds %1"_s.arg(where(day, gap, compiled)));

    for (qsizetype one = 0; one < compiled.choice.size(); ++one) {
        const CompiledRules::CompiledChoice &earlier = compiled.choice.at(one);
        for (qsizetype other = one + 1; other < compiled.choice.size(); ++other) {
            const CompiledRules::CompiledChoice &later = compiled.choice.at(other);
            if (earlier.mode != later.mode) {
                const Diagram both = forest.conjunction(earlier.holds, later.holds);
                if (both != DiagramForest::False && m_rules.choice.at(one).before.isEmpty())
                    fault(Kind::Overlap, choicePlace(earlier.rule),
                          u"goes before \"%1\" without a reason in \"before\", although both hold %2"_s.arg(
                              later.rule, where(day, both, compiled)));
                continue;
            }
            // The later could join the earlier if no rule between takes what it would take, or the other way round.
            bool up = true;
            bool down = true;
            for (qsizetype between = one + 1; between < other; ++between) {
                const CompiledRules::CompiledChoice &passed = compiled.choice.at(between);
                if (passed.mode == earlier.mode)
                    continue;
                up = up && forest.conjunction(passed.fires, later.holds) == DiagramForest::False;
                down = down && forest.conjunction(earlier.fires, passed.holds) == DiagramForest::False;
            }
            bool &apart = m_apart[{one, other}];
            apart = apart || (!up && !down);
        }
    }
}

void RuleCheck::tryModes(QDate day, CompiledRules &compiled, Interview &interview)
{
    DiagramForest &forest = compiled.forest();
    for (const CompiledRules::CompiledMode &mode : std::as_const(compiled.modes)) {
        const QString place = RuleProblems::place("modes.json", "mode", mode.id);
        if (const Diagram wrong = forest.conjunction(mode.chosen, forest.negation(mode.possible));
            wrong != DiagramForest::False)
            fault(Kind::OwnMust, place, u"recommended against a must of its own %1"_s.arg(where(day, wrong, compiled)));
        QList<Diagram> functions{mode.possible, mode.chosen};
        for (const CompiledRules::CompiledRoute &route : mode.routes)
            functions.append(forest.conjunction(mode.chosen, route.taken));
        for (const Diagram function : std::as_const(functions)) {
            for (const int variable : forest.support({function})) {
                if (const Diagram blind = interview.blind(function, variable); blind != DiagramForest::False)
                    fault(Kind::Blind, place,
                          u"depends on \"%1\", which is not asked %2"_s.arg(
                              compiled.space().variables().at(variable).question, where(day, blind, compiled)));
            }
        }
        if (mode.chosen == DiagramForest::False)
            continue;
        reach(key("mode", mode.id));
        if (mode.routes.isEmpty())
            m_dayOutcomes[{mode.id, QString()}] = interview.combinations(mode.chosen);
        Diagram left = mode.chosen;
        for (const CompiledRules::CompiledRoute &route : mode.routes) {
            const Diagram taken = forest.conjunction(mode.chosen, route.taken);
            left = forest.conjunction(left, forest.negation(taken));
            if (taken == DiagramForest::False)
                continue;
            reach(key("route", mode.id + QLatin1Char(' ') + route.id));
            m_dayOutcomes[{mode.id, route.id}] = interview.combinations(taken);
        }
        if (!mode.routes.isEmpty() && left != DiagramForest::False)
            fault(Kind::Gap, place, u"no route holds %1"_s.arg(where(day, left, compiled)));
    }
}

void RuleCheck::tryQuestions(CompiledRules &compiled, Interview &interview)
{
    const AnswerSpace &space = compiled.space();
    for (int variable = 0; variable < space.variables().size(); ++variable) {
        if (interview.asked(variable) == DiagramForest::False)
            continue;
        const AnswerSpace::Variable &about = space.variables().at(variable);
        reach(key("question", about.question));
        if (!about.member.isEmpty())
            reach(key("option", about.question + QLatin1Char(' ') + about.member));
    }
}

void RuleCheck::tryTradeOffs(CompiledRules &compiled)
{
    DiagramForest &forest = compiled.forest();
    for (const CompiledRules::CompiledMode &mode : std::as_const(compiled.modes)) {
        for (const CompiledRules::CompiledMode &alternative : std::as_const(compiled.modes)) {
            if (alternative.id != mode.id
                && forest.conjunction(mode.chosen, alternative.possible) != DiagramForest::False)
                m_compared[{mode.id, alternative.id}].insert(QString());
        }
        for (const CompiledRules::CompiledRoute &route : mode.routes) {
            if (forest.conjunction(mode.chosen, route.taken) == DiagramForest::False)
                continue;
            for (const QString &offered : m_rules.route(mode.id, route.id)->offers)
                m_compared[{mode.id, mode.id}].insert(offered);
        }
    }
}

void RuleCheck::tryWarnings(const CompiledRules &compiled, Interview &interview)
{
    m_dayWarnings.clear();
    for (const CompiledRules::CompiledWarning &fired : compiled.warnings) {
        // A contradiction that asks nothing must be seen in what is asked anyway.
        const Warning &warning = *m_rules.warning(fired.id);
        if ((warning.asks ? fired.fires : interview.certain(fired.fires)) == DiagramForest::False)
            continue;
        reach(key("warning", fired.id));
        m_dayWarnings.append(fired.id);
    }
}

void RuleCheck::tryItems(const CompiledRules &compiled)
{
    for (const CompiledRules::CompiledItem &item : compiled.items) {
        const auto reachIf = [&](Diagram diagram, const QString &what) {
            if (diagram != DiagramForest::False)
                reach(what);
        };
        reachIf(item.appears, key("item", item.id));
        reachIf(item.done, key("done", item.id));
        for (qsizetype index = 0; index < item.variants.size(); ++index)
            reachIf(item.variants.at(index), key("variant", item.id, index));
        const Item &rule = *m_rules.item(item.id);
        for (qsizetype text = 0; text < item.due.size(); ++text) {
            // A variant that does not override the due dates has the item's own.
            const bool own = text == 0 || rule.variants.at(text - 1).text.due == rule.text.due;
            for (qsizetype index = 0; index < item.due.at(text).size(); ++index)
                reachIf(item.due.at(text).at(index), key("due", item.id, (own ? 0 : text * 1000) + index));
        }
    }
}

void RuleCheck::tryConditions(QDate day, CompiledRules &compiled)
{
    for (qsizetype index = 0; index < m_conditions.size(); ++index) {
        const PlacedCondition &placed = m_conditions.at(index);
        // Before the range only its own warning looks at anything.
        const bool looks = day >= m_rules.rangeFrom || placed.condition->op == Condition::Operator::BeforeRange;
        if (!looks || !placed.valid.contains(day))
            continue;
        const Diagram holds = compiled.compile(*placed.condition);
        m_seen[index].holding = m_seen.at(index).holding || holds != DiagramForest::False;
        m_seen[index].failing = m_seen.at(index).failing || holds != DiagramForest::True;
    }
}

void RuleCheck::tryParameters(QDate day, const CompiledRules &compiled)
{
    if (day < m_rules.rangeFrom)
        return;
    for (const Parameter &parameter : m_rules.parameters) {
        // That no two values stand side by side, and no hole between them, was seen when they were read; here is left
        // what hangs on the answers.
        for (const CompiledRules::CompiledValue &value : compiled.values) {
            if (value.parameter == parameter.id && value.counts == DiagramForest::False)
                fault(Kind::TwoValues, RuleProblems::place("parameters.json", "parameter", parameter.id),
                      u"a value never counts, since one before it does, %1"_s.arg(
                          where(day, DiagramForest::True, compiled)));
        }
    }
}
