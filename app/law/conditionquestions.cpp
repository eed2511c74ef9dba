// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "conditionquestions.h"

#include "visitconditions.h"

#include <QSet>

#include <algorithm>

namespace
{
/// Follows a condition to everything it stands on. The rules are free of circles: that is checked when they are loaded.
class Follower
{
public:
    explicit Follower(const Rules &rules) : m_rules(rules) {}

    void follow(const Condition &condition)
    {
        visitConditions(condition, [this](const Condition &part) { followPart(part); });
    }

    [[nodiscard]] QStringList inOrder() const
    {
        QStringList questions;
        for (const Question &question : m_rules.questions) {
            if (m_found.contains(question.id))
                questions << question.id;
        }
        return questions;
    }

private:
    using Operator = Condition::Operator;

    void followPart(const Condition &part)
    {
        switch (part.op) {
        case Operator::Always:
        case Operator::All:
        case Operator::Any:
        case Operator::Not:
            return;
        case Operator::Is:
        case Operator::Has:
            m_found << part.subject;
            return;
        case Operator::AtMost:
        case Operator::AtLeast:
        case Operator::Over:
            return followLimit(part);
        case Operator::Recognised:
        case Operator::RecognisedThisYear:
            m_found << part.subject << m_rules.dateQuestion()->id;
            return;
        case Operator::From:
        case Operator::Until:
        case Operator::AfterRules:
        case Operator::BeforeRange:
            m_found << m_rules.dateQuestion()->id;
            return;
        case Operator::Fact:
            return followFacts(part.values);
        case Operator::Met:
            for (const QString &id : part.values)
                follow(m_rules.condition(id)->when);
            return;
        case Operator::Possible:
            for (const QString &id : part.values)
                followMode(*m_rules.mode(id));
            return;
        case Operator::Mode:
        case Operator::Route:
            return followOutcome();
        }
    }

    void followLimit(const Condition &part)
    {
        const Question &question = *m_rules.question(part.subject);
        for (const QString &id : {question.id, question.currency, question.rates}) {
            if (!id.isEmpty())
                m_found << id;
        }
        for (const QString &id : {part.parameter, part.share}) {
            const Parameter *parameter = id.isEmpty() ? nullptr : m_rules.parameter(id);
            for (const DatedValue &value : parameter ? parameter->values : QList<DatedValue>()) {
                if (value.when)
                    follow(*value.when);
            }
        }
    }

    void followFacts(const QStringList &ids)
    {
        for (const Fact &fact : m_rules.facts) {
            if (ids.contains(fact.id))
                follow(fact.when);
        }
    }

    void followMode(const Mode &mode)
    {
        follow(mode.when);
        for (const ModeCondition &condition : mode.conditions) {
            if (condition.kind == ModeCondition::Kind::Must)
                follow(condition.when);
        }
    }

    void followOutcome()
    {
        for (const Mode &mode : m_rules.modes) {
            followMode(mode);
            for (const Route &route : mode.routes)
                visitConditions(route.when, [this](const Condition &part) {
                    if (part.op != Operator::Mode && part.op != Operator::Route)
                        followPart(part);
                });
        }
        for (const ChoiceRule &rule : m_rules.choice)
            follow(rule.when);
    }

    const Rules &m_rules;
    QSet<QString> m_found;
};
}

QStringList questionsOf(const Rules &rules, const Condition &condition)
{
    Follower follower(rules);
    follower.follow(condition);
    return follower.inOrder();
}
