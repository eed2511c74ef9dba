// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linkbutton.h"

#include "look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int focusRoom = 2; ///< room for the focus frame
constexpr int flags = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;
constexpr int narrowest = 12; ///< characters below which a text is not worth wrapping
}

LinkButton::LinkButton(QWidget *parent) : TextButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setPlainText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_heights.clear();
    QString escaped = text;
    setText(escaped.replace(QLatin1Char('&'), "&&"_L1));
    setAccessibleName(text);
    updateGeometry();
}

QSize LinkButton::textSize(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 0), flags, m_text).size();
}

QSize LinkButton::sizeHint() const
{
    // The least: texts of any length fit into any column, which makes them as high as they need to be.
    return minimumSizeHint();
}

QSize LinkButton::minimumSizeHint() const
{
    const int whole = fontMetrics().horizontalAdvance(m_text) + 2 * focusRoom;
    const int least = narrowest * Look::characterWidth(fontMetrics());
    return {qMin(whole, least), fontMetrics().height() + 2 * focusRoom};
}

int LinkButton::heightForWidth(int width) const
{
    // Layouts ask for it again and again.
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, textSize(width - 2 * focusRoom).height() + 2 * focusRoom);
}

bool LinkButton::event(QEvent *event)
{
    const bool done = TextButton::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        m_heights.clear();
        updateGeometry();
    }
    return done;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Look::ink(palette(), isEnabled() ? Look::Tone::Accent : Look::Tone::Quiet);
    if (isEnabled() && (hasFocus() || underMouse())) {
        painter.setPen(hasFocus() ? QPen(ink, 2) : QPen(Qt::NoPen));
        painter.setBrush(Look::wash(palette(), Look::Tone::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    QFont underlined = font();
    underlined.setUnderline(isEnabled());
    painter.setFont(underlined);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom), flags, m_text);
}
