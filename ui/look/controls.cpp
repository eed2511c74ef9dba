// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "controls.h"

#include "look.h"
#include "themes.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStyleOption>
#include <QtMath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Look::Tone;

namespace
{
constexpr int thick = 2; ///< of the focus and of what is chosen
constexpr float pressedShade = 0.16F;

void drawRounded(QPainter &painter, const QRectF &rect, const QColor &edge, qreal width, const QBrush &fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), Controls::radius(), Controls::radius());
}

/// What `draw` paints into a square of that side. It is kept under its name, colours and size: what is drawn at every
/// movement of the mouse and each click must not be worked out each time.
template<typename Draw>
QPixmap kept(const QString &name, int side, qreal ratio, std::initializer_list<QColor> colours, Draw draw)
{
    QString key = u"%1-%2-%3"_s.arg(name).arg(side).arg(ratio);
    for (const QColor &colour : colours)
        key += QLatin1Char('-') + (colour.isValid() ? colour.name(QColor::HexArgb) : QString());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

/// An invalid fill means none. Only the corners have to be smooth.
void drawFrame(QPainter &painter, const QRect &rect, const QColor &edge, int width, const QColor &fill)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qCeil(Controls::radius()) + width;
    painter.save();
    if (rect.width() < 2 * side || rect.height() < 2 * side || ratio != qRound(ratio)) {
        drawRounded(painter, rect, edge, width, fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        painter.restore();
        return;
    }
    const QPixmap corners = kept(u"frame-%1"_s.arg(width), 2 * side, ratio, {edge, fill}, [&](QPainter &to) {
        drawRounded(to, QRectF(0, 0, 2 * side, 2 * side), edge, width, fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    });
    const int part = qRound(side * ratio);
    const int right = rect.right() + 1 - side;
    const int bottom = rect.bottom() + 1 - side;
    painter.drawPixmap(QRect(rect.left(), rect.top(), side, side), corners, QRect(0, 0, part, part));
    painter.drawPixmap(QRect(right, rect.top(), side, side), corners, QRect(part, 0, part, part));
    painter.drawPixmap(QRect(rect.left(), bottom, side, side), corners, QRect(0, part, part, part));
    painter.drawPixmap(QRect(right, bottom, side, side), corners, QRect(part, part, part, part));

    const auto band = [&](const QRect &place, const QColor &colour) {
        if (colour.isValid())
            painter.fillRect(place, colour);
    };
    const int between = rect.width() - 2 * side;
    const QRect top(rect.left() + side, rect.top(), between, side);
    const QRect below(rect.left() + side, bottom, between, side);
    const QRect middle(rect.left(), rect.top() + side, rect.width(), rect.height() - 2 * side);
    for (const QRect &place : {top, below, middle})
        band(place, fill);
    band({top.topLeft(), QSize(between, width)}, edge);
    band({below.left(), rect.bottom() + 1 - width, between, width}, edge);
    band({middle.topLeft(), QSize(width, middle.height())}, edge);
    band({rect.right() + 1 - width, middle.top(), width, middle.height()}, edge);
    painter.restore();
}

/// Within the edge that the painter's pen draws.
QRectF within(int side, const QPainter &painter)
{
    const qreal half = painter.pen().widthF() / 2;
    return QRectF(0, 0, side, side).adjusted(half, half, -half, -half);
}

/// An invalid dot means none.
void drawRadio(QPainter &painter, int side, const QColor &dot, const QColor &ground)
{
    painter.setBrush(ground);
    painter.drawEllipse(within(side, painter));
    if (!dot.isValid())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QPointF(side, side) / 2, side * 0.25, side * 0.25);
}

void drawBox(QPainter &painter, int side, const QColor &ground, const QColor &ink, Controls::Amount amount)
{
    painter.setBrush(ground);
    painter.drawRoundedRect(within(side, painter), side * 0.2, side * 0.2);
    painter.setPen(QPen(ink, std::max<qreal>(thick, side / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [side](qreal x, qreal y) { return QPointF(x * side, y * side); };
    if (amount == Controls::Amount::All)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    else if (amount == Controls::Amount::Some)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
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
        drawFrame(painter, rect.adjusted(thick, thick, -thick, -thick), theme.onAccent, thick, {});
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
        constexpr int inset = 2 * thick;
        drawFrame(painter, rect.adjusted(inset, inset, -inset, -inset), Look::ink(palette, Tone::Accent), thick, {});
    }
}

void Controls::drawMark(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state,
                        Mark mark, Amount amount)
{
    const Theme &theme = Themes::of(palette);
    const int side = std::min(rect.width(), rect.height());
    const bool marked = amount != Amount::None;
    const QColor accent = state.enabled ? theme.accent : theme.faint;
    const QColor ground = state.enabled ? theme.base : theme.window;
    const qreal width = state.focused || marked ? thick : 1.25;
    const QColor edge = marked || state.focused ? accent : state.enabled ? theme.edge : theme.faint;
    const QColor onMark = state.enabled ? theme.onAccent : theme.window;
    const QString name = u"mark-%1-%2-%3"_s.arg(int(mark)).arg(int(amount)).arg(width);
    const QPixmap picture = kept(name, side, painter.device()->devicePixelRatioF(), {edge, accent, ground, onMark},
                                 [&](QPainter &to) {
                                     to.setPen(QPen(edge, width));
                                     if (mark == Mark::Radio)
                                         drawRadio(to, side, marked ? accent : QColor(), ground);
                                     else
                                         drawBox(to, side, marked ? accent : ground, onMark, amount);
                                 });
    painter.drawPixmap(
        QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side), picture);
}

void Controls::drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    drawFrame(painter, rect, Look::ink(palette, Tone::Accent), thick, {});
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
