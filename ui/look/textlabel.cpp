// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "textlabel.h"

#include "look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace
{
using Look::Tone;

struct Type {
    double scale; ///< of the program's font
    bool bold;
    Tone tone;
};

/// By role.
constexpr std::array types{
    Type{1.6, true, Tone::Accent}, // banner
    Type{1.5, true, Tone::Normal}, // title
    Type{1.1, true, Tone::Normal}, // heading
    Type{1.0, false, Tone::Normal}, // body
    Type{1.0, true, Tone::Normal}, // strong
    Type{1.0, false, Tone::Quiet}, // quiet
    Type{1.0, true, Tone::Good}, // good
    Type{1.0, true, Tone::Caution}, // caution
    Type{1.0, true, Tone::Alarm}, // alarm
};
static_assert(types.size() == static_cast<std::size_t>(TextLabel::Role::Alarm) + 1);

constexpr int wideLine = 80; ///< letters, wider than which no text wants to be
constexpr int longWord = 40; ///< characters that fit on a line of the narrowest window
}

TextLabel::TextLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    m_laidOut.setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
}

void TextLabel::setTypedText(const QString &text)
{
    QString breakable;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        breakable += letter;
        if (run == longWord) {
            breakable += QChar(0x200B);
            run = 0;
        }
    }
    setText(breakable);
}

void TextLabel::fillColumn()
{
    m_fillsColumn = true;
    updateGeometry();
}

bool TextLabel::isPlain() const
{
    return textFormat() == Qt::PlainText && wordWrap() && !buddy()
           && textInteractionFlags() == Qt::LinksAccessibleByMouse;
}

TextLabel::Sizes &TextLabel::sizes() const
{
    ensurePolished();
    if (text() != m_sizes.text) {
        m_sizes = {};
        m_sizes.text = text();
    }
    return m_sizes;
}

QMargins TextLabel::around() const
{
    return contentsMargins() + QMargins(margin(), margin(), margin(), margin());
}

QSize TextLabel::sizeFor(int width) const
{
    const auto broken = [this](int widest) {
        return fontMetrics().boundingRect(QRect(0, 0, widest, 0), Qt::TextWordWrap, text()).size();
    };
    QSize &line = sizes().line;
    if (!line.isValid())
        line = broken(QWIDGETSIZE_MAX);
    // Most texts fit on one line, and need not be broken again for each width.
    return line.width() <= width ? line : broken(width);
}

int TextLabel::heightForWidth(int width) const
{
    QMap<int, int> &heights = sizes().heights;
    auto known = heights.constFind(width);
    if (known == heights.constEnd()) {
        const int room = std::max(width, minimumWidth()) - around().left() - around().right();
        known = heights.insert(width,
                               isPlain() ? sizeFor(room).grownBy(around()).height() : QLabel::heightForWidth(width));
    }
    return std::max(*known, minimumHeight()); // which may change while the text stays
}

QSize TextLabel::sizeHint() const
{
    if (m_fillsColumn)
        return minimumSizeHint();
    if (!isPlain())
        return QLabel::sizeHint();
    QSize &hint = sizes().hint;
    if (!hint.isValid()) {
        // As QLabel does: what is short is not set on one wide line.
        const int line = fontMetrics().lineSpacing();
        const int widest = std::min(wideLine * fontMetrics().averageCharWidth(), maximumWidth());
        hint = sizeFor(widest);
        if (hint.height() < 4 * line && hint.width() > widest / 2)
            hint = sizeFor(widest / 2);
        if (hint.height() < 2 * line && hint.width() > widest / 4)
            hint = sizeFor(widest / 4);
    }
    return hint.grownBy(around()).expandedTo(minimumSize());
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_fillsColumn)
        return QSize(0, fontMetrics().height()).grownBy(around()).expandedTo(minimumSize());
    if (!isPlain())
        return QLabel::minimumSizeHint();
    QSize &least = sizes().least;
    if (!least.isValid()) {
        const QSize words = sizeFor(0);
        least = QSize(words.width(), std::min(sizeHint().height(), sizes().line.height()));
    }
    return least.grownBy(around()).expandedTo(minimumSize());
}

bool TextLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
        m_sizes = {};
        break;
    default:
        break;
    }
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        restyle();
    return done;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isPlain())
        return QLabel::paintEvent(event);
    const QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    QString lines = text();
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator); // or it would all be set on one
    if (m_laidOut.text() != lines)
        m_laidOut.setText(lines);
    if (m_laidOut.textWidth() != room.width())
        m_laidOut.setTextWidth(room.width());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    if (option.alignment() != m_laidOut.textOption().alignment()
        || option.textDirection() != m_laidOut.textOption().textDirection())
        m_laidOut.setTextOption(option);
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    const int spare = height() - heightForWidth(width());
    const int above = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2;
    painter.drawStaticText(room.topLeft() + QPoint(0, above), m_laidOut);
}

void TextLabel::restyle()
{
    const Type &type = types.at(static_cast<std::size_t>(m_role));
    setFont(Look::font(type.scale, type.bold));
    QPalette palette = QApplication::palette();
    // On a page of the wizard, which is painted as a base, labels would take the colour of text in fields.
    palette.setColor(QPalette::WindowText, Look::ink(palette, type.tone));
    palette.setColor(QPalette::Text, palette.color(QPalette::WindowText));
    setPalette(palette);
}

TextLabel *createLabel(TextLabel::Role role, const QString &text)
{
    auto *label = new TextLabel(role);
    label->setText(text);
    return label;
}

TextLabel *createText(TextLabel::Role role, const QString &text)
{
    auto *label = new TextLabel(role);
    label->setTypedText(text);
    return label;
}
