// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paper.h"

#include "paperframe.h"
#include "paperpages.h"
#include "papersheet.h"
#include "texts.h"

#include <QPainter>

namespace
{
constexpr qreal frameRule = 1.2 * PaperUnit::point;

void paintContent(QPainter &painter, const PaperPage &page, const PaperType &type, qreal width)
{
    for (const PaperPage::Placed &placed : page.rows)
        type.draw(painter, placed.row, placed.top, width);
    painter.setPen(QPen(Qt::black, frameRule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &frame : page.frames)
        painter.drawRect(frame);
}
}

Paper::Paper(const Report &report, const Texts &texts)
    : Paper(report, texts, [&report, &texts](const PaperType &type, qreal width) {
          return PaperSheet(report, texts, type, width).slabs();
      })
{
}

Paper::Paper(const Report &report, const Texts &texts, PaperSetter setter)
    : m_report(report), m_texts(texts), m_setter(std::move(setter))
{
}

int Paper::paint(QPagedPaintDevice &device) const
{
    const QSizeF room = PaperFrame::room(device);
    const PaperType type(m_texts.locale());
    const QList<PaperPage> pages = paginated(m_setter(type, room.width()), room);
    return PaperFrame(m_report, m_texts, type)
        .paint(device, static_cast<int>(pages.size()),
               [&](QPainter &painter, int number) { paintContent(painter, pages.at(number - 1), type, room.width()); });
}

QString Paper::writePdf(const Report &report, const Texts &texts, const QString &path)
{
    return Paper(report, texts).writeTo(path, QPageLayout::Portrait);
}

QString Paper::writeTo(const QString &path, QPageLayout::Orientation orientation) const
{
    return PaperFrame::writePdf(
        m_report.title, path, [this](QPagedPaintDevice &device) { return paint(device); }, orientation);
}
