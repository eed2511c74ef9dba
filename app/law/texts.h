// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QLocale>

#include <memory>

class QTranslator;

/// Speaks one language: rule texts, the report's own words, numbers, money and dates.
/// It is independent of the application's translators, so the paper can speak another language than the screen.
class Texts
{
public:
    /// `language` is one of languages(), e.g. "zh_CN". Rule texts speak by the translations that `rules` bring along,
    /// and else by the program's own.
    Texts(const QString &language, const Rules &rules);
    /// Speaks the program's own rules and sentences only.
    explicit Texts(const QString &language);
    ~Texts();

    /// The languages the program ships, as translation tags: "en", "zh_CN".
    [[nodiscard]] static const QStringList &languages();
    /// The shipped language that serves a tag such as "zh-CN", "zh_Hans_CN", "en-GB"; empty if none does.
    [[nodiscard]] static QString match(const QString &tag);
    /// The name of a language in itself: "English", "简体中文".
    [[nodiscard]] static QString ownName(const QString &language);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// Whether the language is Chinese, where an official Chinese term needs no second naming.
    [[nodiscard]] bool isChinese() const { return m_locale.language() == QLocale::Chinese; }

    /// The program's own translation of a rule text, whatever the rules bring along; empty if it has none.
    [[nodiscard]] QString ownRule(const QString &english) const;
    /// A rule text in this language; its placeholders ({cap-1039}, {date:2024-12-15}) are left for fill().
    [[nodiscard]] QString rule(const QString &english) const;
    /// A rule text in this language with its placeholders filled by the parameter values given.
    [[nodiscard]] QString rule(const QString &english, const QMap<QString, ParameterValue> &parameters) const;
    /// A sentence of the report itself (translation context "Report").
    [[nodiscard]] QString say(const char *english) const;
    /// The same with a number that chooses the plural form (%n).
    [[nodiscard]] QString say(const char *english, int n) const;
    [[nodiscard]] QStringList say(std::initializer_list<const char *> english) const;

    [[nodiscard]] QString number(int number) const;
    /// A plain decimal number of any length; anything else as it is.
    [[nodiscard]] QString number(const QString &decimal) const;
    /// Short date by locale; empty for an invalid one.
    [[nodiscard]] QString date(QDate date) const;
    /// "150,000.00 USD": digits grouped by locale, decimals as given, currency code behind.
    [[nodiscard]] QString money(const QString &amount, const QString &currency) const;
    [[nodiscard]] QString grade(Grade grade) const;
    /// Name of a country or region; the code itself if it is unknown.
    [[nodiscard]] QString country(const QString &code) const;
    /// "name (official)", or the official name alone in Chinese or where they are equal.
    [[nodiscard]] QString withOfficial(const QString &englishName, const QString &official) const;

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
    QHash<QString, QString> m_ruleTexts; ///< translations that come with the rules
};
