// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"

#include <QMetaEnum>
#include <QSize>

/// The sizes, text sizes and themes in which everything has to fit.
namespace Shapes
{
struct Shape {
    const char *name;
    QSize size;
    int textSize; ///< percent
};

inline constexpr Shape all[] = {{"800x600", {800, 600}, 100},
                                {"800x600-150", {800, 600}, 150},
                                {"1280x800", {1280, 800}, 100},
                                {"1280x800-200", {1280, 800}, 200},
                                {"2560x1440", {2560, 1440}, 100}};

inline constexpr Appearance::Choice themes[] = {Appearance::Choice::Light, Appearance::Choice::Dark,
                                                Appearance::Choice::HighContrast};

/// "light", "dark", "highcontrast".
inline QString nameOf(Appearance::Choice theme)
{
    return QString::fromLatin1(QMetaEnum::fromType<Appearance::Choice>().valueToKey(int(theme))).toLower();
}
}
