// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "foldbutton.h"

#include "controls.h"
#include "look.h"

#include <QEvent>
#include <QPainter>

namespace
{
int margin()
{
    return Look::space(0.5);
}

/// Between arrow and text.
int gap()
{
    return Look::space(0.75);
}
}

FoldButton::FoldButton(Size size, QWidget *parent) : TextButton(parent), m_size(size)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restyle();
}

void FoldButton::restyle()
{
    setFont(m_size == Size::Heading ? Look::font(1.2, true) : Look::font(1.0, false));
    updateGeometry();
}

bool FoldButton::event(QEvent *event)
{
    const bool done = TextButton::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
    return done;
}

int FoldButton::arrowSize() const
{
    return fontMetrics().height() * 3 / 5;
}

QSize FoldButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + arrowSize() + gap() + 2 * margin(), text.height() + 2 * margin()};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Look::ink(palette(), m_size == Size::Heading ? Look::Tone::Normal : Look::Tone::Accent);
    if (underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::wash(palette(), Look::Tone::Accent));
        painter.drawRoundedRect(rect(), Controls::radius(), Controls::radius());
    }
    if (hasFocus())
        Controls::drawFocus(painter, rect(), palette());

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = arrowSize();
    const QRect place(mirrored ? width() - margin() - size : margin(), (height() - size) / 2, size, size);
    const Qt::ArrowType folded = mirrored ? Qt::LeftArrow : Qt::RightArrow;
    Controls::drawArrow(painter, place, isChecked() ? Qt::DownArrow : folded, ink);

    const int arrow = arrowSize() + gap();
    painter.setPen(ink);
    painter.drawText(rect().adjusted(margin() + (mirrored ? 0 : arrow), 0, -margin() - (mirrored ? arrow : 0), 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
}
