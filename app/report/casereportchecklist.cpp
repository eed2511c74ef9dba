// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casereportbuilder.h"

#include "answerwords.h"
#include "caselines.h"
#include "linenames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
bool hasField(const Block &block, const Field &field)
{
    return block.fields.contains(field);
}
}

Section CaseReportBuilder::checklist()
{
    Section section{Section::Kind::Checklist, m_texts.say(QT_TRANSLATE_NOOP("Report", "Checklist")), {}};
    addIntroduction(section);
    QString phase;
    const QList<MergedItem> items = mergedChecklist(m_rules, m_lines);
    for (const MergedItem &merged : items) {
        if (merged.phase != phase) {
            phase = merged.phase;
            section.blocks << m_builders.front()->phaseHeading(phase);
        }
        section.blocks << item(merged);
    }
    return section;
}

void CaseReportBuilder::addIntroduction(Section &section) const
{
    QList<OfLines<QString>> introductions;
    for (int index = 0; index < m_lines.size(); ++index) {
        const QString words = m_builders.at(static_cast<std::size_t>(index))->checklistIntroduction();
        const auto known = std::ranges::find(introductions, words, &OfLines<QString>::said);
        if (words.isEmpty())
            continue;
        if (known == introductions.end())
            introductions << OfLines<QString>{words, {index}};
        else
            known->lines << index;
    }
    for (const OfLines<QString> &introduction : std::as_const(introductions))
        section.blocks << Block{.kind = Block::Kind::Paragraph, .text = saidOf(introduction.lines, introduction.said)};
}

Block CaseReportBuilder::item(const MergedItem &merged)
{
    const Tick tick = m_case.checklist.value(merged.id);
    const Item &rule = *m_rules.item(merged.id);
    Block block = text(merged);
    if (!merged.note)
        block.box = tick.done || merged.isFiled() ? Block::Box::Ticked : Block::Box::Open;
    addNotes(block, merged, rule);
    QList<int> lines;
    for (const ItemOfLine &line : merged.lines)
        lines << line.line;
    QList<Field> first;
    if (m_lines.size() > 1)
        first << Field{u"lines"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "For")), names(lines)};
    block.fields = first + dues(merged) + block.fields + tickFields(tick, m_texts);
    return block;
}

void CaseReportBuilder::addNotes(Block &block, const MergedItem &merged, const Item &rule) const
{
    QList<OfLines<QString>> notes;
    for (const ItemOfLine &line : merged.lines) {
        for (const QString &note : m_builders.at(static_cast<std::size_t>(line.line))->itemNotes(line.chosen, rule)) {
            const auto known = std::ranges::find(notes, note, &OfLines<QString>::said);
            if (known == notes.end())
                notes << OfLines<QString>{note, {line.line}};
            else
                known->lines << line.line;
        }
    }
    for (const OfLines<QString> &note : std::as_const(notes))
        block.lines << (note.lines.size() == merged.lines.size() ? note.said : saidOf(note.lines, note.said));
}

QList<Field> CaseReportBuilder::dues(const MergedItem &merged) const
{
    const auto groups = byWords<QList<Field>>(merged, [this](const ItemOfLine &line) {
        return m_builders.at(static_cast<std::size_t>(line.line))->itemDues(line.chosen);
    });
    if (groups.size() == 1)
        return groups.first().said;
    QList<Field> fields;
    for (const OfLines<QList<Field>> &group : groups) {
        for (Field due : group.said) {
            due.value = saidOf(group.lines, due.value);
            fields << due;
        }
    }
    return fields;
}

Block CaseReportBuilder::text(const MergedItem &merged)
{
    return withVariants(byWords<Block>(merged, [this](const ItemOfLine &line) {
        return m_builders.at(static_cast<std::size_t>(line.line))->itemText(line.chosen);
    }));
}

Block CaseReportBuilder::withVariants(const QList<OfLines<Block>> &variants) const
{
    Block common = variants.first().said;
    if (variants.size() == 1)
        return common;
    QStringList titles;
    for (const OfLines<Block> &variant : variants) {
        titles << variant.said.text;
        common.lines.removeIf([&](const QString &line) { return !variant.said.lines.contains(line); });
        common.fields.removeIf([&](const Field &field) { return !hasField(variant.said, field); });
        // The least founded of them marks the item; each variant says its own.
        if (variant.said.confirm) {
            common.confirm = true;
            common.grade = variant.said.grade;
        }
    }
    titles.removeDuplicates();
    common.text = titles.join(u" / "_s);
    for (const OfLines<Block> &variant : variants)
        common.fields << Field{u"variant"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "By line")),
                               saidOf(variant.lines, variantText(variant.said, common))};
    // The sources come last, also those of all variants.
    std::stable_partition(common.fields.begin(), common.fields.end(),
                          [](const Field &field) { return field.id != "sources"_L1; });
    return common;
}

QString CaseReportBuilder::variantText(const Block &variant, const Block &common) const
{
    QStringList lines;
    if (variant.text != common.text)
        lines << variant.text;
    for (const QString &line : variant.lines) {
        if (!common.lines.contains(line))
            lines << line;
    }
    for (const Field &field : variant.fields) {
        if (!hasField(common, field))
            lines << labelled(field.label, field.value);
    }
    if (variant.grade != common.grade)
        lines << labelled(m_texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")), variant.grade);
    return lines.join(u'\n');
}

template<typename Said, typename Say>
QList<CaseReportBuilder::OfLines<Said>> CaseReportBuilder::byWords(const MergedItem &merged, Say say)
{
    QList<OfLines<Said>> groups;
    for (const ItemOfLine &line : merged.lines) {
        const Said said = say(line);
        const auto known = std::ranges::find(groups, said, &OfLines<Said>::said);
        if (known == groups.end())
            groups << OfLines<Said>{said, {line.line}};
        else
            known->lines << line.line;
    }
    return groups;
}

QString CaseReportBuilder::names(const QList<int> &lines) const
{
    return namesOfLines(lines, m_names, m_texts);
}

QString CaseReportBuilder::saidOf(const QList<int> &lines, const QString &words) const
{
    return lines.size() == m_lines.size() ? words : labelled(names(lines), words);
}

QString CaseReportBuilder::labelled(const QString &label, const QString &value) const
{
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(label, value);
}
