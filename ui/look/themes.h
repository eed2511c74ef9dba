// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

/// The colours of a look of the whole program. A test computes their contrasts.
struct Theme {
    enum class Name { Light, Dark, HighContrast };

    QColor window; ///< the ground of pages
    QColor base; ///< the ground of cards, fields and bars
    QColor text;
    QColor quiet; ///< text that may be passed over
    QColor faint; ///< text of what cannot be used now
    QColor line; ///< around and between things that are only shown
    QColor edge; ///< around things that can be used
    QColor accent;
    QColor onAccent; ///< text on a fill of the accent colour
    QColor good;
    QColor caution;
    QColor alarm;
    float wash; ///< the share of a tone in a faint fill of it
};

namespace Themes
{
[[nodiscard]] const Theme &theme(Theme::Name name);
[[nodiscard]] QPalette palette(Theme::Name name);
/// The theme that a palette belongs to. For a foreign palette: the light or the dark one, by its ground.
[[nodiscard]] const Theme &of(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// One colour laid over another.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, float share);
}
