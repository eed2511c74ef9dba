// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulelinks.h"

#include "conditionlinks.h"
#include "events.h"
#include "knowledgelinks.h"
#include "tablelinks.h"
#include "textlinks.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Scope = ConditionLinks::Scope;

/// Checks what people ask, decide and do: questions, modes, choice, warnings and checklist.
class Links
{
public:
    Links(RuleProblems &problems, ConditionLinks &conditions)
        : m_rules(problems.rules()), m_problems(problems), m_conditions(conditions)
    {
    }

    void check()
    {
        checkPresence();
        checkIds();
        checkQuestions();
        checkModes();
        checkChoice();
        checkWarnings();
        checkItems();
    }

private:
    [[nodiscard]] static QString place(const char *file, const char *kind, const QString &id)
    {
        return RuleProblems::place(file, kind, id);
    }
    void problem(const QString &where, const QString &what) { m_problems.add(where, what); }

    void checkPresence()
    {
        const auto some = [this](const char *file, const char *list, bool empty) {
            if (empty)
                problem(QLatin1String(file), u"\"%1\": no entries"_s.arg(QLatin1String(list)));
        };
        some("questions.json", "pages", m_rules.pages.isEmpty());
        some("modes.json", "modes", m_rules.modes.isEmpty());
        some("choice.json", "choice", m_rules.choice.isEmpty());
        some("checklist.json", "phases", m_rules.phases.isEmpty());
    }

    void checkIds()
    {
        QMap<QString, QString> kinds;
        const auto add = [&](const char *file, const char *kind, const QString &id) {
            const QString known = kinds.value(id);
            if (known == QLatin1String(kind))
                problem(place(file, kind, id), u"the id is used twice"_s);
            else if (!known.isEmpty())
                problem(place(file, kind, id), u"the id is also that of a %1"_s.arg(known));
            kinds.insert(id, QLatin1String(kind));
        };
        for (const Question &question : m_rules.questions)
            add("questions.json", "question", question.id);
        for (const Mode &mode : m_rules.modes) {
            add("modes.json", "mode", mode.id);
            for (const ModeCondition &condition : mode.conditions)
                add("modes.json", "condition", condition.id);
            unique(place("modes.json", "mode", mode.id), mode.routes);
        }
        for (const Warning &warning : m_rules.warnings)
            add("warnings.json", "warning", warning.id);
        for (const Item &item : m_rules.items)
            add("checklist.json", "item", item.id);
        for (const Parameter &parameter : m_rules.parameters)
            add("parameters.json", "parameter", parameter.id);
        for (const Source &source : m_rules.sources)
            add("sources.json", "source", source.id);
        unique(u"questions.json, pages"_s, m_rules.pages);
        unique(u"choice.json"_s, m_rules.choice);
        unique(u"facts.json"_s, m_rules.facts);
        unique(u"checklist.json, parties"_s, m_rules.parties);
        unique(u"checklist.json, places"_s, m_rules.places);
        unique(u"checklist.json, phases"_s, m_rules.phases);
    }

    template<typename T>
    void unique(const QString &where, const QList<T> &entries)
    {
        QSet<QString> seen;
        for (const T &entry : entries) {
            if (seen.contains(entry.id))
                problem(where, u"id \"%1\" is used twice"_s.arg(entry.id));
            seen.insert(entry.id);
        }
    }

    void checkQuestions()
    {
        for (const Page &page : m_rules.pages) {
            if (page.questions.isEmpty())
                problem(place("questions.json", "page", page.id), u"\"questions\": no entries"_s);
        }
        QStringList ofAmounts; // currencies and rates
        for (qsizetype index = 0; index < m_rules.questions.size(); ++index) {
            const Question &question = m_rules.questions.at(index);
            const QString where = place("questions.json", "question", question.id);
            unique(where, question.options);
            m_problems.checkEvidence(where, question.evidence);
            if (question.type == Question::Type::Amount) {
                checkAmount(where, question, index);
                ofAmounts += {question.currency, question.rates};
            }
            const bool belongs = question.type == Question::Type::Currency || question.type == Question::Type::Rates;
            if (belongs && !ofAmounts.contains(question.id))
                problem(where, u"belongs to no amount before it"_s);
        }
        const auto isDate = [](const Question &question) { return question.type == Question::Type::Date; };
        if (std::ranges::count_if(m_rules.questions, isDate) != 1)
            problem(u"questions.json"_s, u"expected one date question, the declaration date"_s);
    }

    void checkAmount(const QString &where, const Question &amount, qsizetype index)
    {
        const Question next = m_rules.questions.value(index + 1);
        const Question afterNext = m_rules.questions.value(index + 2);
        if (next.id != amount.currency || next.type != Question::Type::Currency)
            problem(where, u"the question after an amount must be its currency"_s);
        if (afterNext.id != amount.rates || afterNext.type != Question::Type::Rates)
            problem(where, u"the question after a currency must be the amount's rates"_s);
    }

    void checkModes()
    {
        for (const Mode &mode : m_rules.modes) {
            const QString where = place("modes.json", "mode", mode.id);
            m_conditions.check(where, mode.when, Scope::Answers);
            if (mode.overLimit)
                m_conditions.check(where, *mode.overLimit, Scope::Answers);
            // Without any, it would fit every shipment.
            if (!mode.stop && mode.conditions.isEmpty())
                problem(where, u"\"conditions\": no entries"_s);
            for (const ModeCondition &condition : mode.conditions) {
                const QString inner = place("modes.json", "condition", condition.id);
                m_conditions.check(inner, condition.when, Scope::Answers);
                m_problems.checkEvidence(inner, condition.evidence);
            }
            for (const Route &route : mode.routes) {
                const QString inner = u"%1, route \"%2\""_s.arg(where, route.id);
                m_conditions.check(inner, route.when, Scope::Answers);
                m_problems.checkEvidence(inner, route.evidence);
                for (const QString &offered : route.offers) {
                    if (!RuleProblems::has(mode.routes, offered))
                        problem(inner, u"unknown route \"%1\""_s.arg(offered));
                    else if (offered == route.id)
                        problem(inner, u"offers itself"_s);
                }
            }
        }
    }

    void checkChoice()
    {
        for (const ChoiceRule &rule : m_rules.choice) {
            const QString where = place("choice.json", "choice rule", rule.id);
            m_conditions.check(where, rule.when, Scope::Choice);
            if (!m_rules.mode(rule.mode))
                problem(where, u"unknown mode \"%1\""_s.arg(rule.mode));
        }
        QSet<QStringList> pairs;
        for (const TradeOff &tradeOff : m_rules.tradeOffs) {
            const QString where = u"choice.json, trade-off %1 / %2"_s.arg(tradeOff.mode, tradeOff.alternative);
            const QStringList pair{tradeOff.mode, tradeOff.alternative, tradeOff.route};
            for (const QString &mode : {tradeOff.mode, tradeOff.alternative}) {
                if (!m_rules.mode(mode))
                    problem(where, u"unknown mode \"%1\""_s.arg(mode));
            }
            if (!tradeOff.route.isEmpty() && !m_rules.route(tradeOff.alternative, tradeOff.route))
                problem(where, u"unknown route \"%1\""_s.arg(tradeOff.route));
            if (tradeOff.route.isEmpty() && tradeOff.mode == tradeOff.alternative)
                problem(where, u"compares a mode with itself"_s);
            if (pairs.contains(pair))
                problem(where, u"stands twice"_s);
            pairs.insert(pair);
        }
    }

    void checkWarnings()
    {
        for (const Warning &warning : m_rules.warnings) {
            const QString where = place("warnings.json", "warning", warning.id);
            m_conditions.check(where, warning.when, Scope::Outcome);
            m_problems.checkEvidence(where, warning.evidence);
            if (warning.contradiction && warning.answers.isEmpty())
                problem(where, u"\"answers\": no entries"_s);
            for (const QString &answer : warning.answers) {
                if (!m_rules.question(answer))
                    problem(where, u"unknown question \"%1\""_s.arg(answer));
            }
            for (qsizetype index = 0; index < warning.variants.size(); ++index) {
                const Variant &variant = warning.variants.at(index);
                m_problems.checkEvidence(where, {variant.grade.value_or(Grade::Confirm), warning.evidence.sources});
                for (qsizetype other = 0; other < index; ++other) {
                    if (overlap(variant.valid, warning.variants.at(other).valid))
                        problem(where, u"two variants are valid on the same day"_s);
                }
            }
        }
        const QString range = u"meta.json, \"range\""_s;
        m_problems.checkEvidence(range, m_rules.rangeEvidence);
        if (!m_rules.warning(m_rules.rangeWarning))
            problem(range, u"unknown warning \"%1\""_s.arg(m_rules.rangeWarning));
    }

    void checkItems()
    {
        for (const Item &item : m_rules.items) {
            const QString where = place("checklist.json", "item", item.id);
            m_conditions.check(where, item.when, Scope::Outcome);
            if (!RuleProblems::has(m_rules.phases, item.phase))
                problem(where, u"unknown phase \"%1\""_s.arg(item.phase));
            if (item.done)
                m_conditions.check(where, *item.done, Scope::Outcome);
            checkItemText(where, item.text);
            for (const ItemVariant &variant : item.variants) {
                m_conditions.check(where, variant.when, Scope::Outcome);
                checkItemText(where, variant.text);
            }
        }
    }

    void checkItemText(const QString &where, const ItemText &text)
    {
        m_problems.checkEvidence(where, text.evidence);
        for (const std::optional<Statement> &statement : {text.consequence, text.exception}) {
            if (statement)
                m_problems.checkEvidence(where, statement->evidence);
        }
        for (const QString &id : text.who) {
            if (!RuleProblems::has(m_rules.parties, id))
                problem(where, u"unknown party \"%1\""_s.arg(id));
        }
        for (const QString &id : text.where) {
            if (!RuleProblems::has(m_rules.places, id))
                problem(where, u"unknown place \"%1\""_s.arg(id));
        }
        for (const DueRule &due : text.due)
            checkDue(where, due);
    }

    void checkDue(const QString &where, const DueRule &due)
    {
        if (!due.event.isEmpty() && !findEvent(due.event))
            problem(where, u"unknown event \"%1\""_s.arg(due.event));
        if (due.when)
            m_conditions.check(where, *due.when, Scope::Outcome);
        if (due.parameter.isEmpty())
            return;
        const Parameter *parameter = m_rules.parameter(due.parameter);
        const auto isTime = [](const DatedValue &value) {
            return !std::holds_alternative<Money>(value.value) && !std::holds_alternative<Percent>(value.value)
                   && !std::holds_alternative<Count>(value.value);
        };
        if (!parameter)
            problem(where, u"unknown parameter \"%1\""_s.arg(due.parameter));
        else if (!std::ranges::all_of(parameter->values, isTime))
            problem(where, u"parameter \"%1\" is no time"_s.arg(due.parameter));
        if (due.event.isEmpty())
            problem(where, u"parameter \"%1\" counts from no event"_s.arg(due.parameter));
    }

    const Rules &m_rules;
    RuleProblems &m_problems;
    ConditionLinks &m_conditions;
};
}

void checkLinks(const Rules &rules, QStringList &problems)
{
    RuleProblems found(rules, problems);
    ConditionLinks conditions(found);
    conditions.checkFacts();
    Links(found, conditions).check();
    checkTables(found, conditions);
    checkKnowledge(found);
    checkTexts(found);
}
