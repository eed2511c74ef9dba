// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exact.h"

using Integer = boost::multiprecision::cpp_int;

Exact exact(const Decimal &decimal)
{
    const QString text = decimal.toString();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    Integer digits = 0;
    for (const QChar character : text) {
        if (character != QLatin1Char('.'))
            digits = digits * 10 + character.digitValue();
    }
    const auto scale = static_cast<unsigned>(point < 0 ? 0 : text.size() - point - 1);
    return Exact(digits, boost::multiprecision::pow(Integer(10), scale));
}

Integer powerOfTen(int decimals)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals));
}

Integer floorOf(const Exact &number)
{
    return boost::multiprecision::numerator(number) / boost::multiprecision::denominator(number);
}

Integer ceilingOf(const Exact &number)
{
    const Integer below = floorOf(number);
    return Exact(below) == number ? below : Integer(below + 1);
}

QString decimalText(const Exact &number, int decimals, bool up)
{
    const Exact units = number * powerOfTen(decimals);
    const Integer whole = up ? ceilingOf(units) : floorOf(units);
    QString digits = QString::fromStdString(whole.str()).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return digits;
}
