// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "compiledrules.h"

#include "visitconditions.h"

#include <QSet>

namespace
{
QList<int> arities(const AnswerSpace &space)
{
    QList<int> arities;
    for (const AnswerSpace::Variable &variable : space.variables())
        arities.append(variable.classes);
    return arities;
}

Diagram constant(bool value)
{
    return value ? DiagramForest::True : DiagramForest::False;
}

QDate laterBy(QDate date, const Term &term)
{
    return date.addYears(term.years).addMonths(term.months).addDays(term.days);
}
}

CommonGround::CommonGround(const QList<const Rules *> &rules, QDate day) : space(rules, day), forest(arities(space)) {}

CompiledRules::CompiledRules(const Rules &rules, QDate day)
    : CompiledRules(rules, day, std::make_shared<CommonGround>(QList<const Rules *>{&rules}, day))
{
}

CompiledRules::CompiledRules(const Rules &rules, QDate day, std::shared_ptr<CommonGround> ground)
    : m_rules(rules), m_day(day), m_ground(std::move(ground)), m_space(m_ground->space), m_forest(m_ground->forest)
{
    compileModes();
    compileChoice();
    compileWarnings();
    compileItems();
    for (const Parameter &parameter : m_rules.parameters) {
        Diagram left = DiagramForest::True;
        for (const DatedValue &value : parameter.values) {
            if (!value.valid.contains(m_day))
                continue;
            const Diagram holds = value.when ? compile(*value.when) : DiagramForest::True;
            values.append({parameter.id, &value, m_forest.conjunction(left, holds)});
            left = m_forest.conjunction(left, m_forest.negation(holds));
        }
    }
    collectOutcome();
    m_size = m_forest.size();
}

bool CompiledRules::saysTheSame(const CompiledRules &other) const
{
    return m_space == other.m_space && m_size == other.m_size && m_forest.beginsLike(other.m_forest, m_size)
           && modes == other.modes && conditions == other.conditions && choice == other.choice
           && warnings == other.warnings && items == other.items && values == other.values;
}

Diagram CompiledRules::compile(const Condition &condition)
{
    using Operator = Condition::Operator;
    switch (condition.op) {
    case Operator::Always:
        return DiagramForest::True;
    case Operator::All: {
        QList<Diagram> parts;
        for (const Condition &part : condition.parts)
            parts.append(compile(part));
        return m_forest.allOf(parts);
    }
    case Operator::Any: {
        QList<Diagram> parts;
        for (const Condition &part : condition.parts)
            parts.append(compile(part));
        return m_forest.anyOf(parts);
    }
    case Operator::Not:
        return m_forest.negation(compile(condition.parts.first()));
    case Operator::Is:
    case Operator::Has:
    case Operator::Recognised:
    case Operator::RecognisedThisYear:
        return compileLiterals(condition);
    case Operator::AtMost:
    case Operator::AtLeast:
    case Operator::Over:
        return compileComparison(condition);
    case Operator::From:
        return constant(m_day >= condition.date);
    case Operator::Until:
        return constant(m_day <= condition.date);
    case Operator::AfterRules: {
        const DatedValue *value = AnswerSpace::valueOn(*m_rules.parameter(condition.parameter), m_day);
        const auto *term = value ? std::get_if<Term>(&value->value) : nullptr;
        return constant(term && m_day > laterBy(m_rules.date, *term));
    }
    case Operator::BeforeRange:
        return constant(m_day < m_rules.rangeFrom);
    case Operator::Fact: {
        Diagram all = DiagramForest::True;
        for (const QString &id : condition.values) {
            if (!m_facts.contains(id)) {
                for (const Fact &fact : m_rules.facts) {
                    if (fact.id == id)
                        m_facts.insert(id, compile(fact.when));
                }
            }
            all = m_forest.conjunction(all, m_facts.value(id));
        }
        return all;
    }
    case Operator::Met: {
        Diagram all = DiagramForest::True;
        for (const CompiledCondition &compiled : std::as_const(conditions)) {
            if (condition.values.contains(compiled.id))
                all = m_forest.conjunction(all, compiled.holds);
        }
        return all;
    }
    case Operator::Possible:
    case Operator::Mode: {
        QList<Diagram> named;
        for (const CompiledMode &mode : std::as_const(modes)) {
            if (condition.values.contains(mode.id))
                named.append(condition.op == Operator::Mode ? mode.chosen : mode.possible);
        }
        return m_forest.anyOf(named);
    }
    case Operator::Route: {
        QList<Diagram> named;
        for (const CompiledMode &mode : std::as_const(modes)) {
            for (const CompiledRoute &route : mode.routes) {
                if (condition.values.contains(route.id))
                    named.append(m_forest.conjunction(mode.chosen, route.taken));
            }
        }
        return m_forest.anyOf(named);
    }
    }
    return DiagramForest::False;
}

Diagram CompiledRules::compileLiterals(const Condition &condition)
{
    QStringList named = condition.values;
    if (condition.op == Condition::Operator::Recognised || condition.op == Condition::Operator::RecognisedThisYear) {
        for (const Option &option : m_rules.question(condition.subject)->options) {
            const bool matches = option.recognisedFrom.isValid()
                                 && (condition.op == Condition::Operator::Recognised
                                         ? option.recognisedFrom <= m_day
                                         : option.recognisedFrom.year() == m_day.year());
            if (matches)
                named.append(option.id);
        }
    }
    QList<Diagram> literals;
    for (const AnswerSpace::Literal &literal : m_space.is(condition.subject, named))
        literals.append(m_forest.literal(literal.variable, literal.classes));
    return m_forest.anyOf(literals);
}

Diagram CompiledRules::compileComparison(const Condition &condition)
{
    std::optional<Decimal> share;
    if (!condition.share.isEmpty()) {
        const DatedValue *value = AnswerSpace::valueOn(*m_rules.parameter(condition.share), m_day);
        const auto *percent = value ? std::get_if<Percent>(&value->value) : nullptr;
        if (!percent)
            return DiagramForest::False;
        share = percent->percent;
    }
    Diagram left = DiagramForest::True;
    Diagram result = DiagramForest::False;
    for (const DatedValue &value : m_rules.parameter(condition.parameter)->values) {
        if (!value.valid.contains(m_day))
            continue;
        const Diagram counts = m_forest.conjunction(left, value.when ? compile(*value.when) : DiagramForest::True);
        const AnswerSpace::Literal literal = m_space.compares(condition.op, condition.subject, value.value, share);
        const Diagram holds = m_forest.literal(literal.variable, literal.classes);
        result = m_forest.disjunction(result, m_forest.conjunction(counts, holds));
        left = m_forest.conjunction(left, m_forest.negation(counts));
    }
    return result;
}

void CompiledRules::compileModes()
{
    for (const Mode &mode : m_rules.modes) {
        CompiledMode compiled;
        compiled.id = mode.id;
        compiled.possible = mode.stop ? compile(mode.when) : DiagramForest::True;
        for (const ModeCondition &condition : mode.conditions) {
            const bool applies = condition.valid.contains(m_day);
            const Diagram holds = applies ? compile(condition.when) : DiagramForest::True;
            conditions.append({condition.id, mode.id, condition.kind, holds, DiagramForest::False});
            if (condition.kind == ModeCondition::Kind::Must)
                compiled.possible = m_forest.conjunction(compiled.possible, holds);
        }
        Diagram left = DiagramForest::True;
        for (const Route &route : mode.routes) {
            const Diagram holds = compile(route.when);
            compiled.routes.append({route.id, m_forest.conjunction(left, holds)});
            left = m_forest.conjunction(left, m_forest.negation(holds));
        }
        modes.append(compiled);
    }
}

void CompiledRules::compileChoice()
{
    Diagram left = DiagramForest::True;
    for (const ChoiceRule &rule : m_rules.choice) {
        const Diagram when = compile(rule.when);
        const Diagram fires = m_forest.conjunction(left, when);
        choice.append({rule.id, rule.mode, when, fires});
        for (CompiledMode &mode : modes) {
            if (mode.id == rule.mode)
                mode.chosen = m_forest.disjunction(mode.chosen, fires);
        }
        left = m_forest.conjunction(left, m_forest.negation(when));
    }
    for (CompiledCondition &condition : conditions) {
        if (condition.kind != ModeCondition::Kind::File)
            continue;
        for (const CompiledMode &mode : std::as_const(modes)) {
            if (mode.id == condition.mode)
                condition.filing = m_forest.conjunction(mode.chosen, m_forest.negation(condition.holds));
        }
    }
    for (CompiledMode &mode : modes) {
        const std::optional<Condition> &overLimit = m_rules.mode(mode.id)->overLimit;
        if (overLimit)
            mode.overLimit = m_forest.conjunction(mode.chosen, compile(*overLimit));
    }
}

void CompiledRules::compileWarnings()
{
    for (const Warning &warning : m_rules.warnings) {
        const bool valid = warning.valid.contains(m_day);
        warnings.append({warning.id, valid ? compile(warning.when) : DiagramForest::False});
    }
}

void CompiledRules::compileItems()
{
    for (const Item &item : m_rules.items) {
        CompiledItem compiled;
        compiled.id = item.id;
        compiled.appears = compile(item.when);
        if (item.done) {
            compiled.done = m_forest.conjunction(compiled.appears, compile(*item.done));
            visitConditions(*item.done, [&](const Condition &part) {
                if (!part.subject.isEmpty())
                    compiled.doneQuestions.append(part.subject);
            });
        }
        const auto compileDue = [&](const ItemText &text, Diagram shown) {
            QList<Diagram> due;
            for (const DueRule &rule : text.due)
                due.append(m_forest.conjunction(shown, rule.when ? compile(*rule.when) : DiagramForest::True));
            return due;
        };
        Diagram left = compiled.appears;
        QList<QList<Diagram>> variantDue;
        for (const ItemVariant &variant : item.variants) {
            const Diagram when = compile(variant.when);
            compiled.variants.append(m_forest.conjunction(left, when));
            variantDue.append(compileDue(variant.text, compiled.variants.last()));
            left = m_forest.conjunction(left, m_forest.negation(when));
        }
        compiled.due.append(compileDue(item.text, left));
        compiled.due += variantDue;
        items.append(compiled);
    }
}

void CompiledRules::collectOutcome()
{
    QSet<Diagram> collected;
    const auto add = [&](Diagram diagram) {
        if (!DiagramForest::isConstant(diagram))
            collected.insert(diagram);
    };
    for (const CompiledMode &mode : std::as_const(modes)) {
        add(mode.chosen);
        add(mode.overLimit);
        for (const CompiledRoute &route : mode.routes)
            add(m_forest.conjunction(mode.chosen, route.taken));
    }
    for (const CompiledCondition &condition : std::as_const(conditions))
        add(condition.filing);
    for (const CompiledWarning &warning : std::as_const(warnings)) {
        // Apart from those that ask, a contradiction counts only answers that are asked anyway.
        if (m_rules.warning(warning.id)->asks)
            add(warning.fires);
    }
    for (const CompiledItem &item : std::as_const(items)) {
        add(item.appears);
        add(item.done);
        for (const Diagram variant : item.variants)
            add(variant);
        for (const QList<Diagram> &due : item.due) {
            for (const Diagram rule : due)
                add(rule);
        }
    }
    outcome = QList<Diagram>(collected.begin(), collected.end());
}
