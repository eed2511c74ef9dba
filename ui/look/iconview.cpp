// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "iconview.h"

#include "icons.h"

#include <QEvent>
#include <QPainter>

IconView::IconView(double units, Look::Tone tone, QWidget *parent) : QWidget(parent), m_units(units), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void IconView::setIcon(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    setVisible(Icons::exists(name));
    update();
}

void IconView::setTone(Look::Tone tone)
{
    m_tone = tone;
    update();
}

QSize IconView::sizeHint() const
{
    return {Look::space(m_units), Look::space(m_units)};
}

bool IconView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void IconView::paintEvent(QPaintEvent *)
{
    const int size = std::min(width(), height());
    QPainter painter(this);
    painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
                       Icons::pixmap(m_name, size, Look::ink(palette(), m_tone), devicePixelRatioF()));
}
