// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "limitgauge.h"

#include "look.h"

#include <QEvent>
#include <QPainter>

namespace
{
constexpr double limitPlace = 0.75; ///< of the width; what is beyond shares the rest, however much it is
constexpr double barLines = 0.8; ///< height of the bar in lines of text
constexpr int widestCharacters = 60;
}

LimitGauge::LimitGauge(int perMille, QWidget *parent) : QWidget(parent), m_perMille(perMille)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(widestCharacters * Look::characterWidth(fontMetrics()));
}

QSize LimitGauge::sizeHint() const
{
    return {20 * Look::characterWidth(fontMetrics()), static_cast<int>(2.1 * fontMetrics().height())};
}

void LimitGauge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setMaximumWidth(widestCharacters * Look::characterWidth(fontMetrics()));
        updateGeometry();
    }
}

double LimitGauge::place(double share) const
{
    return share <= 1 ? share * limitPlace : 1 - (1 - limitPlace) / (share * share);
}

void LimitGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const bool isOver = m_perMille > 1000;
    const QColor ink = Look::ink(palette(), isOver ? Look::Tone::Alarm : Look::Tone::Accent);
    const double line = fontMetrics().height();
    const QRectF bar(0.5, 0.15 * line, width() - 1, barLines * line);
    const double limit = bar.left() + limitPlace * bar.width();
    const double end = bar.left() + place(m_perMille / 1000.0) * bar.width();

    // Beyond the limit the ground is hatched, so that it is told apart without colour, too.
    painter.fillRect(bar, Look::wash(palette(), Look::Tone::Quiet));
    painter.fillRect(QRectF(QPointF(limit, bar.top()), bar.bottomRight()),
                     QBrush(Look::line(palette()), Qt::BDiagPattern));
    painter.fillRect(QRectF(bar.topLeft(), QPointF(std::min(end, limit), bar.bottom())), ink);
    if (isOver) {
        const QRectF over(QPointF(limit, bar.top()), QPointF(end, bar.bottom()));
        painter.fillRect(over, QBrush(ink, Qt::Dense3Pattern));
    }
    painter.setPen(QPen(Look::edge(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    const QColor text = Look::ink(palette(), Look::Tone::Normal);
    painter.setPen(QPen(text, 2));
    painter.drawLine(QPointF(limit, 0), QPointF(limit, bar.bottom() + 0.25 * line));

    // Text must not be mirrored.
    painter.resetTransform();
    const QString label = tr("Limit");
    const double half = fontMetrics().horizontalAdvance(label) / 2.0 + 1;
    const double middle = layoutDirection() == Qt::RightToLeft ? width() - limit : limit;
    painter.setPen(text);
    painter.drawText(QRectF(middle - half, bar.bottom() + 0.2 * line, 2 * half, line), Qt::AlignCenter, label);
}
