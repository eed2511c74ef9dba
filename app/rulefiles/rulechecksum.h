// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ruletranslations.h"

#include <QJsonDocument>
#include <QJsonObject>

/// What a rule file is called, behind its name in a bundle.
constexpr QLatin1String documentSuffix(".json");

/// Rule files as members of one object, each by its name without documentSuffix.
[[nodiscard]] QJsonObject documentsToJson(const QMap<QString, QJsonDocument> &documents);
/// Translations by language, then by English text.
[[nodiscard]] QJsonObject translationsToJson(const RuleTranslations &translations);

/// SHA-256, in hexadecimal, of what the rules say: of the bundle without line ends and indents, its members in the order
/// of their names. Translations that the program has itself are left out. So the program's own rules and a bundle written
/// from them count as the same rules, and a translation that is said otherwise makes them others.
[[nodiscard]] QString ruleChecksum(const QMap<QString, QJsonDocument> &documents, const RuleTranslations &translations);
