// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBitArray>
#include <QHash>
#include <QList>

/// A reduced, ordered decision diagram: a yes/no function of finitely many variables that each take one of several
/// classes. Equal functions are the same number, so questions such as "does the answer to this matter?" are exact.
/// (R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986; with many-valued variables as in
/// A. Srinivasan et al., Algorithms for Discrete Function Manipulation, 1990.)
using Diagram = int;

/// Holds diagrams over one list of variables. Variables are tested in ascending order on every path.
class DiagramForest
{
public:
    static constexpr Diagram False = 0;
    static constexpr Diagram True = 1;

    /// `arities`: how many classes each variable has, at least 1.
    explicit DiagramForest(QList<int> arities);

    /// True where `variable` takes one of `classes`.
    [[nodiscard]] Diagram literal(int variable, const QList<int> &classes);
    [[nodiscard]] Diagram conjunction(Diagram left, Diagram right);
    [[nodiscard]] Diagram disjunction(Diagram left, Diagram right);
    [[nodiscard]] Diagram negation(Diagram diagram);
    [[nodiscard]] Diagram anyOf(const QList<Diagram> &diagrams);
    [[nodiscard]] Diagram allOf(const QList<Diagram> &diagrams);
    /// Where the children given for each class of `variable` hold; they depend on later variables only.
    [[nodiscard]] Diagram branch(int variable, const QList<Diagram> &children) { return make(variable, children); }

    /// `diagram` with some variables confined: `allowed[v]` lists the classes variable v may still take (never empty).
    [[nodiscard]] QList<Diagram> restricted(const QList<Diagram> &diagrams, const QList<QList<int>> &allowed);
    /// The last variable that `allowed` confines, or -1. Diagrams that test only later ones stay as they are, and can become
    /// true as well as false unless they are constant.
    [[nodiscard]] int lastConfined(const QList<QList<int>> &allowed) const;

    [[nodiscard]] static bool isConstant(Diagram diagram) { return diagram <= True; }
    /// The variable a diagram that is not constant tests first.
    [[nodiscard]] int variable(Diagram diagram) const { return m_nodes.at(diagram).variable; }
    /// What is left of a diagram that is not constant when its first variable takes `index`.
    [[nodiscard]] Diagram child(Diagram diagram, int index) const { return m_nodes.at(diagram).children.at(index); }
    [[nodiscard]] int arity(int variable) const { return m_arities.at(variable); }
    [[nodiscard]] qsizetype size() const { return m_nodes.size(); }
    /// Whether the first `count` diagrams of both are the same functions.
    [[nodiscard]] bool beginsLike(const DiagramForest &other, qsizetype count) const;
    /// The variables on which one of `diagrams` depends, ascending.
    [[nodiscard]] QList<int> support(const QList<Diagram> &diagrams) const;

private:
    struct Node {
        int variable = 0;
        QList<Diagram> children; ///< one for each class
        QBitArray support; ///< the variables it depends on; follows from the children
        bool operator==(const Node &other) const { return variable == other.variable && children == other.children; }
    };
    friend size_t qHash(const Node &node, size_t seed) { return qHashMulti(seed, node.variable, node.children); }

    [[nodiscard]] Diagram make(int variable, const QList<Diagram> &children);
    /// The confined variables of a restriction, and what is known of it.
    struct Restriction {
        const QList<QList<int>> &allowed;
        int last; ///< confined variable
        QHash<Diagram, Diagram> done;
    };
    [[nodiscard]] Diagram restrict(Diagram diagram, Restriction &restriction);

    QList<int> m_arities;
    QList<Node> m_nodes;
    QHash<Node, Diagram> m_unique;
    QHash<std::pair<Diagram, Diagram>, Diagram> m_conjunctions;
    QHash<Diagram, Diagram> m_negations;
};
