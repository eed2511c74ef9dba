// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casedecisionjson.h"

#include "decisionjson.h"
#include "mergedchecklist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// What may differ between lines although the item's text is one and the same.
const QStringList &membersByLine()
{
    static const QStringList members{u"done"_s, u"due"_s, u"dueRule"_s, u"dues"_s};
    return members;
}

QJsonObject itemOf(const QJsonObject &decision, const QString &id)
{
    const QJsonArray checklist = decision.value("checklist"_L1).toArray();
    for (const QJsonValue &item : checklist) {
        if (item.toObject().value("id"_L1).toString() == id)
            return item.toObject();
    }
    return {};
}

/// The texts of an item, and the lines that call for them.
struct Variant {
    QJsonObject text;
    QJsonArray lines;
};

QJsonObject mergedItem(const MergedItem &merged, const QJsonArray &decisions)
{
    QJsonArray ids;
    QJsonArray byLine;
    QList<Variant> variants;
    QJsonObject first; // of the line that is due first, with its rule
    bool done = true;
    for (const ItemOfLine &line : merged.lines) {
        const QJsonObject decision = decisions.at(line.line).toObject();
        const QJsonValue id = decision.value("id"_L1);
        ids << id;
        QJsonObject text = itemOf(decision, merged.id);
        QJsonObject own{{u"line"_s, id}};
        for (const QString &member : membersByLine())
            own.insert(member, text.take(member));
        byLine << own;
        done = done && own.value("done"_L1).toBool();
        if (line.line == merged.first().line)
            first = own;
        const auto known = std::ranges::find(variants, text, &Variant::text);
        if (known == variants.end())
            variants << Variant{text, {id}};
        else
            known->lines << id;
    }
    QJsonObject object = variants.first().text;
    for (const QString &member : {u"due"_s, u"dueRule"_s, u"dues"_s})
        object.insert(member, first.value(member));
    object.insert(u"done"_s, done);
    object.insert(u"lines"_s, ids);
    object.insert(u"byLine"_s, byLine);
    QJsonArray differing;
    for (const Variant &variant : variants) {
        QJsonObject text = variant.text;
        for (const QString &member : {u"id"_s, u"phase"_s, u"kind"_s, u"optional"_s})
            text.remove(member); // of the item, whatever its text
        text.insert(u"lines"_s, variant.lines);
        differing << text;
    }
    object.insert(u"variants"_s, variants.size() > 1 ? differing : QJsonArray());
    return object;
}
}

QJsonObject caseDecisionToJson(const Rules &rules, const QList<DecidedLine> &lines, const Texts &texts)
{
    QJsonArray decisions;
    for (const DecidedLine &line : lines) {
        QJsonObject decision = decisionToJson(rules, line.data, line.decision, texts);
        decision.insert(u"id"_s, line.data.lineId);
        decision.insert(u"title"_s, line.data.lineTitle);
        decisions << decision;
    }
    QJsonArray checklist;
    const QList<MergedItem> items = mergedChecklist(rules, lines);
    for (const MergedItem &item : items)
        checklist << mergedItem(item, decisions);
    // Each line tells the format and its version, too: it can be read like the decision of a case of one line.
    const QJsonObject any = decisions.first().toObject();
    return {
        {u"format"_s, any.value("format"_L1)},
        {u"version"_s, any.value("version"_L1)},
        {u"lines"_s, decisions},
        {u"checklist"_s, checklist},
    };
}
