// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

/// Reads a day as files hold it, such as "2026-12-01": four, two and two plain digits. An invalid one for anything else,
/// also for the years before 1 that QDate would read.
[[nodiscard]] QDate dayFromText(const QString &text);
