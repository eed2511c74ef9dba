// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "card.h"

#include "controls.h"

#include <QPainter>
#include <QPainterPath>

Card::Card(Look::Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = Controls::radius();
    painter.setPen(Look::line(palette()));
    painter.setBrush(Look::wash(palette(), m_tone));
    painter.drawRoundedRect(box, radius, radius);
    if (m_tone == Look::Tone::Normal || m_tone == Look::Tone::Quiet)
        return;
    // The edge follows the round corners.
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(shape);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int thickness = Look::space(0.5);
    painter.fillRect(QRect(mirrored ? width() - thickness : 0, 0, thickness, height()), Look::ink(palette(), m_tone));
}
