// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "drawingpaper.h"

#include "outputfile.h"
#include "paperframe.h"
#include "texts.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Style = Drawing::Style;

namespace
{
constexpr qreal drawingHeadingSize = 13;
constexpr qreal bodySize = 8.6;
constexpr qreal drawingTitleSize = 10.5;
constexpr qreal headingSpace = 6 * PaperUnit::point;
constexpr qreal shrinkAtMost = 0.82; ///< to save a page; smaller type would be hard to read
constexpr int pictureLetters = 104;
constexpr qreal pictureRatio = 2;

DrawingType paperType(const PaperType &type)
{
    const auto set = [&type](const QString &text, Style style, qreal width) {
        const qreal points = style == Style::Title ? drawingTitleSize : bodySize;
        const QList<PaperRow> rows = type.rows(text, points, style != Style::Body, 0, width);
        return std::get<TextMark>(rows.constFirst().marks.constFirst()).layout;
    };
    return {set, PaperType::pitch(bodySize), type.widthOf(u"n"_s, bodySize, false), type.direction()};
}

/// What lies on one page.
struct Stretch {
    qreal from = 0;
    qreal until = 0;
};

/// Deals a drawing out to pages, breaking only where it may be broken.
QList<Stretch> dealtOut(const Drawing &drawing, qreal first, qreal others)
{
    QList<Stretch> pages{{0, 0}};
    QList<qreal> ends = drawing.breaks;
    ends << drawing.size.height();
    for (const qreal end : std::as_const(ends)) {
        const qreal room = pages.size() == 1 ? first : others;
        if (end - pages.last().from > room && pages.last().until > pages.last().from)
            pages << Stretch{pages.last().until, end};
        else
            pages.last().until = end;
    }
    return pages;
}
}

DrawingPaper::DrawingPaper(const Report &report, const Texts &texts, const QString &heading, const DrawingMaker &maker,
                           int narrowest)
    : m_report(report), m_texts(texts), m_heading(heading), m_make(maker), m_narrowest(narrowest)
{
}

int DrawingPaper::paint(QPagedPaintDevice &device) const
{
    const PaperType type(m_texts.locale());
    const DrawingType drawingType = paperType(type);
    const QSizeF room = PaperFrame::room(device);
    const QList<PaperRow> heading = type.rows(m_heading, drawingHeadingSize, true, 0, room.width());
    const qreal top = heightOf(heading) + headingSpace;

    // Narrow paper takes the drawing smaller; so does a part of it that is higher than a page.
    const qreal width = std::max(room.width(), m_narrowest * drawingType.character());
    const Drawing drawing = m_make(drawingType, width);
    qreal scale = room.width() / width;
    qreal highest = 0;
    qreal before = 0;
    for (const qreal end : drawing.breaks + QList<qreal>{drawing.size.height()}) {
        highest = std::max(highest, end - before);
        before = end;
    }
    scale = std::min(scale, (room.height() - top) / highest);
    const qreal onOnePage = (room.height() - top) / drawing.size.height();
    if (onOnePage < scale && onOnePage >= scale * shrinkAtMost)
        scale = onOnePage;

    const QList<Stretch> pages = dealtOut(drawing, (room.height() - top) / scale,
                                          (room.height() - headingSpace) / scale);
    return PaperFrame(m_report, m_texts, type)
        .paint(device, static_cast<int>(pages.size()), [&](QPainter &painter, int number) {
            const Stretch &page = pages.at(number - 1);
            if (number == 1) {
                qreal y = 0;
                for (const PaperRow &row : heading) {
                    type.draw(painter, row, y, room.width());
                    y += row.height;
                }
            }
            painter.translate(0, number == 1 ? top : headingSpace);
            painter.translate((room.width() - width * scale) / 2, 0);
            painter.scale(scale, scale);
            painter.translate(0, -page.from);
            // Lines that go on beyond the page end at its edge.
            painter.setClipRect(QRectF(-width, page.from, 3 * width, page.until - page.from));
            ::paint(painter, drawing, DrawingInks::paper(), page.from, page.until);
        });
}

QString DrawingPaper::writePdf(const QString &path) const
{
    return PaperFrame::writePdf(m_report.title, path, [this](QPagedPaintDevice &device) { return paint(device); });
}

QImage DrawingPaper::picture() const
{
    const DrawingType type(Look::font(1, false), m_texts.locale().textDirection());
    const qreal width = std::max(m_narrowest, pictureLetters) * type.character();
    const qreal margin = type.lineHeight();
    const Drawing drawing = m_make(type, width);
    QList<Drawing::Text> texts;
    qreal y = margin;
    const auto add = [&](const QString &text, Style style) {
        texts << type.text({}, text, style, {margin, y}, width);
        if (type.direction() == Qt::RightToLeft)
            texts.last().box.moveRight(margin + width);
        y = texts.last().box.bottom();
    };
    add(m_heading, Style::Title);
    add(m_report.title, Style::Strong);
    add(m_report.date, Style::Body);
    y += margin / 2;
    const qreal top = y;
    y += drawing.size.height() + margin / 2;
    add(m_report.rules, Style::Body);

    const QSizeF size(width + 2 * margin, y + margin);
    QImage image((size * pictureRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureRatio);
    const DrawingInks inks = DrawingInks::light();
    image.fill(inks.ground);
    QPainter painter(&image);
    const Drawing around{.size = size, .lineHeight = type.lineHeight(), .mirrored = drawing.mirrored, .texts = texts};
    ::paint(painter, around, inks, 0, size.height());
    painter.translate(margin, top);
    ::paint(painter, drawing, inks, 0, drawing.size.height());
    return image;
}

QString DrawingPaper::writePng(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return OutputFile::write(path, bytes);
}
