// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "cardbutton.h"

#include "controls.h"
#include "iconview.h"
#include "look.h"
#include "textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

CardButton::CardButton(QWidget *parent)
    : QPushButton(parent), m_icon(new IconView(4, Look::Tone::Accent)), m_title(new TextLabel(TextLabel::Role::Strong)),
      m_text(new TextLabel(TextLabel::Role::Quiet))
{
    auto *texts = new QVBoxLayout;
    Look::arrange(texts, {}, 0.25);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    Look::arrange(layout, {2, 1.5, 2, 1.5}, 1.75);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(texts, 1);
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

void CardButton::setDrawing(const QString &icon)
{
    m_icon->setIcon(icon);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Controls::drawCard(painter, rect(), palette(),
                       {.enabled = isEnabled(), .focused = hasFocus(), .hovered = underMouse(), .pressed = isDown()});
}
