// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "stepsbar.h"

#include "look.h"

#include <QPainter>

namespace
{
constexpr int widthInCharacters = 24;
constexpr double heightInLines = 0.6;
}

StepsBar::StepsBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepsBar::sizeHint() const
{
    return {widthInCharacters * Look::characterWidth(fontMetrics()), qRound(heightInLines * fontMetrics().height())};
}

void StepsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = bar.height() / 2;
    painter.setPen(QPen(Look::edge(palette()), 1));
    painter.setBrush(Look::wash(palette(), Look::Tone::Quiet));
    painter.drawRoundedRect(bar, radius, radius);
    if (value() <= minimum())
        return;
    // Never shorter than its rounded ends.
    const double share = double(value() - minimum()) / std::max(maximum() - minimum(), 1);
    QRectF done = bar;
    done.setWidth(std::max(bar.height(), share * bar.width()));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(bar.right());
    painter.setBrush(Look::ink(palette(), Look::Tone::Accent));
    painter.drawRoundedRect(done, radius, radius);
}
