// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "duewords.h"
#include "events.h"
#include "typedtext.h"

using namespace Qt::Literals::StringLiterals;

Section ReportBuilder::answers() const
{
    Section section{Section::Kind::Answers, m_texts.say(QT_TRANSLATE_NOOP("Report", "The answers this rests on")), {}};
    Block block{.kind = Block::Kind::Fields};
    for (const QString &id : m_decision.asked) {
        if (const Question *const question = m_rules.question(id))
            block.fields << Field{id, m_texts.rule(question->label),
                                  answerText(m_rules, *question, m_case.answers, m_texts)};
    }
    if (!block.fields.isEmpty())
        section.blocks << block;
    return section;
}

Section ReportBuilder::particulars() const
{
    Section section{Section::Kind::Particulars,
                    m_texts.say(QT_TRANSLATE_NOOP("Report", "Particulars of the shipment")),
                    {}};
    Block texts{.kind = Block::Kind::Fields, .form = true};
    for (const QString &id : particularIds())
        texts.fields << Field{id, particularLabel(id, m_texts), typedText(m_case.particulars.value(id))};
    Block dates{.kind = Block::Kind::Fields, .form = true};
    for (const QString &id : eventIds())
        dates.fields << Field{id, eventName(id, m_rules, m_texts), m_texts.date(m_case.dates.value(id))};
    section.blocks << texts
                   << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "Dates, from which due dates are counted")))
                   << dates;
    return section;
}
