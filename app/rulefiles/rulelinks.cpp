// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulelinks.h"

#include "conditionlinks.h"
#include "events.h"
#include "knowledgelinks.h"
#include "tablelinks.h"
#include "textlinks.h"

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
                problem(QLatin1String(file), QStringLiteral("\"%1\": no entries").arg(QLatin1String(list)));
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
                problem(place(file, kind, id), QStringLiteral("the id is used twice"));
            else if (!known.isEmpty())
                problem(place(file, kind, id), QStringLiteral("the id is also that of a %1").arg(known));
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
        unique(QStringLiteral("questions.json, pages"), m_rules.pages);
        unique(QStringLiteral("choice.json"), m_rules.choice);
        unique(QStringLiteral("facts.json"), m_rules.facts);
        unique(QStringLiteral("checklist.json, parties"), m_rules.parties);
        unique(QStringLiteral("checklist.json, places"), m_rules.places);
        unique(QStringLiteral("checklist.json, phases"), m_rules.phases);
    }

    template<typename T>
    void unique(const QString &where, const QList<T> &entries)
    {
        QSet<QString> seen;
        for (const T &entry : entries) {
            if (seen.contains(entry.id))
                problem(where, QStringLiteral("id \"%1\" is used twice").arg(entry.id));
            seen.insert(entry.id);
        }
    }

    void checkQuestions()
    {
        for (const Page &page : m_rules.pages) {
            if (page.questions.isEmpty())
                problem(place("questions.json", "page", page.id), QStringLiteral("\"questions\": no entries"));
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
                problem(where, QStringLiteral("belongs to no amount before it"));
        }
        const auto isDate = [](const Question &question) { return question.type == Question::Type::Date; };
        if (std::count_if(m_rules.questions.begin(), m_rules.questions.end(), isDate) != 1)
            problem(QStringLiteral("questions.json"),
                    QStringLiteral("expected one date question, the declaration date"));
    }

    void checkAmount(const QString &where, const Question &amount, qsizetype index)
    {
        const Question next = m_rules.questions.value(index + 1);
        const Question afterNext = m_rules.questions.value(index + 2);
        if (next.id != amount.currency || next.type != Question::Type::Currency)
            problem(where, QStringLiteral("the question after an amount must be its currency"));
        if (afterNext.id != amount.rates || afterNext.type != Question::Type::Rates)
            problem(where, QStringLiteral("the question after a currency must be the amount's rates"));
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
                problem(where, QStringLiteral("\"conditions\": no entries"));
            for (const ModeCondition &condition : mode.conditions) {
                const QString inner = place("modes.json", "condition", condition.id);
                m_conditions.check(inner, condition.when, Scope::Answers);
                m_problems.checkEvidence(inner, condition.evidence);
            }
            for (const Route &route : mode.routes) {
                const QString inner = QStringLiteral("%1, route \"%2\"").arg(where, route.id);
                m_conditions.check(inner, route.when, Scope::Answers);
                m_problems.checkEvidence(inner, route.evidence);
                for (const QString &offered : route.offers) {
                    if (!RuleProblems::has(mode.routes, offered))
                        problem(inner, QStringLiteral("unknown route \"%1\"").arg(offered));
                    else if (offered == route.id)
                        problem(inner, QStringLiteral("offers itself"));
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
                problem(where, QStringLiteral("unknown mode \"%1\"").arg(rule.mode));
        }
        QSet<QStringList> pairs;
        for (const TradeOff &tradeOff : m_rules.tradeOffs) {
            const QString where = QStringLiteral("choice.json, trade-off %1 / %2")
                                      .arg(tradeOff.mode, tradeOff.alternative);
            const QStringList pair{tradeOff.mode, tradeOff.alternative, tradeOff.route};
            for (const QString &mode : {tradeOff.mode, tradeOff.alternative}) {
                if (!m_rules.mode(mode))
                    problem(where, QStringLiteral("unknown mode \"%1\"").arg(mode));
            }
            if (!tradeOff.route.isEmpty() && !m_rules.route(tradeOff.alternative, tradeOff.route))
                problem(where, QStringLiteral("unknown route \"%1\"").arg(tradeOff.route));
            if (tradeOff.route.isEmpty() && tradeOff.mode == tradeOff.alternative)
                problem(where, QStringLiteral("compares a mode with itself"));
            if (pairs.contains(pair))
                problem(where, QStringLiteral("stands twice"));
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
                problem(where, QStringLiteral("\"answers\": no entries"));
            for (const QString &answer : warning.answers) {
                if (!m_rules.question(answer))
                    problem(where, QStringLiteral("unknown question \"%1\"").arg(answer));
            }
            for (qsizetype index = 0; index < warning.variants.size(); ++index) {
                const Variant &variant = warning.variants.at(index);
                m_problems.checkEvidence(where, {variant.grade.value_or(Grade::Confirm), warning.evidence.sources});
                for (qsizetype other = 0; other < index; ++other) {
                    if (overlap(variant.valid, warning.variants.at(other).valid))
                        problem(where, QStringLiteral("two variants are valid on the same day"));
                }
            }
        }
        const QString range = QStringLiteral("meta.json, \"range\"");
        m_problems.checkEvidence(range, m_rules.rangeEvidence);
        if (!m_rules.warning(m_rules.rangeWarning))
            problem(range, QStringLiteral("unknown warning \"%1\"").arg(m_rules.rangeWarning));
    }

    void checkItems()
    {
        for (const Item &item : m_rules.items) {
            const QString where = place("checklist.json", "item", item.id);
            m_conditions.check(where, item.when, Scope::Outcome);
            if (!RuleProblems::has(m_rules.phases, item.phase))
                problem(where, QStringLiteral("unknown phase \"%1\"").arg(item.phase));
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
                problem(where, QStringLiteral("unknown party \"%1\"").arg(id));
        }
        for (const QString &id : text.where) {
            if (!RuleProblems::has(m_rules.places, id))
                problem(where, QStringLiteral("unknown place \"%1\"").arg(id));
        }
        for (const DueRule &due : text.due)
            checkDue(where, due);
    }

    void checkDue(const QString &where, const DueRule &due)
    {
        if (!due.event.isEmpty() && !findEvent(due.event))
            problem(where, QStringLiteral("unknown event \"%1\"").arg(due.event));
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
            problem(where, QStringLiteral("unknown parameter \"%1\"").arg(due.parameter));
        else if (!std::all_of(parameter->values.begin(), parameter->values.end(), isTime))
            problem(where, QStringLiteral("parameter \"%1\" is no time").arg(due.parameter));
        if (due.event.isEmpty())
            problem(where, QStringLiteral("parameter \"%1\" counts from no event").arg(due.parameter));
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
