// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>

/// Contrast as WCAG 2.1 defines it, of colours and in pictures.
namespace Contrast
{
constexpr double text = 4.5;
constexpr double graphics = 3.0; ///< also of large text

inline double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// From 1 (the same) to 21 (black on white).
inline double between(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// The strongest contrast to `ground` of anything drawn inside `rect`.
inline double strongest(const QImage &picture, const QRect &rect, const QColor &ground)
{
    double most = 1;
    const QRect inside = rect & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            most = std::max(most, between(picture.pixelColor(x, y), ground));
    }
    return most;
}

/// The weakest contrast to `ground` that an edge has along a line from the middle of each side inwards: each side must be
/// seen.
inline double weakestEdge(const QImage &picture, const QRect &rect, int depth, const QColor &ground)
{
    const QPoint middle = rect.center();
    const QRect sides[] = {
        QRect(middle.x(), rect.top(), 1, depth), QRect(middle.x(), rect.bottom() - depth + 1, 1, depth),
        QRect(rect.left(), middle.y(), depth, 1), QRect(rect.right() - depth + 1, middle.y(), depth, 1)};
    double least = 21;
    for (const QRect &side : sides)
        least = std::min(least, strongest(picture, side, ground));
    return least;
}

/// How many pixels of two pictures stand out against each other.
inline int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += between(one.pixelColor(x, y), other.pixelColor(x, y)) >= graphics ? 1 : 0;
    }
    return count;
}
}
