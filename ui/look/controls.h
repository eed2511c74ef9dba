// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;

/// The drawing of the parts that controls are made of. Edges, marks and the focus stand out from every ground; a state
/// is never shown by colour alone.
namespace Controls
{
struct ControlState {
    bool enabled = true;
    bool focused = false;
    bool hovered = false;
    bool pressed = false;
    bool primary = false; ///< what the Enter key presses: filled with the accent colour
    bool chosen = false;

    [[nodiscard]] static ControlState of(const QStyleOption &option);
};

enum class Mark { Check, Radio };
enum class Amount { None, Some, All };

/// The radius of corners, in pixels.
[[nodiscard]] qreal radius();
/// The length of the side of a check box or radio button for text of that height.
[[nodiscard]] int markSize(int lineHeight);

void drawButton(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state);
/// The frame of what is typed or chosen in.
void drawField(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state);
/// A card that can be clicked. A chosen one has a thicker edge; the mark that goes with it is a control of its own.
void drawCard(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state);
void drawMark(QPainter &painter, const QRect &rect, const QPalette &palette, const ControlState &state, Mark mark,
              Amount amount);
void drawFocus(QPainter &painter, const QRect &rect, const QPalette &palette);
/// An open arrow in the middle of `rect`.
void drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink);
void drawScrollBar(QPainter &painter, const QRect &groove, const QRect &slider, const QPalette &palette,
                   const ControlState &state);
}
