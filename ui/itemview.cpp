// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "itemview.h"

#include "blockview.h"
#include "foldbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>

using Role = TextLabel::Role;

namespace
{
const QLatin1String dueField("due"); ///< what a report calls the field of an item's due date

TextLabel *createText(Role role, const QString &text)
{
    auto *label = new TextLabel(role);
    label->setTypedText(text);
    return label;
}
}

ItemView::ItemView(const Block &item, bool fixed, QWidget *parent)
    : Card(Look::Tone::Normal, parent), m_item(item), m_column(new QVBoxLayout),
      m_more(new FoldButton(FoldButton::Size::Small))
{
    auto *title = createText(Role::Strong, item.text);
    m_more->setObjectName(QStringLiteral("details-") + item.id);
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details: %1").arg(item.text));
    connect(m_more, &FoldButton::toggled, this, &ItemView::showDetails);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 10, 9);
    row->setSpacing(12);
    if (item.box == Block::Box::None) {
        setObjectName(QStringLiteral("item-") + item.id);
        setAccessibleName(item.text);
        // Notes stand where the items' texts stand: the box's place stays empty.
        row->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth));
    } else {
        m_box = new QCheckBox;
        m_box->setObjectName(QStringLiteral("item-") + item.id);
        m_box->setAccessibleName(item.text);
        m_box->setAccessibleDescription(item.lines.join(QLatin1Char(' ')));
        m_box->setEnabled(!fixed);
        // Not only when clicked: assistive technology ticks without it.
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT ticked(m_item.id, on); });
        m_box->setMinimumHeight(title->fontMetrics().height()); // in line with the title
        row->addWidget(m_box, 0, Qt::AlignTop);
        setBox(item.box);
    }
    row->addLayout(m_column, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);

    m_column->setSpacing(4);
    m_column->addWidget(title);
    for (const QString &line : item.lines)
        m_column->addWidget(createText(Role::Body, line));
    addDue();
}

void ItemView::setBox(Block::Box box)
{
    if (!m_box)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(box == Block::Box::Ticked);
}

bool ItemView::isUnfolded() const
{
    return m_more->isChecked();
}

void ItemView::unfold()
{
    m_more->setChecked(true);
}

void ItemView::addDue()
{
    QList<Field> due = m_item.fields;
    due.removeIf([](const Field &field) { return field.id != dueField; });
    if (!due.isEmpty())
        m_column->addWidget(BlockView::createFields(due));
}

void ItemView::showDetails(bool shown)
{
    if (!m_details) {
        m_details = new QWidget;
        auto *layout = new QVBoxLayout(m_details);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        QList<Field> fields = BlockView::plainFields(m_item);
        fields.removeIf([](const Field &field) { return field.id == dueField; });
        if (!fields.isEmpty())
            layout->addWidget(BlockView::createFields(fields));
        if (QWidget *evidence = BlockView::createEvidence(m_item))
            layout->addWidget(evidence);
        m_column->addWidget(m_details);
    }
    m_details->setVisible(shown);
}
