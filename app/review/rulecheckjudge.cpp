// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the rule check that says, once all days were tried, what was never reached.

#include "rulecheck.h"

#include "ruleproblems.h"

using Kind = Proof::Kind;

void RuleCheck::judgeChoice()
{
    for (const ChoiceRule &rule : m_rules.choice) {
        if (!isReached(key("choice", rule.id)))
            fault(Kind::DeadChoice, RuleProblems::place("choice.json", "choice rule", rule.id),
                  QStringLiteral("never decides, since the rules before it always do"));
    }
    for (auto pair = m_apart.constBegin(); pair != m_apart.constEnd(); ++pair) {
        const ChoiceRule &earlier = m_rules.choice.at(pair.key().first);
        const ChoiceRule &later = m_rules.choice.at(pair.key().second);
        if (!*pair)
            fault(Kind::Mergeable, RuleProblems::place("choice.json", "choice rule", later.id),
                  QStringLiteral("could be one with \"%1\", which recommends the same mode").arg(earlier.id));
    }
}

void RuleCheck::judgeModes()
{
    for (const Mode &mode : m_rules.modes) {
        const QString place = RuleProblems::place("modes.json", "mode", mode.id);
        if (!isReached(key("mode", mode.id)))
            fault(Kind::DeadMode, place, QStringLiteral("is never recommended"));
        for (const Route &route : mode.routes) {
            if (!isReached(key("route", mode.id + QLatin1Char(' ') + route.id)))
                fault(Kind::DeadRoute, QStringLiteral("%1, route \"%2\"").arg(place, route.id),
                      QStringLiteral("is never taken"));
        }
    }
}

void RuleCheck::judgeQuestions()
{
    QStringList ofAmounts; // currencies and rates, asked with their amount
    for (const Question &question : m_rules.questions)
        ofAmounts += {question.currency, question.rates};
    for (const Question &question : m_rules.questions) {
        const QString place = RuleProblems::place("questions.json", "question", question.id);
        const bool alive = question.always || question.type == Question::Type::Date || ofAmounts.contains(question.id)
                           || isReached(key("question", question.id));
        if (!alive)
            fault(Kind::DeadQuestion, place, QStringLiteral("is never asked: it changes nothing"));
        if (question.type != Question::Type::Set || !alive)
            continue;
        for (const Option &option : question.options) {
            if (!isReached(key("option", question.id + QLatin1Char(' ') + option.id)))
                fault(Kind::DeadOption, QStringLiteral("%1, option \"%2\"").arg(place, option.id),
                      QStringLiteral("is never offered: it changes nothing"));
        }
    }
}

void RuleCheck::judgeTradeOffs()
{
    auto missing = m_compared;
    for (const TradeOff &tradeOff : m_rules.tradeOffs) {
        QSet<QString> &routes = missing[{tradeOff.mode, tradeOff.alternative}];
        if (!routes.remove(tradeOff.route))
            fault(Kind::DeadTradeOff,
                  QStringLiteral("choice.json, trade-off %1 / %2").arg(tradeOff.mode, tradeOff.alternative),
                  QStringLiteral("is never shown: the two are never open together"));
    }
    for (auto pair = missing.constBegin(); pair != missing.constEnd(); ++pair) {
        for (const QString &route : *pair) {
            fault(Kind::NoTradeOff,
                  QStringLiteral("choice.json, trade-off %1 / %2").arg(pair.key().first, pair.key().second),
                  route.isEmpty() ? QStringLiteral("is missing")
                                  : QStringLiteral("route \"%1\" is missing").arg(route));
        }
    }
}

void RuleCheck::judgeWarnings()
{
    for (const Warning &warning : m_rules.warnings) {
        const QString place = RuleProblems::place("warnings.json", "warning", warning.id);
        if (!isReached(key("warning", warning.id)))
            fault(Kind::DeadWarning, place, QStringLiteral("never appears"));
        for (qsizetype index = 0; index < warning.variants.size(); ++index) {
            if (!isReached(key("warning", warning.id, index)))
                fault(Kind::DeadWarning, QStringLiteral("%1, variant %2").arg(place).arg(index + 1),
                      QStringLiteral("never appears"));
        }
    }
}

void RuleCheck::judgeItems()
{
    for (const Item &item : m_rules.items) {
        const QString place = RuleProblems::place("checklist.json", "item", item.id);
        if (!isReached(key("item", item.id))) {
            fault(Kind::DeadItem, place, QStringLiteral("never appears"));
            continue;
        }
        if (item.done && !isReached(key("done", item.id)))
            fault(Kind::DeadItem, place + QLatin1String(", \"done\""), QStringLiteral("never holds"));
        for (qsizetype index = 0; index <= item.variants.size(); ++index) {
            const bool own = index == 0;
            const QString inner = own ? place : QStringLiteral("%1, variant %2").arg(place).arg(index);
            if (!own && !isReached(key("variant", item.id, index - 1)))
                fault(Kind::DeadItem, inner, QStringLiteral("never appears"));
            const QList<DueRule> &due = own ? item.text.due : item.variants.at(index - 1).text.due;
            if (!own && due == item.text.due)
                continue;
            for (qsizetype rule = 0; rule < due.size(); ++rule) {
                if (!isReached(key("due", item.id, index * 1000 + rule)))
                    fault(Kind::DeadItem, QStringLiteral("%1, entry %2 of \"due\"").arg(inner).arg(rule + 1),
                          QStringLiteral("never applies"));
            }
        }
    }
}

void RuleCheck::judgeConditions()
{
    for (qsizetype index = 0; index < m_conditions.size(); ++index) {
        const PlacedCondition &placed = m_conditions.at(index);
        const Seen &seen = m_seen.at(index);
        if (placed.condition->op == Condition::Operator::Always)
            continue;
        if (!seen.holding)
            fault(Kind::Constant, placed.place, QStringLiteral("never holds"));
        else if (!seen.failing)
            fault(Kind::Constant, placed.place, QStringLiteral("always holds"));
    }
}
