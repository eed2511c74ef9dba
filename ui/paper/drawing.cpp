// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

using Style = Drawing::Style;

namespace
{
constexpr double titleScale = 1.2;
constexpr qreal thin = 1.0 / 20; ///< of a line's height
constexpr qreal thick = 3.2 / 20;
constexpr qreal roundness = 0.35;

/// Paints one kind of part after the other, with measures that follow the size of the text.
class DrawingPainter
{
public:
    DrawingPainter(QPainter &painter, const Drawing &drawing, const DrawingInks &inks)
        : m_painter(painter), m_inks(inks), m_unit(drawing.lineHeight), m_mirrored(drawing.mirrored)
    {
    }

    void line(const Drawing::Line &line) const
    {
        QPen pen(line.onPath ? m_inks.accent : m_inks.line, m_unit * (line.onPath ? thick : thin), Qt::SolidLine,
                 Qt::FlatCap, Qt::RoundJoin);
        if (line.dashed)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line.points.constData(), static_cast<int>(line.points.size()));
        if (line.arrow)
            arrow(line);
    }

    void box(const Drawing::Box &box) const
    {
        const QColor ink = box.tone == Look::Tone::Alarm ? m_inks.alarm : m_inks.accent;
        const bool heavy = box.onPath || box.frame == Drawing::Frame::Heavy;
        const qreal width = m_unit * (heavy ? thick * 0.75 : thin);
        m_painter.setPen(QPen(heavy ? ink : m_inks.line, width));
        m_painter.setBrush(heavy ? m_inks.wash : m_inks.ground);
        const QRectF inside = box.box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        const qreal radius = box.frame == Drawing::Frame::Chip ? inside.height() / 2 : m_unit * roundness;
        m_painter.drawRoundedRect(inside, std::min(radius, m_unit * 0.7), std::min(radius, m_unit * 0.7));
        if (box.frame == Drawing::Frame::Bar)
            m_painter.fillRect(inside, QBrush(m_inks.accent, Qt::BDiagPattern));
    }

    void tick(const QRectF &box) const
    {
        QPainterPath path(box.topLeft() + QPointF(box.width() * 0.1, box.height() * 0.55));
        path.lineTo(box.topLeft() + QPointF(box.width() * 0.4, box.height() * 0.85));
        path.lineTo(box.topLeft() + QPointF(box.width() * 0.95, box.height() * 0.15));
        m_painter.setPen(QPen(m_inks.accent, m_unit * thick * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

    void dot(const Drawing::Dot &dot) const
    {
        const qreal radius = m_unit * 0.3;
        m_painter.setPen(QPen(m_inks.accent, m_unit * thick * 0.6));
        m_painter.setBrush(dot.filled ? m_inks.accent : m_inks.ground);
        m_painter.drawEllipse(dot.centre, radius, radius);
    }

    void text(const Drawing::Text &text) const
    {
        m_painter.setPen(ink(text.tone));
        const int count = text.layout->lineCount();
        for (int at = 0; at < count; ++at) {
            const QTextLine line = text.layout->lineAt(at);
            const qreal pitch = text.box.height() / count;
            const qreal top = text.box.top() + at * pitch + (pitch - line.height()) / 2;
            // A text layout begins its lines at the left even in a right-to-left language.
            const QRectF natural = line.naturalTextRect();
            const qreal shift = m_mirrored ? text.box.width() - natural.right() : 0;
            line.draw(&m_painter, QPointF(text.box.left() + shift, top - line.y()));
        }
    }

private:
    [[nodiscard]] QColor ink(Look::Tone tone) const
    {
        switch (tone) {
        case Look::Tone::Quiet:
            return m_inks.quiet;
        case Look::Tone::Accent:
            return m_inks.accent;
        case Look::Tone::Alarm:
            return m_inks.alarm;
        default:
            return m_inks.text;
        }
    }

    void arrow(const Drawing::Line &line) const
    {
        const QLineF last(line.points.at(line.points.size() - 2), line.points.last());
        const QLineF unit = last.unitVector();
        const QPointF along(unit.dx(), unit.dy());
        const QPointF across(-along.y(), along.x());
        const qreal length = m_unit * (line.onPath ? 0.55 : 0.32);
        const QPointF back = last.p2() - along * length;
        const QPointF head[] = {last.p2(), back + across * length * 0.6, back - across * length * 0.6};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(line.onPath ? m_inks.accent : m_inks.line);
        m_painter.drawPolygon(head, 3);
    }

    QPainter &m_painter;
    const DrawingInks &m_inks;
    const qreal m_unit;
    const bool m_mirrored;
};
}

void Drawing::mirror()
{
    mirrored = !mirrored;
    const auto flipped = [this](QRectF &box) { box.moveLeft(size.width() - box.right()); };
    for (Box &each : boxes)
        flipped(each.box);
    for (Text &each : texts)
        flipped(each.box);
    for (Tick &each : ticks)
        flipped(each.box);
    for (Dot &each : dots)
        each.centre.setX(size.width() - each.centre.x());
    for (Line &each : lines) {
        for (QPointF &point : each.points)
            point.setX(size.width() - point.x());
    }
}

DrawingType::DrawingType(const QFont &font, Qt::LayoutDirection direction)
    : DrawingType(
        [font, direction](const QString &text, Style style, qreal width) {
            QFont styled = font;
            styled.setBold(style != Style::Body);
            if (style == Style::Title && font.pointSizeF() > 0)
                styled.setPointSizeF(font.pointSizeF() * titleScale);
            else if (style == Style::Title)
                styled.setPixelSize(qRound(font.pixelSize() * titleScale));
            auto layout = std::make_shared<QTextLayout>(text, styled);
            QTextOption option;
            option.setTextDirection(direction);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout->setTextOption(option);
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
                line.setLineWidth(width);
            layout->endLayout();
            return layout;
        },
        QFontMetricsF(font).lineSpacing(), Look::characterWidth(QFontMetrics(font)), direction)
{
}

DrawingType::DrawingType(Setter setter, qreal lineHeight, qreal character, Qt::LayoutDirection direction)
    : m_set(std::move(setter)), m_lineHeight(lineHeight), m_character(character), m_direction(direction)
{
}

qreal DrawingType::lineHeight(Style style) const
{
    return style == Style::Title ? m_lineHeight * titleScale : m_lineHeight;
}

Drawing::Text DrawingType::text(const QString &id, const QString &text, Style style, QPointF at, qreal width) const
{
    Drawing::Text set{.id = id, .text = text, .box = {}, .style = style, .layout = m_set(text, style, width)};
    qreal widest = 0;
    for (int line = 0; line < set.layout->lineCount(); ++line)
        widest = std::max(widest, set.layout->lineAt(line).naturalTextWidth());
    // Set again within what it needs: else a mirrored text would begin at the far end of the room.
    if (widest + 1 < width) {
        width = widest + 1;
        set.layout = m_set(text, style, width);
    }
    qreal height = 0;
    for (int line = 0; line < set.layout->lineCount(); ++line)
        height += std::max(lineHeight(style), set.layout->lineAt(line).height());
    set.box = QRectF(at, QSizeF(width, height));
    return set;
}

DrawingInks DrawingInks::of(const QPalette &palette)
{
    using Look::Tone;
    return {.text = Look::ink(palette, Tone::Normal),
            .quiet = Look::ink(palette, Tone::Quiet),
            .accent = Look::ink(palette, Tone::Accent),
            .alarm = Look::ink(palette, Tone::Alarm),
            .line = Look::ink(palette, Tone::Quiet),
            .ground = palette.color(QPalette::Base),
            .wash = Look::wash(palette, Tone::Accent)};
}

DrawingInks DrawingInks::light()
{
    return of(QPalette(Qt::white, Qt::white));
}

DrawingInks DrawingInks::paper()
{
    return {.text = Qt::black,
            .quiet = Qt::black,
            .accent = Qt::black,
            .alarm = Qt::black,
            .line = Qt::black,
            .ground = Qt::white,
            .wash = Qt::white};
}

void paint(QPainter &painter, const Drawing &drawing, const DrawingInks &inks, qreal from, qreal until)
{
    const DrawingPainter parts(painter, drawing, inks);
    const auto seen = [from, until](qreal top, qreal bottom) { return bottom >= from && top <= until; };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Drawing::Line &line : drawing.lines) {
        const auto [top, bottom] = std::ranges::minmax(line.points, {}, &QPointF::y);
        if (seen(top.y(), bottom.y()))
            parts.line(line);
    }
    for (const Drawing::Box &box : drawing.boxes) {
        if (seen(box.box.top(), box.box.bottom()))
            parts.box(box);
    }
    for (const Drawing::Tick &tick : drawing.ticks) {
        if (seen(tick.box.top(), tick.box.bottom()))
            parts.tick(tick.box);
    }
    for (const Drawing::Dot &dot : drawing.dots) {
        if (seen(dot.centre.y(), dot.centre.y()))
            parts.dot(dot);
    }
    for (const Drawing::Text &text : drawing.texts) {
        if (seen(text.box.top(), text.box.bottom()))
            parts.text(text);
    }
}
