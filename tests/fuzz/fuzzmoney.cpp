// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Amounts, as typed or in a case file: a line each for amount, currency, another amount and a rate.

#include "answercheck.h"
#include "exact.h"
#include "fuzzing.h"
#include "nearlimits.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

using namespace Fuzzing;

namespace
{
constexpr int integerDigits = 15;
constexpr int mostDecimals = 6;

/// Digits that compare as the numbers do: of equal length before and behind the point.
QString comparable(const QString &number)
{
    const QStringList parts = number.split(u'.');
    return parts.first().rightJustified(integerDigits, u'0') + parts.value(1).leftJustified(mostDecimals, u'0');
}

void checkFault(const QString &fault, bool good)
{
    require(fault.isEmpty() == good, "only a plain number above 0 is taken", fault);
    require(good || isOneLine(fault), "a fault is one line", fault);
}

void checkText(const Texts &texts, const QString &amount, const QString &currency)
{
    QString shown = texts.money(amount, currency);
    require(shown.endsWith(u' ' + currency), "money is shown with its currency", shown);
    shown.chop(currency.size() + 1);
    for (const QString &separator : {texts.locale().groupSeparator(), u"."_s})
        shown.remove(separator);
    QString digits = QString(amount).remove(u'.');
    const auto withoutZeros = [](QString &text) {
        while (text.size() > 1 && text.startsWith(u'0'))
            text.remove(0, 1);
    };
    withoutZeros(digits);
    withoutZeros(shown);
    require(shown == digits, "money is shown with all its digits", amount + u' ' + shown);
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AnswerCheck check(rules());
    static const Texts english(u"en"_s, rules());
    static const Texts chinese(u"zh_CN"_s, rules());
    const QStringList lines = QString::fromUtf8(bytes(data, size)).split(u'\n');
    const QString &amount = lines.first();
    const QString currency = lines.value(1);
    const QString other = lines.value(2);
    const QString rate = lines.value(3);

    const Currency *const known = rules().currency(currency);
    const bool isRight = known && isPlainNumber(amount, integerDigits, known->minorDigits);
    const auto parsed = Decimal::parse(amount, integerDigits, mostDecimals);
    require(parsed.has_value() == isPlainNumber(amount, integerDigits, mostDecimals), "only plain numbers are read");
    if (known)
        checkFault(check.amountFault(amount, currency), isRight && !parsed->isZero());
    const auto parsedRate = Decimal::parse(rate, integerDigits, mostDecimals);
    checkFault(check.rateFault(rate), parsedRate && !parsedRate->isZero());
    if (!parsed)
        return 0;

    require(parsed->toString() == amount, "the digits are kept");
    require(parsed->isZero() == (comparable(amount).count(u'0') == comparable(amount).size()), "nothing is nothing");
    require(comparable(decimalText(exact(*parsed), mostDecimals, false)) == comparable(amount), "nothing is rounded");
    if (known) {
        checkText(english, amount, currency);
        checkText(chinese, amount, currency);
    }
    if (const auto second = Decimal::parse(other, integerDigits, mostDecimals)) {
        const int order = comparable(amount).compare(comparable(other));
        require((*parsed < *second) == (order < 0) && (*parsed == *second) == (order == 0), "order is that of digits");
        if (parsedRate && !parsedRate->isZero())
            require((exact(*parsed) * exact(*parsedRate) < exact(*second) * exact(*parsedRate)) == (order < 0),
                    "a rate keeps the order");
    }
    return 0;
}
