// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "columns.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace
{
struct Range {
    char32_t first;
    char32_t last;
};

/// What terminals draw two columns wide: Unicode's East Asian wide and full-width characters.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F}, Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4CF},
    Range{0xAC00, 0xD7A3}, Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

int columnsOf(char32_t character)
{
    if (character < 0x80)
        return 1; // most are, and need no look into tables
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto covers = [character](Range range) { return character >= range.first && character <= range.last; };
    return std::ranges::any_of(wideRanges, covers) ? 2 : 1;
}
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += columnsOf(static_cast<char32_t>(character));
    return columns;
}
