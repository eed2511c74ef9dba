// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "visitconditions.h"

namespace
{
void visitDue(const QList<DueRule> &due, const std::function<void(const Condition &)> &visit)
{
    for (const DueRule &rule : due) {
        if (rule.when)
            visitConditions(*rule.when, visit);
    }
}
}

void visitConditions(const Condition &condition, const std::function<void(const Condition &)> &visit)
{
    visit(condition);
    for (const Condition &part : condition.parts)
        visitConditions(part, visit);
}

void visitConditions(const Rules &rules, const std::function<void(const Condition &)> &visit)
{
    for (const Fact &fact : rules.facts)
        visitConditions(fact.when, visit);
    for (const Mode &mode : rules.modes) {
        visitConditions(mode.when, visit);
        if (mode.overLimit)
            visitConditions(*mode.overLimit, visit);
        for (const ModeCondition &condition : mode.conditions)
            visitConditions(condition.when, visit);
        for (const Route &route : mode.routes)
            visitConditions(route.when, visit);
    }
    for (const ChoiceRule &rule : rules.choice)
        visitConditions(rule.when, visit);
    for (const Warning &warning : rules.warnings)
        visitConditions(warning.when, visit);
    for (const Parameter &parameter : rules.parameters) {
        for (const DatedValue &value : parameter.values) {
            if (value.when)
                visitConditions(*value.when, visit);
        }
    }
    for (const Item &item : rules.items) {
        visitConditions(item.when, visit);
        if (item.done)
            visitConditions(*item.done, visit);
        visitDue(item.text.due, visit);
        for (const ItemVariant &variant : item.variants) {
            visitConditions(variant.when, visit);
            visitDue(variant.text.due, visit);
        }
    }
}

void visitValidities(const Rules &rules, const std::function<void(const Validity &)> &visit)
{
    for (const Mode &mode : rules.modes) {
        for (const ModeCondition &condition : mode.conditions)
            visit(condition.valid);
    }
    for (const Warning &warning : rules.warnings) {
        visit(warning.valid);
        for (const Variant &variant : warning.variants)
            visit(variant.valid);
    }
    for (const Parameter &parameter : rules.parameters) {
        for (const DatedValue &value : parameter.values)
            visit(value.valid);
    }
}
