// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "conditionlinks.h"

#include "countries.h"
#include "visitconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = Condition::Operator;
using Type = Question::Type;

QList<Type> fittingTypes(Operator op)
{
    switch (op) {
    case Operator::Is:
        return {Type::Choice, Type::YesNo, Type::Country};
    case Operator::Has:
        return {Type::Set};
    case Operator::Recognised:
    case Operator::RecognisedThisYear:
        return {Type::Choice};
    default:
        return {Type::Amount, Type::Integer};
    }
}

bool hasValue(const Question &question, const QString &value)
{
    switch (question.type) {
    case Type::YesNo:
        return value == "true"_L1 || value == "false"_L1;
    case Type::Country:
        return Countries::codes().contains(value);
    default:
        return question.option(value) != nullptr;
    }
}
}

void ConditionLinks::checkFacts()
{
    for (const Fact &fact : m_problems.rules().facts) {
        check(RuleProblems::place("facts.json", "fact", fact.id), fact.when, Scope::Answers);
        m_facts.insert(fact.id);
    }
}

void ConditionLinks::check(const QString &place, const Condition &condition, Scope scope)
{
    visitConditions(condition, [&](const Condition &part) { checkPart(place, part, scope); });
}

void ConditionLinks::checkPart(const QString &place, const Condition &part, Scope scope)
{
    if (!part.subject.isEmpty())
        checkSubject(place, part);
    if (!part.parameter.isEmpty())
        checkLimit(place, part);
    checkIds(place, part);

    const auto needs = [&](Scope least, const char *what) {
        if (scope < least)
            m_problems.add(place, u"%1 is not known here"_s.arg(QLatin1String(what)));
    };
    switch (part.op) {
    case Operator::AtMost:
    case Operator::AtLeast:
    case Operator::Over:
    case Operator::AfterRules:
        needs(Scope::Answers, "a limit");
        break;
    case Operator::Met:
        needs(Scope::Choice, "which conditions are met");
        break;
    case Operator::Possible:
        needs(Scope::Choice, "which modes are possible");
        break;
    case Operator::Mode:
        needs(Scope::Outcome, "the mode");
        break;
    case Operator::Route:
        needs(Scope::Outcome, "the route");
        break;
    default:
        break;
    }
}

void ConditionLinks::checkIds(const QString &place, const Condition &part)
{
    const Rules &rules = m_problems.rules();
    const auto known = [&](const char *kind, auto exists) {
        for (const QString &id : part.values) {
            if (!exists(id))
                m_problems.add(place, u"unknown %1 \"%2\""_s.arg(QLatin1String(kind), id));
        }
    };
    switch (part.op) {
    case Operator::Fact:
        known("fact", [&](const QString &id) { return m_facts.contains(id); });
        break;
    case Operator::Met:
        known("condition", [&](const QString &id) { return rules.condition(id) != nullptr; });
        break;
    case Operator::Possible:
    case Operator::Mode:
        known("mode", [&](const QString &id) { return rules.mode(id) != nullptr; });
        break;
    case Operator::Route:
        known("route", [&](const QString &id) {
            return std::ranges::any_of(rules.modes,
                                       [&](const Mode &mode) { return RuleProblems::has(mode.routes, id); });
        });
        break;
    default:
        break;
    }
}

void ConditionLinks::checkSubject(const QString &place, const Condition &part)
{
    const Question *question = m_problems.rules().question(part.subject);
    if (!question) {
        m_problems.add(place, u"unknown question \"%1\""_s.arg(part.subject));
        return;
    }
    const bool recognises = part.op == Operator::Recognised || part.op == Operator::RecognisedThisYear;
    const bool anyRecognised = std::ranges::any_of(
        question->options, [](const Option &option) { return option.recognisedFrom.isValid(); });
    if (!fittingTypes(part.op).contains(question->type) || (recognises && !anyRecognised)) {
        m_problems.add(place, u"question \"%1\" has no such values"_s.arg(part.subject));
        return;
    }
    for (const QString &value : part.values) {
        if (!hasValue(*question, value))
            m_problems.add(place, u"question \"%1\" has no value \"%2\""_s.arg(part.subject, value));
    }
}

void ConditionLinks::checkLimit(const QString &place, const Condition &part)
{
    const Parameter *parameter = m_problems.rules().parameter(part.parameter);
    if (!parameter) {
        m_problems.add(place, u"unknown parameter \"%1\""_s.arg(part.parameter));
        return;
    }
    const Question *question = m_problems.rules().question(part.subject);
    const bool counts = question && question->type == Type::Integer;
    const bool fits = std::ranges::all_of(parameter->values, [&](const DatedValue &value) {
        if (part.op == Operator::AfterRules)
            return std::holds_alternative<Term>(value.value);
        return counts ? std::holds_alternative<Count>(value.value) : std::holds_alternative<Money>(value.value);
    });
    if (!fits)
        m_problems.add(place, u"parameter \"%1\" is no limit of this kind"_s.arg(part.parameter));
    if (!part.share.isEmpty())
        checkShare(place, part.share);
}

void ConditionLinks::checkShare(const QString &place, const QString &id)
{
    // One percentage a day: the limit is multiplied before any answer is looked at.
    const Parameter *share = m_problems.rules().parameter(id);
    const bool fits = share && std::ranges::all_of(share->values, [](const DatedValue &value) {
                          return std::holds_alternative<Percent>(value.value) && !value.when;
                      });
    if (!fits)
        m_problems.add(place, u"\"%1\" is no percentage"_s.arg(id));
}
