// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "interview.h"

#include <algorithm>
#include <numeric>

Interview::Interview(const Rules &rules, CompiledRules &compiled) : m_compiled(compiled), m_forest(compiled.forest())
{
    const AnswerSpace &space = compiled.space();
    for (int variable = 0; variable < space.variables().size(); ++variable) {
        const AnswerSpace::Variable &about = space.variables().at(variable);
        QList<int> weights;
        for (const int index : space.all(variable))
            weights.append(space.valuesIn(variable, index));
        m_weights.append(weights);
        if (rules.question(about.question)->always) {
            m_asked.append(DiagramForest::True);
            continue;
        }
        // A member of a set is offered where it can matter whatever is said of the members before it.
        const int from = about.member.isEmpty() ? variable : space.variablesOf(about.question).first();
        QList<Diagram> matters;
        for (const Diagram diagram : compiled.outcome) {
            std::map<Diagram, Diagram> done;
            matters.append(reaches(diagram, variable, from, done));
        }
        m_asked.append(m_forest.anyOf(matters));
    }
}

/// Where, by the variables before `from`, what is left of `diagram` still depends on `variable`.
Diagram Interview::reaches(Diagram diagram, int variable, int from, std::map<Diagram, Diagram> &done)
{
    if (DiagramForest::isConstant(diagram))
        return DiagramForest::False;
    const int first = m_forest.variable(diagram);
    if (first >= from)
        return m_forest.support({diagram}).contains(variable) ? DiagramForest::True : DiagramForest::False;
    if (const auto known = done.find(diagram); known != done.end())
        return known->second;
    QList<Diagram> children;
    for (int index = 0; index < m_forest.arity(first); ++index)
        children.append(reaches(m_forest.child(diagram, index), variable, from, done));
    const Diagram result = m_forest.branch(first, children);
    done.emplace(diagram, result);
    return result;
}

Diagram Interview::blind(Diagram diagram, int variable)
{
    std::map<Diagram, Diagram> done;
    return m_forest.conjunction(reaches(diagram, variable, variable, done), m_forest.negation(m_asked.at(variable)));
}

Diagram Interview::certain(Diagram diagram)
{
    // The last variable first: whether it is asked hangs on those before it, which are still there.
    QList<int> support = m_forest.support({diagram});
    std::ranges::reverse(support);
    for (const int variable : std::as_const(support)) {
        QList<QList<int>> allowed;
        for (int each = 0; each < m_compiled.space().variables().size(); ++each)
            allowed.append(m_compiled.space().all(each));
        QList<Diagram> whatever;
        for (const int index : m_compiled.space().all(variable)) {
            allowed[variable] = {index};
            whatever += m_forest.restricted({diagram}, allowed);
        }
        const Diagram asked = m_asked.at(variable);
        diagram = m_forest.disjunction(m_forest.conjunction(asked, diagram),
                                       m_forest.conjunction(m_forest.negation(asked), m_forest.allOf(whatever)));
    }
    return diagram;
}

/// All combinations of the variables from `first` to before `end`.
Interview::Number Interview::between(int first, int end) const
{
    Number product = 1;
    for (int variable = first; variable < end; ++variable) {
        product *= std::accumulate(m_weights.at(variable).begin(), m_weights.at(variable).end(), 0);
    }
    return product;
}

Interview::Number Interview::combinations() const
{
    return between(0, static_cast<int>(m_compiled.space().variables().size()));
}

Interview::Number Interview::combinations(Diagram diagram)
{
    if (diagram == DiagramForest::False)
        return 0;
    if (diagram == DiagramForest::True)
        return combinations();
    return between(0, m_forest.variable(diagram)) * below(diagram);
}

/// The combinations of the diagram's first variable and those behind it.
Interview::Number Interview::below(Diagram diagram)
{
    if (const auto known = m_below.find(diagram); known != m_below.end())
        return known->second;
    const auto end = static_cast<int>(m_compiled.space().variables().size());
    const int first = m_forest.variable(diagram);
    Number sum = 0;
    for (int index = 0; index < m_forest.arity(first); ++index) {
        const Diagram child = m_forest.child(diagram, index);
        if (child == DiagramForest::False)
            continue;
        if (child == DiagramForest::True)
            sum += weight(first, index) * between(first + 1, end);
        else
            sum += weight(first, index) * between(first + 1, m_forest.variable(child)) * below(child);
    }
    m_below.emplace(diagram, sum);
    return sum;
}

Interview::Number Interview::paths()
{
    Bundle all(m_compiled.outcome.begin(), m_compiled.outcome.end());
    std::ranges::sort(all);
    Number product = 1;
    for (const Bundle &bundle : independent(all))
        product *= paths(bundle);
    return product;
}

Interview::Number Interview::paths(const Bundle &bundle)
{
    if (const auto known = m_paths.find(bundle); known != m_paths.end())
        return known->second;
    int first = m_forest.variable(bundle.front());
    for (const Diagram diagram : bundle)
        first = std::min(first, m_forest.variable(diagram));
    Number sum = 0;
    for (int index = 0; index < m_forest.arity(first); ++index) {
        Bundle left;
        for (const Diagram diagram : bundle) {
            const Diagram rest = m_forest.variable(diagram) == first ? m_forest.child(diagram, index) : diagram;
            if (!DiagramForest::isConstant(rest))
                left.push_back(rest);
        }
        std::ranges::sort(left);
        left.erase(std::unique(left.begin(), left.end()), left.end());
        Number product = weight(first, index);
        for (const Bundle &part : independent(left))
            product *= paths(part);
        sum += product;
    }
    m_paths.emplace(bundle, sum);
    return sum;
}

/// `bundle` in parts that share no question: what is answered in one says nothing about the others.
std::vector<Interview::Bundle> Interview::independent(const Bundle &bundle) const
{
    struct Part {
        Bundle diagrams;
        QList<int> support;
    };
    std::vector<Part> parts;
    for (const Diagram diagram : bundle) {
        Part made{{diagram}, m_forest.support({diagram})};
        const auto meets = [&](const Part &part) {
            return std::ranges::any_of(part.support, [&](int variable) { return made.support.contains(variable); });
        };
        for (auto part = parts.begin(); part != parts.end();) {
            if (!meets(*part)) {
                ++part;
                continue;
            }
            made.diagrams.insert(made.diagrams.end(), part->diagrams.begin(), part->diagrams.end());
            made.support += part->support;
            part = parts.erase(part);
        }
        parts.push_back(made);
    }
    std::vector<Bundle> bundles;
    for (Part &part : parts) {
        std::ranges::sort(part.diagrams);
        bundles.push_back(part.diagrams);
    }
    return bundles;
}
