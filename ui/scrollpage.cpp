// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "scrollpage.h"

#include "look.h"
#include "readingorder.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

ScrollPage::ScrollPage(const QString &id, QWidget *parent)
    : QWizardPage(parent), m_scroll(new QScrollArea), m_content(new QVBoxLayout)
{
    setObjectName(QStringLiteral("page-") + id);

    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("content"));
    inner->setLayout(m_content);
    // In line with the title, which QWizard places.
    Look::arrange(m_content, {Look::sideUnits, 0.5, Look::sideUnits, 1.5}, 1.75);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Focus belongs to the fields; Page Up and Page Down still reach the area through them.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ScrollPage::showTitle(const QString &title)
{
    setTitle(title);
    setAccessibleName(title);
}

void ScrollPage::focusOn(const QString &name)
{
    auto *widget = findChild<QWidget *>(name);
    if (widget && !widget->isEnabled())
        widget = findChild<QWidget *>(name + QStringLiteral("/known"));
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    reveal(widget);
}

void ScrollPage::showFromTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

int ScrollPage::place() const
{
    return m_scroll->verticalScrollBar()->value();
}

void ScrollPage::setPlace(int place)
{
    // New content is laid out first; until then it has no height to scroll over.
    QMetaObject::invokeMethod(
        this, [this, place] { m_scroll->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void ScrollPage::reveal(QWidget *widget)
{
    // Sizes of texts just shown or changed are settled first, else the old place is revealed.
    m_content->activate();
    constexpr int margin = 8;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int top = widget->mapTo(m_scroll->widget(), QPoint()).y() - margin;
    const int bottom = top + widget->height() + 2 * margin;
    const int view = m_scroll->viewport()->height();
    // What does not fit is seen from its beginning.
    if (top < bar->value() || bottom - top > view)
        bar->setValue(top);
    else if (bottom > bar->value() + view)
        bar->setValue(bottom - view);
}

void ScrollPage::guardFromWheel(QWidget *field)
{
    field->installEventFilter(this);
}

void ScrollPage::orderTabs()
{
    QWidget *last = this;
    for (QWidget *widget : readingOrder(*m_content)) {
        setTabOrder(last, widget);
        last = widget;
    }
}

bool ScrollPage::focusNextPrevChild(bool next)
{
    orderTabs();
    return QWizardPage::focusNextPrevChild(next);
}

void ScrollPage::showEvent(QShowEvent *event)
{
    orderTabs();
    QWizardPage::showEvent(event);
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWizardPage::eventFilter(watched, event);
}
