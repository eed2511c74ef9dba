// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cardbutton.h"

#include "look.h"

#include <QPainter>
#include <QVBoxLayout>

CardButton::CardButton(QWidget *parent)
    : QPushButton(parent), m_title(new TextLabel(TextLabel::Role::Strong)),
      m_text(new TextLabel(TextLabel::Role::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    for (TextLabel *label : {m_title, m_text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoDefault(true); // Enter presses it while it has the focus
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setTexts(const QString &title, const QString &text)
{
    m_title->setTypedText(title);
    m_text->setTypedText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize CardButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || isDown();
    const qreal width = strong ? 2 : 1;
    painter.setPen(QPen(strong ? Look::ink(palette(), Look::Tone::Accent) : Look::line(palette()), width));
    painter.setBrush(Look::wash(palette(), underMouse() || isDown() ? Look::Tone::Accent : Look::Tone::Normal));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}
