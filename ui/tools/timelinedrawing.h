// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawing.h"
#include "timeline.h"

/// Lays out the days of a case along an axis from top to bottom. Long gaps are shortened, but a longer one is never drawn
/// shorter; a window is a bar from its first day to its last.
class TimelineDrawing
{
public:
    /// All must outlive it.
    TimelineDrawing(const Timeline &timeline, const DrawingType &type, qreal width);

    [[nodiscard]] Drawing drawing();

    /// The width, in letters, below which columns get too narrow to read, and above which they are too far apart.
    static constexpr int narrowest = 56;
    static constexpr int widest = 110;

private:
    void findLanes();
    void addDays();
    void addDay(QDate day);
    void addEntry(const TimelineEntry &entry);
    void addMark(const Timeline::Mark &mark);
    void addBars();
    void addWaiting(const TimelineWait &wait, qsizetype number);
    void leaveGap(QDate next);
    qreal addText(const QString &id, const QString &text, Drawing::Style style, Look::Tone tone, QPointF at,
                  qreal width);

    const Timeline &m_timeline;
    const DrawingType &m_type;
    const qreal m_letter;
    const qreal m_line;
    qreal m_dates = 0; ///< width of the column of dates
    qreal m_axis = 0;
    qreal m_text = 0; ///< where the texts beside the axis begin
    QList<QList<qsizetype>>
        m_lanes; ///< windows, by index of their last day's entry, beside each other where they overlap
    Drawing m_drawing;
    qreal m_y = 0;
    QDate m_last; ///< the day drawn last
    QMap<QDate, qreal> m_places; ///< heights of days on the axis
};
