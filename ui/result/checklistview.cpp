// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checklistview.h"

#include "answerwords.h"
#include "blockview.h"
#include "checklistbar.h"
#include "document.h"
#include "objectname.h"
#include "session.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
/// The section without what changes with ticks and notes.
Section unticked(Section section)
{
    for (Block &block : section.blocks) {
        if (block.box == Block::Box::None)
            continue;
        block.box = Block::Box::Open;
        block.fields.removeIf([](const Field &field) { return tickFieldIds().contains(field.id); });
    }
    return section;
}

QVBoxLayout *createColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}
}

ChecklistView::ChecklistView(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new ChecklistBar), m_intro(new QWidget),
      m_nothing(new TextLabel(Role::Quiet)), m_list(new QWidget)
{
    auto *layout = createColumn(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_bar);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    createColumn(m_intro);
    createColumn(m_list);
    m_nothing->setObjectName(u"checklist-nothing"_s);
    connect(m_bar, &ChecklistBar::chosen, this, &ChecklistView::arrange);
}

QList<ChecklistItemState> ChecklistView::states() const
{
    return checklistStates(m_session.checklist(), m_session.exportCase().data().checklist, m_session.today());
}

void ChecklistView::setSection(const Section &section)
{
    const bool onlyTicks = unticked(section) == unticked(m_section);
    m_section = section;
    if (onlyTicks)
        takeTicks();
    else
        rebuild();
}

void ChecklistView::takeTicks()
{
    const QList<ChecklistItemState> all = states();
    const QMap<QString, Tick> &ticks = m_session.exportCase().data().checklist;
    for (const ChecklistItemState &state : all) {
        if (ItemView *item = m_items.value(state.id))
            item->setState(state, ticks.value(state.id));
    }
    m_bar->setProgress(progressOf(all), m_session.texts());
}

void ChecklistView::rebuild()
{
    QMap<QString, ItemView::Unfolded> unfolded;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        unfolded.insert(item.key(), item.value()->unfolded());
    qDeleteAll(m_items);
    m_items.clear();
    qDeleteAll(m_intro->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Block &block : std::as_const(m_section.blocks)) {
        if (block.kind == Block::Kind::Item) {
            ItemView *item = createItem(block);
            item->unfold(unfolded.value(block.id));
            m_items.insert(block.id, item);
        } else if (block.kind != Block::Kind::Heading) {
            m_intro->layout()->addWidget(BlockView::createParagraph(block));
        }
    }
    m_intro->setHidden(m_intro->layout()->isEmpty());
    m_bar->setHidden(m_items.isEmpty());
    m_nothing->setText(tr("No step of the checklist is such a step now."));
    takeTicks();
    arrange();
}

ItemView *ChecklistView::createItem(const Block &item)
{
    const QList<MergedItem> &merged = m_session.checklist();
    const bool filed = std::ranges::any_of(
        std::as_const(merged), [&item](const MergedItem &each) { return each.id == item.id && each.isFiled(); });
    auto *view = new ItemView(item, filed, m_session.texts(), m_session.today(), m_list);
    connect(view, &ItemView::ticked, this, &ChecklistView::ticked);
    connect(view, &ItemView::noted, this, &ChecklistView::noted);
    return view;
}

QString ChecklistView::titleOf(const ChecklistGroup &group) const
{
    switch (group.kind) {
    case ChecklistGroup::Kind::Phase:
        for (const Block &block : m_section.blocks) {
            if (block.kind == Block::Kind::Heading && block.id == group.phase)
                return block.text;
        }
        return {};
    case ChecklistGroup::Kind::Overdue:
        return tr("Overdue", "heading over steps");
    case ChecklistGroup::Kind::Soon:
        return tr("Due within 7 days");
    case ChecklistGroup::Kind::Later:
        return tr("Due later");
    case ChecklistGroup::Kind::NoDate:
        return tr("Without a date");
    case ChecklistGroup::Kind::Done:
        return tr("Done", "heading over steps");
    case ChecklistGroup::Kind::Notes:
        return tr("Good to know");
    }
    return {};
}

void ChecklistView::arrange()
{
    const QList<ChecklistItemState> all = states();
    const ChecklistFilter filter = m_bar->filter();
    QStringList shown;
    for (const ChecklistItemState &state : all) {
        if (passes(state, filter))
            shown << state.id;
    }

    QLayout *layout = m_list->layout();
    while (layout->count() > 0)
        delete layout->takeAt(0); // the items themselves stay
    qDeleteAll(m_headings);
    m_headings.clear();
    for (const ChecklistGroup &group : grouped(all, m_bar->grouping())) {
        auto *heading = createLabel(Role::Heading, titleOf(group));
        m_headings << heading;
        layout->addWidget(heading);
        bool isEmpty = true;
        for (const QString &id : group.items) {
            ItemView *item = m_items.value(id);
            if (!item)
                continue;
            layout->addWidget(item);
            item->setVisible(shown.contains(id));
            isEmpty = isEmpty && !shown.contains(id);
        }
        heading->setHidden(isEmpty);
    }
    m_nothing->setVisible(shown.isEmpty() && !m_items.isEmpty());
}

void ChecklistView::showField(const QString &name)
{
    for (auto at = m_items.cbegin(); at != m_items.cend(); ++at) {
        const QString box = ObjectName::item(at.key());
        const bool isNote = name.startsWith(box + QLatin1Char('/'));
        if (name != box && !isNote)
            continue;
        if (at.value()->isHidden()) {
            m_bar->showAll();
            arrange();
        }
        at.value()->unfold({.details = false, .notes = isNote});
        return;
    }
}
