// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Countries and regions by ISO 3166-1 alpha-2 code; names come from the distribution's iso-codes at build time.
namespace Countries
{
/// All codes but the exporter's own, CN, sorted.
[[nodiscard]] const QStringList &codes();
/// The name in a language such as "en" or "zh_CN"; the code itself if unknown.
[[nodiscard]] QString name(const QString &code, const QString &language);
}
