// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "itemview.h"

#include "answerwords.h"
#include "blockview.h"
#include "foldbutton.h"
#include "iconview.h"
#include "itemnotes.h"
#include "objectname.h"
#include "texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;
using State = ChecklistItemState::State;

namespace
{
/// What a report calls the fields that are seen without unfolding: for which shipment lines the item counts, and when it is
/// due.
bool isSeenAtOnce(const Field &field)
{
    return field.id == "lines"_L1 || field.id == "due"_L1;
}

/// A drawing stands for each state, so that it is told without colour.
QString signOf(State state)
{
    switch (state) {
    case State::Overdue:
        return u"important"_s;
    case State::Soon:
        return u"clock"_s;
    case State::Done:
        return u"check"_s;
    case State::Open:
    case State::Note:
        break;
    }
    return u"step-to-come"_s;
}

Look::Tone toneOf(State state)
{
    switch (state) {
    case State::Overdue:
        return Look::Tone::Alarm;
    case State::Soon:
        return Look::Tone::Caution;
    case State::Done:
        return Look::Tone::Good;
    case State::Open:
    case State::Note:
        break;
    }
    return Look::Tone::Quiet;
}
}

ItemView::ItemView(const Block &item, bool fixed, const Texts &texts, QDate today, QWidget *parent)
    : Card(Look::Tone::Normal, parent), m_item(item), m_texts(texts), m_today(today), m_column(new QVBoxLayout),
      m_detailsButton(new FoldButton(FoldButton::Size::Small))
{
    auto *title = createText(Role::Strong, item.text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 10, 9);
    row->setSpacing(12);
    if (item.box == Block::Box::None) {
        setObjectName(ObjectName::item(item.id));
        setAccessibleName(item.text);
        // Notes stand where the items' texts stand: the box's place stays empty.
        row->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth));
    } else {
        addBox(row, fixed, title->fontMetrics().height()); // in line with the title
    }
    row->addLayout(m_column, 1);
    addButtons(row);

    m_column->setSpacing(4);
    m_column->addWidget(title);
    if (m_box)
        addState();
    for (const QString &line : item.lines)
        m_column->addWidget(createText(Role::Body, line));
    addFields();
}

void ItemView::addBox(QHBoxLayout *row, bool fixed, int height)
{
    m_box = new QCheckBox;
    m_box->setObjectName(ObjectName::item(m_item.id));
    m_box->setAccessibleName(m_item.text);
    m_box->setChecked(m_item.box == Block::Box::Ticked);
    m_box->setEnabled(!fixed);
    // Not only when clicked: assistive technology ticks without it.
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT ticked(m_item.id, on); });
    m_box->setMinimumHeight(height);
    row->addWidget(m_box, 0, Qt::AlignTop);
}

void ItemView::addState()
{
    m_sign = new IconView(2, Look::Tone::Quiet);
    m_stateLabel = new TextLabel(Role::Body);
    m_stateLabel->setObjectName(u"state-"_s + m_item.id);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_stateLabel, 1);
    m_column->addLayout(row);
}

void ItemView::addButtons(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    const auto add = [&](FoldButton *button, const QString &name, void (ItemView::*fold)(bool)) {
        button->setObjectName(name + m_item.id);
        connect(button, &FoldButton::toggled, this, fold);
        column->addWidget(button);
    };
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Details: %1").arg(m_item.text));
    add(m_detailsButton, u"details-"_s, &ItemView::showDetails);
    if (m_box) {
        m_notesButton = new FoldButton(FoldButton::Size::Small);
        m_notesButton->setText(tr("Your notes"));
        m_notesButton->setAccessibleName(tr("Your notes: %1", "item of the checklist").arg(m_item.text));
        add(m_notesButton, u"notes-"_s, &ItemView::showNotes);
    }
    column->addStretch();
    row->addLayout(column);
}

void ItemView::addFields()
{
    QList<Field> seen = m_item.fields;
    seen.removeIf([](const Field &field) { return !isSeenAtOnce(field); });
    if (!seen.isEmpty())
        m_column->addWidget(BlockView::createFields(seen));
    if (!hasNotes())
        return;
    m_summary = new TextLabel(Role::Quiet);
    m_summary->setObjectName(u"noted-"_s + m_item.id);
    m_summary->hide();
    m_column->addWidget(m_summary);
}

void ItemView::setState(const ChecklistItemState &state, const Tick &tick)
{
    if (!m_box || (state == m_state && tick == m_tick))
        return;
    m_state = state;
    m_tick = tick;
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(state.state == State::Done);
    }
    showState();
    showSummary();
    if (m_notes)
        m_notes->setTick(tick);
}

void ItemView::showState()
{
    const QString due = m_texts.date(m_state.due.due);
    QString words = tr("Open", "step of the checklist");
    if (m_state.state == State::Done)
        words = m_tick.date.isValid() ? tr("Done on %1", "day").arg(m_texts.date(m_tick.date))
                                      : tr("Done", "step of the checklist");
    else if (m_state.state == State::Overdue && m_state.due.nextWorkingDay)
        words = tr("Overdue: was due on %1 or the next working day", "day").arg(due);
    else if (m_state.state == State::Overdue)
        words = tr("Overdue: was due on %1", "day").arg(due);
    else if (m_state.state == State::Soon)
        words = m_state.daysLeft == 0 ? tr("Due today") : tr("Due in %n day(s)", nullptr, m_state.daysLeft);
    m_stateLabel->setText(words);
    m_sign->setIcon(signOf(m_state.state));
    m_sign->setTone(toneOf(m_state.state));
    m_box->setAccessibleDescription((QStringList(words) + m_item.lines).join(QLatin1Char('\n')));
}

void ItemView::showSummary()
{
    QStringList notes;
    for (const Field &field : tickFields(m_tick, m_texts)) {
        const bool isSaid = field.id == TickField::day && m_state.state == State::Done;
        if (!isSaid)
            notes << tr("%1: %2", "label and value").arg(field.label, field.value.simplified());
    }
    m_summary->setTypedText(notes.join(u" · "_s));
    m_summary->setVisible(!notes.isEmpty() && !m_notesButton->isChecked());
}

ItemView::Unfolded ItemView::unfolded() const
{
    return {m_detailsButton->isChecked(), m_notesButton && m_notesButton->isChecked()};
}

void ItemView::unfold(const Unfolded &parts)
{
    if (parts.details)
        m_detailsButton->setChecked(true);
    if (parts.notes && m_notesButton)
        m_notesButton->setChecked(true);
}

void ItemView::showDetails(bool shown)
{
    if (!m_details) {
        m_details = new QWidget;
        auto *layout = new QVBoxLayout(m_details);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        QList<Field> fields = BlockView::plainFields(m_item);
        // What is noted changes; it stands in its own fields.
        fields.removeIf([this](const Field &field) {
            return isSeenAtOnce(field) || (hasNotes() && tickFieldIds().contains(field.id));
        });
        if (!fields.isEmpty())
            layout->addWidget(BlockView::createFields(fields));
        if (QWidget *evidence = BlockView::createEvidence(m_item))
            layout->addWidget(evidence);
        m_column->addWidget(m_details);
    }
    m_details->setVisible(shown);
}

void ItemView::showNotes(bool shown)
{
    if (!m_notes) {
        m_notes = new ItemNotes(m_item.id, m_item.text, m_texts, m_today);
        m_notes->setTick(m_tick);
        connect(m_notes, &ItemNotes::edited, this, [this](const Tick &tick) { Q_EMIT noted(m_item.id, tick); });
        m_column->insertWidget(m_column->indexOf(m_summary), m_notes); // above the details
    }
    m_notes->setVisible(shown);
    showSummary();
}
