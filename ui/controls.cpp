// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "controls.h"

#include "look.h"
#include "themes.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using Look::Tone;

namespace
{
constexpr qreal thick = 2; ///< of the focus and of what is chosen
constexpr float pressedShade = 0.16F;

void drawFrame(QPainter &painter, const QRectF &rect, const QColor &edge, qreal width, const QBrush &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), Controls::radius(), Controls::radius());
    painter.restore();
}

QColor edgeOf(const QPalette &palette, const Controls::ControlState &state)
{
    if (!state.enabled)
        return Look::line(palette);
    if (state.focused || state.chosen)
        return Look::ink(palette, Tone::Accent);
    return state.hovered ? Look::ink(palette, Tone::Quiet) : Look::edge(palette);
}

QColor fillOf(const QPalette &palette, const Controls::ControlState &state)
{
    const Theme &theme = Themes::of(palette);
    if (!state.enabled)
        return theme.window;
    if (state.pressed)
        return Themes::mixed(theme.accent, theme.base, pressedShade);
    return state.hovered || state.chosen ? Look::wash(palette, Tone::Accent) : theme.base;
}
}

Controls::ControlState Controls::ControlState::of(const QStyleOption &option)
{
    return {.enabled = option.state.testFlag(QStyle::State_Enabled),
            .focused = option.state.testFlag(QStyle::State_HasFocus),
            .hovered = option.state.testFlag(QStyle::State_MouseOver),
            .pressed = option.state.testFlag(QStyle::State_Sunken)};
}

qreal Controls::radius()
{
    return Look::space(0.75);
}

int Controls::markSize(int lineHeight)
{
    return std::max(14, lineHeight * 9 / 10);
}

void Controls::drawButton(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state)
{
    const Theme &theme = Themes::of(palette);
    if (!state.primary || !state.enabled) {
        drawFrame(painter, rect, edgeOf(palette, state), state.focused ? thick : 1, fillOf(palette, state));
        return;
    }
    const float shade = state.pressed ? 0.72F : state.hovered ? 0.86F : 1;
    const QColor fill = Themes::mixed(theme.accent, theme.text, shade);
    drawFrame(painter, rect, fill, 1, fill);
    // On a fill of the accent colour a ring of that colour would not be seen.
    if (state.focused)
        drawFrame(painter, QRectF(rect).adjusted(thick, thick, -thick, -thick), theme.onAccent, thick, Qt::NoBrush);
}

void Controls::drawField(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state)
{
    const Theme &theme = Themes::of(palette);
    drawFrame(painter, rect, edgeOf(palette, state), state.focused ? thick : 1,
              state.enabled ? theme.base : theme.window);
}

void Controls::drawCard(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state)
{
    drawFrame(painter, rect, edgeOf(palette, state), state.chosen || state.focused ? thick : 1, fillOf(palette, state));
    if (state.focused && state.chosen) {
        constexpr qreal inset = 2 * thick;
        drawFrame(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), Look::ink(palette, Tone::Accent), thick,
                  Qt::NoBrush);
    }
}

void Controls::drawMark(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state,
                        Mark mark, Amount amount)
{
    const Theme &theme = Themes::of(palette);
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    const bool marked = amount != Amount::None;
    const QColor accent = state.enabled ? theme.accent : theme.faint;
    const qreal width = state.focused || marked ? thick : 1.25;
    const QColor edge = marked || state.focused ? accent : state.enabled ? theme.edge : theme.faint;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    const QRectF inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (mark == Mark::Radio) {
        painter.setBrush(state.enabled ? theme.base : theme.window);
        painter.drawEllipse(inner);
        if (marked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawEllipse(box.center(), side * 0.25, side * 0.25);
        }
    } else {
        painter.setBrush(marked ? accent : state.enabled ? theme.base : theme.window);
        painter.drawRoundedRect(inner, side * 0.2, side * 0.2);
        const auto at = [&box, side](qreal x, qreal y) { return box.topLeft() + QPointF(x * side, y * side); };
        painter.setPen(QPen(state.enabled ? theme.onAccent : theme.window, std::max<qreal>(thick, side / 8),
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (amount == Amount::All)
            painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
        else if (amount == Amount::Some)
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter.restore();
}

void Controls::drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    drawFrame(painter, rect, Look::ink(palette, Tone::Accent), thick, Qt::NoBrush);
}

void Controls::drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink)
{
    const qreal size = std::min({Look::space(1.25), rect.width(), rect.height()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::LeftArrow  ? 90
                   : direction == Qt::RightArrow ? -90
                                                 : 0);
    painter.setPen(QPen(ink, std::max<qreal>(1.5, size / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal reach = size * 0.4;
    painter.drawPolyline(QPolygonF{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)});
    painter.restore();
}

void Controls::drawScrollBar(QPainter &painter, const QRect &groove, const QRect &slider, const QPalette &palette,
                             const ControlState &state)
{
    const Theme &theme = Themes::of(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(groove, palette.color(QPalette::Window));
    const bool upright = groove.height() > groove.width();
    const int inset = state.hovered || state.pressed ? 2 : 3;
    const QRectF thumb = QRectF(slider).adjusted(upright ? inset : 1, upright ? 1 : inset, upright ? -inset : -1,
                                                 upright ? -1 : -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(state.pressed ? theme.accent : state.hovered ? theme.quiet : theme.edge);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, round, round);
    painter.restore();
}
