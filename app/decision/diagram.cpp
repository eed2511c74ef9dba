// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "diagram.h"

#include <algorithm>
#include <limits>

DiagramForest::DiagramForest(QList<int> arities) : m_arities(std::move(arities))
{
    // The two constants come first; their variable lies behind all others.
    const Node constant{std::numeric_limits<int>::max(), {}, QBitArray(m_arities.size())};
    m_nodes = {constant, constant};
}

Diagram DiagramForest::make(int variable, const QList<Diagram> &children)
{
    const bool matters = std::ranges::any_of(children, [&](Diagram c) { return c != children.first(); });
    if (!matters)
        return children.first();
    Node node{variable, children, {}};
    const auto known = m_unique.constFind(node);
    if (known != m_unique.constEnd())
        return *known;
    node.support = QBitArray(m_arities.size());
    node.support.setBit(variable);
    for (const Diagram child : children)
        node.support |= m_nodes.at(child).support;
    const auto made = static_cast<Diagram>(m_nodes.size());
    m_nodes.append(node);
    m_unique.insert(node, made);
    return made;
}

Diagram DiagramForest::literal(int variable, const QList<int> &classes)
{
    QList<Diagram> children(m_arities.at(variable), False);
    for (const int index : classes)
        children[index] = True;
    return make(variable, children);
}

Diagram DiagramForest::conjunction(Diagram left, Diagram right)
{
    if (left == False || right == False)
        return False;
    if (left == True || left == right)
        return right;
    if (right == True)
        return left;
    const auto key = std::minmax(left, right);
    const auto known = m_conjunctions.constFind(key);
    if (known != m_conjunctions.constEnd())
        return *known;

    const int first = std::min(variable(left), variable(right));
    QList<Diagram> children;
    for (int index = 0; index < arity(first); ++index) {
        children.append(conjunction(variable(left) == first ? child(left, index) : left,
                                    variable(right) == first ? child(right, index) : right));
    }
    const Diagram result = make(first, children);
    m_conjunctions.insert(key, result);
    return result;
}

Diagram DiagramForest::disjunction(Diagram left, Diagram right)
{
    return negation(conjunction(negation(left), negation(right)));
}

Diagram DiagramForest::anyOf(const QList<Diagram> &diagrams)
{
    Diagram any = False;
    for (const Diagram diagram : diagrams)
        any = disjunction(any, diagram);
    return any;
}

Diagram DiagramForest::allOf(const QList<Diagram> &diagrams)
{
    Diagram all = True;
    for (const Diagram diagram : diagrams)
        all = conjunction(all, diagram);
    return all;
}

Diagram DiagramForest::negation(Diagram diagram)
{
    if (isConstant(diagram))
        return diagram == True ? False : True;
    const auto known = m_negations.constFind(diagram);
    if (known != m_negations.constEnd())
        return *known;
    QList<Diagram> children;
    for (int index = 0; index < arity(variable(diagram)); ++index)
        children.append(negation(child(diagram, index)));
    const Diagram result = make(variable(diagram), children);
    m_negations.insert(diagram, result);
    m_negations.insert(result, diagram);
    return result;
}

int DiagramForest::lastConfined(const QList<QList<int>> &allowed) const
{
    auto last = static_cast<int>(allowed.size()) - 1;
    while (last >= 0 && allowed.at(last).size() == arity(last))
        --last;
    return last;
}

QList<Diagram> DiagramForest::restricted(const QList<Diagram> &diagrams, const QList<QList<int>> &allowed)
{
    Restriction restriction{allowed, lastConfined(allowed), {}};
    QList<Diagram> results;
    results.reserve(diagrams.size());
    for (const Diagram diagram : diagrams)
        results.append(restrict(diagram, restriction));
    return results;
}

Diagram DiagramForest::restrict(Diagram diagram, Restriction &restriction)
{
    const int first = variable(diagram); // that of a constant lies behind all others
    if (first > restriction.last)
        return diagram;
    const QList<int> &classes = restriction.allowed.at(first);
    if (classes.size() == 1)
        return restrict(child(diagram, classes.first()), restriction);
    const auto known = restriction.done.constFind(diagram);
    if (known != restriction.done.constEnd())
        return *known;
    // A class that is not allowed repeats one that is: it must not look like a difference.
    QList<Diagram> children(arity(first), restrict(child(diagram, classes.first()), restriction));
    for (const int index : classes)
        children[index] = restrict(child(diagram, index), restriction);
    const Diagram result = make(first, children);
    restriction.done.insert(diagram, result);
    return result;
}

bool DiagramForest::beginsLike(const DiagramForest &other, qsizetype count) const
{
    return m_arities == other.m_arities && count <= m_nodes.size() && count <= other.m_nodes.size()
           && std::equal(m_nodes.begin(), m_nodes.begin() + count, other.m_nodes.begin());
}

QList<int> DiagramForest::support(const QList<Diagram> &diagrams) const
{
    QBitArray variables(m_arities.size());
    for (const Diagram diagram : diagrams)
        variables |= m_nodes.at(diagram).support;
    QList<int> ascending;
    for (int variable = 0; variable < variables.size(); ++variable) {
        if (variables.testBit(variable))
            ascending.append(variable);
    }
    return ascending;
}
