// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "evaluation.h"

#include <algorithm>

Evaluation::Evaluation(const Rules &rules, const CompiledRules &compiled, const Answers &answers)
    : m_rules(rules), m_compiled(compiled), m_answers(answers), m_frontier(compiled.outcome),
      m_allowed(compiled.space().variables().size())
{
    for (int variable = 0; variable < m_allowed.size(); ++variable)
        m_allowed[variable] = compiled.space().all(variable);
    for (const CompiledRules::CompiledMode &mode : compiled.modes)
        m_possible.append(mode.possible);
    std::ranges::sort(m_frontier); // as advance() leaves them
    std::ranges::sort(m_possible);
    walk();
}

void Evaluation::walk()
{
    const AnswerSpace &space = m_compiled.space();
    for (const Question &question : m_rules.questions) {
        const QList<int> variables = space.variablesOf(question.id);
        if (question.type == Question::Type::Amount) {
            if (!variables.isEmpty())
                askAmount(question, variables.first());
            continue;
        }
        bool asked = question.always;
        if (question.type == Question::Type::Set) {
            // A member can matter whatever is said of the members before it.
            const QList<int> support = m_compiled.forest().support(m_frontier);
            for (const int variable : variables) {
                if (support.contains(variable))
                    m_members[question.id].append(space.variables().at(variable).member);
            }
            asked = asked || !m_members.value(question.id).isEmpty();
        } else {
            asked = asked || std::ranges::any_of(variables, [&](int variable) {
                        return matters(variable, space.all(variable));
                    });
        }
        if (asked)
            m_counted.insert(question.id);
        for (const int variable : variables) {
            m_allowed[variable] = space.allowed(variable, m_answers, m_counted);
            advance(variable);
        }
    }
    for (const Question &question : m_rules.questions) {
        if (m_counted.contains(question.id))
            m_asked.append(question.id);
    }
}

void Evaluation::askAmount(const Question &question, int variable)
{
    const AnswerSpace &space = m_compiled.space();
    if (matters(variable, space.all(variable))) {
        m_counted += {question.id, question.currency};
        // A rate is asked only where a limit in another currency decides, and never for an amount nobody knows. It also
        // decides where only an alternative hangs on it: else that would be ruled out by a rate that was asked, and
        // possible again once another answer makes the rate needless.
        const QString *currency = m_answers.get<QString>(question.currency);
        QStringList apart = currenciesThatMatter(question, variable, space.allowed(variable, m_answers, m_counted));
        if (currency)
            apart.removeAll(*currency);
        if (!apart.isEmpty() && !m_answers.isUnsure(question.id)) {
            m_counted.insert(question.rates);
            if (currency)
                m_ratesNeeded = neededRates(*currency, apart);
        }
    }
    m_allowed[variable] = space.allowed(variable, m_answers, m_counted);
    advance(variable);
}

void Evaluation::advance(int variable)
{
    advance(m_frontier, variable);
    advance(m_possible, variable);
}

void Evaluation::advance(Frontier &frontier, int variable) const
{
    const DiagramForest &forest = m_compiled.forest();
    const bool isReached = std::ranges::any_of(std::as_const(frontier), [&](Diagram diagram) {
        return !DiagramForest::isConstant(diagram) && forest.variable(diagram) == variable;
    });
    if (!isReached)
        return;
    Frontier next;
    next.reserve(2 * frontier.size());
    for (const Diagram diagram : std::as_const(frontier)) {
        if (!DiagramForest::isConstant(diagram) && forest.variable(diagram) != variable)
            next.append(diagram);
    }
    const qsizetype sorted = next.size(); // as they were: only the branches need to be
    for (const Diagram diagram : std::as_const(frontier)) {
        if (DiagramForest::isConstant(diagram) || forest.variable(diagram) != variable)
            continue;
        for (const int index : std::as_const(m_allowed.at(variable))) {
            const Diagram branch = forest.child(diagram, index);
            if (!DiagramForest::isConstant(branch) && (next.isEmpty() || next.last() != branch))
                next.append(branch);
        }
    }
    std::ranges::sort(next.begin() + sorted, next.end());
    std::ranges::inplace_merge(next, next.begin() + sorted);
    next.erase(std::unique(next.begin(), next.end()), next.end());
    frontier = next;
}

bool Evaluation::matters(int variable, const QList<int> &classes) const
{
    const DiagramForest &forest = m_compiled.forest();
    return std::ranges::any_of(m_frontier, [&](Diagram diagram) {
        if (DiagramForest::isConstant(diagram) || forest.variable(diagram) != variable)
            return false;
        return std::ranges::any_of(
            classes, [&](int index) { return forest.child(diagram, index) != forest.child(diagram, classes.first()); });
    });
}

QStringList Evaluation::currenciesThatMatter(const Question &question, int variable, const QList<int> &classes) const
{
    // Classes a piece apart in a single currency show whether it is that currency's limit that decides.
    const DiagramForest &forest = m_compiled.forest();
    QStringList apart;
    for (const QString &currency : m_compiled.space().currenciesOf(question.id)) {
        const auto decides = [&](Diagram diagram) {
            if (DiagramForest::isConstant(diagram) || forest.variable(diagram) != variable)
                return false;
            return std::ranges::any_of(classes, [&](int index) {
                const int next = m_compiled.space().nextIn(question.id, index, currency);
                return classes.contains(next) && forest.child(diagram, index) != forest.child(diagram, next);
            });
        };
        if (std::ranges::any_of(m_frontier, decides) || std::ranges::any_of(m_possible, decides))
            apart.append(currency);
    }
    return apart;
}

QStringList Evaluation::neededRates(const QString &currency, const QStringList &limits) const
{
    QStringList needed;
    for (const QString &limit : limits) {
        for (const QString &code : {currency, limit}) {
            if (code != m_rules.baseCurrency && !needed.contains(code))
                needed.append(code);
        }
    }
    return needed;
}

bool Evaluation::isAnswered(const Question &question) const
{
    if (!m_counted.contains(question.id) || !m_answers.given.contains(question.id) || m_answers.isUnsure(question.id))
        return false;
    if (question.type == Question::Type::Rates) {
        const RateTable *rates = m_answers.get<RateTable>(question.id);
        return rates && std::ranges::all_of(m_ratesNeeded, [&](const QString &code) { return rates->contains(code); });
    }
    return m_answers.unsureMembers.value(question.id).isEmpty();
}

bool Evaluation::canHoldWithout(Diagram diagram, const QString &question) const
{
    QList<QList<int>> allowed = m_allowed;
    for (const int variable : m_compiled.space().variablesOf(question))
        allowed[variable] = m_compiled.space().all(variable);
    return truth(diagram, allowed) != Truth::No;
}

Evaluation::Truth Evaluation::truth(Diagram diagram, const QList<QList<int>> &allowed) const
{
    const DiagramForest &forest = m_compiled.forest();
    // Along the answers given there is but one way: only where it forks must what was seen be remembered.
    while (!DiagramForest::isConstant(diagram) && allowed.at(forest.variable(diagram)).size() == 1)
        diagram = forest.child(diagram, allowed.at(forest.variable(diagram)).first());
    if (DiagramForest::isConstant(diagram))
        return diagram == DiagramForest::True ? Truth::Yes : Truth::No;
    const int last = forest.lastConfined(allowed);
    Frontier frontier{diagram};
    bool no = false;
    bool yes = false;
    QSet<Diagram> seen;
    while (!frontier.isEmpty() && !(no && yes)) {
        const Diagram next = frontier.takeLast();
        if (DiagramForest::isConstant(next)) {
            (next == DiagramForest::True ? yes : no) = true;
            continue;
        }
        if (forest.variable(next) > last)
            return Truth::Open;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const int index : allowed.at(forest.variable(next)))
            frontier.append(forest.child(next, index));
    }
    return no && yes ? Truth::Open : yes ? Truth::Yes : Truth::No;
}

QStringList Evaluation::openQuestions() const
{
    QStringList open;
    const AnswerSpace &space = m_compiled.space();
    const bool allAnswered = std::ranges::all_of(m_rules.questions, [&](const Question &question) {
        return !m_counted.contains(question.id) || isAnswered(question);
    });
    if (allAnswered)
        return open;
    DiagramForest &forest = m_compiled.forest();
    const QList<int> support = forest.support(forest.restricted(m_compiled.outcome, m_allowed));
    for (const Question &question : m_rules.questions) {
        if (!m_counted.contains(question.id) || isAnswered(question))
            continue;
        // Amount, currency and rates share the amount's variable.
        QList<int> variables = space.variablesOf(question.id);
        for (const Question &amount : m_rules.questions) {
            if (amount.type == Question::Type::Amount
                && (amount.currency == question.id || amount.rates == question.id))
                variables = space.variablesOf(amount.id);
        }
        if (std::ranges::any_of(variables, [&](int variable) { return support.contains(variable); }))
            open.append(question.id);
    }
    return open;
}
