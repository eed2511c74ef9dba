// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the words for changes of the rules themselves.

#include "changewords.h"

#include "conditionwords.h"
#include "valuewords.h"
#include "wording.h"

namespace
{
using Kind = RuleChanges::Kind;
using How = RuleChanges::How;

QString kindName(Kind kind, const Texts &texts)
{
    switch (kind) {
    case Kind::Base:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Rule base"));
    case Kind::Page:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Pages of questions"));
    case Kind::Question:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Questions"));
    case Kind::Option:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Choices of questions"));
    case Kind::Fact:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Named facts"));
    case Kind::Mode:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Supervision modes"));
    case Kind::Condition:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Conditions of modes"));
    case Kind::Route:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Routes"));
    case Kind::Choice:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Choice of the mode"));
    case Kind::TradeOff:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Comparisons of modes"));
    case Kind::Warning:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Warnings"));
    case Kind::Contradiction:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Answers that do not fit together"));
    case Kind::Parameter:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Limits, times and shares"));
    case Kind::Party:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Who does something"));
    case Kind::Place:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Where something is done"));
    case Kind::Phase:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Phases"));
    case Kind::Item:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Checklist"));
    case Kind::Source:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Sources"));
    case Kind::Market:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Market clusters"));
    case Kind::Currency:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Currencies"));
    case Kind::Holidays:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Holidays"));
    case Kind::GlossaryTerm:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Glossary"));
    case Kind::Misconception:
        return texts.say(QT_TRANSLATE_NOOP("Report", "What everybody gets wrong"));
    case Kind::Journey:
        return texts.say(QT_TRANSLATE_NOOP("Report", "Ways to find an answer"));
    }
    Q_UNREACHABLE();
}

/// The values of a parameter with their days, a text each.
QStringList valuesOf(const Parameter *parameter, const Texts &texts)
{
    QStringList values;
    for (const DatedValue &dated : parameter ? parameter->values : QList<DatedValue>()) {
        const QString value = valueWords(dated.value, texts);
        const QString days = validityWords(dated.valid, texts);
        values << (days.isEmpty() ? value : texts.say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(value, days));
    }
    return values;
}

/// Those of `values` that `others` lack, in one line.
QString onlyIn(const QStringList &values, const QStringList &others, const Texts &texts)
{
    QStringList own = values;
    own.removeIf([&](const QString &value) { return others.contains(value); });
    return own.isEmpty() ? texts.say(QT_TRANSLATE_NOOP("Report", "no value")) : joined(own, texts);
}
}

QList<ChangeWords::Group> ChangeWords::groups(const RuleChanges &changes, Detail detail) const
{
    QList<Group> groups;
    for (const RuleChanges::Change &change : changes.changes) {
        if (change.kind == Kind::Base && detail == Detail::Names)
            continue; // version and date stand in the title
        const QString title = kindName(change.kind, m_newTexts);
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({title, {}});
        groups.last().lines << line(change, detail);
    }
    if (changes.translations.isEmpty())
        return groups;
    Group translations{m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Translations")), {}};
    for (auto language = changes.translations.begin(); language != changes.translations.end(); ++language) {
        //: %1: a language; %n: how many texts are worded differently in it, though the English is the same
        translations.lines << m_newTexts
                                  .say(QT_TRANSLATE_N_NOOP("Report", "%1: %n text(s) translated anew"),
                                       static_cast<int>(language->size()))
                                  .arg(Texts::ownName(language.key()));
    }
    groups.append(translations);
    return groups;
}

QString ChangeWords::line(const RuleChanges::Change &change, Detail detail) const
{
    if (change.how == How::Reordered)
        return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "The order is different."));
    if (change.kind == Kind::Base)
        return baseLine(change);
    const bool isGone = change.how == How::Removed;
    const Texts &texts = isGone ? m_oldTexts : m_newTexts;
    const QString name = ConditionWords(isGone ? m_old : m_new, texts).text(change.name);
    const QString entry = name.isEmpty() ? change.id
                          : detail == Detail::Names
                              ? name
                              : m_newTexts.say(QT_TRANSLATE_NOOP("Report", "%1 · %2")).arg(change.id, name);
    if (change.how == How::Added) {
        //: %1: what the rules have now
        return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "New: %1")).arg(entry);
    }
    if (isGone) {
        //: %1: what the rules have no more
        return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Gone: %1")).arg(entry);
    }
    if (change.kind == Kind::Parameter)
        return parameterLine(entry, change, detail);
    return changedLine(entry, change, detail);
}

QString ChangeWords::changedLine(const QString &name, const RuleChanges::Change &change, Detail detail) const
{
    if (detail == Detail::Names)
        return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Changed: %1")).arg(name);
    //: %1: what the rules say differently; %2: the keys of the rule file
    return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Changed: %1 (%2)"))
        .arg(name, joined(change.members, m_newTexts));
}

QString ChangeWords::baseLine(const RuleChanges::Change &change) const
{
    //: %1: the keys of the rule file, such as version and date
    return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Changed: %1")).arg(joined(change.members, m_newTexts));
}

QString ChangeWords::parameterLine(const QString &name, const RuleChanges::Change &change, Detail detail) const
{
    const QStringList before = valuesOf(m_old.parameter(change.id), m_oldTexts);
    const QStringList after = valuesOf(m_new.parameter(change.id), m_newTexts);
    if (QSet(before.begin(), before.end()) == QSet(after.begin(), after.end()))
        return changedLine(name, change, detail);
    //: %1: a limit; %2 and %3: its values before and after, each with the days on which it holds
    return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Changed: %1: %2 → %3"))
        .arg(name, onlyIn(before, after, m_newTexts), onlyIn(after, before, m_newTexts));
}
