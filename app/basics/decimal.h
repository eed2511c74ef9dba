// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

/// An exact, non-negative decimal number as a person writes it: "150000.00".
/// It is never a binary floating point number, so a limit is met or missed by the last digit typed.
class Decimal
{
public:
    Decimal() = default;

    /// Reads plain ASCII digits with at most one point: no sign, blank, exponent or grouping.
    /// Empty if `text` is anything else, has more than `integerDigits` digits before the point
    /// (leading zeros count) or more than `fractionDigits` after it.
    [[nodiscard]] static std::optional<Decimal> parse(const QString &text, int integerDigits, int fractionDigits);
    /// `number` must not be negative.
    [[nodiscard]] static Decimal whole(int number) { return Decimal(QString::number(number)); }

    /// The digits as given, "0" for a default-constructed number.
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] bool isZero() const;

    /// Compares the values, exactly: 1.0 equals 1.
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);
    friend bool operator==(const Decimal &left, const Decimal &right) { return (left <=> right) == 0; }

private:
    explicit Decimal(QString text) : m_text(std::move(text)) {}

    QString m_text = QStringLiteral("0");
};
