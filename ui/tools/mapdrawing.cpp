// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mapdrawing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Look::Tone;
using Style = Drawing::Style;
using Frame = Drawing::Frame;

namespace
{
// Shares of the width.
constexpr qreal spineShare = 0.42;
constexpr qreal gapShare = 0.07;
constexpr qreal labelShare = 0.24;
// Lines of text.
constexpr qreal boxPadding = 0.4;
constexpr qreal betweenSteps = 1.3;
constexpr qreal betweenBranches = 0.7;
constexpr qreal chipPadding = 0.22;
constexpr qreal chipGap = 0.3;
}

MapDrawing::MapDrawing(const DecisionMap &map, const DrawingType &type, qreal width)
    : m_map(map), m_type(type), m_letter(type.character()), m_line(type.lineHeight())
{
    m_drawing.size.setWidth(width);
    m_drawing.lineHeight = m_line;
}

Drawing MapDrawing::drawing()
{
    addStart();
    for (const MapStep &step : m_map.steps)
        addStep(step);
    addEnd();
    m_drawing.size.setHeight(m_y);
    if (m_type.direction() == Qt::RightToLeft)
        m_drawing.mirror();
    return m_drawing;
}

qreal MapDrawing::addText(const QString &id, const QString &text, Style style, Tone tone, QPointF at, qreal width)
{
    if (text.isEmpty())
        return 0;
    Drawing::Text set = m_type.text(id, text, style, at, width);
    set.tone = tone;
    m_drawing.texts << set;
    return set.box.height();
}

qreal MapDrawing::addChips(const QString &id, const QStringList &modes, bool onPath, QPointF at, qreal width)
{
    const qreal side = m_letter * 0.9;
    const qreal above = m_line * chipPadding;
    QPointF place = at;
    qreal bottom = at.y();
    for (const QString &mode : modes) {
        const DecisionMap::ModeName name = m_map.names.value(mode);
        // A single mode is where the branch ends, and is named in full.
        const QString text = modes.size() == 1 ? name.title : name.code;
        Drawing::Text set = m_type.text(id + u'/' + mode, text,
                                        modes.size() == 1 && onPath ? Style::Strong : Style::Body,
                                        place + QPointF(side, above), width - 2 * side);
        if (place.x() > at.x() && set.box.right() + side > at.x() + width) {
            place = QPointF(at.x(), bottom + m_line * chipGap);
            set.box.moveTopLeft(place + QPointF(side, above));
        }
        if (name.stop)
            set.tone = Tone::Alarm;
        const QRectF box = set.box.adjusted(-side, -above, side, above);
        m_drawing.boxes << Drawing::Box{.id = id + u'/' + mode,
                                        .box = box,
                                        .frame = Frame::Chip,
                                        .onPath = onPath,
                                        .tone = set.tone};
        m_drawing.texts << set;
        place.setX(box.right() + m_letter * 0.8);
        bottom = std::max(bottom, box.bottom());
    }
    return bottom;
}

void MapDrawing::connect(const QString &id, qreal top)
{
    const qreal x = m_drawing.size.width() * spineShare / 2;
    m_drawing.lines << Drawing::Line{.id = id, .points = {{x, m_spineBottom}, {x, top}}, .onPath = true, .arrow = true};
}

void MapDrawing::addStart()
{
    const qreal width = m_drawing.size.width();
    const qreal pad = m_line * boxPadding;
    qreal y = pad;
    y += addText(u"start"_s, m_map.beginning, Style::Strong, Tone::Normal, {pad, y}, width - 2 * pad);
    // All results with their full names, so that short names say something further down.
    const qreal column = (width - 2 * pad - m_line) / 2;
    const qsizetype half = (m_map.start.size() + 1) / 2;
    y += pad / 2;
    qreal lowest = y;
    for (qsizetype from = 0; from < m_map.start.size(); from += half) {
        qreal at = y;
        const qreal x = pad + (from == 0 ? 0 : column + m_line);
        for (qsizetype mode = from; mode < std::min(from + half, m_map.start.size()); ++mode) {
            const QString id = m_map.start.at(mode);
            at += addText(u"start/"_s + id, m_map.names.value(id).title, Style::Body, Tone::Normal, {x, at}, column);
        }
        lowest = std::max(lowest, at);
    }
    y = lowest;
    for (const auto &[id, text] : {std::pair(u"everywhere"_s, m_map.everywhere), {u"not-yet"_s, m_map.notYetInWords}}) {
        if (!text.isEmpty())
            y += pad / 2 + addText(id, text, Style::Body, Tone::Quiet, {pad, y + pad / 2}, width - 2 * pad);
    }
    if (m_map.beginning.isEmpty())
        return;
    y += pad;
    m_drawing.boxes << Drawing::Box{.id = u"start"_s, .box = QRectF(0, 0, width, y)};
    m_spineBottom = y;
    m_y = y + m_line * betweenSteps;
    m_drawing.breaks << m_y - m_line * 0.05;
}

qreal MapDrawing::addSpine(const MapStep &step)
{
    const qreal width = m_drawing.size.width() * spineShare;
    const qreal pad = m_line * boxPadding;
    qreal y = m_y + pad;
    y += addText(step.question, step.label, Style::Strong, Tone::Normal, {pad, y}, width - 2 * pad);
    y += addText(step.question, step.text, Style::Body, Tone::Quiet, {pad, y}, width - 2 * pad);
    y += pad;
    m_drawing.boxes << Drawing::Box{.id = step.question, .box = QRectF(0, m_y, width, y - m_y)};
    m_spineBottom = y;

    const MapBranch &taken = step.taken();
    const qreal top = y + m_line * 0.7;
    connect(taken.id, top);
    const qsizetype box = m_drawing.boxes.size();
    m_drawing.boxes << Drawing::Box{.id = taken.id, .box = QRectF(0, top, width, 0), .onPath = true};
    y = top + pad;
    // The sign of the answer given; where there is none, a dashed frame would say too little, words do.
    const qreal tick = m_line * 0.8;
    const bool answered = taken.kind == MapBranch::Kind::Answers;
    const qreal inset = answered ? tick + m_letter * 0.8 : 0;
    if (answered)
        m_drawing.ticks << Drawing::Tick{QRectF(pad, y + (m_line - tick) / 2, tick, tick)};
    y += addText(taken.id, taken.label, Style::Strong, Tone::Accent, {pad + inset, y}, width - 2 * pad - inset);
    y += addText(taken.id + u"/alike"_s, taken.alike, Style::Body, Tone::Quiet, {pad + inset, y},
                 width - 2 * pad - inset);
    const QStringList stays = step.named(taken);
    if (taken.modes.size() > 1) {
        y += m_line * 0.3;
        y += addText(taken.id + u"/stays"_s, m_map.stays, Style::Body, Tone::Normal, {pad, y}, width - 2 * pad);
        y = addChips(taken.id, stays, false, {pad, y + m_line * 0.15}, width - 2 * pad);
    }
    if (!step.leftInWords.isEmpty())
        y += m_line * 0.3
             + addText(taken.id + u"/left"_s, step.leftInWords, Style::Body, Tone::Quiet, {pad, y + m_line * 0.3},
                       width - 2 * pad);
    y += pad;
    m_drawing.boxes[box].box.setBottom(y);
    m_spineBottom = y;
    return y;
}

qreal MapDrawing::addBranches(const MapStep &step)
{
    const qreal width = m_drawing.size.width();
    const qreal spine = width * spineShare;
    const qreal bus = spine + width * gapShare * 0.4;
    const qreal label = spine + width * gapShare;
    const qreal chips = label + width * labelShare + m_letter;
    qreal y = m_y + m_line * boxPadding;
    const qreal start = y + m_line * (chipPadding + 0.5); // beside the first line of the question
    for (const MapBranch &branch : step.branches) {
        if (branch.onPath)
            continue;
        const qreal above = m_line * chipPadding;
        const qreal middle = y + above + m_line / 2;
        m_drawing.lines << Drawing::Line{
            .id = branch.id,
            .points = {{spine, start}, {bus, start}, {bus, middle}, {label - m_letter * 0.6, middle}},
            .onPath = false,
            .arrow = true};
        const qreal labelled = above
                               + addText(branch.id, branch.label, Style::Body, Tone::Normal, {label, y + above},
                                         width * labelShare);
        const qreal bottom = addChips(branch.id, step.named(branch), false, {chips, y}, width - chips);
        y = std::max(y + labelled, bottom) + m_line * betweenBranches;
    }
    return y - m_line * betweenBranches;
}

void MapDrawing::addStep(const MapStep &step)
{
    if (m_spineBottom > 0)
        connect(step.question, m_y);
    const qreal spine = addSpine(step);
    const qreal branches = addBranches(step);
    m_y = std::max(spine, branches) + m_line * betweenSteps;
    m_drawing.breaks << m_y - m_line * 0.05;
}

void MapDrawing::addEnd()
{
    const qreal width = m_drawing.size.width();
    const qreal pad = m_line * boxPadding * 1.5;
    const bool stops = std::ranges::any_of(m_map.end, [this](const QString &id) { return m_map.names.value(id).stop; })
                       && m_map.settled;
    const Tone tone = stops || m_map.end.isEmpty() ? Tone::Alarm : Tone::Accent;
    if (m_spineBottom > 0)
        connect(u"end"_s, m_y);
    const qreal top = m_y;
    qreal y = top + pad;
    y += addText(u"end"_s, m_map.outcome, Style::Title, tone, {pad, y}, width - 2 * pad);
    y += addText(u"route"_s, m_map.route, Style::Body, Tone::Normal, {pad, y}, width - 2 * pad);
    if (!m_map.settled) {
        for (const QString &mode : m_map.end)
            y += addText(u"end/"_s + mode, m_map.names.value(mode).title, Style::Strong, Tone::Normal, {pad, y},
                         width - 2 * pad);
    }
    y += pad;
    m_drawing.boxes << Drawing::Box{.id = u"end"_s,
                                    .box = QRectF(0, top, width, y - top),
                                    .frame = Frame::Heavy,
                                    .onPath = true,
                                    .tone = tone};
    m_y = y;
}
