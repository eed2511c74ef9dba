// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "nearlimits.h"

#include "digits.h"
#include "exactrates.h"

#include <algorithm>
#include <functional>

namespace
{
using Integer = boost::multiprecision::cpp_int;

/// `units` of the last of so many decimals as a plain number, without zeros at the end of the fraction.
QString unitsText(const Integer &units, int decimals)
{
    QString digits = QString::fromStdString(units.str()).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals == 0)
        return digits;
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return digits;
}

/// A comparison with a limit, and what it decides.
struct Site {
    enum class Decides { Must, Route, OverLimit };

    Condition comparison;
    Decides decides = Decides::Must;
    QString mode;
};

/// Finds the comparisons behind a condition, also those behind the facts and mode conditions that it names.
class Finder
{
public:
    using Take = std::function<void(const Condition &)>;

    explicit Finder(const Rules &rules) : m_rules(rules) {}

    void find(const Condition &condition, const Take &take) const
    {
        using Operator = Condition::Operator;
        switch (condition.op) {
        case Operator::AtMost:
        case Operator::AtLeast:
        case Operator::Over:
            if (condition.share.isEmpty())
                take(condition);
            break;
        case Operator::Fact:
            for (const Fact &fact : m_rules.facts) {
                if (condition.values.contains(fact.id))
                    find(fact.when, take);
            }
            break;
        case Operator::Met:
            for (const QString &id : condition.values)
                find(m_rules.condition(id)->when, take);
            break;
        default:
            for (const Condition &part : condition.parts)
                find(part, take);
        }
    }

private:
    const Rules &m_rules;
};

QList<Site> sites(const Rules &rules, QDate day)
{
    QList<Site> sites;
    const Finder finder(rules);
    for (const Mode &mode : rules.modes) {
        const auto add = [&](const Condition &condition, Site::Decides decides) {
            finder.find(condition, [&](const Condition &comparison) {
                sites.append(Site{comparison, decides, mode.id});
            });
        };
        for (const ModeCondition &condition : mode.conditions) {
            if (condition.kind == ModeCondition::Kind::Must && condition.valid.contains(day))
                add(condition.when, Site::Decides::Must);
        }
        for (const Route &route : mode.routes)
            add(route.when, Site::Decides::Route);
        if (mode.overLimit)
            add(*mode.overLimit, Site::Decides::OverLimit);
    }
    return sites;
}

/// Looks at one case: how its answers lie to limits.
class Gauge
{
public:
    Gauge(const DecisionModel &model, const Answers &answers, QDate today)
        : m_model(model), m_rules(model.rules()), m_answers(answers), m_today(today),
          m_decision(model.decide(answers, today))
    {
    }

    [[nodiscard]] QList<NearLimit> limits() const
    {
        QList<NearLimit> found;
        for (const Site &site : sites(m_rules, m_decision.date)) {
            const bool known = std::ranges::any_of(std::as_const(found), [&](const NearLimit &limit) {
                return limit.parameter == site.comparison.parameter && limit.question == site.comparison.subject
                       && limit.inclusive == isInclusive(site.comparison);
            });
            if (known)
                continue;
            std::optional<NearLimit> limit = measure(site.comparison);
            if (limit && crosses(site, *limit))
                found.append(*limit);
        }
        return found;
    }

private:
    [[nodiscard]] static bool isInclusive(const Condition &comparison)
    {
        return comparison.op != Condition::Operator::AtLeast;
    }

    /// The rates for an amount that count.
    [[nodiscard]] QMap<QString, Exact> ratesFor(const Question &question) const
    {
        const bool counts = m_decision.asked.contains(question.rates);
        return exactRates(counts ? m_answers.get<RateTable>(question.rates) : nullptr, m_rules.baseCurrency);
    }

    [[nodiscard]] std::optional<NearLimit> measure(const Condition &comparison) const
    {
        const Question &question = *m_rules.question(comparison.subject);
        const auto parameter = m_decision.parameters.constFind(comparison.parameter);
        if (!m_decision.asked.contains(question.id) || parameter == m_decision.parameters.cend())
            return std::nullopt;
        NearLimit limit;
        limit.parameter = comparison.parameter;
        limit.question = question.id;
        limit.inclusive = isInclusive(comparison);
        limit.evidence = evidenceOf(comparison.parameter, *parameter);
        Exact at = 0;
        if (const auto *money = std::get_if<Money>(&*parameter)) {
            at = exact(money->amount);
            limit.currency = money->currency;
        } else if (const auto *count = std::get_if<Count>(&*parameter)) {
            at = count->count;
        }
        if (at == 0) // of nothing, nothing is a share
            return std::nullopt;
        limit.limit = decimalText(at, decimalsOf(limit.currency), false);
        const bool read = question.type == Question::Type::Integer ? readNumber(question, at, limit)
                                                                   : readAmount(question, at, limit);
        return read ? std::optional(limit) : std::nullopt;
    }

    /// As many as an amount of that currency has; none of a number.
    [[nodiscard]] int decimalsOf(const QString &currency) const
    {
        const Currency *const known = m_rules.currency(currency);
        return known ? known->minorDigits : currency.isEmpty() ? 0 : 2;
    }

    [[nodiscard]] Evidence evidenceOf(const QString &id, const ParameterValue &value) const
    {
        for (const DatedValue &dated : m_rules.parameter(id)->values) {
            if (dated.valid.contains(m_decision.date) && dated.value == value)
                return dated.evidence;
        }
        return {};
    }

    [[nodiscard]] bool readNumber(const Question &question, const Exact &at, NearLimit &limit) const
    {
        const int *number = m_answers.get<int>(question.id);
        if (!number)
            return false;
        limit.given = QString::number(*number);
        place(limit, *number, at);
        placeSides(limit, at, 0);
        return true;
    }

    [[nodiscard]] bool readAmount(const Question &question, const Exact &at, NearLimit &limit) const
    {
        const auto *text = m_answers.get<QString>(question.id);
        const auto *currency = m_answers.get<QString>(question.currency);
        const auto amount = text ? Decimal::parse(*text, MostDigits::whole, MostDigits::minor) : std::nullopt;
        if (!amount || amount->isZero() || !currency)
            return false;
        limit.given = *text;
        limit.givenCurrency = *currency;
        limit.answerCurrency = *currency;
        Exact crossing = at; // in the currency of the answer
        const QMap<QString, Exact> rates = ratesFor(question);
        if (limit.currency == *currency) {
            place(limit, exact(*amount), at);
        } else if (rates.contains(*currency) && rates.contains(limit.currency)) {
            crossing = at * rates[limit.currency] / rates[*currency];
            place(limit, exact(*amount) * rates[*currency] / rates[limit.currency], at);
            addRates(limit, rates, exact(*amount), at);
        } else {
            limit.answerCurrency = limit.currency;
        }
        // An amount of more digits than an answer may have cannot be tried.
        if (floorOf(crossing) + 1 >= powerOfTen(MostDigits::whole)) {
            limit.answerCurrency = limit.currency;
            crossing = at;
        }
        placeSides(limit, crossing, decimalsOf(limit.answerCurrency));
        return true;
    }

    /// Measures `value`, in the currency of the limit that is `at`.
    void place(NearLimit &limit, const Exact &value, const Exact &at) const
    {
        const bool isBeyond = limit.inclusive ? value > at : value >= at;
        const int decimals = decimalsOf(limit.currency);
        limit.side = isBeyond ? NearLimit::Side::Beyond : NearLimit::Side::Within;
        limit.value = decimalText(value, decimals, isBeyond);
        limit.distance = decimalText(isBeyond ? Exact(value - at) : Exact(at - value), decimals, isBeyond);
        limit.percent = decimalText(value * 100 / at, 2, isBeyond);
    }

    /// Names the amounts on both sides of `crossing`, one smallest unit apart.
    static void placeSides(NearLimit &limit, const Exact &crossing, int decimals)
    {
        const Exact units = crossing * powerOfTen(decimals);
        const Integer last = limit.inclusive ? floorOf(units) : Integer(ceilingOf(units) - 1);
        limit.lastWithin = unitsText(last, decimals);
        limit.firstBeyond = unitsText(last + 1, decimals);
    }

    /// amount × rate of its currency = limit (`at`) × rate of its own, each varied in turn.
    void addRates(NearLimit &limit, const QMap<QString, Exact> &rates, const Exact &amount, const Exact &at) const
    {
        const bool isWithin = limit.side == NearLimit::Side::Within;
        const QString &own = limit.givenCurrency;
        if (own != m_rules.baseCurrency)
            addRate(limit, own, at * rates[limit.currency] / amount, isWithin);
        if (limit.currency != m_rules.baseCurrency)
            addRate(limit, limit.currency, amount * rates[own] / at, !isWithin);
    }

    /// `at`: the rate at which the amount is exactly the limit; it is within or beyond as the limit is.
    static void addRate(NearLimit &limit, const QString &currency, const Exact &at, bool orMore)
    {
        const bool atCrosses = (limit.side == NearLimit::Side::Beyond) == limit.inclusive;
        const Exact units = at * powerOfTen(MostDigits::rate);
        Integer nearest;
        if (orMore)
            nearest = atCrosses ? ceilingOf(units) : Integer(floorOf(units) + 1);
        else
            nearest = atCrosses ? floorOf(units) : Integer(ceilingOf(units) - 1);
        if (nearest > 0)
            limit.rates.append(CrossingRate{currency, unitsText(nearest, MostDigits::rate), orMore});
    }

    /// Whether the limit alone decides on what the site is for; fills in what is so on either side.
    [[nodiscard]] bool crosses(const Site &site, NearLimit &limit) const
    {
        const Decision within = decideAt(limit, limit.lastWithin);
        const Decision beyond = decideAt(limit, limit.firstBeyond);
        limit.within = outcomeOf(within);
        limit.beyond = outcomeOf(beyond);
        const auto without = [](const QStringList &modes, const QStringList &others) {
            QStringList left;
            std::ranges::copy_if(std::as_const(modes), std::back_inserter(left),
                                 [&](const QString &mode) { return !others.contains(mode); });
            return left;
        };
        limit.onlyWithin = without(within.possible, beyond.possible);
        limit.onlyBeyond = without(beyond.possible, within.possible);
        const bool isChosen = within.mode == site.mode || beyond.mode == site.mode;
        switch (site.decides) {
        case Site::Decides::Must:
            return within.possible.contains(site.mode) != beyond.possible.contains(site.mode);
        case Site::Decides::Route:
            return isChosen && (within.mode != beyond.mode || within.route != beyond.route);
        case Site::Decides::OverLimit:
            return isChosen && within.overLimit != beyond.overLimit;
        }
        return false;
    }

    [[nodiscard]] Decision decideAt(const NearLimit &limit, const QString &value) const
    {
        const Question &question = *m_rules.question(limit.question);
        Answers answers = m_answers;
        if (question.type == Question::Type::Integer) {
            answers.given.insert(question.id, value.toInt());
        } else {
            answers.given.insert(question.id, value);
            answers.given.insert(question.currency, limit.answerCurrency);
        }
        return m_model.decide(answers, m_today);
    }

    const DecisionModel &m_model;
    const Rules &m_rules;
    const Answers &m_answers;
    const QDate m_today;
    const Decision m_decision;
};
}

QList<NearLimit> nearLimits(const DecisionModel &model, const Answers &answers, QDate today)
{
    return Gauge(model, answers, today).limits();
}
