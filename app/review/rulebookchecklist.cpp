// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Section RuleBookBuilder::checklist() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Checklist items"));
    for (const NamedTerm &phase : m_rules.phases) {
        bool headed = false;
        for (const Item &each : m_rules.items) {
            if (each.phase != phase.id)
                continue;
            if (!headed) {
                Block block = heading(termNames(m_rules.phases, {phase.id}, m_texts));
                block.id = phase.id;
                section.blocks << block;
                headed = true;
            }
            section.blocks << item(each);
        }
    }
    return section;
}

Block RuleBookBuilder::item(const Item &item) const
{
    const QString title = m_words.text(item.text.title);
    Block block = card(item.id, item.note       ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Note: %1")).arg(title)
                                : item.optional ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Optional: %1")).arg(title)
                                                : title);
    block.lines << m_words.text(item.text.detail);
    addField(block, u"when"_s, QT_TRANSLATE_NOOP("Report", "Listed if"), m_words.lines(item.when));
    QList<Field> own = fields(item.text);
    own.removeIf([](const Field &field) { return field.id == "title"_L1 || field.id == "detail"_L1; });
    block.fields << own;
    if (item.done) {
        addField(block, u"done"_s, QT_TRANSLATE_NOOP("Report", "Done already if"), m_words.lines(*item.done));
        addField(block, u"done-text"_s, QT_TRANSLATE_NOOP("Report", "Said then"), m_words.text(item.doneText));
    }
    setEvidence(block, item.text.evidence);
    addVariants(block, item);
    return block;
}

void RuleBookBuilder::addVariants(Block &block, const Item &item) const
{
    const QList<Field> base = fields(item.text);
    for (qsizetype at = 0; at < item.variants.size(); ++at) {
        const ItemVariant &variant = item.variants.at(at);
        const QString label = m_texts.say(QT_TRANSLATE_NOOP("Report", "Variant %1, if"))
                                  .arg(m_texts.number(static_cast<int>(at) + 1));
        block.fields << Field{u"variant"_s, label, m_words.lines(variant.when)};
        const QList<Field> changed = fields(variant.text);
        const auto isNew = [&base](const Field &field) { return !base.contains(field); };
        std::ranges::copy_if(changed, std::back_inserter(block.fields), isNew);
        for (const Field &field : base) {
            if (std::ranges::find(changed, field.id, &Field::id) == changed.end())
                block.fields << Field{field.id, field.label, m_texts.say(QT_TRANSLATE_NOOP("Report", "none"))};
        }
        if (variant.text.evidence != item.text.evidence)
            block.fields << Field{
                u"evidence"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")),
                m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                    .arg(m_texts.grade(variant.text.evidence.grade), cite(variant.text.evidence.sources))};
    }
}

QList<Field> RuleBookBuilder::fields(const ItemText &text) const
{
    Block block;
    addField(block, u"title"_s, QT_TRANSLATE_NOOP("Report", "Title"), m_words.text(text.title));
    addField(block, u"detail"_s, QT_TRANSLATE_NOOP("Report", "Detail"), m_words.text(text.detail));
    for (const DueRule &rule : text.due) {
        addField(block, u"due-rule"_s, QT_TRANSLATE_NOOP("Report", "Due"), due(rule));
        if (rule.when)
            addField(block, u"due-when"_s, QT_TRANSLATE_NOOP("Report", "Due so, if"), m_words.lines(*rule.when));
    }
    addField(block, u"who"_s, QT_TRANSLATE_NOOP("Report", "Who"), termNames(m_rules.parties, text.who, m_texts));
    addField(block, u"where"_s, QT_TRANSLATE_NOOP("Report", "Where"), termNames(m_rules.places, text.where, m_texts));
    QStringList documents;
    for (const QString &document : text.documents)
        documents << m_words.text(document);
    addField(block, u"documents"_s, QT_TRANSLATE_NOOP("Report", "Documents"), joined(documents, m_texts));
    if (text.consequence)
        addField(block, u"consequence"_s, QT_TRANSLATE_NOOP("Report", "If not done"),
                 graded(m_words.text(text.consequence->text), text.consequence->evidence));
    if (text.exception)
        addField(block, u"exception"_s, QT_TRANSLATE_NOOP("Report", "Exception"),
                 graded(m_words.text(text.exception->text), text.exception->evidence));
    return block.fields;
}

QString RuleBookBuilder::due(const DueRule &rule) const
{
    const QString words = m_words.text(rule.text);
    const Parameter *const parameter = m_rules.parameter(rule.parameter);
    return parameter ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(words, m_texts.rule(parameter->name))
                     : words;
}
