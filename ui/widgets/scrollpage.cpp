// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "scrollpage.h"

#include "columnscroll.h"
#include "iconview.h"
#include "look.h"
#include "objectname.h"
#include "readingorder.h"
#include "textlabel.h"
#include "wheelguard.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Longer lines are hard to follow. Where a window is much wider, cards get more columns, but texts must not stretch.
constexpr int measure = 148; ///< in letters
constexpr double shareOfWide = 0.62; ///< of a very wide window
}

ScrollPage::ScrollPage(const QString &id, QWidget *parent)
    : QWizardPage(parent), m_scroll(new ColumnScroll), m_content(new ColumnLayout),
      m_icon(new IconView(4, Look::Tone::Accent)), m_heading(new TextLabel(TextLabel::Role::Title))
{
    setObjectName(ObjectName::page + id);
    m_heading->setObjectName(u"page-heading"_s);

    auto *inner = new QWidget;
    inner->setObjectName(u"content"_s);
    inner->setLayout(m_content);
    auto *heading = new QHBoxLayout;
    Look::arrange(heading, {}, 1.5);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_heading, 1);
    m_content->addLayout(heading);
    centre();

    m_scroll->setWidget(inner);
    // The page paints the ground: QWizard would have its own.
    setAttribute(Qt::WA_OpaquePaintEvent);
    inner->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ScrollPage::focusOn(const QString &name)
{
    auto *widget = findChild<QWidget *>(name);
    if (widget && !widget->isEnabled())
        widget = findChild<QWidget *>(name + u"/known"_s);
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    reveal(widget);
}

QString ScrollPage::heading() const
{
    return m_heading->text();
}

void ScrollPage::setHeading(const QString &text, const QString &icon)
{
    m_heading->setText(text);
    m_icon->setIcon(icon);
    setAccessibleName(text);
}

void ScrollPage::centre()
{
    const int character = Look::characterWidth(fontMetrics());
    const int widest = std::max(measure * character, qRound(width() * shareOfWide));
    const int side = std::max(Look::space(Look::sideUnits), (width() - widest) / 2);
    const int above = Look::space(2.5);
    m_content->setContentsMargins(side, above, side, above);
    m_content->setSpacing(Look::space(2));
}

void ScrollPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        centre();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    centre();
}

void ScrollPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QApplication::palette().color(QPalette::Window));
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

void ScrollPage::fit()
{
    m_scroll->fit();
    m_content->activate();
}

void ScrollPage::guardFromWheel(QWidget *field)
{
    new WheelGuard(field);
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
