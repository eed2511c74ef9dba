// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paper.h"

#include "outputfile.h"
#include "paperpages.h"
#include "papersheet.h"
#include "texts.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qreal pt = PaperUnit::point;
constexpr qreal runningSize = 7.8; ///< type of header and footer
constexpr qreal headerHeight = 33 * pt;
constexpr qreal footerHeight = 22 * pt;
constexpr qreal footerRule = 8 * pt; ///< below the text of the page
constexpr qreal runningRule = 0.5 * pt;
constexpr qreal frameRule = 1.2 * pt;

/// Paints pages, each with its header and footer.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const Report &report, const Texts &texts, const PaperType &type, QSizeF size)
        : m_painter(painter), m_report(report), m_texts(texts), m_type(type), m_size(size)
    {
    }

    void paint(const PaperPage &page, int number, int count) const
    {
        m_type.draw(m_painter, header(), 0, m_size.width());
        for (const PaperPage::Placed &placed : page.rows)
            m_type.draw(m_painter, placed.row, headerHeight + placed.top, m_size.width());
        m_painter.setPen(QPen(Qt::black, frameRule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        for (const QRectF &frame : page.frames)
            m_painter.drawRect(frame.translated(0, headerHeight));
        m_type.draw(m_painter, footer(number, count), m_size.height() - footerHeight + footerRule, m_size.width());
    }

private:
    [[nodiscard]] PaperRow header() const
    {
        const qreal width = m_size.width();
        const qreal pitch = PaperType::pitch(runningSize);
        const qreal dateWidth = m_type.widthOf(m_report.date, runningSize, false) + 14 * pt;
        TextMark mode = m_type.line(m_report.mode, runningSize, false, 0, width, false);
        mode.baseline += pitch;
        PaperRow row = ruleRow(0, width, runningRule, 2 * pitch + 2 * pt, 0);
        row.marks << m_type.line(m_report.title, runningSize, true, 0, width - dateWidth, false)
                  << m_type.line(m_report.date, runningSize, false, 0, width, true) << mode;
        return row;
    }

    [[nodiscard]] PaperRow footer(int number, int count) const
    {
        const qreal width = m_size.width();
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

    QPainter &m_painter;
    const Report &m_report;
    const Texts &m_texts;
    const PaperType &m_type;
    const QSizeF m_size;
};
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
    const QPageLayout layout = device.pageLayout();
    const QSizeF size = layout.paintRect(QPageLayout::Point).size() * pt;
    const PaperType type(m_texts.locale());
    const QList<PaperSlab> slabs = m_setter(type, size.width());
    const QList<PaperPage> pages = paginated(slabs, size - QSizeF(0, headerHeight + footerHeight));
    const int count = static_cast<int>(pages.size());

    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / PaperUnit::inch, device.logicalDpiY() / PaperUnit::inch);
    if (layout.mode() == QPageLayout::FullPageMode) {
        const QMarginsF margins = layout.margins(QPageLayout::Point);
        painter.translate(margins.left() * pt, margins.top() * pt);
    }

    const PagePainter pagePainter(painter, m_report, m_texts, type, size);
    const QPageRanges ranges = device.pageRanges();
    bool begun = false;
    for (int number = 1; number <= count; ++number) {
        if (!ranges.isEmpty() && !ranges.contains(number))
            continue;
        if (begun && !device.newPage())
            return 0;
        begun = true;
        pagePainter.paint(pages.at(number - 1), number, count);
    }
    return painter.end() ? count : 0;
}

QString Paper::writePdf(const Report &report, const Texts &texts, const QString &path)
{
    return Paper(report, texts).writeTo(path, QPageLayout::Portrait);
}

QString Paper::writeTo(const QString &path, QPageLayout::Orientation orientation) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        // The document is complete only when its writer is gone.
        QPdfWriter writer(&buffer);
        writer.setTitle(m_report.title);
        writer.setCreator(u"Export Mode Wizard"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(orientation);
        writer.setPageMargins(QMarginsF(16, 12, 16, 12), QPageLayout::Millimeter);
        if (paint(writer) == 0)
            return tr("When writing %1: %2").arg(QDir::toNativeSeparators(path), tr("the document cannot be painted"));
    }
    return OutputFile::write(path, bytes);
}
