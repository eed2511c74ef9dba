// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScreen>

namespace
{
bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor mixed(const QColor &over, const QColor &under, float share)
{
    return QColor::fromRgbF(over.redF() * share + under.redF() * (1 - share),
                            over.greenF() * share + under.greenF() * (1 - share),
                            over.blueF() * share + under.blueF() * (1 - share));
}

constexpr int longWord = 40; ///< characters that fit on a line of the narrowest window
}

namespace Look
{
QColor ink(const QPalette &palette, Tone tone)
{
    const QColor text = palette.color(QPalette::WindowText);
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Quiet:
        return mixed(text, palette.color(QPalette::Window), 0.72F);
    case Tone::Accent:
        return isDark(palette) ? QColor(0x8A, 0xB8, 0xF0) : QColor(0x1B, 0x4F, 0x8F);
    case Tone::Alarm:
        return isDark(palette) ? QColor(0xFF, 0xB4, 0xA8) : QColor(0xA4, 0x1E, 0x15);
    }
    return text;
}

QColor wash(const QPalette &palette, Tone tone)
{
    if (tone == Tone::Normal || tone == Tone::Quiet)
        return palette.color(QPalette::Base);
    return mixed(ink(palette, tone), palette.color(QPalette::Base), 0.09F);
}

QColor line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.22F);
}

int characterWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QLatin1Char('n'));
}

QSize dialogSize(const QWidget &dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const int frame = 2 * metrics.lineSpacing(); // what a window's title takes, about
    const QSize room = dialog.screen()->availableSize() - QSize(frame, frame);
    return QSize(characters * characterWidth(metrics), lines * metrics.lineSpacing()).boundedTo(room);
}

QFont font(double scale, bool bold)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setBold(bold);
    return font;
}
}

TextLabel::TextLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
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

int TextLabel::heightForWidth(int width) const
{
    if (text() != m_measured) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool TextLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
        m_heights.clear();
        break;
    default:
        break;
    }
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        restyle();
    return done;
}

void TextLabel::restyle()
{
    using Look::Tone;
    const auto apply = [this](double scale, bool bold, Tone tone) {
        setFont(Look::font(scale, bold));
        QPalette palette = QApplication::palette();
        // On a page of the wizard, which is painted as a base, labels would take the colour of text in fields.
        palette.setColor(QPalette::WindowText, Look::ink(palette, tone));
        palette.setColor(QPalette::Text, palette.color(QPalette::WindowText));
        setPalette(palette);
    };
    switch (m_role) {
    case Role::Display:
        return apply(1.6, true, Tone::Accent);
    case Role::Title:
        return apply(1.25, true, Tone::Normal);
    case Role::Heading:
        return apply(1.1, true, Tone::Normal);
    case Role::Body:
        return apply(1.0, false, Tone::Normal);
    case Role::Strong:
        return apply(1.0, true, Tone::Normal);
    case Role::Quiet:
        return apply(1.0, false, Tone::Quiet);
    case Role::Alarm:
        return apply(1.0, true, Tone::Alarm);
    }
}

Card::Card(Look::Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Look::line(palette()));
    painter.setBrush(Look::wash(palette(), m_tone));
    painter.drawRoundedRect(box, 6, 6);
    if (m_tone == Look::Tone::Normal || m_tone == Look::Tone::Quiet)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF edge(mirrored ? box.right() - 4 : box.left(), box.top(), 4, box.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::ink(palette(), m_tone));
    painter.drawRoundedRect(edge, 2, 2);
}
