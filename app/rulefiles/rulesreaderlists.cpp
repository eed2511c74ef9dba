// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the reader for warnings and the checklist.

#include "rulesreader.h"

#include "conditionparser.h"

#include <algorithm>

void RulesReader::readWarnings(JsonFields &fields)
{
    each(fields, "warnings", [this](JsonFields &entry) {
        Warning warning;
        warning.id = entry.namedId(QStringLiteral("warning"));
        const QString gravity = entry.text("gravity");
        if (gravity != QLatin1String("high") && gravity != QLatin1String("normal"))
            entry.problem(QStringLiteral("\"gravity\": expected high or normal, not \"%1\"").arg(gravity));
        warning.high = gravity == QLatin1String("high");
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
        const QString id = entry.namedId(QStringLiteral("contradiction"));
        warning.id = QLatin1String("contradiction-") + id;
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
        const QString id = entry.namedId(QStringLiteral("term"));
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
        item.id = entry.namedId(QStringLiteral("item"));
        const QString kind = entry.text("kind");
        if (kind != QLatin1String("step") && kind != QLatin1String("note"))
            entry.problem(QStringLiteral("\"kind\": expected step or note, not \"%1\"").arg(kind));
        item.note = kind == QLatin1String("note");
        item.phase = entry.text("phase");
        item.when = condition(entry, "when");
        item.optional = entry.flag("optional");
        readItemText(entry, item.text, false);
        if (!item.note && !item.text.consequence)
            entry.problem(QStringLiteral("\"consequence\": a step needs one"));
        if (entry.has("done")) {
            JsonFields done(entry.value("done"), entry.inner(QStringLiteral("\"done\"")), m_problems);
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
                fields.problem(QStringLiteral("no source"));
        }
    }
    // Titles stand on one line of the paper and in calendars.
    if (text.title.size() > 80)
        fields.problem(QStringLiteral("\"title\": longer than 80 characters"));
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
        fields.problem(QStringLiteral("\"%1\": missing; write null if there is none").arg(QLatin1String(key)));
        return std::nullopt;
    }
    const QJsonValue value = fields.value(key);
    if (value.isNull())
        return std::nullopt;
    JsonFields entry(value, fields.inner(QStringLiteral("\"%1\"").arg(QLatin1String(key))), m_problems);
    return Statement{entry.text("text"), evidence(entry)};
}
