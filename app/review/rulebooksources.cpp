// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "blockwords.h"
#include "valuewords.h"

using namespace Qt::Literals::StringLiterals;

Section RuleBookBuilder::markets() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Market clusters"));
    QString days;
    for (const Question &question : m_rules.questions) {
        for (const Option &option : question.options) {
            if (!option.recognisedFrom.isValid())
                continue;
            //: Market clusters: the first day they count, and how well that is founded
            const QString since = m_texts.say(QT_TRANSLATE_NOOP("Report", "Recognised from %1 [%2]"))
                                      .arg(m_texts.date(option.recognisedFrom),
                                           m_texts.grade(option.recognisedFromGrade));
            if (since != days) {
                days = since;
                section.blocks << heading(since) << Block{.kind = Block::Kind::Fields};
            }
            //: A market cluster: its place, and how well it is founded that it is one
            const char *const said = QT_TRANSLATE_NOOP("Report", "%1 [%2]");
            section.blocks.last().fields << Field{option.id, m_texts.withOfficial(option.text, option.official),
                                                  m_texts.say(said).arg(option.detail, m_texts.grade(option.grade))};
        }
    }
    return section;
}

Section RuleBookBuilder::sources() const
{
    Section section{Section::Kind::Sources, m_texts.say(QT_TRANSLATE_NOOP("Report", "Sources")), {}};
    for (qsizetype at = 0; at < m_rules.sources.size(); ++at) {
        const Source &source = m_rules.sources.at(at);
        Block block = card(source.id, m_texts.say(QT_TRANSLATE_NOOP("Report", "%1. %2"))
                                          .arg(m_texts.number(static_cast<int>(at) + 1),
                                               m_texts.withOfficial(source.title, source.official)));
        addField(block, u"number"_s, QT_TRANSLATE_NOOP("Report", "Number"), source.number);
        addField(block, u"issuer"_s, QT_TRANSLATE_NOOP("Report", "Issuer"), m_texts.rule(source.issuer));
        addField(block, u"in-force"_s, QT_TRANSLATE_NOOP("Report", "In force"), validityWords(source.inForce, m_texts));
        addField(block, u"note"_s, QT_TRANSLATE_NOOP("Report", "Used for"), m_words.text(source.note));
        addField(block, u"address"_s, QT_TRANSLATE_NOOP("Report", "Address"), source.address);
        setGrade(block, source.grade, m_texts);
        section.blocks << block;
    }
    return section;
}
