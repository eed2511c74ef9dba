// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the reader for warnings and the checklist.

#include "rulesreader.h"

#include "conditionparser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Reads a member that is one word of two, and tells whether it is the first.
bool isFirst(JsonFields &fields, const char *key, QLatin1String first, QLatin1String second)
{
    const QString word = fields.text(key);
    if (word != first && word != second)
        fields.problem(u"\"%1\": expected %2 or %3, not \"%4\""_s.arg(QLatin1String(key), first, second, word));
    return word == first;
}
}

void RulesReader::readWarnings(JsonFields &fields)
{
    each(fields, "warnings", [this](JsonFields &entry) {
        Warning warning;
        warning.id = entry.namedId(u"warning"_s);
        warning.high = isFirst(entry, "gravity", "high"_L1, "normal"_L1);
        warning.when = condition(entry, "when");
        warning.valid = validity(entry);
        warning.text = entry.text("text");
        warning.evidence = evidence(entry);
        eachOptional(entry, "variants", [&](JsonFields &inner) {
            Variant variant;
            variant.valid = validity(inner);
            variant.text = inner.optionalText("text");
            if (inner.has("grade"))
                variant.grade = grade(inner, "grade");
            warning.variants.append(variant);
        });
        m_rules.warnings.append(warning);
    });
    each(fields, "contradictions", [this](JsonFields &entry) {
        Warning warning;
        warning.contradiction = true;
        const QString id = entry.namedId(u"contradiction"_s);
        warning.id = "contradiction-"_L1 + id;
        warning.when = condition(entry, "when");
        warning.asks = entry.flag("asks");
        warning.answers = entry.texts("answers");
        warning.text = entry.text("text");
        warning.evidence = evidence(entry);
        m_rules.warnings.append(warning);
    });
}

QList<NamedTerm> RulesReader::namedTerms(JsonFields &fields, const char *key)
{
    QList<NamedTerm> terms;
    each(fields, key, [&](JsonFields &entry) {
        const QString id = entry.namedId(u"term"_s);
        terms.append({id, entry.text("name"), entry.optionalText("official")});
    });
    return terms;
}

void RulesReader::readChecklist(JsonFields &fields)
{
    m_rules.parties = namedTerms(fields, "parties");
    m_rules.places = namedTerms(fields, "places");
    m_rules.phases = namedTerms(fields, "phases");
    each(fields, "items", [this](JsonFields &entry) {
        Item item;
        item.id = entry.namedId(u"item"_s);
        item.note = !isFirst(entry, "kind", "step"_L1, "note"_L1);
        item.phase = entry.text("phase");
        item.when = condition(entry, "when");
        item.optional = entry.flag("optional");
        readItemText(entry, item.text, false);
        if (!item.note && !item.text.consequence)
            entry.problem(u"\"consequence\": a step needs one"_s);
        if (entry.has("done")) {
            JsonFields done(entry.value("done"), entry.inner(u"\"done\""_s), m_problems);
            item.done = condition(done, "when");
            item.doneText = done.text("text");
        }
        eachOptional(entry, "variants", [&](JsonFields &inner) {
            ItemVariant variant{condition(inner, "when"), item.text};
            readItemText(inner, variant.text, true);
            item.variants.append(variant);
        });
        m_rules.items.append(item);
    });
}

void RulesReader::readItemText(JsonFields &fields, ItemText &text, bool overrides)
{
    const auto reads = [&](const char *key) { return !overrides || fields.has(key); };
    if (reads("title"))
        text.title = fields.text("title");
    if (reads("detail"))
        text.detail = fields.text("detail");
    if (reads("who"))
        text.who = fields.texts("who");
    if (reads("where"))
        text.where = fields.texts("where");
    if (reads("documents"))
        text.documents = fields.texts("documents");
    if (reads("due"))
        text.due = due(fields);
    if (fields.has("consequence"))
        text.consequence = statement(fields, "consequence");
    if (reads("exception"))
        text.exception = statement(fields, "exception");
    if (!overrides) {
        text.evidence = evidence(fields);
    } else {
        if (fields.has("grade"))
            text.evidence.grade = grade(fields, "grade");
        if (fields.has("sources")) {
            text.evidence.sources = fields.texts("sources");
            if (text.evidence.sources.isEmpty())
                fields.problem(u"no source"_s);
        }
    }
    // Titles stand on one line of the paper and in calendars.
    if (text.title.size() > 80)
        fields.problem(u"\"title\": longer than 80 characters"_s);
}

QList<DueRule> RulesReader::due(JsonFields &fields)
{
    QList<DueRule> rules;
    each(fields, "due", [&](JsonFields &entry) {
        DueRule rule;
        rule.text = entry.text("text");
        rule.event = entry.optionalText("event");
        rule.parameter = entry.optionalText("parameter");
        rule.when = optionalCondition(entry, "when");
        rules.append(rule);
    });
    return rules;
}

std::optional<Statement> RulesReader::statement(JsonFields &fields, const char *key)
{
    if (!fields.has(key)) {
        fields.problem(u"\"%1\": missing; write null if there is none"_s.arg(QLatin1String(key)));
        return std::nullopt;
    }
    const QJsonValue value = fields.value(key);
    if (value.isNull())
        return std::nullopt;
    JsonFields entry(value, fields.inner(u"\"%1\""_s.arg(QLatin1String(key))), m_problems);
    return Statement{entry.text("text"), evidence(entry)};
}
