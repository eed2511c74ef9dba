// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "gradewords.h"
#include "valuewords.h"

using namespace Qt::Literals::StringLiterals;

Section ReportBuilder::sources() const
{
    Section section{Section::Kind::Sources, m_texts.say(QT_TRANSLATE_NOOP("Report", "Sources")), {}};
    for (const Source &source : m_rules.sources) {
        if (!m_cited.contains(source.id))
            continue;
        Block card{.kind = Block::Kind::Card,
                   .id = source.id,
                   .text = m_texts.withOfficial(source.title, source.official)};
        const auto add = [&](const QString &id, const char *label, const QString &value) {
            if (!value.isEmpty())
                card.fields << Field{id, m_texts.say(label), value};
        };
        add(u"number"_s, QT_TRANSLATE_NOOP("Report", "Number"), source.number);
        add(u"in-force"_s, QT_TRANSLATE_NOOP("Report", "In force"), validityWords(source.inForce, m_texts));
        add(u"address"_s, QT_TRANSLATE_NOOP("Report", "Address"), source.address);
        setGrade(card, source.grade);
        section.blocks << card;
    }
    return section;
}

Section ReportBuilder::limits() const
{
    Section section{Section::Kind::Limits,
                    m_texts.say(QT_TRANSLATE_NOOP("Report", "Limits of this program, and whom to ask")),
                    {}};
    section.blocks << paragraph(
        m_texts.say(QT_TRANSLATE_NOOP("Report", "This paper is an orientation, not legal or tax advice. It rests on "
                                                "your answers and on the rules as of the date printed. "
                                                "Customs and tax offices decide.")));
    section.blocks << paragraph(
        m_texts.say(QT_TRANSLATE_NOOP("Report", "It does not classify goods, compute duties or refunds, or file "
                                                "anything. Local practice of ports and offices may differ.")));

    Block ask{.kind = Block::Kind::Fields};
    const auto add = [&](const QString &id, const char *label, const char *value) {
        ask.fields << Field{id, m_texts.say(label), m_texts.say(value)};
    };
    add(u"customs-hotline"_s, QT_TRANSLATE_NOOP("Report", "Customs hotline 12360"),
        QT_TRANSLATE_NOOP("Report", "supervision modes, filings, declaration, inspection, returns"));
    add(u"tax-hotline"_s, QT_TRANSLATE_NOOP("Report", "Tax hotline 12366"),
        QT_TRANSLATE_NOOP("Report", "refund, exemption, invoices, income tax"));
    add(u"local-bureau"_s, QT_TRANSLATE_NOOP("Report", "Local customs and commerce bureau"),
        QT_TRANSLATE_NOOP("Report", "pilot zones, market clusters, supervised sites, licences"));
    add(u"broker"_s, QT_TRANSLATE_NOOP("Report", "Customs broker or export agent"),
        QT_TRANSLATE_NOOP("Report", "the practice of the port, codes, declaration elements"));
    section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "Whom to ask"))) << ask;

    Block grades{.kind = Block::Kind::Fields, .fields = gradeMeanings(m_texts)};
    section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "How well a statement is founded"))) << grades;
    return section;
}
