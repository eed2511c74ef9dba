// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>

namespace
{
/// The sizes in device pixels that the build rasterises.
constexpr std::array rasterised = {16, 24, 32, 48, 64, 96, 128, 192};

QString fileOf(const QString &name, int size)
{
    return QStringLiteral(":/drawings/%1-%2.png").arg(name).arg(size);
}

QImage shape(const QString &name, int size)
{
    // A larger one scaled down stays sharp; a smaller one scaled up does not.
    const auto *const found = std::find_if(rasterised.begin(), rasterised.end(),
                                           [size](int each) { return each >= size; });
    const int kept = found == rasterised.end() ? rasterised.back() : *found;
    const QImage image(fileOf(name, kept));
    return image.isNull() || kept == size ? image
                                          : image.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &ink, qreal ratio)
{
    const QImage drawn = shape(name, qCeil(size * ratio));
    if (drawn.isNull())
        return {};
    // Not converted in place: Qt 6.4 then paints colours brighter than their opacity allows.
    QImage image = drawn.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), ink);
    }
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(image);
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

bool Icons::exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name, rasterised.front()));
}
