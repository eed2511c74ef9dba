// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulesloader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

/// What the fuzz targets share.
namespace Fuzzing
{
/// Ends the run where something does not hold: libFuzzer then keeps the input.
inline void require(bool holds, const char *what, const QString &shown = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %s\n%s\n", what, qUtf8Printable(shown));
    std::abort();
}

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The program's own rules, read once.
inline const Rules &rules()
{
    static const LoadedRules loaded = loadRules(QStringLiteral(":/rules"));
    require(loaded.problems.isEmpty(), "the program's own rules are sound", loaded.problems.join(u'\n'));
    return loaded.rules;
}

/// Whether a fault can be told: a sentence of one line that can be written as UTF-8.
inline bool isOneLine(const QString &fault)
{
    return !fault.trimmed().isEmpty() && fault.isValidUtf16()
           && std::none_of(fault.begin(), fault.end(), [](QChar character) {
                  return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
                         || character.category() == QChar::Separator_Paragraph;
              });
}

/// The plain meaning of "digits, and at most one point between them", told without the code that is tried.
inline bool isPlainNumber(const QString &text, qsizetype integerDigits, qsizetype fractionDigits)
{
    const QStringList parts = text.split(u'.');
    const auto digits = [](const QString &part, qsizetype most) {
        static const QString known = QStringLiteral("0123456789");
        return !part.isEmpty() && part.size() <= most
               && std::all_of(part.begin(), part.end(), [](QChar character) { return known.contains(character); });
    };
    return parts.size() <= 2 && digits(parts.first(), integerDigits)
           && (parts.size() == 1 || digits(parts.last(), fractionDigits));
}
}
