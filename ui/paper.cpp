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

Paper::Paper(const Report &report, const Texts &texts) : m_report(report), m_texts(texts) {}

int Paper::paint(QPagedPaintDevice &device) const
{
    const QSizeF room = PaperFrame::room(device);
    const PaperType type(m_texts.locale());
    const QList<PaperSlab> slabs = PaperSheet(m_report, m_texts, type, room.width()).slabs();
    const QList<PaperPage> pages = paginated(slabs, room);
    return PaperFrame(m_report, m_texts, type)
        .paint(device, static_cast<int>(pages.size()),
               [&](QPainter &painter, int number) { paintContent(painter, pages.at(number - 1), type, room.width()); });
}

QString Paper::writePdf(const Report &report, const Texts &texts, const QString &path)
{
    return PaperFrame::writePdf(report.title, path,
                                [&](QPagedPaintDevice &device) { return Paper(report, texts).paint(device); });
}
