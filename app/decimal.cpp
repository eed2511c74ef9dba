// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decimal.h"

#include "exact.h"

#include <algorithm>

namespace
{
bool isDigits(QStringView text)
{
    // QChar::isDigit() would let the digits of other scripts in, which other programs read differently.
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= QLatin1Char('0') && character <= QLatin1Char('9');
    });
}
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
    return std::all_of(m_text.begin(), m_text.end(),
                       [](QChar character) { return character == QLatin1Char('0') || character == QLatin1Char('.'); });
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    const int order = exact(left).compare(exact(right));
    return order <=> 0;
}

Exact exact(const Decimal &decimal)
{
    using boost::multiprecision::cpp_int;

    const QString text = decimal.toString();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    cpp_int digits = 0;
    for (const QChar character : text) {
        if (character != QLatin1Char('.'))
            digits = digits * 10 + character.digitValue();
    }
    const auto scale = static_cast<unsigned>(point < 0 ? 0 : text.size() - point - 1);
    return Exact(digits, boost::multiprecision::pow(cpp_int(10), scale));
}
