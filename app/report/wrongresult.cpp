// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "wrongresult.h"

#include "casefile.h"
#include "decisionjson.h"
#include "texts.h"
#include "version.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int wrongResultVersion = 1;

/// Only what can bear on the decision and its days. Whatever is not named here stays behind, also what is added later.
CaseData withoutNames(const CaseData &data)
{
    CaseData bare;
    bare.answers = data.answers;
    bare.dates = data.dates;
    return bare;
}

QString stateOf(const ModeCondition &condition, const Decision &decision)
{
    if (!condition.valid.contains(decision.date))
        return u"not in force"_s;
    if (decision.met.contains(condition.id))
        return u"met"_s;
    const bool fails = decision.filings.contains(condition.id)
                       || std::ranges::any_of(decision.ruledOut,
                                              [&](const RuledOut &mode) { return mode.failed.contains(condition.id); });
    return fails ? u"failed"_s : u"open"_s;
}

QJsonArray traceOf(const Rules &rules, const Decision &decision)
{
    QJsonArray modes;
    for (const Mode &mode : rules.modes) {
        QJsonArray conditions;
        for (const ModeCondition &condition : mode.conditions)
            conditions << QJsonObject{
                {u"id"_s, condition.id},
                {u"kind"_s, condition.kind == ModeCondition::Kind::Must ? u"must"_s : u"filing"_s},
                {u"state"_s, stateOf(condition, decision)},
            };
        modes << QJsonObject{{u"mode"_s, mode.id}, {u"conditions"_s, conditions}};
    }
    return modes;
}

QJsonObject unsureOf(const Answers &answers)
{
    QJsonObject unsure;
    for (auto each = answers.unsureMembers.cbegin(); each != answers.unsureMembers.cend(); ++each)
        unsure.insert(each.key(), QJsonArray::fromStringList(each.value()));
    return unsure;
}

QJsonObject datesOf(const CaseData &data)
{
    QJsonObject dates;
    for (auto each = data.dates.cbegin(); each != data.dates.cend(); ++each)
        dates.insert(each.key(), each.value().toString(Qt::ISODate));
    return dates;
}
}

QByteArray wrongResultFile(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    const CaseData bare = withoutNames(data);
    const QJsonObject file{
        {u"format"_s, u"export-mode-report"_s},
        {u"version"_s, wrongResultVersion},
        {u"program"_s, QJsonObject{{u"version"_s, QStringLiteral(EXPORT_MODE_WIZARD_VERSION)},
                                   {u"qt"_s, QString::fromLatin1(qVersion())}}},
        {u"rules"_s, QJsonObject{{u"version"_s, rules.version},
                                 {u"date"_s, rules.date.toString(Qt::ISODate)},
                                 {u"shipped"_s, rules.shipped},
                                 {u"checksum"_s, rules.checksum}}},
        {u"today"_s, decision.today.toString(Qt::ISODate)},
        {u"language"_s, texts.language()},
        {u"answers"_s, CaseFile::answersToJson(bare.answers)},
        {u"unsure"_s, unsureOf(bare.answers)},
        {u"dates"_s, datesOf(bare)},
        {u"asked"_s, QJsonArray::fromStringList(decision.asked)},
        {u"choiceRule"_s, decision.choiceRule.isEmpty() ? QJsonValue() : QJsonValue(decision.choiceRule)},
        {u"conditions"_s, traceOf(rules, decision)},
        {u"decision"_s, decisionToJson(rules, bare, decision, texts)},
    };
    return QJsonDocument(file).toJson();
}
