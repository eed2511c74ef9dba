// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checklistbar.h"

#include "flowlayout.h"
#include "stepsbar.h"
#include "textlabel.h"
#include "texts.h"
#include "wheelguard.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
/// Adds an entry that stands for `value`; its text comes with retranslate().
template<typename Value>
void add(QComboBox *combo, Value value)
{
    combo->addItem(QString(), static_cast<int>(value));
}

template<typename Value>
void setText(QComboBox *combo, Value value, const QString &text)
{
    combo->setItemText(combo->findData(static_cast<int>(value)), text);
}
}

ChecklistBar::ChecklistBar(QWidget *parent)
    : QWidget(parent), m_bar(new StepsBar), m_progress(new TextLabel(Role::Strong)),
      m_filterLabel(new TextLabel(Role::Body)), m_filter(new QComboBox), m_groupingLabel(new TextLabel(Role::Body)),
      m_grouping(new QComboBox)
{
    m_bar->setObjectName(u"checklist-progress"_s);
    m_progress->setObjectName(u"checklist-progress-text"_s);
    m_filter->setObjectName(u"checklist-filter"_s);
    m_grouping->setObjectName(u"checklist-grouping"_s);
    for (const auto filter : {ChecklistFilter::All, ChecklistFilter::Open, ChecklistFilter::Due, ChecklistFilter::Done})
        add(m_filter, filter);
    for (const auto grouping : {ChecklistGrouping::Phase, ChecklistGrouping::DueDate})
        add(m_grouping, grouping);

    auto *progress = new QHBoxLayout;
    progress->setSpacing(10);
    progress->addWidget(m_bar, 0, Qt::AlignVCenter);
    progress->addWidget(m_progress, 1);
    auto *choices = new FlowLayout;
    choices->setSpacing(16);
    choices->addWidget(labelled(m_filterLabel, m_filter));
    choices->addWidget(labelled(m_groupingLabel, m_grouping));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(progress);
    layout->addLayout(choices);
    retranslate();

    for (QComboBox *combo : {m_filter, m_grouping}) {
        new WheelGuard(combo);
        connect(combo, &QComboBox::activated, this, &ChecklistBar::chosen);
    }
}

QWidget *ChecklistBar::labelled(TextLabel *label, QComboBox *combo)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    label->setWordWrap(false);
    label->setBuddy(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(label, 0, Qt::AlignVCenter);
    row->addWidget(combo);
    return pair;
}

void ChecklistBar::setProgress(const ChecklistProgress &progress, const Texts &texts)
{
    m_bar->setRange(0, std::max(progress.steps, 1));
    m_bar->setValue(progress.done);
    //: %1: number of steps done, %n: number of all steps
    const QString text = tr("%1 of %n step(s) done", nullptr, progress.steps).arg(texts.number(progress.done));
    m_progress->setText(text);
    m_bar->setAccessibleDescription(text);
}

ChecklistFilter ChecklistBar::filter() const
{
    return static_cast<ChecklistFilter>(m_filter->currentData().toInt());
}

ChecklistGrouping ChecklistBar::grouping() const
{
    return static_cast<ChecklistGrouping>(m_grouping->currentData().toInt());
}

void ChecklistBar::showAll()
{
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(ChecklistFilter::All)));
}

void ChecklistBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistBar::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the checklist"));
    m_filterLabel->setText(tr("Show:"));
    m_filter->setAccessibleName(tr("Steps to show"));
    setText(m_filter, ChecklistFilter::All, tr("All steps"));
    setText(m_filter, ChecklistFilter::Open, tr("Open steps"));
    setText(m_filter, ChecklistFilter::Due, tr("Due soon or overdue"));
    setText(m_filter, ChecklistFilter::Done, tr("Done steps"));
    m_groupingLabel->setText(tr("Group by:"));
    m_grouping->setAccessibleName(tr("Group the steps by"));
    setText(m_grouping, ChecklistGrouping::Phase, tr("Phase"));
    setText(m_grouping, ChecklistGrouping::DueDate, tr("Due date"));
}
