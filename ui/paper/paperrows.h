// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "papersizes.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>

/// One line of a text that was broken into lines, with its baseline at `baseline` below the top of its row.
struct TextMark {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    qreal x = 0;
    qreal width = 0;
    qreal baseline = 0;
};

/// A box to tick by pen, or ticked already.
struct BoxMark {
    QRectF box;
    bool ticked = false;
};

/// A ruled line.
struct RuleMark {
    QLineF line;
    qreal width = 0;
};

/// An outline around something that must not be overlooked.
struct OutlineMark {
    QRectF box;
};

/// One of the program's drawings, in black.
struct IconMark {
    QString name;
    QRectF box;
};

using Mark = std::variant<TextMark, BoxMark, RuleMark, OutlineMark, IconMark>;

/// What is never parted by the end of a page: a line of text and what stands beside it.
struct PaperRow {
    qreal height = 0;
    QList<Mark> marks;
};

/// Rows that stay together on a page if they fit on one.
struct PaperSlab {
    QList<PaperRow> rows;
    qreal space = 0; ///< above it, unless it begins a page
    bool keepWithNext = false; ///< a heading
    bool framed = false; ///< stands in a frame, together with framed ones before and after it

    [[nodiscard]] qreal height() const;
};

[[nodiscard]] PaperRow emptyRow(qreal height);
/// A ruled line with space above and below it.
[[nodiscard]] PaperRow ruleRow(qreal from, qreal to, qreal width, qreal above, qreal below);
/// Two columns as one: rows side by side, as many as the longer one has.
[[nodiscard]] QList<PaperRow> beside(QList<PaperRow> left, const QList<PaperRow> &right);
[[nodiscard]] qreal heightOf(const QList<PaperRow> &rows);
