// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "foldbutton.h"

#include "look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace
{
constexpr int margin = 4;
constexpr int gap = 6; ///< between arrow and text
}

FoldButton::FoldButton(Size size, QWidget *parent) : QAbstractButton(parent), m_size(size)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
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
    const bool done = QAbstractButton::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
    return done;
}

int FoldButton::arrowSize() const
{
    return fontMetrics().xHeight();
}

QSize FoldButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + arrowSize() + gap + 2 * margin, text.height() + 2 * margin};
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Look::ink(palette(), m_size == Size::Heading ? Look::Tone::Normal : Look::Tone::Accent);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(Look::ink(palette(), Look::Tone::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(Look::wash(palette(), Look::Tone::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal size = arrowSize();
    painter.save();
    painter.translate(mirrored ? width() - margin - size / 2 : margin + size / 2, height() / 2.0);
    if (!isChecked())
        painter.rotate(mirrored ? 90 : -90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{QPointF(-size / 2, -size / 4), QPointF(size / 2, -size / 4), QPointF(0, size / 3)});
    painter.restore();

    const int arrow = arrowSize() + gap;
    painter.setPen(ink);
    painter.drawText(rect().adjusted(margin + (mirrored ? 0 : arrow), 0, -margin - (mirrored ? arrow : 0), 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
}
