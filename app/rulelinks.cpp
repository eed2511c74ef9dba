// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulelinks.h"

#include "visitconditions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace
{
using Operator = Condition::Operator;

/// What may be known where a condition stands.
enum class Scope {
    Answers, ///< answers, dates and earlier facts
    Choice, ///< also which modes are possible and which conditions are met
    Outcome, ///< also mode and route
};

class Links
{
public:
    Links(const Rules &rules, QStringList &problems) : m_rules(rules), m_problems(problems) {}

    void check()
    {
        checkIds();
        checkQuestions();
        checkModes();
        checkChoice();
        checkWarnings();
        checkParameters();
        checkItems();
        checkDates();
    }

private:
    void problem(const QString &place, const QString &what)
    {
        m_problems.append(QStringLiteral("%1: %2").arg(place, what));
    }

    [[nodiscard]] static QString place(const char *file, const char *kind, const QString &id)
    {
        return QStringLiteral("%1, %2 \"%3\"").arg(QLatin1String(file), QLatin1String(kind), id);
    }

    void checkIds()
    {
        QMap<QString, QString> kinds;
        const auto add = [&](const QString &kind, const QString &id) {
            if (kinds.contains(id))
                problem(kind, kinds.value(id) == kind
                                  ? QStringLiteral("id \"%1\" is used twice").arg(id)
                                  : QStringLiteral("id \"%1\" is also a %2").arg(id, kinds.value(id)));
            kinds.insert(id, kind);
        };
        for (const Question &question : m_rules.questions)
            add(QStringLiteral("question"), question.id);
        for (const Mode &mode : m_rules.modes) {
            add(QStringLiteral("mode"), mode.id);
            for (const ModeCondition &condition : mode.conditions)
                add(QStringLiteral("condition"), condition.id);
            unique(place("modes.json", "mode", mode.id), mode.routes);
        }
        for (const Warning &warning : m_rules.warnings)
            add(QStringLiteral("warning"), warning.id);
        for (const Item &item : m_rules.items)
            add(QStringLiteral("item"), item.id);
        for (const Parameter &parameter : m_rules.parameters)
            add(QStringLiteral("parameter"), parameter.id);
        for (const Source &source : m_rules.sources)
            add(QStringLiteral("source"), source.id);
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

    template<typename T>
    [[nodiscard]] static bool has(const QList<T> &entries, const QString &id)
    {
        return std::any_of(entries.begin(), entries.end(), [&](const T &entry) { return entry.id == id; });
    }

    void checkEvidence(const QString &where, const Evidence &evidence)
    {
        for (const QString &id : evidence.sources) {
            const Source *source = m_rules.source(id);
            if (!source)
                problem(where, QStringLiteral("unknown source \"%1\"").arg(id));
            else if (evidence.grade > source->grade)
                problem(where,
                        QStringLiteral("grade \"%1\" is above that of source \"%2\"").arg(gradeId(evidence.grade), id));
        }
    }

    void checkCondition(const QString &where, const Condition &condition, Scope scope)
    {
        visitConditions(condition, [&](const Condition &part) { checkPart(where, part, scope); });
    }

    void checkPart(const QString &where, const Condition &part, Scope scope)
    {
        if (!part.subject.isEmpty())
            checkSubject(where, part);
        if (!part.parameter.isEmpty())
            checkLimit(where, part);
        const auto known = [&](const char *kind, auto exists) {
            for (const QString &id : part.values) {
                if (!exists(id))
                    problem(where, QStringLiteral("unknown %1 \"%2\"").arg(QLatin1String(kind), id));
            }
        };
        const auto notBefore = [&](Scope least, const char *what) {
            if (scope < least)
                problem(where, QStringLiteral("%1 is not known here").arg(QLatin1String(what)));
        };
        switch (part.op) {
        case Operator::Fact:
            known("fact", [&](const QString &id) { return m_factsSoFar.contains(id); });
            break;
        case Operator::Met:
            notBefore(Scope::Choice, "which conditions are met");
            known("condition", [&](const QString &id) { return m_rules.condition(id) != nullptr; });
            break;
        case Operator::Possible:
            notBefore(Scope::Choice, "which modes are possible");
            known("mode", [&](const QString &id) { return m_rules.mode(id) != nullptr; });
            break;
        case Operator::Mode:
            notBefore(Scope::Outcome, "the mode");
            known("mode", [&](const QString &id) { return m_rules.mode(id) != nullptr; });
            break;
        case Operator::Route:
            notBefore(Scope::Outcome, "the route");
            known("route", [&](const QString &id) {
                return std::any_of(m_rules.modes.begin(), m_rules.modes.end(),
                                   [&](const Mode &mode) { return has(mode.routes, id); });
            });
            break;
        default:
            break;
        }
    }

    void checkSubject(const QString &where, const Condition &part)
    {
        using Type = Question::Type;
        const Question *question = m_rules.question(part.subject);
        if (!question) {
            problem(where, QStringLiteral("unknown question \"%1\"").arg(part.subject));
            return;
        }
        QList<Type> fitting;
        switch (part.op) {
        case Operator::Is:
            fitting = {Type::Choice, Type::YesNo, Type::Country};
            break;
        case Operator::Has:
            fitting = {Type::Set};
            break;
        case Operator::Recognised:
        case Operator::RecognisedThisYear:
            fitting = {Type::Choice};
            break;
        default:
            fitting = {Type::Amount, Type::Integer};
            break;
        }
        if (!fitting.contains(question->type)) {
            problem(where, QStringLiteral("question \"%1\" has no such values").arg(part.subject));
            return;
        }
        for (const QString &value : part.values) {
            const bool yesNo = value == QLatin1String("true") || value == QLatin1String("false");
            const bool country = value.size() == 2 && value == value.toUpper();
            const bool fits = question->type == Type::YesNo     ? yesNo
                              : question->type == Type::Country ? country
                                                                : question->option(value) != nullptr;
            if (!fits)
                problem(where, QStringLiteral("question \"%1\" has no value \"%2\"").arg(part.subject, value));
        }
    }

    void checkLimit(const QString &where, const Condition &part)
    {
        const Parameter *parameter = m_rules.parameter(part.parameter);
        if (!parameter) {
            problem(where, QStringLiteral("unknown parameter \"%1\"").arg(part.parameter));
            return;
        }
        const Question *question = m_rules.question(part.subject);
        for (const DatedValue &value : parameter->values) {
            const bool fits = part.op == Operator::AfterRules ? std::holds_alternative<Term>(value.value)
                              : question && question->type == Question::Type::Integer
                                  ? std::holds_alternative<Count>(value.value)
                                  : std::holds_alternative<Money>(value.value);
            if (!fits)
                problem(where, QStringLiteral("parameter \"%1\" is no limit of this kind").arg(part.parameter));
        }
        if (part.share.isEmpty())
            return;
        const Parameter *share = m_rules.parameter(part.share);
        if (!share || !std::holds_alternative<Percent>(share->values.first().value))
            problem(where, QStringLiteral("\"%1\" is no percentage").arg(part.share));
    }

    void checkQuestions()
    {
        for (const Fact &fact : m_rules.facts) {
            // A fact may build on earlier ones only, so that none leads back to itself.
            checkCondition(place("facts.json", "fact", fact.id), fact.when, Scope::Answers);
            m_factsSoFar.insert(fact.id);
        }
        for (qsizetype index = 0; index < m_rules.questions.size(); ++index) {
            const Question &question = m_rules.questions.at(index);
            const QString where = place("questions.json", "question", question.id);
            unique(where, question.options);
            if (question.type != Question::Type::Amount)
                continue;
            const auto at = [&](qsizetype position) { return m_rules.questions.value(position); };
            if (at(index + 1).id != question.currency || at(index + 1).type != Question::Type::Currency)
                problem(where, QStringLiteral("the question after an amount must be its currency"));
            if (at(index + 2).id != question.rates || at(index + 2).type != Question::Type::Rates)
                problem(where, QStringLiteral("the question after a currency must be the amount's rates"));
        }
        const auto dates = std::count_if(
            m_rules.questions.begin(), m_rules.questions.end(),
            [](const Question &question) { return question.type == Question::Type::Date; });
        if (dates != 1)
            problem(QStringLiteral("questions.json"),
                    QStringLiteral("expected one date question, the declaration date"));
    }

    void checkModes()
    {
        for (const Mode &mode : m_rules.modes) {
            const QString where = place("modes.json", "mode", mode.id);
            checkCondition(where, mode.when, Scope::Answers);
            if (mode.overLimit)
                checkCondition(where, *mode.overLimit, Scope::Answers);
            for (const ModeCondition &condition : mode.conditions) {
                const QString inner = place("modes.json", "condition", condition.id);
                checkCondition(inner, condition.when, Scope::Answers);
                checkEvidence(inner, condition.evidence);
                checkPlaceholders(inner, {condition.text, condition.met, condition.notMet});
            }
            for (const Route &route : mode.routes) {
                const QString inner = QStringLiteral("%1, route \"%2\"").arg(where, route.id);
                checkCondition(inner, route.when, Scope::Answers);
                checkEvidence(inner, route.evidence);
                checkPlaceholders(inner, {route.text});
                for (const QString &offered : route.offers) {
                    if (!has(mode.routes, offered))
                        problem(inner, QStringLiteral("unknown route \"%1\"").arg(offered));
                }
            }
        }
    }

    void checkChoice()
    {
        for (const ChoiceRule &rule : m_rules.choice) {
            const QString where = place("choice.json", "choice rule", rule.id);
            checkCondition(where, rule.when, Scope::Choice);
            if (!m_rules.mode(rule.mode))
                problem(where, QStringLiteral("unknown mode \"%1\"").arg(rule.mode));
            checkPlaceholders(where, {rule.reason, rule.before});
        }
        QSet<QStringList> pairs;
        for (const TradeOff &tradeOff : m_rules.tradeOffs) {
            const QString where = QStringLiteral("choice.json, trade-off %1 / %2")
                                      .arg(tradeOff.mode, tradeOff.alternative);
            const QStringList pair{tradeOff.mode, tradeOff.alternative, tradeOff.route};
            if (!m_rules.mode(tradeOff.mode) || !m_rules.mode(tradeOff.alternative))
                problem(where, QStringLiteral("unknown mode"));
            if (!tradeOff.route.isEmpty() && !m_rules.route(tradeOff.alternative, tradeOff.route))
                problem(where, QStringLiteral("unknown route \"%1\"").arg(tradeOff.route));
            if (pairs.contains(pair))
                problem(where, QStringLiteral("stands twice"));
            pairs.insert(pair);
            checkPlaceholders(where, {tradeOff.text});
        }
    }

    void checkWarnings()
    {
        for (const Warning &warning : m_rules.warnings) {
            const QString where = place("warnings.json", "warning", warning.id);
            checkCondition(where, warning.when, Scope::Outcome);
            checkEvidence(where, warning.evidence);
            checkPlaceholders(where, {warning.text});
            for (const QString &answer : warning.answers) {
                if (!m_rules.question(answer))
                    problem(where, QStringLiteral("unknown question \"%1\"").arg(answer));
            }
            for (const Variant &variant : warning.variants) {
                checkEvidence(where, {variant.grade.value_or(Grade::Confirm), warning.evidence.sources});
                checkPlaceholders(where, {variant.text});
            }
        }
        if (!m_rules.warning(m_rules.rangeWarning))
            problem(QStringLiteral("meta.json, \"range\""),
                    QStringLiteral("unknown warning \"%1\"").arg(m_rules.rangeWarning));
    }

    void checkParameters()
    {
        for (const Parameter &parameter : m_rules.parameters) {
            const QString where = place("parameters.json", "parameter", parameter.id);
            for (const DatedValue &value : parameter.values) {
                checkEvidence(where, value.evidence);
                if (value.when)
                    checkCondition(where, *value.when, Scope::Answers);
                const auto *money = std::get_if<Money>(&value.value);
                if (money && !m_rules.currency(money->currency))
                    problem(where, QStringLiteral("unknown currency \"%1\"").arg(money->currency));
            }
        }
    }

    void checkItems()
    {
        for (const Item &item : m_rules.items) {
            const QString where = place("checklist.json", "item", item.id);
            checkCondition(where, item.when, Scope::Outcome);
            if (!has(m_rules.phases, item.phase))
                problem(where, QStringLiteral("unknown phase \"%1\"").arg(item.phase));
            if (item.done)
                checkCondition(where, *item.done, Scope::Outcome);
            checkItemText(where, item.text);
            for (const ItemVariant &variant : item.variants) {
                checkCondition(where, variant.when, Scope::Outcome);
                checkItemText(where, variant.text);
            }
        }
    }

    void checkItemText(const QString &where, const ItemText &text)
    {
        static const QStringList events{QStringLiteral("declaration"), QStringLiteral("loading"),
                                        QStringLiteral("release"),     QStringLiteral("export"),
                                        QStringLiteral("sale"),        QStringLiteral("claim"),
                                        QStringLiteral("payment")};
        checkEvidence(where, text.evidence);
        checkPlaceholders(where, QStringList{text.title, text.detail} + text.documents);
        for (const std::optional<Statement> &statement : {text.consequence, text.exception}) {
            if (statement) {
                checkEvidence(where, statement->evidence);
                checkPlaceholders(where, {statement->text});
            }
        }
        for (const QString &id : text.who) {
            if (!has(m_rules.parties, id))
                problem(where, QStringLiteral("unknown party \"%1\"").arg(id));
        }
        for (const QString &id : text.where) {
            if (!has(m_rules.places, id))
                problem(where, QStringLiteral("unknown place \"%1\"").arg(id));
        }
        for (const DueRule &due : text.due) {
            checkPlaceholders(where, {due.text});
            if (!due.event.isEmpty() && !events.contains(due.event))
                problem(where, QStringLiteral("unknown event \"%1\"").arg(due.event));
            if (!due.parameter.isEmpty() && !m_rules.parameter(due.parameter))
                problem(where, QStringLiteral("unknown parameter \"%1\"").arg(due.parameter));
            if (due.when)
                checkCondition(where, *due.when, Scope::Outcome);
        }
    }

    void checkPlaceholders(const QString &where, const QStringList &texts)
    {
        static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
        for (const QString &text : texts) {
            QRegularExpressionMatchIterator matches = placeholder.globalMatch(text);
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                const bool date = name.startsWith(QLatin1String("date:"))
                                  && QDate::fromString(name.mid(5), QStringLiteral("yyyy-MM-dd")).isValid();
                if (!date && !m_rules.parameter(name))
                    problem(where, QStringLiteral("unknown placeholder {%1}").arg(name));
            }
        }
    }

    void checkDates()
    {
        for (const Parameter &parameter : m_rules.parameters) {
            for (qsizetype one = 0; one < parameter.values.size(); ++one) {
                for (qsizetype other = one + 1; other < parameter.values.size(); ++other) {
                    const DatedValue &left = parameter.values.at(one);
                    const DatedValue &right = parameter.values.at(other);
                    const QDate from = std::max(left.valid.from, right.valid.from);
                    const bool overlap = (!left.valid.until.isValid() || !from.isValid() || from <= left.valid.until)
                                         && (!right.valid.until.isValid() || !from.isValid()
                                             || from <= right.valid.until);
                    if (overlap && !left.when && !right.when)
                        problem(place("parameters.json", "parameter", parameter.id),
                                QStringLiteral("two values are valid on the same day"));
                }
            }
        }
    }

    const Rules &m_rules;
    QStringList &m_problems;
    QSet<QString> m_factsSoFar;
};
}

void checkLinks(const Rules &rules, QStringList &problems)
{
    Links(rules, problems).check();
}
