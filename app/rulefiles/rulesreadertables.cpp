// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the reader for tables: parameters, sources, markets, currencies, holidays.

#include "rulesreader.h"

#include "daytext.h"
#include "digits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void RulesReader::readParameters(JsonFields &fields)
{
    each(fields, "parameters", [this](JsonFields &entry) {
        Parameter parameter;
        parameter.id = entry.namedId(u"parameter"_s);
        parameter.name = entry.text("name");
        parameter.declaredHole = entry.flag("declaredHole");
        each(entry, "values", [&](JsonFields &inner) {
            DatedValue value;
            value.valid = validity(inner);
            value.when = optionalCondition(inner, "when");
            value.value = parameterValue(inner);
            value.evidence = {grade(inner, "grade"), {inner.text("source")}};
            parameter.values.append(value);
        });
        if (parameter.values.isEmpty())
            entry.problem(u"no values"_s);
        m_rules.parameters.append(parameter);
    });
}

ParameterValue RulesReader::parameterValue(JsonFields &fields)
{
    const auto decimal = [](JsonFields &from, const char *key) {
        const QString text = from.text(key);
        const std::optional<Decimal> value = Decimal::parse(text, MostDigits::whole, MostDigits::limit);
        if (!value)
            from.problem(u"\"%1\": expected a plain decimal number, not \"%2\""_s.arg(QLatin1String(key), text));
        return value.value_or(Decimal());
    };
    const auto object = [&](const char *key, auto read) -> ParameterValue {
        JsonFields inner(fields.value(key), fields.inner(u"\"%1\""_s.arg(QLatin1String(key))), m_problems);
        return read(inner);
    };
    const auto span = [](JsonFields &from, const char *key) {
        return from.has(key) ? from.number(key, -10000, 10000) : 0;
    };

    if (fields.has("money")) {
        return object("money", [&](JsonFields &money) {
            return Money{decimal(money, "amount"), money.text("currency")};
        });
    }
    if (fields.has("percent"))
        return Percent{decimal(fields, "percent")};
    if (fields.has("count"))
        return Count{fields.number("count", 0, 1000000000)};
    if (fields.has("term")) {
        return object("term", [&](JsonFields &term) {
            return Term{span(term, "years"), span(term, "months"), span(term, "days"), span(term, "hours")};
        });
    }
    if (fields.has("monthDay")) {
        return object("monthDay", [](JsonFields &day) {
            return MonthDay{day.number("months", 0, 120), day.number("day", 1, 31), day.flag("workingDay")};
        });
    }
    if (fields.has("yearDay")) {
        return object("yearDay", [](JsonFields &day) {
            return YearDay{day.number("years", 0, 10), day.number("month", 1, 12), day.number("day", 1, 31),
                           day.has("opensMonths") ? day.number("opensMonths", 0, 120) : 0};
        });
    }
    return Words{fields.text("words")};
}

void RulesReader::readSources(JsonFields &fields)
{
    each(fields, "sources", [this](JsonFields &entry) {
        Source source;
        source.id = entry.namedId(u"source"_s);
        entry.read({{"official", &source.official}, {"title", &source.title}});
        source.number = entry.optionalText("number");
        source.issuer = entry.text("issuer");
        source.inForce = {entry.optionalDate("inForceFrom"), entry.optionalDate("inForceUntil")};
        source.grade = grade(entry, "grade");
        source.address = entry.optionalText("address");
        source.note = entry.text("note");
        m_rules.sources.append(source);
    });
}

void RulesReader::readMarkets(JsonFields &fields)
{
    each(fields, "markets", [this](JsonFields &entry) {
        Option market;
        market.id = entry.namedId(u"market"_s);
        entry.read({{"official", &market.official}, {"name", &market.text}});
        market.recognisedFrom = entry.date("recognisedFrom");
        const QString province = entry.text("province");
        const QString city = entry.text("city");
        market.detail = province == city ? city : u"%1 · %2"_s.arg(province, city);
        std::ignore = entry.number("batch", 1, 100);
        std::ignore = entry.number("approvedYear", 2000, 2100);
        market.recognisedFromGrade = grade(entry, "recognisedFromGrade");
        market.grade = grade(entry, "grade");
        m_markets.append(market);
    });
}

void RulesReader::readCurrencies(JsonFields &fields)
{
    each(fields, "currencies", [this](JsonFields &entry) {
        Currency currency;
        currency.code = entry.text("code");
        entry.name(u"currency"_s, currency.code);
        currency.minorDigits = entry.number("minorDigits", 0, MostDigits::minor);
        entry.read({{"official", &currency.official}, {"name", &currency.name}});
        m_rules.currencies.append(currency);
    });
}

void RulesReader::readHolidays(JsonFields &fields)
{
    each(fields, "years", [this](JsonFields &entry) {
        HolidayYear year;
        year.year = entry.number("year", 2000, 2200);
        entry.name(u"year"_s, QString::number(year.year));
        year.grade = grade(entry, "grade");
        each(entry, "holidays", [&](JsonFields &holiday) {
            year.holidays.append({holiday.date("from"), holiday.date("until")});
            std::ignore = holiday.text("official");
        });
        for (const QString &day : entry.texts("workingDays")) {
            const QDate date = dayFromText(day);
            if (!date.isValid())
                entry.problem(u"\"workingDays\": expected dates, not \"%1\""_s.arg(day));
            year.workingDays.append(date);
        }
        m_rules.holidays.append(year);
    });
}
