// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "checkliststate.h"
#include "typedtext.h"

/// What a person ticked or noted is shown also where the checklist has lost the step: nothing that was typed goes unseen.
Section ReportBuilder::vanished(const QStringList &calledFor) const
{
    Section section{Section::Kind::Vanished, m_texts.say(QT_TRANSLATE_NOOP("Report", "No longer called for")), {}};
    const QStringList ids = vanishedItems(m_rules, calledFor, m_case.checklist);
    if (ids.isEmpty())
        return section;
    section.blocks << paragraph(m_texts.say(QT_TRANSLATE_NOOP(
        "Report", "You ticked these steps or noted something at them, and the checklist of the present "
                  "answers and date does not hold them. They are kept in case they come back.")));
    for (const QString &id : ids) {
        const Tick tick = m_case.checklist.value(id);
        const Item *const rule = m_rules.item(id);
        Block block{.kind = Block::Kind::Card, .id = id};
        block.text = rule ? ruleText(rule->text.title)
                          : m_texts.say(QT_TRANSLATE_NOOP("Report", "A step that these rules do not know: %1"))
                                .arg(typedText(id));
        block.lines << (tick.done ? m_texts.say(QT_TRANSLATE_NOOP("Report", "You ticked it as done."))
                                  : m_texts.say(QT_TRANSLATE_NOOP("Report", "You did not tick it.")));
        block.fields = tickFields(tick, m_texts);
        section.blocks << block;
    }
    return section;
}
