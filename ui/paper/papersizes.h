// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Measures of the paper. Everything is laid out in twentieths of a point, fine enough for fonts without hinting.
namespace PaperUnit
{
inline constexpr qreal point = 20;
inline constexpr qreal inch = 72 * point;
}

/// What every part of the paper is set in.
namespace PaperSize
{
inline constexpr qreal pt = PaperUnit::point;
inline constexpr qreal hairline = 0.35 * pt;
inline constexpr qreal rule = 0.7 * pt;
inline constexpr qreal thickRule = 1.4 * pt;
}
