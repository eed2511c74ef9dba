// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paperframe.h"

#include "outputfile.h"
#include "texts.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

using namespace PaperSize;

namespace
{
constexpr qreal runningSize = 7.8; ///< type of header and footer
constexpr qreal headerHeight = 33 * pt;
constexpr qreal footerHeight = 22 * pt;
constexpr qreal footerRule = 8 * pt; ///< below the text of the page
constexpr qreal runningRule = 0.5 * pt;
}

PaperFrame::PaperFrame(const Report &report, const Texts &texts, const PaperType &type)
    : m_report(report), m_texts(texts), m_type(type)
{
}

QSizeF PaperFrame::room(const QPagedPaintDevice &device)
{
    return device.pageLayout().paintRect(QPageLayout::Point).size() * pt - QSizeF(0, headerHeight + footerHeight);
}

PaperRow PaperFrame::header(qreal width) const
{
    const qreal pitch = PaperType::pitch(runningSize);
    const qreal dateWidth = m_type.widthOf(m_report.date, runningSize, false) + 14 * pt;
    TextMark mode = m_type.line(m_report.mode, runningSize, false, 0, width, false);
    mode.baseline += pitch;
    PaperRow row = ruleRow(0, width, runningRule, 2 * pitch + 2 * pt, 0);
    row.marks << m_type.line(m_report.title, runningSize, true, 0, width - dateWidth, false)
              << m_type.line(m_report.date, runningSize, false, 0, width, true) << mode;
    return row;
}

PaperRow PaperFrame::footer(qreal width, int number, int count) const
{
    const QString page = m_texts.say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"))
                             .arg(m_texts.number(number), m_texts.number(count));
    PaperRow row = ruleRow(0, width, runningRule, 0, 0);
    const qreal pageWidth = m_type.widthOf(page, runningSize, false) + 14 * pt;
    for (TextMark mark : {m_type.line(m_report.rules, runningSize, false, 0, width - pageWidth, false),
                          m_type.line(page, runningSize, false, 0, width, true)}) {
        mark.baseline += 4 * pt;
        row.marks << mark;
    }
    return row;
}

int PaperFrame::paint(QPagedPaintDevice &device, int count, const PagePainter &paintPage) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QPageLayout layout = device.pageLayout();
    const QSizeF size = layout.paintRect(QPageLayout::Point).size() * pt;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / PaperUnit::inch, device.logicalDpiY() / PaperUnit::inch);
    if (layout.mode() == QPageLayout::FullPageMode) {
        const QMarginsF margins = layout.margins(QPageLayout::Point);
        painter.translate(margins.left() * pt, margins.top() * pt);
    }

    const QPageRanges ranges = device.pageRanges();
    bool begun = false;
    for (int number = 1; number <= count; ++number) {
        if (!ranges.isEmpty() && !ranges.contains(number))
            continue;
        if (begun && !device.newPage())
            return 0;
        begun = true;
        m_type.draw(painter, header(size.width()), 0, size.width());
        painter.save();
        painter.translate(0, headerHeight);
        paintPage(painter, number);
        painter.restore();
        m_type.draw(painter, footer(size.width(), number, count), size.height() - footerHeight + footerRule,
                    size.width());
    }
    return painter.end() ? count : 0;
}

QString PaperFrame::writePdf(const QString &title, const QString &path,
                             const std::function<int(QPagedPaintDevice &)> &paint, QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        // The document is complete only when its writer is gone.
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Export Mode Wizard"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(orientation);
        writer.setPageMargins(QMarginsF(16, 12, 16, 12), QPageLayout::Millimeter);
        if (paint(writer) == 0)
            return tr("When writing %1: %2").arg(QDir::toNativeSeparators(path), tr("the document cannot be painted"));
    }
    return OutputFile::write(path, bytes);
}
