// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawing.h"
#include "outline.h"
#include "pictures.h"
#include "testing.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTreeWidget>

/// What can be wrong with a drawing, read from what is laid out, not from pixels.
namespace DrawingFaults
{
using namespace Qt::Literals::StringLiterals;

/// Why a drawing cannot be read as it stands, or nothing.
inline QStringList faults(const Drawing &drawing)
{
    QStringList faults;
    const QRectF all(QPointF(), drawing.size);
    const auto add = [&faults](const QString &what, const QString &id, const QString &text) {
        faults << u"%1: %2 “%3”"_s.arg(what, id, text);
    };
    for (qsizetype at = 0; at < drawing.texts.size(); ++at) {
        const Drawing::Text &text = drawing.texts.at(at);
        if (!all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(text.box))
            add(u"outside"_s, text.id, text.text);
        qreal height = 0;
        for (int line = 0; line < text.layout->lineCount(); ++line) {
            height += text.layout->lineAt(line).height();
            if (text.layout->lineAt(line).naturalTextWidth() > text.box.width() + 1)
                add(u"too wide"_s, text.id, text.text);
        }
        if (height > text.box.height() + 1)
            add(u"too high"_s, text.id, text.text);
        for (qsizetype other = 0; other < at; ++other) {
            if (drawing.texts.at(other).box.intersects(text.box))
                add(u"over another text"_s, text.id, text.text);
        }
        // A text lies in a box or beside it, never across its edge.
        for (const Drawing::Box &box : drawing.boxes) {
            if (box.box.intersects(text.box) && !box.box.contains(text.box))
                add(u"across the edge of "_s + box.id, text.id, text.text);
        }
        for (const Drawing::Line &line : drawing.lines) {
            for (qsizetype point = 1; point < line.points.size(); ++point) {
                const QRectF stretch = QRectF(line.points.at(point - 1), line.points.at(point)).normalized();
                if (stretch.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(text.box))
                    add(u"crossed by "_s + line.id, text.id, text.text);
            }
        }
    }
    for (const Drawing::Box &box : drawing.boxes) {
        if (!all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box.box))
            add(u"outside"_s, box.id, {});
        for (const Drawing::Box &other : drawing.boxes) {
            const bool nested = box.box.contains(other.box) || other.box.contains(box.box);
            if (&other != &box && box.box.intersects(other.box) && !nested)
                add(u"over "_s + other.id, box.id, {});
        }
    }
    return faults;
}

inline QString textOf(const Drawing &drawing, const QString &id)
{
    QStringList texts;
    for (const Drawing::Text &text : drawing.texts) {
        if (text.id == id)
            texts << text.text;
    }
    return texts.join(u'\n');
}

inline QStringList textsBelow(const QTreeWidgetItem *parent)
{
    QStringList texts;
    for (int at = 0; at < parent->childCount(); ++at)
        texts << parent->child(at)->text(0) << textsBelow(parent->child(at));
    return texts;
}

inline QStringList flat(const QList<OutlineLine> &lines)
{
    QStringList texts;
    for (const OutlineLine &line : lines)
        texts << line.text << flat(line.lines);
    return texts;
}

inline void photograph(const Drawing &drawing, const QString &name)
{
    QImage image((drawing.size + QSizeF(20, 20)).toSize(), QImage::Format_RGB32);
    image.fill(QGuiApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.translate(10, 10);
    paint(painter, drawing, DrawingInks::of(QGuiApplication::palette()), 0, drawing.size.height());
    painter.end();
    Pictures::keep(image, name);
}
}
