// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <cmath>
#include <functional>

/// One change to a rule base, as somebody might make it by mistake.
struct Mutant {
    QString place; ///< "modes.json, condition "9610-direct""
    QString change; ///< "negated: is channel.delivery direct-parcel"
    Rules rules; ///< the whole rule base with that change
    bool limit = false; ///< a limit was moved: answers are cut elsewhere
};

/// Lists every mutant of a rule base.
class Mutations
{
public:
    explicit Mutations(const Rules &rules) : m_rules(rules)
    {
        collectConditions();
        collectValidities();
        for (const Place &place : std::as_const(m_conditions))
            mutateCondition(place);
        for (const ValidityPlace &place : std::as_const(m_validities))
            mutateValidity(place);
        mutateValues();
        mutateOptions();
        mutateChoice();
        for (const int days : {-1, 1}) {
            Rules changed = m_rules;
            changed.rangeFrom = changed.rangeFrom.addDays(days);
            add(QStringLiteral("meta.json, range"), moved(m_rules.rangeFrom, changed.rangeFrom), changed);
        }
    }

    [[nodiscard]] const QList<Mutant> &all() const { return m_mutants; }

    /// A condition in short words, for the report.
    [[nodiscard]] static QString inWords(const Condition &condition);

private:
    using Path = QList<qsizetype>; ///< from a condition down to one of its parts
    struct Place {
        QString name;
        std::function<QList<Condition *>(Rules &)> in; ///< several where one in the file is read into several places
        Condition condition; ///< as it is
    };
    struct ValidityPlace {
        QString name;
        std::function<Validity *(Rules &)> in;
    };

    void collectConditions();
    void collect(const QString &name, const std::function<Condition *(Rules &)> &in);
    /// The due dates of an item, or of one of its variants (-1: the item's own).
    void collectDue(const QString &name, qsizetype item, qsizetype variant);
    void collectValidities();
    void mutateCondition(const Place &place);
    void mutatePart(const Place &place, const Condition &part, const Path &path);
    void mutateValidity(const ValidityPlace &place);
    void mutateValues();
    void mutateOptions();
    void mutateChoice();
    /// A whole number a smallest unit less and more, ten times as much and a tenth; what cannot be is left out.
    [[nodiscard]] static QList<Decimal> movedDigits(const Decimal &number, int minorDigits);

    [[nodiscard]] static QString quoted(const char *file, const char *what, const QString &id)
    {
        return QStringLiteral("%1, %2 \"%3\"").arg(QLatin1String(file), QLatin1String(what), id);
    }
    [[nodiscard]] static QString moved(QDate from, QDate to)
    {
        return QStringLiteral("%1 instead of %2").arg(to.toString(Qt::ISODate), from.toString(Qt::ISODate));
    }
    [[nodiscard]] static Condition &at(Condition &root, const Path &path)
    {
        Condition *condition = &root;
        for (const qsizetype index : path)
            condition = &condition->parts[index];
        return *condition;
    }
    void add(const QString &place, const QString &change, const Rules &rules, bool limit = false)
    {
        m_mutants.append({place, change, rules, limit});
    }
    /// A mutant with `change` made to the part at `path` of the condition at `place`.
    template<typename Change>
    void change(const Place &place, const Path &path, const QString &words, Change change)
    {
        Rules changed = m_rules;
        for (Condition *condition : place.in(changed))
            change(at(*condition, path));
        add(place.name, words, changed);
    }

    const Rules &m_rules;
    QList<Place> m_conditions;
    QList<ValidityPlace> m_validities;
    QList<Mutant> m_mutants;
};

inline QString Mutations::inWords(const Condition &condition)
{
    using Operator = Condition::Operator;
    const auto parts = [&](const QString &word) {
        QStringList words;
        for (const Condition &part : condition.parts)
            words.append(inWords(part));
        return QStringLiteral("%1(%2)").arg(word, words.join(QLatin1String(", ")));
    };
    const auto names = [&](const char *word) {
        return QStringLiteral("%1 %2 %3")
            .arg(QLatin1String(word), condition.subject, condition.values.join(QLatin1Char('|')))
            .simplified();
    };
    const auto limit = [&](const char *word) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(condition.subject, QLatin1String(word), condition.parameter, condition.share)
            .simplified();
    };
    switch (condition.op) {
    case Operator::Always:
        return QStringLiteral("always");
    case Operator::All:
        return parts(QStringLiteral("all"));
    case Operator::Any:
        return parts(QStringLiteral("any"));
    case Operator::Not:
        return parts(QStringLiteral("not"));
    case Operator::Is:
        return names("is");
    case Operator::Has:
        return names("has");
    case Operator::AtMost:
        return limit("at most");
    case Operator::AtLeast:
        return limit("at least");
    case Operator::Over:
        return limit("over");
    case Operator::From:
        return QStringLiteral("from ") + condition.date.toString(Qt::ISODate);
    case Operator::Until:
        return QStringLiteral("until ") + condition.date.toString(Qt::ISODate);
    case Operator::Recognised:
        return names("recognised");
    case Operator::RecognisedThisYear:
        return names("recognised this year");
    case Operator::AfterRules:
        return limit("after rules");
    case Operator::BeforeRange:
        return QStringLiteral("before range");
    case Operator::Fact:
        return names("fact");
    case Operator::Met:
        return names("met");
    case Operator::Possible:
        return names("possible");
    case Operator::Mode:
        return names("mode");
    case Operator::Route:
        return names("route");
    }
    return {};
}

inline void Mutations::collect(const QString &name, const std::function<Condition *(Rules &)> &in)
{
    Rules rules = m_rules;
    m_conditions.append({name, [in](Rules &changed) { return QList<Condition *>{in(changed)}; }, *in(rules)});
}

inline void Mutations::collectDue(const QString &name, qsizetype item, qsizetype variant)
{
    // Variants that bring no due dates of their own have those of the item, which stand once in the file.
    const auto textIn = [item](Rules &rules, qsizetype of) {
        return of < 0 ? &rules.items[item].text : &rules.items[item].variants[of].text;
    };
    const auto same = [](const QList<DueRule> &one, const QList<DueRule> &other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [](const DueRule &left, const DueRule &right) {
                              return left.text == right.text && left.when == right.when;
                          });
    };
    const Item &of = m_rules.items.at(item);
    const QList<DueRule> &dues = variant < 0 ? of.text.due : of.variants.at(variant).text.due;
    if (variant >= 0 && same(dues, of.text.due))
        return;
    for (qsizetype due = 0; due < dues.size(); ++due) {
        if (!dues.at(due).when)
            continue;
        const auto in = [=, count = of.variants.size()](Rules &rules) {
            QList<Condition *> all;
            const QList<DueRule> own = textIn(rules, variant)->due;
            for (qsizetype each = -1; each < count; ++each) {
                if (same(textIn(rules, each)->due, own))
                    all.append(&*textIn(rules, each)->due[due].when);
            }
            return all;
        };
        m_conditions.append({name + QStringLiteral(", due %1").arg(due + 1), in, *dues.at(due).when});
    }
}

inline void Mutations::collectConditions()
{
    for (qsizetype fact = 0; fact < m_rules.facts.size(); ++fact)
        collect(quoted("facts.json", "fact", m_rules.facts.at(fact).id),
                [=](Rules &rules) { return &rules.facts[fact].when; });
    for (qsizetype mode = 0; mode < m_rules.modes.size(); ++mode) {
        const Mode &of = m_rules.modes.at(mode);
        const QString name = quoted("modes.json", "mode", of.id);
        if (of.stop)
            collect(name, [=](Rules &rules) { return &rules.modes[mode].when; });
        if (of.overLimit)
            collect(name + QLatin1String(", over limit"), [=](Rules &rules) { return &*rules.modes[mode].overLimit; });
        for (qsizetype index = 0; index < of.conditions.size(); ++index)
            collect(quoted("modes.json", "condition", of.conditions.at(index).id),
                    [=](Rules &rules) { return &rules.modes[mode].conditions[index].when; });
        for (qsizetype index = 0; index < of.routes.size(); ++index)
            collect(name + QStringLiteral(", route \"%1\"").arg(of.routes.at(index).id),
                    [=](Rules &rules) { return &rules.modes[mode].routes[index].when; });
    }
    for (qsizetype rule = 0; rule < m_rules.choice.size(); ++rule)
        collect(quoted("choice.json", "choice rule", m_rules.choice.at(rule).id),
                [=](Rules &rules) { return &rules.choice[rule].when; });
    for (qsizetype warning = 0; warning < m_rules.warnings.size(); ++warning)
        collect(quoted("warnings.json", "warning", m_rules.warnings.at(warning).id),
                [=](Rules &rules) { return &rules.warnings[warning].when; });
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype value = 0; value < of.values.size(); ++value) {
            if (of.values.at(value).when)
                collect(quoted("parameters.json", "parameter", of.id) + QStringLiteral(", value %1").arg(value + 1),
                        [=](Rules &rules) { return &*rules.parameters[parameter].values[value].when; });
        }
    }
    for (qsizetype item = 0; item < m_rules.items.size(); ++item) {
        const Item &of = m_rules.items.at(item);
        const QString name = quoted("checklist.json", "item", of.id);
        collect(name, [=](Rules &rules) { return &rules.items[item].when; });
        if (of.done)
            collect(name + QLatin1String(", done"), [=](Rules &rules) { return &*rules.items[item].done; });
        collectDue(name, item, -1);
        for (qsizetype variant = 0; variant < of.variants.size(); ++variant) {
            const QString variantName = name + QStringLiteral(", variant %1").arg(variant + 1);
            collect(variantName, [=](Rules &rules) { return &rules.items[item].variants[variant].when; });
            collectDue(variantName, item, variant);
        }
    }
}

inline void Mutations::collectValidities()
{
    const auto collectOne = [this](const QString &name, const std::function<Validity *(Rules &)> &in) {
        m_validities.append({name, in});
    };
    for (qsizetype mode = 0; mode < m_rules.modes.size(); ++mode) {
        for (qsizetype index = 0; index < m_rules.modes.at(mode).conditions.size(); ++index)
            collectOne(quoted("modes.json", "condition", m_rules.modes.at(mode).conditions.at(index).id),
                       [=](Rules &rules) { return &rules.modes[mode].conditions[index].valid; });
    }
    for (qsizetype warning = 0; warning < m_rules.warnings.size(); ++warning) {
        const Warning &of = m_rules.warnings.at(warning);
        const QString name = quoted("warnings.json", "warning", of.id);
        collectOne(name, [=](Rules &rules) { return &rules.warnings[warning].valid; });
        for (qsizetype variant = 0; variant < of.variants.size(); ++variant)
            collectOne(name + QStringLiteral(", variant %1").arg(variant + 1),
                       [=](Rules &rules) { return &rules.warnings[warning].variants[variant].valid; });
    }
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype value = 0; value < of.values.size(); ++value)
            collectOne(quoted("parameters.json", "parameter", of.id) + QStringLiteral(", value %1").arg(value + 1),
                       [=](Rules &rules) { return &rules.parameters[parameter].values[value].valid; });
    }
}

inline void Mutations::mutateCondition(const Place &place)
{
    if (place.condition.op != Condition::Operator::Always)
        change(place, {}, QStringLiteral("dropped"), [](Condition &condition) { condition = Condition(); });
    mutatePart(place, place.condition, {});
}

inline void Mutations::mutatePart(const Place &place, const Condition &part, const Path &path)
{
    using Operator = Condition::Operator;
    const QString words = inWords(part);
    // Negating a "not" is negating what it holds.
    if (part.op != Operator::Not)
        change(place, path, QStringLiteral("negated: ") + words, [](Condition &condition) {
            const Condition before = condition;
            condition = Condition();
            condition.op = Operator::Not;
            condition.parts = {before};
        });
    if (part.op == Operator::All || part.op == Operator::Any) {
        for (qsizetype index = 0; index < part.parts.size(); ++index)
            change(place, path, QStringLiteral("part dropped: %1, of: %2").arg(inWords(part.parts.at(index)), words),
                   [index](Condition &condition) { condition.parts.removeAt(index); });
    }
    if (part.values.size() > 1) {
        for (qsizetype index = 0; index < part.values.size(); ++index)
            change(place, path, QStringLiteral("\"%1\" dropped: %2").arg(part.values.at(index), words),
                   [index](Condition &condition) { condition.values.removeAt(index); });
    }
    if (part.date.isValid()) {
        for (const int days : {-1, 1}) {
            const QDate to = part.date.addDays(days);
            change(
                place, path, moved(part.date, to), [to](Condition &condition) { condition.date = to; });
        }
    }
    for (qsizetype index = 0; index < part.parts.size(); ++index)
        mutatePart(place, part.parts.at(index), path + Path{index});
}

inline void Mutations::mutateValidity(const ValidityPlace &place)
{
    Rules original = m_rules;
    const Validity valid = *place.in(original);
    for (const int days : {-1, 1}) {
        if (valid.from.isValid()) {
            Rules changed = m_rules;
            QDate &from = place.in(changed)->from;
            from = from.addDays(days);
            add(place.name + QLatin1String(", valid from"), moved(valid.from, from), changed);
        }
        if (valid.until.isValid()) {
            Rules changed = m_rules;
            QDate &until = place.in(changed)->until;
            until = until.addDays(days);
            add(place.name + QLatin1String(", valid until"), moved(valid.until, until), changed);
        }
    }
}

inline void Mutations::mutateValues()
{
    for (qsizetype parameter = 0; parameter < m_rules.parameters.size(); ++parameter) {
        const Parameter &of = m_rules.parameters.at(parameter);
        for (qsizetype index = 0; index < of.values.size(); ++index) {
            const ParameterValue &value = of.values.at(index).value;
            const QString name = quoted("parameters.json", "parameter", of.id)
                                 + QStringLiteral(", value %1").arg(index + 1);
            const auto set = [&](const ParameterValue &to, const QString &was, const QString &is) {
                Rules changed = m_rules;
                changed.parameters[parameter].values[index].value = to;
                add(name, QStringLiteral("%1 instead of %2").arg(is, was), changed, true);
            };
            if (const auto *money = std::get_if<Money>(&value)) {
                for (const Decimal &amount : movedDigits(money->amount, m_rules.currency(money->currency)->minorDigits))
                    set(Money{amount, money->currency}, money->amount.toString(), amount.toString());
            } else if (const auto *percent = std::get_if<Percent>(&value)) {
                for (const Decimal &share : movedDigits(percent->percent, 0))
                    set(Percent{share}, percent->percent.toString(), share.toString());
            } else if (const auto *count = std::get_if<Count>(&value)) {
                for (const int number : {count->count - 1, count->count + 1, count->count * 10, count->count / 10})
                    set(Count{number}, QString::number(count->count), QString::number(number));
            }
        }
    }
}

inline QList<Decimal> Mutations::movedDigits(const Decimal &number, int minorDigits)
{
    // Everything is whole here: amounts in their smallest unit, shares in percent.
    const QString text = number.toString();
    const qint64 unit = text.contains(QLatin1Char('.')) ? 0 : qRound64(std::pow(10, minorDigits));
    const qint64 units = text.toLongLong() * unit;
    QList<Decimal> moved;
    for (const qint64 to : {units - 1, units + 1, units * 10, units / 10}) {
        const QString digits = QStringLiteral("%1.%2").arg(to / unit).arg(to % unit, minorDigits, 10, QLatin1Char('0'));
        const std::optional<Decimal> decimal = Decimal::parse(minorDigits > 0 ? digits : QString::number(to), 15, 3);
        if (to >= 0 && decimal && !(*decimal == number))
            moved.append(*decimal);
    }
    return moved;
}

inline void Mutations::mutateOptions()
{
    for (qsizetype question = 0; question < m_rules.questions.size(); ++question) {
        const Question &of = m_rules.questions.at(question);
        for (qsizetype option = 0; option < of.options.size(); ++option) {
            const QDate recognised = of.options.at(option).recognisedFrom;
            if (!recognised.isValid())
                continue;
            for (const int days : {-1, 1}) {
                Rules changed = m_rules;
                QDate &from = changed.questions[question].options[option].recognisedFrom;
                from = from.addDays(days);
                add(quoted("markets.json", "market", of.options.at(option).id), moved(recognised, from), changed);
            }
        }
    }
}

inline void Mutations::mutateChoice()
{
    for (qsizetype rule = 0; rule + 1 < m_rules.choice.size(); ++rule) {
        Rules changed = m_rules;
        changed.choice.swapItemsAt(rule, rule + 1);
        add(quoted("choice.json", "choice rule", m_rules.choice.at(rule).id),
            QStringLiteral("swapped with \"%1\"").arg(m_rules.choice.at(rule + 1).id), changed);
    }
}
