// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "optionrow.h"

#include "controls.h"
#include "iconview.h"
#include "look.h"
#include "textlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace
{
constexpr double iconUnits = 4; ///< as high as the text and the line
}

OptionRow::OptionRow(QAbstractButton *button, QWidget *parent)
    : QWidget(parent), m_button(button), m_layout(new QHBoxLayout(this)),
      m_icon(new IconView(iconUnits, Look::Tone::Quiet)), m_text(new TextLabel(TextLabel::Role::Body)),
      m_detail(new TextLabel(TextLabel::Role::Quiet))
{
    auto *texts = new QVBoxLayout;
    Look::arrange(texts, {}, 0.25);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addStretch(1); // beside a taller row, texts stay in line with the button

    Look::arrange(m_layout, {1.5, 1.25, 1.5, 1.25}, 1.5);
    m_layout->addWidget(m_button, 0, Qt::AlignTop);
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_layout->addLayout(texts, 1);

    align();
    // The row shows the focus: a button without a text has no room for a focus frame.
    m_button->installEventFilter(this);
    connect(m_button, &QAbstractButton::toggled, this, &OptionRow::showChoice);
}

void OptionRow::align()
{
    // As high as a line, so that the mark stands in the middle of the first one.
    m_button->setFixedHeight(m_text->fontMetrics().height());
}

void OptionRow::showChoice()
{
    m_icon->setTone(m_button->isChecked() ? Look::Tone::Accent : Look::Tone::Quiet);
    update();
}

void OptionRow::setIcon(const QString &icon)
{
    m_icon->setIcon(icon);
}

void OptionRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void OptionRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void OptionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        align();
}

void OptionRow::setTexts(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setAccessibleName(text);
    m_button->setAccessibleDescription(detail);
}

void OptionRow::addAside(QWidget *aside)
{
    m_layout->addWidget(aside, 0, Qt::AlignVCenter);
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void OptionRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Controls::drawCard(painter, rect(), palette(),
                       {.enabled = m_button->isEnabled(),
                        .focused = m_button->hasFocus(),
                        .hovered = underMouse(),
                        .pressed = m_button->isDown(),
                        .chosen = m_button->isChecked()});
}
