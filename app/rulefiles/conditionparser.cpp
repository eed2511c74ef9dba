// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "conditionparser.h"

#include "jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = Condition::Operator;

/// How the operand of an operator is written.
enum class Operand { True, List, One, Values, Comparison, Date, Question, Parameter, Ids };

struct Syntax {
    const char *key;
    Operator op;
    Operand operand;
};

constexpr Syntax syntaxes[] = {
    {"always", Operator::Always, Operand::True},
    {"all", Operator::All, Operand::List},
    {"any", Operator::Any, Operand::List},
    {"not", Operator::Not, Operand::One},
    {"is", Operator::Is, Operand::Values},
    {"has", Operator::Has, Operand::Values},
    {"at-most", Operator::AtMost, Operand::Comparison},
    {"at-least", Operator::AtLeast, Operand::Comparison},
    {"over", Operator::Over, Operand::Comparison},
    {"from", Operator::From, Operand::Date},
    {"until", Operator::Until, Operand::Date},
    {"recognised", Operator::Recognised, Operand::Question},
    {"recognised-this-year", Operator::RecognisedThisYear, Operand::Question},
    {"after-rules", Operator::AfterRules, Operand::Parameter},
    {"before-range", Operator::BeforeRange, Operand::True},
    {"fact", Operator::Fact, Operand::Ids},
    {"met", Operator::Met, Operand::Ids},
    {"possible", Operator::Possible, Operand::Ids},
    {"mode", Operator::Mode, Operand::Ids},
    {"route", Operator::Route, Operand::Ids},
};

/// A text, a yes/no or a list of them, as texts.
QStringList idsOf(const QJsonValue &value, JsonFields &fields)
{
    QStringList ids;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : entries) {
        if (entry.isBool())
            ids.append(entry.toBool() ? u"true"_s : u"false"_s);
        else if (entry.isString() && !entry.toString().isEmpty())
            ids.append(entry.toString());
        else
            fields.problem(u"expected an id or a list of ids"_s);
    }
    if (ids.isEmpty())
        fields.problem(u"expected at least one id"_s);
    return ids;
}

/// The single member of an object such as {"partner.kind": "consumer"}.
void readSubject(const QJsonValue &operand, JsonFields &fields, Condition &condition)
{
    const QJsonObject object = operand.toObject();
    if (object.size() != 1) {
        fields.problem(u"expected one question with its value"_s);
        return;
    }
    condition.subject = object.constBegin().key();
    const QJsonValue value = object.constBegin().value();
    if (condition.op == Operator::Is || condition.op == Operator::Has) {
        condition.values = idsOf(value, fields);
    } else {
        condition.parameter = value.toString();
        if (!value.isString())
            fields.problem(u"expected the id of a parameter"_s);
    }
}
}

Condition parseCondition(const QJsonValue &value, const QString &place, QStringList &problems)
{
    Condition condition;
    JsonFields fields(value, place, problems);
    const Syntax *syntax = nullptr;
    for (const Syntax &known : syntaxes) {
        if (!fields.has(known.key))
            continue;
        if (syntax)
            fields.problem(
                u"two operators, \"%1\" and \"%2\""_s.arg(QLatin1String(syntax->key), QLatin1String(known.key)));
        syntax = &known;
    }
    if (!syntax) {
        if (value.isObject())
            fields.problem(u"no known operator"_s);
        return condition;
    }
    condition.op = syntax->op;
    const QJsonValue operand = fields.value(syntax->key);
    const QString inner = fields.inner(QLatin1String(syntax->key));
    switch (syntax->operand) {
    case Operand::True:
        if (!operand.toBool())
            fields.problem(u"\"%1\": expected true"_s.arg(QLatin1String(syntax->key)));
        break;
    case Operand::List: {
        const QJsonArray parts = fields.list(syntax->key);
        if (parts.isEmpty())
            fields.problem(u"\"%1\": expected at least one condition"_s.arg(QLatin1String(syntax->key)));
        for (const QJsonValue &part : parts)
            condition.parts.append(parseCondition(part, inner, problems));
        break;
    }
    case Operand::One:
        condition.parts.append(parseCondition(operand, inner, problems));
        break;
    case Operand::Values:
        readSubject(operand, fields, condition);
        break;
    case Operand::Comparison:
        readSubject(operand, fields, condition);
        condition.share = fields.optionalText("share");
        break;
    case Operand::Date:
        condition.date = fields.date(syntax->key);
        break;
    case Operand::Question:
        condition.subject = fields.text(syntax->key);
        break;
    case Operand::Parameter:
        condition.parameter = fields.text(syntax->key);
        break;
    case Operand::Ids:
        condition.values = idsOf(operand, fields);
        break;
    }
    return condition;
}
