// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruletranslations.h"

#include "ruletexts.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The placeholders of a text, each once and in order, and a brace that belongs to none.
QStringList placeholders(QString text)
{
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    text.remove(placeholder);
    for (const QChar brace : {u'{', u'}'}) {
        if (text.contains(brace))
            found.append(brace);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QString listed(const QStringList &placeholders)
{
    return placeholders.isEmpty() ? u"none"_s : placeholders.join(", "_L1);
}

/// Checks the translations into one language.
class Checker
{
public:
    Checker(const QString &language, const QHash<QString, QString> &translations, QStringList &problems)
        : m_place(u"texts, %1"_s.arg(language)), m_translations(translations), m_program(language), m_problems(problems)
    {
    }

    /// `where` such as "meta.json, "range"".
    void check(const QString &where, const QString &english)
    {
        if (m_seen.contains(english))
            return;
        m_seen.insert(english);
        const auto given = m_translations.constFind(english);
        const bool isGiven = given != m_translations.constEnd();
        const QString translation = isGiven ? *given : m_program.ownRule(english);
        const QStringList wanted = placeholders(english);
        const QStringList found = placeholders(translation);
        if (translation.trimmed().isEmpty())
            problem(where, u"%1 of \"%2\""_s.arg(isGiven ? u"empty translation"_s : u"no translation"_s, english));
        else if (wanted != found)
            problem(where, u"the translation of \"%1\" has other placeholders: expected %2, not %3"_s.arg(
                               english, listed(wanted), listed(found)));
    }

    void checkUse(const QSet<QString> &used)
    {
        QStringList unused;
        for (auto text = m_translations.keyBegin(); text != m_translations.keyEnd(); ++text) {
            if (!used.contains(*text))
                unused.append(*text);
        }
        unused.sort(); // a hash has an order of its own each time
        for (const QString &text : std::as_const(unused))
            m_problems.append(u"%1: \"%2\": used nowhere in the rules"_s.arg(m_place, text));
    }

private:
    void problem(const QString &where, const QString &what)
    {
        m_problems.append(u"%1: %2: %3"_s.arg(m_place, where, what));
    }

    const QString m_place;
    const QHash<QString, QString> &m_translations;
    const Texts m_program;
    QStringList &m_problems;
    QSet<QString> m_seen;
};
}

QStringList translatedLanguages()
{
    return Texts::languages().mid(1); // English leads
}

QStringList languagesOf(const RuleTranslations &translations, const QStringList &shipped)
{
    QStringList languages = shipped;
    if (!translations.isEmpty())
        languages.removeIf([&](const QString &language) { return !translations.contains(language); });
    return languages;
}

void checkTranslations(const Rules &rules, const RuleTranslations &translations, const QStringList &languages,
                       const QSet<QString> &used, QStringList &problems)
{
    const QList<RuleText> texts = ruleTexts(rules);
    const QLatin1String folder("rules/");
    for (const QString &language : languages) {
        const QHash<QString, QString> given = translations.value(language);
        Checker checker(language, given, problems);
        for (const RuleText &text : texts)
            checker.check(text.place.startsWith(folder) ? text.place.mid(folder.size()) : text.place, text.text);
        checker.checkUse(used);
    }
}

RuleTranslations withoutOwn(const RuleTranslations &translations)
{
    RuleTranslations left;
    for (auto language = translations.begin(); language != translations.end(); ++language) {
        const Texts program(language.key());
        for (auto text = language->begin(); text != language->end(); ++text) {
            if (program.ownRule(text.key()) != text.value())
                left[language.key()].insert(text.key(), text.value());
        }
    }
    return left;
}

RuleTranslations allTranslations(const Rules &rules)
{
    RuleTranslations all;
    for (const QString &language : translatedLanguages()) {
        const Texts texts(language, rules);
        for (const RuleText &text : ruleTexts(rules))
            all[language].insert(text.text, texts.rule(text.text));
    }
    return all;
}
