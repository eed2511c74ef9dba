// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "wording.h"

#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only numbers are codes of customs; an id in words is the program's own.
bool hasCode(const Mode &mode)
{
    return std::ranges::all_of(mode.id, [](QChar c) { return c.isDigit(); });
}

QString withCode(const Mode &mode, const QString &name, const Texts &texts)
{
    return hasCode(mode) ? texts.say(QT_TRANSLATE_NOOP("Report", "%1 · %2")).arg(mode.id, name) : name;
}

QString openValue(const QString &parameterId, const Rules &rules, QDate day, const Texts &texts)
{
    QString values;
    const Parameter *const parameter = rules.parameter(parameterId);
    for (const DatedValue &value : parameter ? parameter->values : QList<DatedValue>()) {
        if (!value.valid.contains(day))
            continue;
        const QString text = texts.rule(u'{' + parameterId + u'}', {{parameterId, value.value}});
        values = values.isEmpty() ? text : texts.say(QT_TRANSLATE_NOOP("Report", "%1 or %2")).arg(values, text);
    }
    return values.isEmpty()
               ? texts.say(QT_TRANSLATE_NOOP("Report", "[the value of that time is not carried: confirm it]"))
               : values;
}
}

QString ruleText(const QString &english, const Rules &rules, const Decision &decision, const Texts &texts)
{
    static const QRegularExpression placeholder(uR"(\{([a-z0-9.-]+)\})"_s);
    if (english.isEmpty())
        return {};
    QString text = texts.rule(english, decision.parameters);
    if (!text.contains(u'{'))
        return text;
    qsizetype done = 0;
    for (QRegularExpressionMatch open = placeholder.match(text); open.hasMatch();
         open = placeholder.match(text, done)) {
        const QString value = openValue(open.captured(1), rules, decision.date, texts);
        text.replace(open.capturedStart(), open.capturedLength(), value);
        done = open.capturedStart() + value.size();
    }
    return text;
}

QString joined(const QStringList &names, const Texts &texts)
{
    //: Between the members of a list
    return names.join(texts.say(QT_TRANSLATE_NOOP("Report", "; ")));
}

QString termNames(const QList<NamedTerm> &terms, const QStringList &ids, const Texts &texts)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto term = std::ranges::find(terms, id, &NamedTerm::id);
        names << (term == terms.end() ? id : texts.withOfficial(term->name, term->official));
    }
    return joined(names, texts);
}

QString modeTitle(const Mode &mode, const Texts &texts)
{
    return withCode(mode, texts.withOfficial(mode.name, mode.official), texts);
}

QString shortModeTitle(const Mode &mode, const Texts &texts)
{
    return withCode(mode, texts.isChinese() && !mode.official.isEmpty() ? mode.official : texts.rule(mode.name), texts);
}

QString modeCode(const Mode &mode, const Texts &texts)
{
    return hasCode(mode) ? mode.id : texts.withOfficial(mode.name, mode.official);
}

QString sourceName(const Source &source, SourceName form, const Texts &texts)
{
    if (form == SourceName::Explained)
        return texts.withOfficial(source.title, source.number.isEmpty() ? source.official : source.number);
    if (form == SourceName::Short && !source.number.isEmpty())
        return source.number;
    const QString title = form == SourceName::Bilingual ? texts.withOfficial(source.title, source.official)
                          : texts.isChinese()           ? source.official
                                                        : texts.rule(source.title);
    return source.number.isEmpty() ? title : texts.say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(title, source.number);
}
