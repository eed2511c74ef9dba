// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decimal.h"

#include <algorithm>

namespace
{
bool isDigits(QStringView text)
{
    // QChar::isDigit() would let the digits of other scripts in, which other programs read differently.
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character >= QLatin1Char('0') && character <= QLatin1Char('9');
    });
}

/// A number without zeros that add nothing: before the first digit, and behind the last one of the fraction.
struct Digits {
    explicit Digits(QStringView text)
    {
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        whole = point < 0 ? text : text.first(point);
        fraction = point < 0 ? QStringView() : text.sliced(point + 1);
        while (whole.startsWith(QLatin1Char('0')))
            whole = whole.sliced(1);
        while (fraction.endsWith(QLatin1Char('0')))
            fraction.chop(1);
    }

    QStringView whole;
    QStringView fraction;
};
}

std::optional<Decimal> Decimal::parse(const QString &text, int integerDigits, int fractionDigits)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = QStringView(text).left(point < 0 ? text.size() : point);
    if (!isDigits(whole) || whole.size() > integerDigits)
        return std::nullopt;
    if (point >= 0) {
        const QStringView fraction = QStringView(text).mid(point + 1);
        if (!isDigits(fraction) || fraction.size() > fractionDigits)
            return std::nullopt;
    }
    return Decimal(text);
}

bool Decimal::isZero() const
{
    return std::ranges::all_of(
        m_text, [](QChar character) { return character == QLatin1Char('0') || character == QLatin1Char('.'); });
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    const Digits one(left.m_text);
    const Digits other(right.m_text);
    if (one.whole.size() != other.whole.size())
        return one.whole.size() <=> other.whole.size();
    // Of equal length: the order of the digits is that of the numbers.
    const int whole = one.whole.compare(other.whole);
    return (whole != 0 ? whole : one.fraction.compare(other.fraction)) <=> 0;
}
