// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "paperrows.h"

#include <QFont>
#include <QLocale>

class QPainter;

/// Sets and draws type: fonts by language, line breaks, and the direction of writing.
class PaperType
{
public:
    explicit PaperType(const QLocale &locale);

    /// A font of `points`; Chinese terms in any language are set in a Simplified Chinese face.
    [[nodiscard]] QFont font(qreal points, bool bold) const;
    /// `text` broken into lines no wider than `width`, a row a line.
    [[nodiscard]] QList<PaperRow> rows(const QString &text, qreal points, bool bold, qreal x, qreal width) const;
    /// `start`, then labels in bold and their values, all running on in the same lines.
    [[nodiscard]] QList<PaperRow> runningRows(const QString &start, const QList<Field> &fields, qreal points, qreal x,
                                              qreal width) const;
    /// One line, cut with an ellipsis where it is too long. With `atEnd` it ends at x + width.
    [[nodiscard]] TextMark line(const QString &text, qreal points, bool bold, qreal x, qreal width, bool atEnd) const;
    [[nodiscard]] qreal widthOf(const QString &text, qreal points, bool bold) const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    /// Distance of baselines.
    [[nodiscard]] static qreal pitch(qreal points);

    /// Draws the marks of a row with its top at `top`, mirrored within `pageWidth` for right-to-left languages.
    void draw(QPainter &painter, const PaperRow &row, qreal top, qreal pageWidth) const;

private:
    [[nodiscard]] std::shared_ptr<QTextLayout> laidOut(const QString &text,
                                                       const QList<QTextLayout::FormatRange> &formats, qreal points,
                                                       bool bold, qreal width) const;
    [[nodiscard]] QList<PaperRow> broken(const QString &text, const QList<QTextLayout::FormatRange> &formats,
                                         qreal points, bool bold, qreal x, qreal width) const;
    [[nodiscard]] QRectF placed(const QRectF &box, qreal pageWidth) const;

    bool m_chinese;
    Qt::LayoutDirection m_direction;
};
