// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What a person typed, without control characters and direction marks, which could make it read as something else. Lines
/// stay apart; a tabulator becomes a space.
[[nodiscard]] QString typedText(const QString &text);
