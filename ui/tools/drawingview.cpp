// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "drawingview.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace
{
constexpr qreal zoomStep = 1.2;
constexpr qreal smallest = 0.3;
constexpr qreal largest = 5;
constexpr qreal margin = 0.7; ///< around the drawing, in lines of text
}

DrawingView::DrawingView(int narrowest, int widest, QWidget *parent)
    : QScrollArea(parent), m_narrowest(narrowest), m_widest(widest), m_canvas(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_canvas);
    m_canvas->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    m_canvas->installEventFilter(this);
    setMinimumHeight(8 * fontMetrics().lineSpacing());
}

void DrawingView::setMaker(const DrawingMaker &maker)
{
    m_make = maker;
    renew();
}

void DrawingView::renew()
{
    if (!m_make)
        return;
    const DrawingType type(font(), layoutDirection());
    const qreal room = viewport()->width() - 2 * margin * type.lineHeight();
    const qreal width = std::clamp(room, m_narrowest * type.character(), m_widest * type.character());
    m_drawing = m_make(type, width);
    if (m_fits)
        m_zoom = std::clamp(room / width, smallest, 1.0);
    placeCanvas();
}

void DrawingView::placeCanvas()
{
    const qreal border = 2 * margin * m_drawing.lineHeight;
    const QSizeF size = (m_drawing.size + QSizeF(border, border)) * m_zoom;
    m_canvas->resize(std::max(qCeil(size.width()), viewport()->width()), qCeil(size.height()));
    m_canvas->update();
    Q_EMIT zoomed();
}

void DrawingView::setZoom(qreal zoom)
{
    const qreal before = m_zoom;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    m_zoom = std::clamp(zoom, smallest, largest);
    m_fits = false;
    placeCanvas();
    verticalScrollBar()->setValue(qRound(middle * m_zoom / before - viewport()->height() / 2.0));
}

void DrawingView::enlarge()
{
    setZoom(m_zoom * zoomStep);
}

void DrawingView::reduce()
{
    setZoom(m_zoom / zoomStep);
}

void DrawingView::fit()
{
    m_fits = true;
    renew();
}

void DrawingView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        enlarge();
    else if (event->angleDelta().y() < 0)
        reduce();
    event->accept();
}

void DrawingView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        renew();
}

void DrawingView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        renew();
    else if (event->type() == QEvent::PaletteChange)
        m_canvas->update();
}

bool DrawingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Paint) {
        paintCanvas(static_cast<QPaintEvent *>(event)->rect());
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void DrawingView::paintCanvas(const QRectF &part)
{
    QPainter painter(m_canvas);
    painter.fillRect(part, palette().color(QPalette::Base));
    // In the middle where the view is wider.
    const qreal border = margin * m_drawing.lineHeight;
    const qreal left = std::max(border * m_zoom, (m_canvas->width() - m_drawing.size.width() * m_zoom) / 2);
    painter.translate(left, border * m_zoom);
    painter.scale(m_zoom, m_zoom);
    paint(painter, m_drawing, DrawingInks::of(palette()), part.top() / m_zoom - border, part.bottom() / m_zoom);
}
