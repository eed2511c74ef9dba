// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnow.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Which values of the rules a decision hangs on or tells of: those that its texts name, and those that its days come from.
class ValuesTold
{
public:
    ValuesTold(const Rules &rules, const Decision &decision) : m_rules(rules)
    {
        addMode(decision);
        for (const Alternative &alternative : decision.alternatives)
            add(alternative.tradeOff);
        for (const RuledOut &ruledOut : decision.ruledOut)
            addConditions(ruledOut.failed);
        addConditions(decision.filings);
        for (const FiredWarning &warning : decision.warnings)
            add(warning.text);
        for (const ChosenItem &item : decision.checklist)
            addItem(item);
    }

    [[nodiscard]] bool contains(const QString &parameter) const { return m_ids.contains(parameter); }

private:
    void add(const QString &text)
    {
        static const QRegularExpression placeholder(uR"(\{([a-z0-9.-]+)\})"_s);
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
            m_ids.insert(matches.next().captured(1));
    }

    void addMode(const Decision &decision)
    {
        if (const Mode *const mode = m_rules.mode(decision.mode)) {
            add(mode->line);
            for (const ModeCondition &condition : mode->conditions) {
                if (condition.valid.contains(decision.date))
                    addConditions({condition.id});
            }
        }
        if (const Route *const route = m_rules.route(decision.mode, decision.route))
            add(route->text);
        const auto choice = std::ranges::find(m_rules.choice, decision.choiceRule, &ChoiceRule::id);
        if (choice != m_rules.choice.end())
            add(choice->reason);
    }

    void addConditions(const QStringList &ids)
    {
        for (const QString &id : ids) {
            if (const ModeCondition *const condition = m_rules.condition(id)) {
                for (const QString &text : {condition->text, condition->met, condition->notMet})
                    add(text);
            }
        }
    }

    void addItem(const ChosenItem &item)
    {
        add(item.text->title);
        add(item.text->detail);
        for (const QString &document : item.text->documents)
            add(document);
        for (const auto &statement : {item.text->consequence, item.text->exception})
            add(statement ? statement->text : QString());
        for (const int index : item.due) {
            add(item.text->due.at(index).text);
            m_ids.insert(item.text->due.at(index).parameter);
        }
    }

    const Rules &m_rules;
    QSet<QString> m_ids;
};

QList<Alternative> without(QList<Alternative> list, const QList<Alternative> &others)
{
    list.removeIf([&others](const Alternative &each) { return others.contains(each); });
    return list;
}

std::optional<ParameterValue> valueIn(const Decision &decision, const QString &parameter)
{
    const auto found = decision.parameters.constFind(parameter);
    return found == decision.parameters.constEnd() ? std::nullopt : std::optional<ParameterValue>(*found);
}
}

bool ThenAndNow::isSame() const
{
    return change.isEmpty() && added.isEmpty() && removed.isEmpty() && values.isEmpty();
}

ThenAndNow thenAndNow(const DecisionModel &model, const CaseData &data, QDate today)
{
    ThenAndNow compared;
    compared.now = today;
    const Rules &rules = model.rules();
    if (const QDate *const then = data.answers.get<QDate>(rules.dateQuestion()->id))
        compared.then = *then;
    compared.change = compareDays(model, data, today);
    const Decision &before = compared.change.before;
    const Decision &after = compared.change.after;
    compared.added = without(after.alternatives, before.alternatives);
    compared.removed = without(before.alternatives, after.alternatives);
    const ValuesTold toldThen(rules, before);
    const ValuesTold toldNow(rules, after);
    for (const Parameter &parameter : rules.parameters) {
        const ThenAndNow::Value value{parameter.id, valueIn(before, parameter.id), valueIn(after, parameter.id)};
        if (value.then != value.now && (toldThen.contains(parameter.id) || toldNow.contains(parameter.id)))
            compared.values << value;
    }
    return compared;
}
