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
/// The texts of an item, and the lines that call for them.
struct Variant {
    QJsonObject text;
    QJsonArray lines;
};

QJsonObject mergedItem(const Rules &rules, const MergedItem &merged, const QList<DecidedLine> &lines,
                       const Texts &texts)
{
    QJsonArray ids;
    QJsonArray byLine;
    QList<Variant> variants;
    QJsonObject first; // of the line that is due first, with its rule
    bool done = true;
    for (const ItemOfLine &item : merged.lines) {
        const DecidedLine &line = lines.at(item.line);
        const QString &id = line.data.lineId;
        ids << id;
        QJsonObject state = itemStateToJson(rules, item.chosen, line.data, line.decision, texts);
        done = done && state.value("done"_L1).toBool();
        if (item.line == merged.first().line)
            first = state;
        state.insert(u"line"_s, id);
        byLine << state;
        const QJsonObject text = itemTextToJson(rules, item.chosen, line.decision, texts);
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
        checklist << mergedItem(rules, item, lines, texts);
    // Each line tells the format and its version, too: it can be read like the decision of a case of one line.
    QJsonObject object = decisionFormat();
    object.insert(u"lines"_s, decisions);
    object.insert(u"checklist"_s, checklist);
    return object;
}
