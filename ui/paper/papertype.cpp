// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "papertype.h"

#include "icons.h"

#include <QPainter>
#include <QPainterPath>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qreal linePitch = 1.36; ///< distance of baselines by font size
constexpr qreal endless = 1e6; ///< wider than any text of one line
constexpr qreal baselineShare = 0.76; ///< of it, above the baseline

const QStringList latinFamilies{u"Noto Sans"_s, u"Segoe UI"_s};
// Named one by one: left to itself, the system sets Chinese in the Japanese variant of its font.
const QStringList chineseFamilies{u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s,
                                  u"PingFang SC"_s};

bool isLatin(QChar c)
{
    return (c >= u' ' && c <= u'~') || c == u'–' || c.script() == QChar::Script_Latin;
}

/// Sets the letters and digits within Chinese text in a Latin font. The variants that Noto Sans CJK has for them have no
/// code, so that a number could not be copied from a PDF; punctuation stays as wide as Chinese wants it.
QList<QTextLayout::FormatRange> latinWithin(const QString &text)
{
    QTextCharFormat latin;
    latin.setFontFamilies(latinFamilies + chineseFamilies);
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < text.size(); ++i) {
        if (!isLatin(text.at(i)))
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == i)
            ++ranges.last().length;
        else
            ranges << QTextLayout::FormatRange{i, 1, latin};
    }
    return ranges;
}

/// Draws one kind of mark after the other.
struct MarkPainter {
    QPainter &painter;
    qreal top;
    const std::function<QRectF(const QRectF &)> &placed;

    void operator()(const TextMark &mark) const
    {
        const QTextLine line = mark.layout->lineAt(mark.line);
        const QRectF place = placed(QRectF(mark.x, top, mark.width, 0));
        painter.setPen(Qt::black);
        line.draw(&painter, QPointF(place.x(), top + mark.baseline - line.y() - line.ascent()));
    }
    void operator()(const BoxMark &mark) const
    {
        const QRectF box = placed(mark.box.translated(0, top));
        painter.setPen(QPen(Qt::black, PaperUnit::point));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (!mark.ticked)
            return;
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.18, box.height() * 0.52));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.78));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.95, box.height() * -0.12));
        painter.setPen(QPen(Qt::black, 1.8 * PaperUnit::point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    void operator()(const RuleMark &mark) const
    {
        const QRectF place = placed(QRectF(mark.line.p1(), mark.line.p2()).translated(0, top));
        painter.setPen(QPen(Qt::black, mark.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(place.topLeft(), place.bottomRight()));
    }
    void operator()(const OutlineMark &mark) const
    {
        painter.setPen(QPen(Qt::black, 0.7 * PaperUnit::point));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placed(mark.box.translated(0, top)));
    }
    void operator()(const IconMark &mark) const
    {
        // As fine as a printer draws it at the sizes of the paper, and not blurred by JPEG.
        constexpr int pixels = 192;
        painter.save();
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.drawImage(placed(mark.box.translated(0, top)), Icons::image(mark.name, pixels, Qt::black));
        painter.restore();
    }
};
}

PaperType::PaperType(const QLocale &locale)
    : m_chinese(locale.language() == QLocale::Chinese), m_direction(locale.textDirection())
{
}

QFont PaperType::font(qreal points, bool bold) const
{
    QFont font;
    font.setFamilies(m_chinese ? chineseFamilies + latinFamilies : latinFamilies + chineseFamilies);
    font.setPixelSize(qRound(points * PaperUnit::point));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal PaperType::pitch(qreal points)
{
    return points * PaperUnit::point * linePitch;
}

std::shared_ptr<QTextLayout> PaperType::laidOut(const QString &text, const QList<QTextLayout::FormatRange> &formats,
                                                qreal points, bool bold, qreal width) const
{
    const auto layout = std::make_shared<QTextLayout>(text, font(points, bold));
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(m_chinese ? formats + latinWithin(text) : formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

QList<PaperRow> PaperType::rows(const QString &text, qreal points, bool bold, qreal x, qreal width) const
{
    return broken(text, {}, points, bold, x, width);
}

QList<PaperRow> PaperType::broken(const QString &text, const QList<QTextLayout::FormatRange> &formats, qreal points,
                                  bool bold, qreal x, qreal width) const
{
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    const std::shared_ptr<QTextLayout> layout = laidOut(lines, formats, points, bold, width);
    QList<PaperRow> rows;
    const qreal height = pitch(points);
    for (int line = 0; line < layout->lineCount(); ++line)
        rows << PaperRow{height, {TextMark{layout, line, x, width, height * baselineShare}}};
    return rows;
}

QList<PaperRow> PaperType::runningRows(const QString &start, const QList<Field> &fields, qreal points, qreal x,
                                       qreal width) const
{
    QString text = start;
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const Field &field : fields) {
        if (!text.isEmpty())
            text += QString(3, QChar::Nbsp) + u' ';
        formats << QTextLayout::FormatRange{static_cast<int>(text.size()), static_cast<int>(field.label.size()), bold};
        text += field.label + QChar(QChar::Nbsp) + QChar(QChar::Nbsp) + field.value;
    }
    return broken(text, formats, points, false, x, width);
}

TextMark PaperType::line(const QString &text, qreal points, bool bold, qreal x, qreal width, bool atEnd) const
{
    QString cut = text.simplified();
    if (widthOf(cut, points, bold) > width) {
        const QChar ellipsis(0x2026);
        const std::shared_ptr<QTextLayout> layout = laidOut(cut, {}, points, bold, endless);
        const qreal room = width - widthOf(ellipsis, points, bold) - PaperUnit::point;
        cut = cut.left(layout->lineAt(0).xToCursor(room, QTextLine::CursorOnCharacter)).trimmed() + ellipsis;
    }
    const qreal room = widthOf(cut, points, bold) + PaperUnit::point;
    const qreal start = atEnd ? x + width - room : x;
    return std::get<TextMark>(rows(cut, points, bold, start, room).constFirst().marks.constFirst());
}

qreal PaperType::widthOf(const QString &text, qreal points, bool bold) const
{
    return laidOut(text, {}, points, bold, endless)->lineAt(0).naturalTextWidth();
}

void PaperType::draw(QPainter &painter, const PaperRow &row, qreal top, qreal pageWidth) const
{
    const std::function<QRectF(const QRectF &)> place = [&](const QRectF &box) { return placed(box, pageWidth); };
    for (const Mark &mark : row.marks)
        std::visit(MarkPainter{painter, top, place}, mark);
}

QRectF PaperType::placed(const QRectF &box, qreal pageWidth) const
{
    return m_direction == Qt::RightToLeft
               ? QRectF(pageWidth - box.x() - box.width(), box.y(), box.width(), box.height())
               : box;
}
