// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruleconditions.h"

#include "ruleproblems.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
class Placer
{
public:
    void add(const QString &place, const Condition &condition, const Validity &valid = {})
    {
        m_placed.append({place, &condition, valid});
        if (condition.op == Condition::Operator::Not) {
            add(place + ", not"_L1, condition.parts.first(), valid);
            return;
        }
        const QLatin1String list(condition.op == Condition::Operator::All ? "all" : "any");
        for (qsizetype index = 0; index < condition.parts.size(); ++index)
            add(u"%1, part %2 of %3"_s.arg(place).arg(index + 1).arg(list), condition.parts.at(index), valid);
    }
    void addDue(const QString &place, const QList<DueRule> &due)
    {
        for (qsizetype index = 0; index < due.size(); ++index) {
            if (due.at(index).when)
                add(u"%1, entry %2 of \"due\""_s.arg(place).arg(index + 1), *due.at(index).when);
        }
    }
    void addItem(const Item &item)
    {
        const QString place = RuleProblems::place("checklist.json", "item", item.id);
        add(place, item.when);
        addDue(place, item.text.due);
        if (item.done)
            add(place + ", \"done\""_L1, *item.done);
        for (qsizetype index = 0; index < item.variants.size(); ++index) {
            const ItemVariant &variant = item.variants.at(index);
            const QString inner = u"%1, variant %2"_s.arg(place).arg(index + 1);
            add(inner, variant.when);
            // What a variant does not override is the item's own, and stands there already.
            if (variant.text.due != item.text.due)
                addDue(inner, variant.text.due);
        }
    }
    void addMode(const Mode &mode)
    {
        const QString place = RuleProblems::place("modes.json", "mode", mode.id);
        if (mode.stop)
            add(place, mode.when);
        if (mode.overLimit)
            add(place + ", \"overLimit\""_L1, *mode.overLimit);
        for (const ModeCondition &condition : mode.conditions)
            add(RuleProblems::place("modes.json", "condition", condition.id), condition.when, condition.valid);
        for (const Route &route : mode.routes)
            add(u"%1, route \"%2\""_s.arg(place, route.id), route.when);
    }

    [[nodiscard]] const QList<PlacedCondition> &placed() const { return m_placed; }

private:
    QList<PlacedCondition> m_placed;
};
}

QList<PlacedCondition> placedConditions(const Rules &rules)
{
    Placer placer;
    for (const Fact &fact : rules.facts)
        placer.add(RuleProblems::place("facts.json", "fact", fact.id), fact.when);
    for (const Mode &mode : rules.modes)
        placer.addMode(mode);
    for (const ChoiceRule &rule : rules.choice)
        placer.add(RuleProblems::place("choice.json", "choice rule", rule.id), rule.when);
    for (const Warning &warning : rules.warnings)
        placer.add(RuleProblems::place("warnings.json", "warning", warning.id), warning.when, warning.valid);
    for (const Parameter &parameter : rules.parameters) {
        for (const DatedValue &value : parameter.values) {
            if (value.when)
                placer.add(RuleProblems::place("parameters.json", "parameter", parameter.id), *value.when, value.valid);
        }
    }
    for (const Item &item : rules.items)
        placer.addItem(item);
    return placer.placed();
}
