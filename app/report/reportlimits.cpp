// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "exact.h"
#include "valuewords.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
using Side = NearLimit::Side;

constexpr int mostPerMille = 1000000; ///< a drawing shows no more
constexpr int percentDigits = 40; ///< of a share of a limit, however far it is exceeded

/// "98.5%"; a whole number without its decimal.
QString percentWords(const Exact &percent, bool up, const Texts &texts)
{
    QString words = decimalText(percent, 1, up);
    if (words.endsWith(".0"_L1))
        words.chop(2);
    return valueWords(Percent{Decimal::parse(words, percentDigits, 1).value_or(Decimal())}, texts);
}

/// An amount, or a number where there is no currency.
QString measured(const QString &amount, const QString &currency, const Texts &texts)
{
    return currency.isEmpty() ? texts.number(amount) : texts.money(amount, currency);
}
}

Section ReportBuilder::nearLimits()
{
    Section section{Section::Kind::NearLimits, m_texts.say(QT_TRANSLATE_NOOP("Report", "How near to a limit")), {}};
    for (const NearLimit &limit : m_sensitivity.limits)
        section.blocks << nearLimit(limit);
    return section;
}

Block ReportBuilder::nearLimit(const NearLimit &limit)
{
    const Parameter *const parameter = m_rules.parameter(limit.parameter);
    const Question *const question = m_rules.question(limit.question);
    const bool isBeyond = limit.side == Side::Beyond;
    Block card{.kind = Block::Kind::Card, .id = limit.parameter, .text = m_texts.rule(parameter->name)};
    const auto add = [&](const QString &id, const QString &label, const QString &value) {
        card.fields << Field{id, label, value};
    };
    add(u"value"_s, m_texts.rule(question->label), measured(limit.given, limit.givenCurrency, m_texts));
    if (limit.side != Side::Unknown && limit.givenCurrency != limit.currency)
        add(u"converted"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "At your rates")),
            measured(limit.value, limit.currency, m_texts));
    add(u"limit"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Limit")), measured(limit.limit, limit.currency, m_texts));
    if (limit.side == Side::Unknown) {
        card.lines << m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "A rate is missing, so it is not known on which side of the limit the value lies."));
    } else {
        const Exact percent = exact(Decimal::parse(limit.percent, percentDigits, 2).value_or(Decimal()));
        card.gauge = decimalText(std::min<Exact>(percent * 10, mostPerMille), 0, isBeyond).toInt();
        add(u"share"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Share of the limit")),
            percentWords(percent, isBeyond, m_texts));
        const QString distance = measured(limit.distance, limit.currency, m_texts);
        if (isBeyond)
            add(u"over"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Over the limit by")), distance);
        else
            add(u"left"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Left up to the limit")), distance);
    }
    for (const CrossingRate &rate : limit.rates)
        card.lines << rateLine(rate, isBeyond);
    if (const QString line = crossingLine(limit); !line.isEmpty())
        card.lines << line;
    setEvidence(card, limit.evidence);
    return card;
}

QString ReportBuilder::rateLine(const CrossingRate &rate, bool isBeyond) const
{
    //: 1 EUR = 8.52 CNY
    const QString words = m_texts.say(QT_TRANSLATE_NOOP("Report", "1 %1 = %2"))
                              .arg(rate.currency, m_texts.money(rate.rate, m_rules.baseCurrency));
    //: %1: a rate of exchange, such as 1 EUR = 8.52 CNY
    const char *const overIfMore = QT_TRANSLATE_NOOP("Report", "A rate of %1 or more would put it over the limit.");
    const char *const overIfLess = QT_TRANSLATE_NOOP("Report", "A rate of %1 or less would put it over the limit.");
    const char *const backIfMore = QT_TRANSLATE_NOOP("Report", "A rate of %1 or more would bring it within the limit.");
    const char *const backIfLess = QT_TRANSLATE_NOOP("Report", "A rate of %1 or less would bring it within the limit.");
    const char *const english = isBeyond ? (rate.orMore ? backIfMore : backIfLess)
                                         : (rate.orMore ? overIfMore : overIfLess);
    return m_texts.say(english).arg(words);
}

QString ReportBuilder::crossingLine(const NearLimit &limit) const
{
    const bool isBeyond = limit.side == Side::Beyond;
    const Outcome &other = isBeyond ? limit.within : limit.beyond;
    if (limit.within != limit.beyond)
        return m_texts
            .say(isBeyond ? QT_TRANSLATE_NOOP("Report", "Within the limit the result would be: %1.")
                          : QT_TRANSLATE_NOOP("Report", "Over the limit the result would be: %1."))
            .arg(outcome(other));
    // The result stays; what may be chosen instead of it does not.
    QStringList modes;
    for (const QString &mode : limit.onlyWithin)
        modes << modeName(mode);
    if (modes.isEmpty())
        return {};
    return m_texts
        .say(isBeyond
                 ? QT_TRANSLATE_NOOP("Report", "Within the limit the result would be the same; possible as well: %1.")
                 : QT_TRANSLATE_NOOP("Report", "Over the limit the result would be the same; no longer possible: %1."))
        .arg(joined(modes, m_texts));
}

QString ReportBuilder::outcome(const Outcome &outcome) const
{
    const Mode *const mode = m_rules.mode(outcome.mode);
    if (!mode) {
        QStringList codes;
        for (const QString &id : outcome.reachable)
            codes << modeCode(*m_rules.mode(id), m_texts);
        return codes.isEmpty() ? m_texts.say(QT_TRANSLATE_NOOP("Report", "no supervision mode"))
                               : m_texts.say(QT_TRANSLATE_NOOP("Report", "not settled yet, one of: %1"))
                                     .arg(joined(codes, m_texts));
    }
    const bool isSame = mode->id == m_decision.mode;
    const Route *const route = m_rules.route(mode->id, outcome.route);
    QString words = modeTitle(*mode, m_texts);
    if (route) {
        const QString name = m_texts.withOfficial(route->name, route->official);
        words = isSame ? m_texts.say(QT_TRANSLATE_NOOP("Report", "the same mode; route: %1")).arg(name)
                       : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route: %2")).arg(words, name);
    } else if (!mode->routes.isEmpty()) {
        words = isSame ? m_texts.say(QT_TRANSLATE_NOOP("Report", "the same mode; route not settled"))
                       : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route not settled")).arg(words);
    }
    return outcome.overLimit ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, over the limit of this mode")).arg(words)
                             : words;
}

Section ReportBuilder::singleAnswers() const
{
    Section section{Section::Kind::SingleAnswers,
                    m_texts.say(QT_TRANSLATE_NOOP("Report", "Single answers that would change the result")),
                    {}};
    if (!m_sensitivity.known || m_decision.mode.isEmpty() || m_decision.status == Status::Stop)
        return section;
    if (!m_sensitivity.answers.isEmpty())
        section.blocks << paragraph(m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "The result hangs on these answers, each by itself. Check them once more. Beside "
                      "each other answer stands the result that it would give.")));
    for (const SingleAnswer &answer : m_sensitivity.answers) {
        const Question *const question = m_rules.question(answer.question);
        //: %1: name of a question, %2: its answer
        Block card{
            .kind = Block::Kind::Card,
            .id = answer.question,
            .text = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                        .arg(m_texts.rule(question->label), answerText(m_rules, *question, m_case.answers, m_texts))};
        for (const OtherAnswer &other : answer.others)
            card.fields << Field{answer.question, otherAnswer(*question, other), outcome(other.outcome)};
        section.blocks << card;
    }
    section.blocks << paragraph(
        m_sensitivity.answers.isEmpty()
            ? m_texts.say(QT_TRANSLATE_NOOP(
                "Report", "No other single answer would give another mode or route on this declaration date."))
            : m_texts.say(QT_TRANSLATE_NOOP(
                "Report", "No further single answer would give another mode or route on this declaration date.")));
    return section;
}

QString ReportBuilder::otherAnswer(const Question &question, const OtherAnswer &other) const
{
    using Op = OtherAnswer::Op;
    constexpr qsizetype mostNames = 4;
    if (other.op == Op::AtMost || other.op == Op::Over) {
        const QString amount = measured(other.values.first(), other.currency, m_texts);
        return m_texts
            .say(other.op == Op::AtMost ? QT_TRANSLATE_NOOP("Report", "at most %1")
                                        : QT_TRANSLATE_NOOP("Report", "over %1"))
            .arg(amount);
    }
    if (other.op == Op::RateOrMore || other.op == Op::RateOrLess) {
        const QString rate = m_texts.say(QT_TRANSLATE_NOOP("Report", "1 %1 = %2"))
                                 .arg(other.currency, m_texts.money(other.values.first(), m_rules.baseCurrency));
        return m_texts
            .say(other.op == Op::RateOrMore ? QT_TRANSLATE_NOOP("Report", "%1 or more")
                                            : QT_TRANSLATE_NOOP("Report", "%1 or less"))
            .arg(rate);
    }
    QStringList names;
    for (const QString &value : other.values.first(std::min(mostNames, other.values.size()))) {
        Answers answers;
        if (question.type == Question::Type::YesNo)
            answers.given.insert(question.id, value == "true"_L1);
        else if (question.type == Question::Type::Set)
            answers.given.insert(question.id, QStringList{value});
        else
            answers.given.insert(question.id, value);
        names << answerText(m_rules, question, answers, m_texts);
    }
    QString words = joined(names, m_texts);
    const auto unnamed = static_cast<int>(other.values.size() - names.size());
    if (unnamed > 0)
        //: %1: answers, %n: how many more give the same result
        words = m_texts.say(QT_TRANSLATE_N_NOOP("Report", "%1, or one of %n other(s)"), unnamed).arg(words);
    // Each by itself: not all of them together.
    if (other.op == Op::Has && other.values.size() > 1)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "with one of these: %1")).arg(words);
    if (other.op == Op::Lacks && other.values.size() > 1)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "without one of these: %1")).arg(words);
    if (other.op == Op::Has)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "with “%1”")).arg(words);
    if (other.op == Op::Lacks)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "without “%1”")).arg(words);
    return words;
}
