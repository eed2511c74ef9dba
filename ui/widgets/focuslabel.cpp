// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "focuslabel.h"

#include "look.h"

#include <QPainter>

FocusLabel::FocusLabel(Role role, QWidget *parent) : TextLabel(role, parent)
{
    setFocusPolicy(Qt::TabFocus);
    const int room = Look::space(0.75); // between the text and the frame of the focus
    setContentsMargins(room, 0, room, 0);
}

void FocusLabel::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::ink(palette(), Look::Tone::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}
