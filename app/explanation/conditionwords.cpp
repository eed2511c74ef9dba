// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "conditionwords.h"

#include "texts.h"
#include "valuewords.h"
#include "wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Operator = Condition::Operator;

namespace
{
/// A sentence about one thing or several, which holds or does not.
struct Pattern {
    const char *one;
    const char *several;
    const char *notOne;
    const char *notSeveral;

    [[nodiscard]] QString say(const Texts &texts, const QString &subject, const QStringList &names, bool holds) const
    {
        const bool single = names.size() == 1;
        const QString pattern = texts.say(holds ? (single ? one : several) : (single ? notOne : notSeveral));
        return pattern.arg(subject, joined(names, texts));
    }
};

bool overlap(const Validity &one, const Validity &other)
{
    const auto isBefore = [](const Validity &a, const Validity &b) {
        return a.until.isValid() && b.from.isValid() && a.until < b.from;
    };
    return !isBefore(one, other) && !isBefore(other, one);
}
}

QString ConditionWords::lines(const Condition &condition) const
{
    const Phrase whole = phrase(condition, true);
    QStringList lines{whole.text};
    append(lines, {}, whole.parts);
    return lines.join(u'\n');
}

void ConditionWords::append(QStringList &lines, const QString &number, const QList<Phrase> &parts)
{
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QString own = number + QString::number(at + 1);
        const QString indent(3 * number.count(u'.'), QChar::Nbsp);
        lines << u"%1%2%3 %4"_s.arg(indent, own, number.isEmpty() ? u"."_s : QString(), parts.at(at).text);
        append(lines, own + u'.', parts.at(at).parts);
    }
}

ConditionWords::Phrase ConditionWords::phrase(const Condition &condition, bool holds) const
{
    switch (condition.op) {
    case Operator::All:
    case Operator::Fact:
    case Operator::Met: {
        const QList<Condition> parts = flattened(Operator::All, {condition});
        if (condition.op == Operator::Met && parts.size() == 1)
            return {met(condition, holds)};
        if (parts.size() == 1)
            return phrase(parts.first(), holds);
        const char *const head = holds ? QT_TRANSLATE_NOOP("Report", "All of these hold:")
                                       : QT_TRANSLATE_NOOP("Report", "At least one of these does not hold:");
        return list(head, parts);
    }
    case Operator::Any: {
        const QList<Condition> parts = flattened(Operator::Any, {condition});
        if (parts.size() == 1)
            return phrase(parts.first(), holds);
        const char *const head = holds ? QT_TRANSLATE_NOOP("Report", "At least one of these holds:")
                                       : QT_TRANSLATE_NOOP("Report", "None of these holds:");
        return list(head, parts);
    }
    case Operator::Not:
        return phrase(condition.parts.first(), !holds);
    case Operator::AtMost:
    case Operator::AtLeast:
    case Operator::Over:
        // On a day without the limit neither holds, so that "not at most" is more than "over".
        if (!holds)
            return {m_texts.say(QT_TRANSLATE_NOOP("Report", "This does not hold:")), {{leaf(condition, true)}}};
        break;
    default:
        break;
    }
    return {leaf(condition, holds)};
}

ConditionWords::Phrase ConditionWords::list(const char *head, const QList<Condition> &parts) const
{
    Phrase list{m_texts.say(head)};
    for (const Condition &part : parts)
        list.parts << phrase(part, true);
    return list;
}

QList<Condition> ConditionWords::flattened(Operator op, const QList<Condition> &parts) const
{
    QList<Condition> flat;
    for (const Condition &part : parts) {
        if (part.op == op || (part.parts.size() == 1 && part.op != Operator::Not))
            flat << flattened(op, part.parts);
        else if (part.op == Operator::Fact && (op == Operator::All || part.values.size() == 1))
            flat << flattened(op, facts(part.values));
        else if (part.op == Operator::Met && op == Operator::All)
            flat << conditionsMet(part.values);
        else
            flat << part;
    }
    return flat;
}

QList<Condition> ConditionWords::conditionsMet(const QStringList &ids) const
{
    QList<Condition> single;
    for (const Mode &mode : m_rules.modes) {
        for (const ModeCondition &each : mode.conditions) {
            if (ids.contains(each.id)) {
                Condition condition;
                condition.op = Operator::Met;
                condition.values = {each.id};
                single << condition;
            }
        }
    }
    return single;
}

QList<Condition> ConditionWords::facts(const QStringList &ids) const
{
    QList<Condition> facts;
    for (const Fact &fact : m_rules.facts) {
        if (ids.contains(fact.id))
            facts << fact.when;
    }
    return facts;
}

QString ConditionWords::met(const Condition &condition, bool holds) const
{
    const char *const said = holds ? QT_TRANSLATE_NOOP("Report", "condition of mode %1 met: %2")
                                   : QT_TRANSLATE_NOOP("Report", "condition of mode %1 not met: %2");
    for (const Mode &mode : m_rules.modes) {
        for (const ModeCondition &each : mode.conditions) {
            if (condition.values.contains(each.id))
                return m_texts.say(said).arg(modeCode(mode, m_texts), text(each.text, {each.valid}));
        }
    }
    return {};
}

QString ConditionWords::leaf(const Condition &condition, bool holds) const
{
    static const Pattern possible{QT_TRANSLATE_NOOP("Report", "%1: %2"), QT_TRANSLATE_NOOP("Report", "%1: one of %2"),
                                  QT_TRANSLATE_NOOP("Report", "%1: not %2"),
                                  QT_TRANSLATE_NOOP("Report", "%1: none of %2")};
    const auto about = [&](const char *pattern, const char *otherwise, const QString &subject, const QString &what) {
        return m_texts.say(holds ? pattern : otherwise).arg(subject, what);
    };
    const QString subject = label(m_rules.question(condition.subject));
    const QString date = label(m_rules.dateQuestion());
    switch (condition.op) {
    case Operator::Always:
        return m_texts.say(holds ? QT_TRANSLATE_NOOP("Report", "always") : QT_TRANSLATE_NOOP("Report", "never"));
    case Operator::Is:
        return answer(condition, holds);
    case Operator::Has:
        return member(condition, holds);
    case Operator::AtMost:
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: at most %2")).arg(subject, limit(condition));
    case Operator::AtLeast:
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: at least %2")).arg(subject, limit(condition));
    case Operator::Over:
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: over %2")).arg(subject, limit(condition));
    case Operator::From:
        return about(QT_TRANSLATE_NOOP("Report", "%1: from %2 on"), QT_TRANSLATE_NOOP("Report", "%1: before %2"), date,
                     m_texts.date(condition.date));
    case Operator::Until:
        return about(QT_TRANSLATE_NOOP("Report", "%1: up to and including %2"),
                     QT_TRANSLATE_NOOP("Report", "%1: after %2"), date, m_texts.date(condition.date));
    case Operator::Recognised:
        return m_texts
            .say(holds ? QT_TRANSLATE_NOOP("Report", "%1: recognised on the declaration date")
                       : QT_TRANSLATE_NOOP("Report", "%1: not recognised on the declaration date"))
            .arg(subject);
    case Operator::RecognisedThisYear:
        return m_texts
            .say(holds ? QT_TRANSLATE_NOOP("Report", "%1: first recognised in the year of the declaration date")
                       : QT_TRANSLATE_NOOP("Report", "%1: not first recognised in the year of the declaration date"))
            .arg(subject);
    case Operator::AfterRules:
        return afterRules(condition, holds);
    case Operator::BeforeRange:
        return about(QT_TRANSLATE_NOOP("Report", "%1: before %2"), QT_TRANSLATE_NOOP("Report", "%1: from %2 on"), date,
                     m_texts.date(m_rules.rangeFrom));
    case Operator::Possible:
        return possible.say(m_texts, m_texts.say(QT_TRANSLATE_NOOP("Report", "Possible mode")), modes(condition.values),
                            holds);
    case Operator::Mode:
        return possible.say(m_texts, m_texts.say(QT_TRANSLATE_NOOP("Report", "Recommended mode")),
                            modes(condition.values), holds);
    case Operator::Route:
        return possible.say(m_texts, m_texts.say(QT_TRANSLATE_NOOP("Report", "Route of declaring")),
                            routes(condition.values), holds);
    default:
        return {};
    }
}

QString ConditionWords::answer(const Condition &condition, bool holds) const
{
    static const Pattern pattern{QT_TRANSLATE_NOOP("Report", "%1: %2"), QT_TRANSLATE_NOOP("Report", "%1: one of %2"),
                                 QT_TRANSLATE_NOOP("Report", "%1: not %2"),
                                 QT_TRANSLATE_NOOP("Report", "%1: none of %2")};
    const Question *const question = m_rules.question(condition.subject);
    if (!question)
        return {};
    QStringList values = condition.values;
    bool said = holds;
    if (question->type == Question::Type::YesNo && values.size() == 1 && !holds) {
        values = {values.first() == "true"_L1 ? u"false"_s : u"true"_s};
        said = true;
    }
    QStringList names;
    for (const QString &value : std::as_const(values))
        names << valueOf(*question, value);
    return pattern.say(m_texts, label(question), names, said);
}

QString ConditionWords::member(const Condition &condition, bool holds) const
{
    static const Pattern pattern{
        QT_TRANSLATE_NOOP("Report", "%1: includes %2"), QT_TRANSLATE_NOOP("Report", "%1: includes at least one of %2"),
        QT_TRANSLATE_NOOP("Report", "%1: does not include %2"), QT_TRANSLATE_NOOP("Report", "%1: includes none of %2")};
    const Question *const question = m_rules.question(condition.subject);
    if (!question)
        return {};
    QStringList names;
    for (const QString &value : condition.values)
        names << valueOf(*question, value);
    return pattern.say(m_texts, label(question), names, holds);
}

QString ConditionWords::limit(const Condition &condition) const
{
    const Parameter *const parameter = m_rules.parameter(condition.parameter);
    if (!parameter)
        return {};
    //: A limit, and behind it its values with their days.
    const QString limit = m_texts.say(QT_TRANSLATE_NOOP("Report", "“%1” [%2]"))
                              .arg(m_texts.rule(parameter->name), values(*parameter));
    const Parameter *const share = m_rules.parameter(condition.share);
    //: %1: a share of a limit, such as 98%; %2: the limit
    return share ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(values(*share), limit) : limit;
}

QString ConditionWords::afterRules(const Condition &condition, bool holds) const
{
    QStringList spans;
    if (const Parameter *const parameter = m_rules.parameter(condition.parameter)) {
        for (const DatedValue &value : parameter->values) {
            if (const auto *term = std::get_if<Term>(&value.value))
                spans << lengthWords(*term, m_texts);
        }
    }
    //: %1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules
    const char *const after = QT_TRANSLATE_NOOP("Report", "%1: more than %2 after the date of the rules (%3)");
    //: %1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules
    const char *const notAfter = QT_TRANSLATE_NOOP("Report", "%1: at most %2 after the date of the rules (%3)");
    return m_texts.say(holds ? after : notAfter)
        .arg(label(m_rules.dateQuestion()), joined(spans, m_texts), m_texts.date(m_rules.date));
}

QString ConditionWords::choice(const Parameter &parameter, qsizetype value) const
{
    const DatedValue &dated = parameter.values.at(value);
    if (dated.when)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "if %1")).arg(lines(*dated.when));
    for (qsizetype before = 0; before < value; ++before) {
        const Validity &valid = parameter.values.at(before).valid;
        const bool isEarlier = valid.until.isValid() && dated.valid.from.isValid() && valid.until < dated.valid.from;
        if (!isEarlier && parameter.values.at(before).when)
            return m_texts.say(QT_TRANSLATE_NOOP("Report", "otherwise"));
    }
    return {};
}

QString ConditionWords::values(const Parameter &parameter) const
{
    QStringList said;
    for (qsizetype at = 0; at < parameter.values.size(); ++at) {
        const DatedValue &dated = parameter.values.at(at);
        // Days that follow each other with one value are said as one: only the evidence differs.
        Validity valid = dated.valid;
        while (at + 1 < parameter.values.size() && valid.until.isValid() && !dated.when
               && parameter.values.at(at + 1).valid.from == valid.until.addDays(1) && !parameter.values.at(at + 1).when
               && parameter.values.at(at + 1).value == dated.value)
            valid.until = parameter.values.at(++at).valid.until;
        const QString days = validityWords(valid, m_texts);
        const QString answers = choice(parameter, at);
        const QString when = days.isEmpty() || answers.isEmpty()
                                 ? days + answers
                                 : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(days, answers);
        const QString words = valueWords(dated.value, m_texts);
        said << (when.isEmpty() ? words : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(words, when));
    }
    return joined(said, m_texts);
}

QString ConditionWords::text(const QString &english, const QList<Validity> &days) const
{
    static const QRegularExpression placeholder(uR"(\{([a-z0-9.-]+)\})"_s);
    if (english.isEmpty())
        return {};
    QString text = m_texts.rule(english, {});
    qsizetype done = 0;
    for (auto open = placeholder.match(text); open.hasMatch(); open = placeholder.match(text, done)) {
        const Parameter *const parameter = m_rules.parameter(open.captured(1));
        QStringList values;
        for (const DatedValue &value : parameter ? parameter->values : QList<DatedValue>()) {
            if (std::ranges::any_of(days, [&](const Validity &valid) { return overlap(valid, value.valid); }))
                values << valueWords(value.value, m_texts);
        }
        values.removeDuplicates();
        QString said;
        for (const QString &value : std::as_const(values))
            said = said.isEmpty() ? value : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 or %2")).arg(said, value);
        text.replace(open.capturedStart(), open.capturedLength(), said);
        done = open.capturedStart() + said.size();
    }
    return text;
}

QString ConditionWords::label(const Question *question) const
{
    return question ? m_texts.rule(question->label) : QString();
}

QString ConditionWords::valueOf(const Question &question, const QString &value) const
{
    if (question.type == Question::Type::YesNo)
        return m_texts.say(value == "true"_L1 ? QT_TRANSLATE_NOOP("Report", "Yes") : QT_TRANSLATE_NOOP("Report", "No"));
    if (question.type == Question::Type::Country)
        return m_texts.country(value);
    const Option *const option = question.option(value);
    //: An answer as it stands on the screen.
    return option ? m_texts.say(QT_TRANSLATE_NOOP("Report", "“%1”"))
                        .arg(m_texts.withOfficial(option->text, option->official))
                  : value;
}

QStringList ConditionWords::modes(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const Mode *const mode = m_rules.mode(id);
        const QString name = mode ? modeCode(*mode, m_texts) : id;
        names << (name == id ? name : m_texts.say(QT_TRANSLATE_NOOP("Report", "“%1”")).arg(name));
    }
    return names;
}

QStringList ConditionWords::routes(const QStringList &ids) const
{
    QStringList names;
    for (const Mode &mode : m_rules.modes) {
        for (const Route &route : mode.routes) {
            if (ids.contains(route.id))
                names << m_texts.say(QT_TRANSLATE_NOOP("Report", "“%1”"))
                             .arg(m_texts.withOfficial(route.name, route.official));
        }
    }
    names.removeDuplicates();
    return names;
}
