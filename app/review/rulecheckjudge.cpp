// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the rule check that says, once all days were tried, what was never reached.

#include "rulecheck.h"

#include "ruleproblems.h"

using namespace Qt::Literals::StringLiterals;

using Kind = Proof::Kind;

void RuleCheck::judgeChoice()
{
    for (const ChoiceRule &rule : m_rules.choice) {
        if (!isReached(key("choice", rule.id)))
            fault(Kind::DeadChoice, RuleProblems::place("choice.json", "choice rule", rule.id),
                  u"never decides, since the rules before it always do"_s);
    }
    for (auto pair = m_apart.constBegin(); pair != m_apart.constEnd(); ++pair) {
        const ChoiceRule &earlier = m_rules.choice.at(pair.key().first);
        const ChoiceRule &later = m_rules.choice.at(pair.key().second);
        if (!*pair)
            fault(Kind::Mergeable, RuleProblems::place("choice.json", "choice rule", later.id),
                  u"could be one with \"%1\", which recommends the same mode"_s.arg(earlier.id));
    }
}

void RuleCheck::judgeModes()
{
    for (const Mode &mode : m_rules.modes) {
        const QString place = RuleProblems::place("modes.json", "mode", mode.id);
        if (!isReached(key("mode", mode.id)))
            fault(Kind::DeadMode, place, u"is never recommended"_s);
        for (const Route &route : mode.routes) {
            if (!isReached(key("route", mode.id + QLatin1Char(' ') + route.id)))
                fault(Kind::DeadRoute, u"%1, route \"%2\""_s.arg(place, route.id), u"is never taken"_s);
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
            fault(Kind::DeadQuestion, place, u"is never asked: it changes nothing"_s);
        if (question.type != Question::Type::Set || !alive)
            continue;
        for (const Option &option : question.options) {
            if (!isReached(key("option", question.id + QLatin1Char(' ') + option.id)))
                fault(Kind::DeadOption, u"%1, option \"%2\""_s.arg(place, option.id),
                      u"is never offered: it changes nothing"_s);
        }
    }
}

void RuleCheck::judgeTradeOffs()
{
    auto missing = m_compared;
    for (const TradeOff &tradeOff : m_rules.tradeOffs) {
        QSet<QString> &routes = missing[{tradeOff.mode, tradeOff.alternative}];
        if (!routes.remove(tradeOff.route))
            fault(Kind::DeadTradeOff, u"choice.json, trade-off %1 / %2"_s.arg(tradeOff.mode, tradeOff.alternative),
                  u"is never shown: the two are never open together"_s);
    }
    for (auto pair = missing.constBegin(); pair != missing.constEnd(); ++pair) {
        for (const QString &route : *pair) {
            fault(Kind::NoTradeOff, u"choice.json, trade-off %1 / %2"_s.arg(pair.key().first, pair.key().second),
                  route.isEmpty() ? u"is missing"_s : u"route \"%1\" is missing"_s.arg(route));
        }
    }
}

void RuleCheck::judgeWarnings()
{
    for (const Warning &warning : m_rules.warnings) {
        const QString place = RuleProblems::place("warnings.json", "warning", warning.id);
        if (!isReached(key("warning", warning.id)))
            fault(Kind::DeadWarning, place, u"never appears"_s);
        for (qsizetype index = 0; index < warning.variants.size(); ++index) {
            if (!isReached(key("warning", warning.id, index)))
                fault(Kind::DeadWarning, u"%1, variant %2"_s.arg(place).arg(index + 1), u"never appears"_s);
        }
    }
}

void RuleCheck::judgeItems()
{
    for (const Item &item : m_rules.items) {
        const QString place = RuleProblems::place("checklist.json", "item", item.id);
        if (!isReached(key("item", item.id))) {
            fault(Kind::DeadItem, place, u"never appears"_s);
            continue;
        }
        if (item.done && !isReached(key("done", item.id)))
            fault(Kind::DeadItem, place + ", \"done\""_L1, u"never holds"_s);
        for (qsizetype index = 0; index <= item.variants.size(); ++index) {
            const bool own = index == 0;
            const QString inner = own ? place : u"%1, variant %2"_s.arg(place).arg(index);
            if (!own && !isReached(key("variant", item.id, index - 1)))
                fault(Kind::DeadItem, inner, u"never appears"_s);
            const QList<DueRule> &due = own ? item.text.due : item.variants.at(index - 1).text.due;
            if (!own && due == item.text.due)
                continue;
            for (qsizetype rule = 0; rule < due.size(); ++rule) {
                if (!isReached(key("due", item.id, index * 1000 + rule)))
                    fault(Kind::DeadItem, u"%1, entry %2 of \"due\""_s.arg(inner).arg(rule + 1), u"never applies"_s);
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
            fault(Kind::Constant, placed.place, u"never holds"_s);
        else if (!seen.failing)
            fault(Kind::Constant, placed.place, u"always holds"_s);
    }
}
