// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "look.h"

#include "themes.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGridLayout>
#include <QPalette>
#include <QScreen>
#include <QWidget>

namespace
{
const char *const units = "grid-units"; ///< property of a layout that keeps to the grid

void place(QLayout *layout)
{
    const auto kept = layout->property(units).value<QList<double>>();
    if (kept.size() != 6)
        return;
    layout->setContentsMargins(Look::space(kept[0]), Look::space(kept[1]), Look::space(kept[2]), Look::space(kept[3]));
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        grid->setHorizontalSpacing(Look::space(kept[4]));
        grid->setVerticalSpacing(Look::space(kept[5]));
    } else {
        layout->setSpacing(Look::space(kept[4]));
    }
}

void keep(QLayout *layout, const QMarginsF &margins, double horizontal, double vertical)
{
    layout->setProperty(units, QVariant::fromValue(QList<double>{margins.left(), margins.top(), margins.right(),
                                                                 margins.bottom(), horizontal, vertical}));
    place(layout);
}
}

namespace Look
{
QColor ink(const QPalette &palette, Tone tone)
{
    const Theme &theme = Themes::of(palette);
    switch (tone) {
    case Tone::Normal:
        return theme.text;
    case Tone::Quiet:
        return theme.quiet;
    case Tone::Accent:
        return theme.accent;
    case Tone::Good:
        return theme.good;
    case Tone::Caution:
        return theme.caution;
    case Tone::Alarm:
        return theme.alarm;
    }
    return theme.text;
}

QColor wash(const QPalette &palette, Tone tone)
{
    const Theme &theme = Themes::of(palette);
    if (tone == Tone::Normal || tone == Tone::Quiet)
        return theme.base;
    return Themes::mixed(ink(palette, tone), theme.base, theme.wash);
}

QColor line(const QPalette &palette)
{
    return Themes::of(palette).line;
}

QColor edge(const QPalette &palette)
{
    return Themes::of(palette).edge;
}

QColor onAccent(const QPalette &palette)
{
    return Themes::of(palette).onAccent;
}

int space(double units)
{
    return qRound(units * QFontInfo(QApplication::font()).pixelSize() * 2 / 3);
}

void arrange(QLayout *layout, const QMarginsF &margins, double spacing)
{
    keep(layout, margins, spacing, spacing);
}

void arrange(QGridLayout *layout, const QMarginsF &margins, double horizontal, double vertical)
{
    keep(layout, margins, horizontal, vertical);
}

void arrangeAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto layouts = window->findChildren<QLayout *>();
        for (QLayout *layout : layouts)
            place(layout);
    }
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
