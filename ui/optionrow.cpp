// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "optionrow.h"

#include "look.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

OptionRow::OptionRow(QAbstractButton *button, QWidget *parent)
    : QWidget(parent), m_button(button), m_layout(new QHBoxLayout(this)), m_text(new TextLabel(TextLabel::Role::Body)),
      m_detail(new TextLabel(TextLabel::Role::Quiet))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addStretch(1); // beside a taller row, texts stay in line with the button

    m_layout->setContentsMargins(10, 7, 10, 7);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_button, 0, Qt::AlignTop);
    m_layout->addLayout(texts, 1);

    alignButton();
    // The row shows the focus: a button without a text has no room for a focus frame.
    m_button->installEventFilter(this);
    connect(m_button, &QAbstractButton::toggled, this, [this] { update(); });
}

void OptionRow::alignButton()
{
    // As high as a line, so that the mark stands in the middle of the first one.
    m_button->setFixedHeight(m_text->fontMetrics().height());
}

void OptionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignButton();
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
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_button->isChecked();
    const bool focused = m_button->hasFocus();
    const qreal width = focused ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(chosen || focused ? Look::ink(palette(), Look::Tone::Accent) : Look::line(palette()), width));
    painter.setBrush(Look::wash(palette(), chosen ? Look::Tone::Accent : Look::Tone::Normal));
    painter.drawRoundedRect(box, 6, 6);
}
