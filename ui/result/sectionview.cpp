// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "sectionview.h"

#include "answergrid.h"
#include "blockview.h"
#include "card.h"
#include "checklistview.h"
#include "focuslabel.h"
#include "foldbutton.h"
#include "limitgauge.h"
#include "session.h"
#include "textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using SectionKind = Section::Kind;
using Role = TextLabel::Role;

SectionView::SectionView(const Session &session, bool open, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new FoldButton(FoldButton::Size::Heading))
{
    m_heading->setChecked(open);
    connect(m_heading, &FoldButton::toggled, this, &SectionView::rebuild);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
}

void SectionView::setSection(const Section &section)
{
    if (m_checklist)
        m_checklist->setSection(section); // ticks and notes may have changed since, and the section be the same
    if (section == m_section)
        return;
    m_section = section;
    m_heading->setText(section.title);
    m_heading->setHidden(section.kind == SectionKind::Result); // the page's title says it
    m_heading->setObjectName(u"section-%1"_s.arg(static_cast<int>(section.kind)));
    m_stale = !m_checklist;
    rebuild();
}

void SectionView::open()
{
    m_heading->setChecked(true);
}

void SectionView::rebuild()
{
    const bool open = m_heading->isChecked();
    if (m_stale) {
        delete m_body;
        m_body = nullptr;
    }
    if (open && !m_body) {
        m_body = createBody();
        layout()->addWidget(m_body);
        m_stale = false;
    }
    if (m_body)
        m_body->setVisible(open);
}

QWidget *SectionView::createBody()
{
    if (m_section.kind == SectionKind::Checklist) {
        m_checklist = new ChecklistView(m_session);
        connect(m_checklist, &ChecklistView::ticked, this, &SectionView::ticked);
        connect(m_checklist, &ChecklistView::noted, this, &SectionView::noted);
        m_checklist->setSection(m_section);
        return m_checklist;
    }
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (qsizetype at = 0; at < m_section.blocks.size(); ++at)
        layout->addWidget(createBlock(m_section.blocks.at(at), at));
    return body;
}

QWidget *SectionView::createBlock(const Block &block, qsizetype at)
{
    const Decision &decision = m_session.decision();
    QWidget *made = nullptr;
    if (block.kind == Block::Kind::Heading)
        return createText(Role::Heading, block.text);
    if (m_section.kind == SectionKind::Result && at == 0)
        return createResult(block);
    if (m_section.kind == SectionKind::Result && block.kind == Block::Kind::Card && at == 1
        && block.id == decision.route)
        return createRoute(block);
    if (m_section.kind == SectionKind::Answers && block.kind == Block::Kind::Fields)
        return createAnswers(block);
    if (m_section.kind == SectionKind::WhyNot && block.kind == Block::Kind::Card)
        return createWhyNot(block);
    if (m_section.kind == SectionKind::NearLimits && block.kind == Block::Kind::Card)
        return createNearLimit(block);
    if (block.kind == Block::Kind::Fields)
        return BlockView::createFields(block.fields);

    const bool isWarning = m_section.kind == SectionKind::Warnings;
    made = isWarning || block.kind == Block::Kind::Card ? BlockView::createCard(block)
                                                        : BlockView::createParagraph(block);
    if (isWarning)
        made->setObjectName(u"warning-"_s + block.id);
    else if (m_section.kind == SectionKind::Alternatives)
        made->setObjectName(u"alternative-"_s + block.id);
    else if (m_section.kind == SectionKind::Reasons && decision.filings.contains(block.id))
        made->setObjectName(u"filing-"_s + block.id);
    return made;
}

QWidget *SectionView::createResult(const Block &mode)
{
    auto *card = new Card(Look::Tone::Accent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 16, 16);
    layout->setSpacing(8);
    auto *name = new FocusLabel(Role::Banner);
    name->setTypedText(mode.text);
    name->setObjectName(u"result-mode"_s);
    name->setProperty("modeId", m_session.decision().mode);
    layout->addWidget(name);
    for (const QString &line : mode.lines)
        layout->addWidget(createText(Role::Body, line));
    return card;
}

QWidget *SectionView::createRoute(const Block &route)
{
    QWidget *card = BlockView::createCard(route);
    card->setObjectName(u"result-route"_s);
    card->setProperty("routeId", m_session.decision().route);
    return card;
}

QWidget *SectionView::createAnswers(const Block &answers)
{
    auto *grid = new AnswerGrid(answers.fields);
    connect(grid, &AnswerGrid::changeAsked, this, &SectionView::changeAsked);
    return grid;
}

QWidget *SectionView::createWhyNot(const Block &mode)
{
    QWidget *card = BlockView::createCard(mode);
    card->setObjectName(u"why-not-"_s + mode.id);
    if (mode.fields.isEmpty())
        return card; // no change of answers would help
    auto *tryIt = new QPushButton(tr("Try it"));
    tryIt->setObjectName(u"try-"_s + mode.id);
    tryIt->setAccessibleName(tr("Try it: %1", "name of a mode").arg(mode.text));
    tryIt->setToolTip(tr("Shows in a copy of the case what this change would give"));
    tryIt->setAutoDefault(true);
    connect(tryIt, &QPushButton::clicked, this, [this, id = mode.id] { Q_EMIT tryAsked(id); });
    card->layout()->addWidget(tryIt);
    card->layout()->setAlignment(tryIt, Qt::AlignLeading);
    return card;
}

QWidget *SectionView::createNearLimit(const Block &limit)
{
    QWidget *card = BlockView::createCard(limit);
    card->setObjectName(u"limit-"_s + limit.id);
    if (limit.gauge < 0)
        return card;
    auto *gauge = new LimitGauge(limit.gauge);
    gauge->setObjectName(u"gauge-"_s + limit.id);
    QStringList words;
    for (const Field &field : BlockView::plainFields(limit))
        words << tr("%1: %2", "label and value").arg(field.label, field.value);
    gauge->setAccessibleName(limit.text);
    gauge->setAccessibleDescription(words.join(QLatin1Char('\n')));
    static_cast<QVBoxLayout *>(card->layout())->insertWidget(1, gauge); // below the name of the limit
    return card;
}
