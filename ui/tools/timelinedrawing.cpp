// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "timelinedrawing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Look::Tone;
using Style = Drawing::Style;
using Kind = TimelineEntry::Kind;

namespace
{
// Lines of text.
constexpr qreal betweenEntries = 0.35;
constexpr qreal leastGap = 0.7; ///< between days
constexpr qreal gapGrowth = 0.28; ///< for each doubling of the days between
constexpr qreal cardPadding = 0.45;
constexpr qreal betweenBoxes = 0.8;
// Letters.
constexpr qreal laneWidth = 2.2;
constexpr qreal axisSpace = 2.2; ///< on either side of the axis
}

TimelineDrawing::TimelineDrawing(const Timeline &timeline, const DrawingType &type, qreal width)
    : m_timeline(timeline), m_type(type), m_letter(type.character()), m_line(type.lineHeight())
{
    m_drawing.size.setWidth(width);
    m_drawing.lineHeight = m_line;
}

Drawing TimelineDrawing::drawing()
{
    if (!m_timeline.nothing.isEmpty())
        m_y += addText(u"nothing"_s, m_timeline.nothing, Style::Body, Tone::Normal, {0, 0}, m_drawing.size.width());
    findLanes();
    addDays();
    addBars();
    for (qsizetype at = 0; at < m_timeline.waiting.size(); ++at)
        addWaiting(m_timeline.waiting.at(at), at);
    m_drawing.size.setHeight(m_y);
    if (m_type.direction() == Qt::RightToLeft)
        m_drawing.mirror();
    return m_drawing;
}

qreal TimelineDrawing::addText(const QString &id, const QString &text, Style style, Tone tone, QPointF at, qreal width)
{
    Drawing::Text set = m_type.text(id, text, style, at, width);
    set.tone = tone;
    m_drawing.texts << set;
    return set.box.height();
}

void TimelineDrawing::findLanes()
{
    for (qsizetype at = 0; at < m_timeline.entries.size(); ++at) {
        const TimelineEntry &entry = m_timeline.entries.at(at);
        if (entry.kind != Kind::Due || !entry.opens.isValid())
            continue;
        const auto isFree = [&](const QList<qsizetype> &lane) {
            return m_timeline.entries.at(lane.last()).day < entry.opens;
        };
        const auto lane = std::ranges::find_if(m_lanes, isFree);
        if (lane == m_lanes.end())
            m_lanes << QList<qsizetype>{at};
        else
            *lane << at;
    }
}

void TimelineDrawing::addDays()
{
    const QList<QDate> days = m_timeline.days.keys();
    if (days.isEmpty())
        return;
    const auto wide = [this](const QString &text, Style style) {
        return m_type.text({}, text, style, {}, m_drawing.size.width() / 3).box.width();
    };
    for (const QString &day : m_timeline.days)
        m_dates = std::max(m_dates, wide(day, Style::Strong));
    for (const Timeline::Mark &mark : m_timeline.marks)
        m_dates = std::max(m_dates, wide(mark.text, Style::Body));
    m_axis = m_dates + axisSpace * m_letter;
    m_text = m_axis + (axisSpace + laneWidth * static_cast<qreal>(m_lanes.size())) * m_letter;

    auto mark = m_timeline.marks.cbegin();
    for (const QDate day : days) {
        for (; mark != m_timeline.marks.cend() && mark->day < day; ++mark)
            addMark(*mark);
        addDay(day);
    }
    const qreal end = m_y;
    m_drawing.lines.prepend(Drawing::Line{.id = u"axis"_s,
                                          .points = {{m_axis, m_line / 2}, {m_axis, std::max(end, m_line)}},
                                          .onPath = true});
    m_y += m_line;
}

void TimelineDrawing::leaveGap(QDate next)
{
    if (m_last.isValid()) {
        m_y += m_line * (leastGap + gapGrowth * std::log2(1.0 + static_cast<qreal>(m_last.daysTo(next))));
        m_drawing.breaks << m_y - m_line * leastGap / 2;
    }
    m_last = next;
}

void TimelineDrawing::addMark(const Timeline::Mark &mark)
{
    leaveGap(mark.day);
    const qreal middle = m_y + m_line / 2;
    m_places.insert(mark.day, middle);
    m_drawing.lines << Drawing::Line{.id = u"mark/"_s + mark.day.toString(Qt::ISODate),
                                     .points = {{m_axis - m_letter, middle}, {m_axis + m_letter, middle}}};
    m_y += addText(u"mark/"_s + mark.day.toString(Qt::ISODate), mark.text, Style::Body, Tone::Quiet, {0, m_y}, m_dates);
}

void TimelineDrawing::addDay(QDate day)
{
    leaveGap(day);
    const QString id = day.toString(Qt::ISODate);
    const qreal top = m_y;
    m_places.insert(day, top + m_line / 2);
    const qreal dated = addText(id, m_timeline.days.value(day), Style::Strong, Tone::Normal, {0, top}, m_dates);
    bool isEvent = false;
    for (const TimelineEntry &entry : m_timeline.entries) {
        if (entry.day != day)
            continue;
        if (m_y > top)
            m_y += m_line * betweenEntries;
        isEvent = isEvent || entry.kind == Kind::Event;
        addEntry(entry);
    }
    m_drawing.dots << Drawing::Dot{.id = id, .centre = {m_axis, top + m_line / 2}, .filled = isEvent};
    m_y = std::max(m_y, top + dated);
}

void TimelineDrawing::addEntry(const TimelineEntry &entry)
{
    const bool isMoment = entry.kind == Kind::Event || entry.kind == Kind::Today;
    const qreal sign = m_line * 0.75;
    const qreal inset = entry.done ? sign + m_letter * 0.8 : 0;
    const qreal width = m_drawing.size.width() - m_text - inset;
    if (entry.done)
        m_drawing.ticks << Drawing::Tick{QRectF(m_text, m_y + (m_line - sign) / 2, sign, sign)};
    if (entry.kind == Kind::Today) {
        const Drawing::Text today = m_type.text(entry.id, entry.title, Style::Strong, {m_text, m_y}, width);
        m_drawing.lines << Drawing::Line{
            .id = entry.id,
            .points = {{today.box.right() + m_letter, m_y + m_line / 2}, {m_drawing.size.width(), m_y + m_line / 2}},
            .dashed = true};
    }
    const Tone tone = entry.passed ? Tone::Alarm : isMoment ? Tone::Accent : Tone::Normal;
    m_y += addText(entry.id, entry.words, isMoment ? Style::Strong : Style::Body, tone, {m_text + inset, m_y}, width);
    if (!entry.rule.isEmpty())
        m_y += addText(entry.id + u"/due"_s, entry.rule, Style::Body, Tone::Quiet, {m_text + inset, m_y}, width);
}

void TimelineDrawing::addBars()
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        for (const qsizetype at : m_lanes.at(lane)) {
            const TimelineEntry &entry = m_timeline.entries.at(at);
            const qreal x = m_axis + (axisSpace / 2 + laneWidth * static_cast<qreal>(lane)) * m_letter;
            m_drawing.boxes << Drawing::Box{
                .id = entry.id,
                .box = QRectF(QPointF(x, m_places.value(entry.opens)),
                              QPointF(x + m_letter * laneWidth * 0.6, m_places.value(entry.day))),
                .frame = Drawing::Frame::Bar};
        }
    }
}

void TimelineDrawing::addWaiting(const TimelineWait &wait, qsizetype number)
{
    if (m_y > 0)
        m_drawing.breaks << m_y - m_line * 0.05;
    const QString id = u"wait/%1"_s.arg(number);
    const qreal pad = m_line * cardPadding;
    const qreal width = m_drawing.size.width() - 2 * pad;
    const qreal top = m_y;
    qreal y = top + pad;
    y += addText(id, wait.reason, Style::Strong, Tone::Normal, {pad, y}, width);
    for (const TimelineWait::Item &item : wait.items) {
        y += m_line * betweenEntries;
        y += addText(id + u'/' + item.id, item.title, Style::Body, Tone::Normal, {pad, y}, width);
        y += addText(id + u'/' + item.id + u"/due"_s, item.text, Style::Body, Tone::Quiet, {pad, y}, width);
    }
    y += pad;
    m_drawing.boxes << Drawing::Box{.id = id, .box = QRectF(0, top, m_drawing.size.width(), y - top)};
    m_y = y + (number + 1 < m_timeline.waiting.size() ? m_line * betweenBoxes : 0);
}
