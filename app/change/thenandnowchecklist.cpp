// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnowwriter.h"

#include "answerwords.h"
#include "duewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Part = ItemChange::Part;

const ChosenItem &ThenAndNowWriter::chosen(const QString &id, const Side &side) const
{
    return *std::ranges::find(side.decision.checklist, id, &ChosenItem::id);
}

QString ThenAndNowWriter::due(const ChosenItem &chosen, const Side &side) const
{
    // Days are counted from the declaration as it was, whichever rules count them.
    Decision counted = side.decision;
    counted.date = m_change.before.date;
    counted.dateAssumed = m_change.before.dateAssumed;
    QStringList words;
    for (const int index : chosen.due)
        words << dueWords(m_rules, chosen.text->due.at(index), counted, m_data, m_texts);
    return joined(words, m_texts);
}

Block ThenAndNowWriter::item(const char *sentence, const QString &id, const Side &side) const
{
    const ChosenItem &item = chosen(id, side);
    Block block{.kind = Block::Kind::Card, .id = id, .text = m_texts.say(sentence).arg(text(item.text->title, side))};
    block.lines << text(item.text->detail, side);
    if (const QString when = due(item, side); !when.isEmpty())
        block.fields << Field{u"due"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Due")), when};
    setEvidence(block, item.text->evidence, side);
    return block;
}

QString ThenAndNowWriter::founded(const Evidence &evidence, const Side &side) const
{
    //: Grade of evidence, sources
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
        .arg(m_texts.grade(m_rules.effectiveGrade(evidence, side.decision.date)), this->evidence(evidence, side));
}

QString ThenAndNowWriter::statement(const std::optional<Statement> &statement, const Side &side) const
{
    //: A statement, how well it is founded
    return statement ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 [%2]"))
                           .arg(text(statement->text, side), founded(statement->evidence, side))
                     : QString();
}

QString ThenAndNowWriter::part(Part part, const ChosenItem &chosen, const Side &side) const
{
    const Item &rule = *m_rules.item(chosen.id);
    const ItemText &item = *chosen.text;
    switch (part) {
    case Part::Kind: // both sides have one rule base, in which these are the same
    case Part::Phase:
        return {};
    case Part::Title:
        return text(item.title, side);
    case Part::Detail:
        return text(item.detail, side);
    case Part::Who:
        return termNames(m_rules.parties, item.who, m_texts);
    case Part::Where:
        return termNames(m_rules.places, item.where, m_texts);
    case Part::Documents: {
        QStringList documents;
        for (const QString &document : item.documents)
            documents << text(document, side);
        return joined(documents, m_texts);
    }
    case Part::Due:
        return due(chosen, side);
    case Part::Consequence:
        return statement(item.consequence, side);
    case Part::Exception:
        return statement(item.exception, side);
    case Part::Evidence:
        return founded(item.evidence, side);
    case Part::Done:
        return chosen.filed == ChosenItem::Filed::Yes ? text(rule.doneText, side) : QString();
    }
    Q_UNREACHABLE();
}

Block ThenAndNowWriter::changedItem(const ItemChange &change) const
{
    const ChosenItem &before = chosen(change.id, then());
    const ChosenItem &after = chosen(change.id, now());
    Block block{.kind = Block::Kind::Card,
                .id = change.id,
                .text = m_texts.say(QT_TRANSLATE_NOOP("Report", "Changed on the checklist: %1"))
                            .arg(text(after.text->title, now()))};
    for (const Part each : change.parts)
        addThenAndNow(block, ChangeWords::partName(each, m_texts), part(each, before, then()),
                      part(each, after, now()));
    if (!change.parts.contains(Part::Evidence))
        setEvidence(block, after.text->evidence, now());
    return block;
}

Section ThenAndNowWriter::checklist() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Checklist"));
    for (const QString &id : m_change.items.added)
        section.blocks << item(QT_TRANSLATE_NOOP("Report", "New on the checklist: %1"), id, now());
    for (const QString &id : m_change.items.removed) {
        Block block = item(QT_TRANSLATE_NOOP("Report", "No longer on the checklist: %1"), id, then());
        const Tick tick = m_data.checklist.value(id);
        if (tick.done)
            block.lines << m_texts.say(QT_TRANSLATE_NOOP("Report", "You ticked it as done."));
        block.fields = tickFields(tick, m_texts) + block.fields; // what it rests on stays last
        section.blocks << block;
    }
    for (const ItemChange &change : m_change.changedItems)
        section.blocks << changedItem(change);
    return section;
}
