// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "themes.h"

namespace
{
const Theme light{.window = QColor(0xF3, 0xF5, 0xF8),
                  .base = QColor(0xFF, 0xFF, 0xFF),
                  .text = QColor(0x1A, 0x23, 0x30),
                  .quiet = QColor(0x4E, 0x5A, 0x68),
                  .faint = QColor(0x8F, 0x99, 0xA5),
                  .line = QColor(0xD5, 0xDB, 0xE2),
                  .edge = QColor(0x7F, 0x89, 0x95),
                  .accent = QColor(0x0F, 0x5E, 0x96),
                  .onAccent = QColor(0xFF, 0xFF, 0xFF),
                  .good = QColor(0x17, 0x6B, 0x3A),
                  .caution = QColor(0x7C, 0x4A, 0x00),
                  .alarm = QColor(0xA8, 0x20, 0x1A),
                  .wash = 0.08F};
const Theme dark{.window = QColor(0x15, 0x19, 0x1E),
                 .base = QColor(0x1E, 0x24, 0x2B),
                 .text = QColor(0xE8, 0xEC, 0xF1),
                 .quiet = QColor(0xAE, 0xB8, 0xC4),
                 .faint = QColor(0x6F, 0x7A, 0x86),
                 .line = QColor(0x37, 0x40, 0x4A),
                 .edge = QColor(0x82, 0x8E, 0x9B),
                 .accent = QColor(0x7D, 0xBD, 0xEE),
                 .onAccent = QColor(0x0B, 0x1A, 0x26),
                 .good = QColor(0x7F, 0xD3, 0xA2),
                 .caution = QColor(0xED, 0xBE, 0x6A),
                 .alarm = QColor(0xFF, 0xB0, 0xA3),
                 .wash = 0.14F};
const Theme highContrast{.window = QColor(0x00, 0x00, 0x00),
                         .base = QColor(0x00, 0x00, 0x00),
                         .text = QColor(0xFF, 0xFF, 0xFF),
                         .quiet = QColor(0xFF, 0xFF, 0xFF),
                         .faint = QColor(0x9A, 0x9A, 0x9A),
                         .line = QColor(0xA0, 0xA0, 0xA0),
                         .edge = QColor(0xFF, 0xFF, 0xFF),
                         .accent = QColor(0xFF, 0xD8, 0x4A),
                         .onAccent = QColor(0x00, 0x00, 0x00),
                         .good = QColor(0x7C, 0xF2, 0xA8),
                         .caution = QColor(0xFF, 0xC0, 0x78),
                         .alarm = QColor(0xFF, 0xA7, 0x9C),
                         .wash = 0.18F};
}

const Theme &Themes::theme(Theme::Name name)
{
    switch (name) {
    case Theme::Name::Light:
        return light;
    case Theme::Name::Dark:
        return dark;
    case Theme::Name::HighContrast:
        return highContrast;
    }
    return light;
}

QPalette Themes::palette(Theme::Name name)
{
    const Theme &colours = theme(name);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &usual, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, usual);
        palette.setColor(QPalette::Inactive, role, usual);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, colours.window, colours.window);
    set(QPalette::WindowText, colours.text, colours.faint);
    set(QPalette::Base, colours.base, colours.window);
    set(QPalette::AlternateBase, mixed(colours.text, colours.base, 0.04F), colours.window);
    set(QPalette::Text, colours.text, colours.faint);
    set(QPalette::PlaceholderText, colours.quiet, colours.faint);
    set(QPalette::Button, colours.base, colours.window);
    set(QPalette::ButtonText, colours.text, colours.faint);
    set(QPalette::BrightText, colours.alarm, colours.faint);
    set(QPalette::ToolTipBase, colours.base, colours.base);
    set(QPalette::ToolTipText, colours.text, colours.text);
    set(QPalette::Highlight, colours.accent, colours.line);
    set(QPalette::HighlightedText, colours.onAccent, colours.quiet);
    set(QPalette::Link, colours.accent, colours.faint);
    set(QPalette::LinkVisited, colours.accent, colours.faint);
    // What a style makes bevels of; ours draws lines and edges only.
    set(QPalette::Light, colours.base, colours.base);
    set(QPalette::Midlight, colours.line, colours.line);
    set(QPalette::Mid, colours.line, colours.line);
    set(QPalette::Dark, colours.edge, colours.line);
    set(QPalette::Shadow, colours.edge, colours.line);
    return palette;
}

const Theme &Themes::of(const QPalette &palette)
{
    if (!isDark(palette))
        return light;
    return palette.color(QPalette::Window) == highContrast.window ? highContrast : dark;
}

bool Themes::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor Themes::mixed(const QColor &over, const QColor &under, float share)
{
    return QColor::fromRgbF(over.redF() * share + under.redF() * (1 - share),
                            over.greenF() * share + under.greenF() * (1 - share),
                            over.blueF() * share + under.blueF() * (1 - share));
}
