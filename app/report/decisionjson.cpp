// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decisionjson.h"

#include "casefile.h"
#include "duedate.h"
#include "texts.h"
#include "wording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QLatin1StringView decisionFormatName("export-mode-decision");
constexpr int decisionVersion = 1;

/// Ids are never empty: an empty one says that there is none.
QJsonValue idOrNull(const QString &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString statusId(Status status)
{
    switch (status) {
    case Status::Settled:
        return u"settled"_s;
    case Status::Stop:
        return u"stop"_s;
    case Status::Open:
        break;
    }
    return u"open"_s;
}

QString operatorId(Change::Op op)
{
    switch (op) {
    case Change::Op::Has:
        return u"has"_s;
    case Change::Op::Lacks:
        return u"lacks"_s;
    case Change::Op::AtMost:
        return u"at-most"_s;
    case Change::Op::Is:
        break;
    }
    return u"is"_s;
}

/// Writes one decision; rule texts are in the language of `texts`.
class DecisionJson
{
public:
    DecisionJson(const Rules &rules, const Decision &decision, const Texts &texts)
        : m_rules(rules), m_decision(decision), m_texts(texts)
    {
    }

    [[nodiscard]] QJsonObject object(const CaseData &data) const;
    [[nodiscard]] QJsonObject itemText(const ChosenItem &chosen) const;
    [[nodiscard]] QJsonObject itemState(const ChosenItem &chosen, const CaseData &data) const;

private:
    [[nodiscard]] QJsonArray assumed() const;
    [[nodiscard]] QJsonArray alternatives() const;
    [[nodiscard]] QJsonArray ruledOut() const;
    [[nodiscard]] QJsonValue changeValue(const Change &change) const;
    [[nodiscard]] QJsonArray warnings() const;
    [[nodiscard]] QJsonArray checklist(const CaseData &data) const;
    [[nodiscard]] QJsonArray dues(const ChosenItem &chosen, const CaseData &data) const;
    [[nodiscard]] QString statement(const std::optional<Statement> &statement) const;
    [[nodiscard]] QString text(const QString &english) const { return ruleText(english, m_rules, m_decision, m_texts); }

    const Rules &m_rules;
    const Decision &m_decision;
    const Texts &m_texts;
};

QJsonObject DecisionJson::object(const CaseData &data) const
{
    return {
        {u"format"_s, decisionFormatName},
        {u"version"_s, decisionVersion},
        {u"rules"_s, QJsonObject{{u"version"_s, m_rules.version}, {u"date"_s, m_rules.date.toString(Qt::ISODate)}}},
        {u"assumed"_s, assumed()},
        {u"status"_s, statusId(m_decision.status)},
        {u"complete"_s, m_decision.complete},
        {u"mode"_s, idOrNull(m_decision.mode)},
        {u"route"_s, idOrNull(m_decision.route)},
        {u"overLimit"_s, m_decision.overLimit},
        {u"possible"_s, QJsonArray::fromStringList(m_decision.possible)},
        {u"reachable"_s, QJsonArray::fromStringList(m_decision.reachable)},
        {u"alternatives"_s, alternatives()},
        {u"ruledOut"_s, ruledOut()},
        {u"filings"_s, QJsonArray::fromStringList(m_decision.filings)},
        {u"warnings"_s, warnings()},
        {u"openQuestions"_s, QJsonArray::fromStringList(m_decision.openQuestions)},
        {u"checklist"_s, checklist(data)},
        {u"answers"_s, CaseFile::answersToJson(data.answers)},
    };
}

QJsonArray DecisionJson::assumed() const
{
    const Question *const question = m_rules.dateQuestion();
    return m_decision.dateAssumed && question ? QJsonArray{question->id} : QJsonArray();
}

QJsonArray DecisionJson::alternatives() const
{
    QJsonArray array;
    for (const Alternative &alternative : m_decision.alternatives)
        array << QJsonObject{{u"mode"_s, alternative.mode},
                             {u"route"_s, idOrNull(alternative.route)},
                             {u"tradeOff"_s, text(alternative.tradeOff)}};
    return array;
}

QJsonArray DecisionJson::ruledOut() const
{
    QJsonArray array;
    for (const RuledOut &ruledOut : m_decision.ruledOut) {
        QJsonArray changes;
        for (const Change &change : ruledOut.wouldApplyIf) {
            QJsonObject object{{u"answer"_s, change.answer},
                               {u"op"_s, operatorId(change.op)},
                               {u"value"_s, changeValue(change)}};
            // A limit may be in another currency than the value it is compared with.
            if (!change.currency.isEmpty())
                object.insert(u"currency"_s, change.currency);
            changes << object;
        }
        array << QJsonObject{{u"mode"_s, ruledOut.mode},
                             {u"failed"_s, QJsonArray::fromStringList(ruledOut.failed)},
                             {u"wouldApplyIf"_s, changes}};
    }
    return array;
}

/// Typed as in case files.
QJsonValue DecisionJson::changeValue(const Change &change) const
{
    const Question *const question = m_rules.question(change.answer);
    if (question && question->type == Question::Type::YesNo)
        return change.value == "true"_L1;
    if (question && question->type == Question::Type::Integer)
        return change.value.toInt();
    return change.value;
}

QJsonArray DecisionJson::warnings() const
{
    QJsonArray array;
    for (const FiredWarning &fired : m_decision.warnings) {
        const Warning *const rule = m_rules.warning(fired.id);
        array << QJsonObject{{u"id"_s, fired.id},
                             {u"grade"_s, gradeId(fired.grade)},
                             {u"text"_s, text(fired.text)},
                             {u"sources"_s, QJsonArray::fromStringList(rule ? rule->evidence.sources : QStringList())}};
    }
    return array;
}

QJsonArray DecisionJson::checklist(const CaseData &data) const
{
    QJsonArray array;
    for (const ChosenItem &chosen : m_decision.checklist) {
        if (!m_rules.item(chosen.id))
            continue;
        QJsonObject item = itemText(chosen);
        const QJsonObject state = itemState(chosen, data);
        for (auto member = state.begin(); member != state.end(); ++member)
            item.insert(member.key(), member.value());
        array << item;
    }
    return array;
}

QJsonObject DecisionJson::itemText(const ChosenItem &chosen) const
{
    const Item &rule = *m_rules.item(chosen.id);
    const ItemText &texts = *chosen.text;
    QStringList documents;
    for (const QString &document : texts.documents)
        documents << text(document);
    return {
        {u"id"_s, chosen.id},
        {u"phase"_s, rule.phase},
        {u"kind"_s, rule.note ? u"note"_s : u"step"_s},
        {u"title"_s, text(texts.title)},
        {u"detail"_s, text(texts.detail)},
        {u"who"_s, termNames(m_rules.parties, texts.who, m_texts)},
        {u"where"_s, termNames(m_rules.places, texts.where, m_texts)},
        {u"documents"_s, QJsonArray::fromStringList(documents)},
        {u"consequence"_s, statement(texts.consequence)},
        {u"exception"_s, statement(texts.exception)},
        {u"optional"_s, rule.optional},
        {u"grade"_s, gradeId(m_rules.effectiveGrade(texts.evidence, m_decision.date))},
        {u"sources"_s, QJsonArray::fromStringList(texts.evidence.sources)},
    };
}

QJsonObject DecisionJson::itemState(const ChosenItem &chosen, const CaseData &data) const
{
    const bool isNote = m_rules.item(chosen.id)->note;
    QStringList dueRules;
    for (const int index : chosen.due)
        dueRules << text(chosen.text->due.at(index).text);
    const bool done = !isNote && (chosen.filed == ChosenItem::Filed::Yes || data.checklist.value(chosen.id).done);
    return {
        {u"done"_s, done},
        {u"due"_s, dateOrNull(earliestDue(m_rules, chosen, m_decision, data))},
        {u"dueRule"_s, joined(dueRules, m_texts)},
        {u"dues"_s, dues(chosen, data)},
    };
}

QJsonArray DecisionJson::dues(const ChosenItem &chosen, const CaseData &data) const
{
    QJsonArray array;
    // A date is no better founded than the item it belongs to.
    const Grade grade = m_rules.effectiveGrade(chosen.text->evidence, m_decision.date);
    for (const int index : chosen.due) {
        const DueRule &rule = chosen.text->due.at(index);
        const DueDate due = dueDate(m_rules, rule, m_decision, data);
        array << QJsonObject{{u"rule"_s, text(rule.text)},
                             {u"event"_s, idOrNull(rule.event)},
                             {u"opens"_s, dateOrNull(due.opens)},
                             {u"due"_s, dateOrNull(due.due)},
                             {u"ruleMissing"_s, due.ruleMissing},
                             {u"nextWorkingDay"_s, due.nextWorkingDay},
                             {u"grade"_s, gradeId(std::min(grade, due.grade))}};
    }
    return array;
}

QString DecisionJson::statement(const std::optional<Statement> &statement) const
{
    return statement ? text(statement->text) : QString();
}
}

QJsonObject decisionToJson(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    return DecisionJson(rules, decision, texts).object(data);
}

QJsonObject decisionFormat()
{
    return {{u"format"_s, decisionFormatName}, {u"version"_s, decisionVersion}};
}

QJsonObject itemTextToJson(const Rules &rules, const ChosenItem &chosen, const Decision &decision, const Texts &texts)
{
    return DecisionJson(rules, decision, texts).itemText(chosen);
}

QJsonObject itemStateToJson(const Rules &rules, const ChosenItem &chosen, const CaseData &data,
                            const Decision &decision, const Texts &texts)
{
    return DecisionJson(rules, decision, texts).itemState(chosen, data);
}
