// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruleproblems.h"
#include "rules.h"

#include <functional>

/// Where the conditions and periods of a rule base stand, so that they can be changed in a copy of it.
class RulePlaces
{
public:
    struct ConditionPlace {
        QString name; ///< "modes.json, condition "9610-direct""
        std::function<QList<Condition *>(Rules &)> in; ///< several where one in the file is read into several places
        Condition condition; ///< as it is
    };
    struct ValidityPlace {
        QString name;
        std::function<Validity *(Rules &)> in;
        Validity validity; ///< as it is
    };

    explicit RulePlaces(const Rules &rules) : m_rules(rules)
    {
        collectConditions();
        collectValidities();
    }

    [[nodiscard]] const QList<ConditionPlace> &conditions() const { return m_conditions; }
    [[nodiscard]] const QList<ValidityPlace> &validities() const { return m_validities; }

private:
    void collect(const QString &name, const std::function<Condition *(Rules &)> &in);
    /// The due dates of an item, or of one of its variants (-1: the item's own).
    void collectDue(const QString &name, qsizetype item, qsizetype variant);
    void collectConditions();
    void collectValidities();

    const Rules &m_rules;
    QList<ConditionPlace> m_conditions;
    QList<ValidityPlace> m_validities;
};

inline void RulePlaces::collect(const QString &name, const std::function<Condition *(Rules &)> &in)
{
    Rules rules = m_rules;
    m_conditions.append({name, [in](Rules &changed) { return QList<Condition *>{in(changed)}; }, *in(rules)});
}

inline void RulePlaces::collectDue(const QString &name, qsizetype item, qsizetype variant)
{
    // Variants that bring no due dates of their own have those of the item, which stand once in the file.
    const auto textIn = [item](Rules &rules, qsizetype of) {
        return of < 0 ? &rules.items[item].text : &rules.items[item].variants[of].text;
    };
    const Item &of = m_rules.items.at(item);
    const QList<DueRule> dues = variant < 0 ? of.text.due : of.variants.at(variant).text.due;
    if (variant >= 0 && dues == of.text.due)
        return;
    for (qsizetype due = 0; due < dues.size(); ++due) {
        if (!dues.at(due).when)
            continue;
        const auto in = [=, count = of.variants.size()](Rules &rules) {
            QList<Condition *> all;
            for (qsizetype each = -1; each < count; ++each) {
                if (textIn(rules, each)->due == dues)
                    all.append(&*textIn(rules, each)->due[due].when);
            }
            return all;
        };
        m_conditions.append({name + QStringLiteral(", due %1").arg(due + 1), in, *dues.at(due).when});
    }
}

inline void RulePlaces::collectConditions()
{
    for (qsizetype fact = 0; fact < m_rules.facts.size(); ++fact)
        collect(RuleProblems::place("facts.json", "fact", m_rules.facts.at(fact).id),
                [=](Rules &rules) { return &rules.facts[fact].when; });
    for (qsizetype mode = 0; mode < m_rules.modes.size(); ++mode) {
        const Mode &of = m_rules.modes.at(mode);
        const QString name = RuleProblems::place("modes.json", "mode", of.id);
        if (of.stop)
            collect(name, [=](Rules &rules) { return &rules.modes[mode].when; });
        if (of.overLimit)
            collect(name + QLatin1String(", over limit"), [=](Rules &rules) { return &*rules.modes[mode].overLimit; });
        for (qsizetype index = 0; index < of.conditions.size(); ++index)
            collect(RuleProblems::place("modes.json", "condition", of.conditions.at(index).id),
                    [=](Rules &rules) { return &rules.modes[mode].conditions[index].when; });
        for (qsizetype index = 0; index < of.routes.size(); ++index)
            collect(name + QStringLiteral(", route \"%1\"").arg(of.routes.at(index).id),
                    [=](Rules &rules) { return &rules.modes[mode].routes[index].when; });
    }
    for (qsizetype rule = 0; rule < m_rules.choice.size(); ++rule)
        collect(RuleProblems::place("choice.json", "choice rule", m_rules.choice.at(rule).id),
                [=](Rules &rules) { return &rules.choice[rule].when; });
    for (qsizetype warning = 0; warning < m_rules.warnings.size(); ++warning)
        collect(RuleProblems::place("warnings.json", "warning", m_rules.warnings.at(warning).id),
                [=](Rules &rules) { return &rules.warnings[warning].when; });
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype value = 0; value < of.values.size(); ++value) {
            if (of.values.at(value).when)
                collect(RuleProblems::place("parameters.json", "parameter", of.id)
                            + QStringLiteral(", value %1").arg(value + 1),
                        [=](Rules &rules) { return &*rules.parameters[parameter].values[value].when; });
        }
    }
    for (qsizetype item = 0; item < m_rules.items.size(); ++item) {
        const Item &of = m_rules.items.at(item);
        const QString name = RuleProblems::place("checklist.json", "item", of.id);
        collect(name, [=](Rules &rules) { return &rules.items[item].when; });
        if (of.done)
            collect(name + QLatin1String(", done"), [=](Rules &rules) { return &*rules.items[item].done; });
        collectDue(name, item, -1);
        for (qsizetype variant = 0; variant < of.variants.size(); ++variant) {
            const QString variantName = name + QStringLiteral(", variant %1").arg(variant + 1);
            collect(variantName, [=](Rules &rules) { return &rules.items[item].variants[variant].when; });
            collectDue(variantName, item, variant);
        }
    }
}

inline void RulePlaces::collectValidities()
{
    const auto collectOne = [this](const QString &name, const std::function<Validity *(Rules &)> &in) {
        Rules rules = m_rules;
        m_validities.append({name, in, *in(rules)});
    };
    for (qsizetype mode = 0; mode < m_rules.modes.size(); ++mode) {
        for (qsizetype index = 0; index < m_rules.modes.at(mode).conditions.size(); ++index)
            collectOne(RuleProblems::place("modes.json", "condition", m_rules.modes.at(mode).conditions.at(index).id),
                       [=](Rules &rules) { return &rules.modes[mode].conditions[index].valid; });
    }
    for (qsizetype warning = 0; warning < m_rules.warnings.size(); ++warning) {
        const Warning &of = m_rules.warnings.at(warning);
        const QString name = RuleProblems::place("warnings.json", "warning", of.id);
        collectOne(name, [=](Rules &rules) { return &rules.warnings[warning].valid; });
        for (qsizetype variant = 0; variant < of.variants.size(); ++variant)
            collectOne(name + QStringLiteral(", variant %1").arg(variant + 1),
                       [=](Rules &rules) { return &rules.warnings[warning].variants[variant].valid; });
    }
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype value = 0; value < of.values.size(); ++value)
            collectOne(RuleProblems::place("parameters.json", "parameter", of.id)
                           + QStringLiteral(", value %1").arg(value + 1),
                       [=](Rules &rules) { return &rules.parameters[parameter].values[value].valid; });
    }
}
