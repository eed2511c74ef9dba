// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "duewords.h"
#include "wording.h"

using namespace Qt::Literals::StringLiterals;

Section ReportBuilder::checklist()
{
    Section section{Section::Kind::Checklist, m_texts.say(QT_TRANSLATE_NOOP("Report", "Checklist")), {}};
    if (const QString introduction = checklistIntroduction(); !introduction.isEmpty())
        section.blocks << paragraph(introduction);
    QString phase;
    for (const ChosenItem &chosen : m_decision.checklist) {
        const Item *const rule = m_rules.item(chosen.id);
        if (!rule)
            continue;
        if (rule->phase != phase) {
            phase = rule->phase;
            section.blocks << phaseHeading(phase);
        }
        section.blocks << item(chosen, *rule);
    }
    return section;
}

Block ReportBuilder::phaseHeading(const QString &phase) const
{
    Block block = heading(termNames(m_rules.phases, {phase}, m_texts));
    block.id = phase;
    return block;
}

QString ReportBuilder::checklistIntroduction() const
{
    if (m_decision.checklist.isEmpty())
        return m_decision.status == Status::Open
                   ? m_texts.say(
                       QT_TRANSLATE_NOOP("Report", "No step is certain yet. Answer the open questions first."))
                   : m_texts.say(
                       QT_TRANSLATE_NOOP("Report", "There is nothing to do: no export is possible in this way."));
    if (m_decision.status == Status::Open)
        return m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "The mode is not settled. These steps are certain so far; the list is not final."));
    if (!m_decision.complete)
        return m_texts.say(
            QT_TRANSLATE_NOOP("Report", "Some answers are still open. Steps may be added; the list is not final."));
    return {};
}

Block ReportBuilder::item(const ChosenItem &chosen, const Item &rule)
{
    const Tick tick = m_case.checklist.value(chosen.id);
    Block block = itemText(chosen);
    if (!rule.note)
        block.box = tick.done || chosen.filed == ChosenItem::Filed::Yes ? Block::Box::Ticked : Block::Box::Open;
    block.lines << itemNotes(chosen, rule);
    block.fields = itemDues(chosen) + block.fields + tickFields(tick, m_texts);
    return block;
}

Block ReportBuilder::itemText(const ChosenItem &chosen)
{
    const ItemText &text = *chosen.text;
    Block block{.kind = Block::Kind::Item,
                .id = chosen.id,
                .text = ruleText(text.title),
                .lines = {ruleText(text.detail)}};
    const auto add = [&](const QString &id, const char *label, const QString &value) {
        if (!value.isEmpty())
            block.fields << Field{id, m_texts.say(label), value};
    };
    QStringList documents;
    for (const QString &document : text.documents)
        documents << ruleText(document);
    add(u"who"_s, QT_TRANSLATE_NOOP("Report", "Who"), termNames(m_rules.parties, text.who, m_texts));
    add(u"where"_s, QT_TRANSLATE_NOOP("Report", "Where"), termNames(m_rules.places, text.where, m_texts));
    add(u"documents"_s, QT_TRANSLATE_NOOP("Report", "Documents"), joined(documents, m_texts));
    addEffects(block, text);
    return block;
}

QStringList ReportBuilder::itemNotes(const ChosenItem &chosen, const Item &rule) const
{
    QStringList notes;
    if (chosen.filed == ChosenItem::Filed::Yes)
        notes << ruleText(rule.doneText);
    else if (chosen.filed == ChosenItem::Filed::Unsure)
        notes << m_texts.say(QT_TRANSLATE_NOOP("Report", "You are not sure of it: check whether you have it."));
    if (rule.optional)
        notes << m_texts.say(QT_TRANSLATE_NOOP("Report", "Optional: you may leave this out without harm."));
    return notes;
}

QList<Field> ReportBuilder::itemDues(const ChosenItem &chosen) const
{
    QList<Field> dues;
    for (const int index : chosen.due) {
        const DueRule &rule = chosen.text->due.at(index);
        dues << Field{u"due"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Due")),
                      dueWords(m_rules, rule, m_decision, m_case, m_texts)};
    }
    return dues;
}

void ReportBuilder::addEffects(Block &block, const ItemText &text)
{
    // One list of sources for the item and what follows from leaving it out.
    QStringList sources = text.evidence.sources;
    const auto add = [&](const QString &id, const char *label, const std::optional<Statement> &statement) {
        if (!statement)
            return;
        const Grade grade = m_rules.effectiveGrade(statement->evidence, m_decision.date);
        block.fields << Field{id, m_texts.say(label), graded(ruleText(statement->text), grade)};
        sources << statement->evidence.sources;
    };
    add(u"consequence"_s, QT_TRANSLATE_NOOP("Report", "If not done"), text.consequence);
    add(u"exception"_s, QT_TRANSLATE_NOOP("Report", "Exception"), text.exception);
    sources.removeDuplicates();
    setEvidence(block, {text.evidence.grade, sources}, Citation::Short);
    setGrade(block, m_rules.effectiveGrade(text.evidence, m_decision.date));
}
