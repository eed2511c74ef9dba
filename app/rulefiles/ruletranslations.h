// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

/// Translations of rule texts: by language, then by English text.
using RuleTranslations = QMap<QString, QHash<QString, QString>>;

/// The languages that rule texts are translated into: all that the program ships but English.
[[nodiscard]] QStringList translatedLanguages();

/// Those of `shipped` that rules must speak which were accepted once: the languages that they have translations for. One
/// that they have none for was not there when they were accepted. Rules without any leave all of it to the program, and
/// must speak all.
[[nodiscard]] QStringList languagesOf(const RuleTranslations &translations, const QStringList &shipped);

/// Appends the problems of translations into `languages`, with the place of the text: a text that neither they nor the
/// program itself translate, an empty translation, other placeholders than in English, and one of a text that is not in
/// `used`.
void checkTranslations(const Rules &rules, const RuleTranslations &translations, const QStringList &languages,
                       const QSet<QString> &used, QStringList &problems);

/// The translations without those that the program has itself, word for word.
[[nodiscard]] RuleTranslations withoutOwn(const RuleTranslations &translations);
/// What the rules say in each language, whether the rules or the program translate it.
[[nodiscard]] RuleTranslations allTranslations(const Rules &rules);
