// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiledrules.h"
#include "exact.h"

#include <map>
#include <vector>

/// Every way through the questions of one day at once: when a question is asked, how many ways there are, and what
/// remains certain of a function when only asked answers count.
///
/// A question is asked where one of the outcome's functions still depends on it, given the answers before it. That is
/// itself a function of those answers, and a diagram like any other.
class Interview
{
public:
    using Number = boost::multiprecision::cpp_int;

    Interview(const Rules &rules, CompiledRules &compiled);

    /// Where the question of `variable` is asked; of a set: where the member is offered.
    [[nodiscard]] Diagram asked(int variable) const { return m_asked.at(variable); }
    /// Where `diagram` depends on `variable` although it is not asked. For the outcome's functions that is nowhere.
    [[nodiscard]] Diagram blind(Diagram diagram, int variable);
    /// Where `diagram` holds whatever is answered to questions that are not asked.
    [[nodiscard]] Diagram certain(Diagram diagram);

    /// How many combinations of answers there are, asked or not: as many values of each class as `valuesIn` tells.
    [[nodiscard]] Number combinations() const;
    /// In how many of them `diagram` holds.
    [[nodiscard]] Number combinations(Diagram diagram);
    /// How many different series of answers there are to the questions that are asked.
    [[nodiscard]] Number paths();

private:
    using Bundle = std::vector<Diagram>; ///< what is left of several functions, sorted, no constant among them

    [[nodiscard]] Diagram reaches(Diagram diagram, int variable, int from, std::map<Diagram, Diagram> &done);
    [[nodiscard]] Number below(Diagram diagram);
    [[nodiscard]] int weight(int variable, int index) const { return m_weights.at(variable).at(index); }
    [[nodiscard]] Number between(int first, int end) const;
    [[nodiscard]] Number paths(const Bundle &bundle);
    [[nodiscard]] std::vector<Bundle> independent(const Bundle &bundle) const;

    CompiledRules &m_compiled;
    DiagramForest &m_forest;
    QList<QList<int>> m_weights; ///< by variable: how many values each class has
    QList<Diagram> m_asked; ///< by variable
    std::map<Diagram, Number> m_below;
    std::map<Bundle, Number> m_paths;
};
