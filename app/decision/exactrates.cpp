// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exactrates.h"

#include "digits.h"

QMap<QString, Exact> exactRates(const RateTable *given, const QString &baseCurrency)
{
    QMap<QString, Exact> rates{{baseCurrency, 1}};
    if (!given)
        return rates;
    for (auto rate = given->begin(); rate != given->end(); ++rate) {
        const auto value = Decimal::parse(rate.value(), static_cast<int>(rate.value().size()), MostDigits::rate);
        if (value && !value->isZero() && rate.key() != baseCurrency)
            rates.insert(rate.key(), exact(*value));
    }
    return rates;
}
