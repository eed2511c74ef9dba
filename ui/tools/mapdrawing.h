// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmap.h"
#include "drawing.h"

/// Lays out a decision map: the questions as a spine from top to bottom with the case's own answers on it, and beside
/// each question where its other answers lead.
class MapDrawing
{
public:
    /// `map` and `type` must outlive it.
    MapDrawing(const DecisionMap &map, const DrawingType &type, qreal width);

    [[nodiscard]] Drawing drawing();

    /// The width, in letters, below which columns get too narrow to read, and above which they are too far apart.
    static constexpr int narrowest = 76;
    static constexpr int widest = 124;

private:
    void addStart();
    void addStep(const MapStep &step);
    void addEnd();
    /// The question in its box, with the case's answer below it. Returns where it ends.
    [[nodiscard]] qreal addSpine(const MapStep &step);
    /// The other answers and where they lead. Returns where they end.
    [[nodiscard]] qreal addBranches(const MapStep &step);
    /// The thick line from what was drawn last to `top`.
    void connect(const QString &id, qreal top);
    qreal addText(const QString &id, const QString &text, Drawing::Style style, Look::Tone tone, QPointF at,
                  qreal width);
    /// Names in chips, as many in a row as fit. Returns where they end.
    [[nodiscard]] qreal addChips(const QString &id, const QStringList &modes, bool onPath, QPointF at, qreal width);

    const DecisionMap &m_map;
    const DrawingType &m_type;
    const qreal m_letter;
    const qreal m_line;
    Drawing m_drawing;
    qreal m_y = 0;
    qreal m_spineBottom = 0; ///< end of the last box on the spine
};
