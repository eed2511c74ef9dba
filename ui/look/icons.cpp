// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QtMath>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The sizes in device pixels that the build rasterises.
constexpr std::array rasterised = {16, 24, 32, 48, 64, 96, 128, 192};

QString fileOf(const QString &name, int size)
{
    return u":/drawings/%1-%2.png"_s.arg(name).arg(size);
}

QImage shape(const QString &name, int size)
{
    // A larger one scaled down stays sharp; a smaller one scaled up does not.
    const auto *const found = std::ranges::find_if(rasterised, [size](int each) { return each >= size; });
    const int kept = found == rasterised.end() ? rasterised.back() : *found;
    const QImage drawn(fileOf(name, kept));
    if (drawn.isNull())
        return drawn;
    // Before scaling, which is smooth in this format only; and not in place: Qt 6.4 then paints colours brighter than
    // their opacity allows.
    const QImage image = drawn.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return kept == size ? image : image.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
}

QImage Icons::image(const QString &name, int size, const QColor &ink)
{
    QImage image = shape(name, size);
    if (image.isNull())
        return {};
    {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), ink);
    }
    return image;
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &ink, qreal ratio)
{
    const int side = qCeil(size * ratio);
    // Pages paint their drawings often, and in few sizes and colours.
    const QString key = u"%1 %2 %3 %4"_s.arg(name, ink.name()).arg(side).arg(ratio);
    QPixmap kept;
    if (QPixmapCache::find(key, &kept))
        return kept;
    QImage dyed = image(name, side, ink);
    dyed.setDevicePixelRatio(ratio);
    kept = QPixmap::fromImage(dyed);
    QPixmapCache::insert(key, kept);
    return kept;
}

QIcon Icons::icon(const QString &name, const QColor &ink)
{
    QIcon icon;
    for (const int size : rasterised) {
        if (size <= 64 && exists(name))
            icon.addPixmap(pixmap(name, size, ink, 1));
    }
    return icon;
}

QIcon Icons::program()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/export-mode-wizard-%1.png"_s.arg(size));
    return icon;
}

bool Icons::exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name, rasterised.front()));
}
