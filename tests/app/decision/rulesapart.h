// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiledrules.h"

/// In what two rule bases, compiled on one ground for one day, differ as far as a decision can show it.
class RulesApart
{
public:
    /// The answers with which one function of them differs.
    struct Difference {
        QString what; ///< "warning near-limit"
        Diagram one = DiagramForest::False;
        Diagram other = DiagramForest::False;
    };

    RulesApart(const Rules &rules, const CompiledRules &compiled, const Rules &otherRules,
               const CompiledRules &otherCompiled, QDate day)
        : m_rules(rules), m_compiled(compiled), m_otherRules(otherRules), m_other(otherCompiled), m_day(day)
    {
        const bool before = day < rules.rangeFrom;
        if (before || day < otherRules.rangeFrom) {
            // No condition is evaluated before the range.
            compare(QStringLiteral("range"), before, day < otherRules.rangeFrom);
            return;
        }
        compareModes();
        compareConditions();
        compareChoice();
        compareWarnings();
        compareItems();
        compareValues();
    }

    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }

private:
    void compare(const QString &what, Diagram one, Diagram other)
    {
        if (one != other)
            m_differences.append({what, one, other});
    }
    /// Something that shows wherever `where` holds is another in the other rule base.
    void compareShown(const QString &what, Diagram where, bool same)
    {
        if (!same)
            compare(what, where, DiagramForest::False);
    }
    void compareModes();
    void compareConditions();
    void compareChoice();
    void compareWarnings();
    void compareItems();
    void compareValues();

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Rules &m_otherRules;
    const CompiledRules &m_other;
    const QDate m_day;
    QList<Difference> m_differences;
};

inline void RulesApart::compareModes()
{
    for (qsizetype index = 0; index < m_compiled.modes.size(); ++index) {
        const CompiledRules::CompiledMode &one = m_compiled.modes.at(index);
        const CompiledRules::CompiledMode &other = m_other.modes.at(index);
        compare(one.id + QLatin1String(" possible"), one.possible, other.possible);
        compare(one.id + QLatin1String(" chosen"), one.chosen, other.chosen);
        compare(one.id + QLatin1String(" over limit"), one.overLimit, other.overLimit);
        // A route is said of a mode that is chosen or an alternative: of a possible one.
        DiagramForest &forest = m_compiled.forest();
        for (qsizetype route = 0; route < one.routes.size(); ++route)
            compare(one.id + QLatin1String(" route ") + one.routes.at(route).id,
                    forest.conjunction(one.possible, one.routes.at(route).taken),
                    forest.conjunction(other.possible, other.routes.at(route).taken));
    }
}

inline void RulesApart::compareConditions()
{
    for (qsizetype index = 0; index < m_compiled.conditions.size(); ++index) {
        const CompiledRules::CompiledCondition &one = m_compiled.conditions.at(index);
        const CompiledRules::CompiledCondition &other = m_other.conditions.at(index);
        const QString name = QLatin1String("condition ") + one.id;
        // Musts are told of modes that are ruled out, filings of the recommended one alone.
        if (one.kind == ModeCondition::Kind::Must)
            compare(name, one.holds, other.holds);
        compare(name, one.filing, other.filing);
        for (const CompiledRules::CompiledMode &mode : m_compiled.modes) {
            if (mode.id == one.mode)
                compareShown(name + QLatin1String(" valid"), mode.chosen,
                             m_rules.condition(one.id)->valid.contains(m_day)
                                 == m_otherRules.condition(one.id)->valid.contains(m_day));
        }
    }
}

inline void RulesApart::compareChoice()
{
    QMap<QString, Diagram> others;
    for (const CompiledRules::CompiledChoice &other : m_other.choice)
        others.insert(other.rule, other.fires);
    for (const CompiledRules::CompiledChoice &one : m_compiled.choice)
        compare(QLatin1String("choice rule ") + one.rule, one.fires, others.value(one.rule));
}

inline void RulesApart::compareWarnings()
{
    const auto variantOn = [this](const Warning &warning) {
        const auto found = std::find_if(warning.variants.begin(), warning.variants.end(),
                                        [this](const Variant &variant) { return variant.valid.contains(m_day); });
        return found - warning.variants.begin();
    };
    for (qsizetype index = 0; index < m_compiled.warnings.size(); ++index) {
        const CompiledRules::CompiledWarning &one = m_compiled.warnings.at(index);
        const QString name = QLatin1String("warning ") + one.id;
        compare(name, one.fires, m_other.warnings.at(index).fires);
        compareShown(name + QLatin1String(" variant"), one.fires,
                     variantOn(*m_rules.warning(one.id)) == variantOn(*m_otherRules.warning(one.id)));
    }
}

inline void RulesApart::compareItems()
{
    for (qsizetype index = 0; index < m_compiled.items.size(); ++index) {
        const CompiledRules::CompiledItem &one = m_compiled.items.at(index);
        const CompiledRules::CompiledItem &other = m_other.items.at(index);
        const QString name = QLatin1String("item ") + one.id;
        compare(name, one.appears, other.appears);
        compare(name + QLatin1String(" done"), one.done, other.done);
        for (qsizetype variant = 0; variant < one.variants.size(); ++variant)
            compare(name + QStringLiteral(" variant %1").arg(variant + 1), one.variants.at(variant),
                    other.variants.at(variant));
        for (qsizetype text = 0; text < one.due.size(); ++text) {
            for (qsizetype due = 0; due < one.due.at(text).size(); ++due)
                compare(name + QStringLiteral(" variant %1 due %2").arg(text).arg(due + 1), one.due.at(text).at(due),
                        other.due.at(text).at(due));
        }
    }
}

inline void RulesApart::compareValues()
{
    // By parameter, value and what it rests on that day, where it counts: two dated values may be the same.
    using Counting = QList<std::tuple<QString, ParameterValue, Evidence, Diagram>>;
    const auto counting = [&](const CompiledRules &compiled) {
        Counting all;
        for (const CompiledRules::CompiledValue &value : compiled.values) {
            const Evidence &evidence = value.value->evidence;
            all.append({value.parameter, value.value->value,
                        Evidence{m_rules.effectiveGrade(evidence, m_day), evidence.sources}, value.counts});
        }
        return all;
    };
    const auto whereIn = [&](const Counting &all, const auto &entry) {
        Diagram where = DiagramForest::False;
        for (const auto &[parameter, value, evidence, counts] : all) {
            if (parameter == std::get<0>(entry) && value == std::get<1>(entry) && evidence == std::get<2>(entry))
                where = m_compiled.forest().disjunction(where, counts);
        }
        return where;
    };
    const Counting ones = counting(m_compiled);
    const Counting others = counting(m_other);
    for (const auto &entry : ones + others)
        compare(QLatin1String("value of ") + std::get<0>(entry), whereIn(ones, entry), whereIn(others, entry));
}
