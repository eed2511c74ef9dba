// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

/// What is drawn, laid out but not yet painted: screen, paper and picture show the same, and tests read it.
struct Drawing {
    enum class Style { Body, Strong, Title };
    enum class Frame {
        Plain, ///< a rounded box
        Chip, ///< a small one around a name
        Heavy, ///< what the case comes to
        Bar ///< a stretch of time
    };

    struct Text {
        QString id; ///< of the thing in the model it belongs to
        QString text;
        QRectF box;
        Style style = Style::Body;
        Look::Tone tone = Look::Tone::Normal;
        std::shared_ptr<QTextLayout> layout{}; ///< the same, broken into lines
    };
    struct Box {
        QString id;
        QRectF box;
        Frame frame = Frame::Plain;
        bool onPath = false; ///< belongs to this case, and is drawn with a thick line
        Look::Tone tone = Look::Tone::Normal;
    };
    struct Line {
        QString id;
        QList<QPointF> points;
        bool onPath = false;
        bool arrow = false; ///< at its end
        bool dashed = false;
    };
    struct Tick {
        QRectF box;
    };
    struct Dot {
        QString id;
        QPointF centre;
        bool filled = true;
    };

    QSizeF size{};
    qreal lineHeight = 0; ///< of its text; all measures go by it
    bool mirrored = false; ///< runs from right to left
    QList<Box> boxes{};
    QList<Line> lines{};
    QList<Tick> ticks{};
    QList<Dot> dots{};
    QList<Text> texts{};
    QList<qreal> breaks{}; ///< heights at which a page may end

    /// For languages written from right to left.
    void mirror();
};

/// Sets the texts of a drawing: fonts, line breaks and direction.
class DrawingType
{
public:
    /// Breaks a text in a style into lines no wider than a width.
    using Setter = std::function<std::shared_ptr<QTextLayout>(const QString &, Drawing::Style, qreal width)>;

    /// For the screen.
    DrawingType(const QFont &font, Qt::LayoutDirection direction);
    /// `lineHeight`: distance of baselines in body text; `character`: usual width of a letter.
    DrawingType(Setter setter, qreal lineHeight, qreal character, Qt::LayoutDirection direction);

    [[nodiscard]] qreal character() const { return m_character; }
    [[nodiscard]] qreal lineHeight(Drawing::Style style = Drawing::Style::Body) const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    /// A text with its top left corner at `at`, as wide as it needs to be but no wider than `width`.
    [[nodiscard]] Drawing::Text text(const QString &id, const QString &text, Drawing::Style style, QPointF at,
                                     qreal width) const;

private:
    Setter m_set;
    qreal m_lineHeight;
    qreal m_character;
    Qt::LayoutDirection m_direction;
};

/// Lays a drawing out in a width.
using DrawingMaker = std::function<Drawing(const DrawingType &, qreal width)>;

/// The colours of a drawing. What they tell is told by thick lines, signs and words, too.
struct DrawingInks {
    QColor text;
    QColor quiet;
    QColor accent;
    QColor alarm;
    QColor line; ///< off the path
    QColor ground;
    QColor wash; ///< in boxes on the path

    [[nodiscard]] static DrawingInks of(const QPalette &palette);
    /// For pictures that are saved: always on a light ground, even where the window is dark.
    [[nodiscard]] static DrawingInks light();
    /// Black on white.
    [[nodiscard]] static DrawingInks paper();
};

/// Paints `drawing` with its top left corner at the painter's origin. Of it, only what lies between the heights `from`
/// and `until`.
void paint(QPainter &painter, const Drawing &drawing, const DrawingInks &inks, qreal from, qreal until);
