// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// How many columns a terminal needs for a text: Chinese characters are two wide, combining marks none.
[[nodiscard]] int columnsOf(QStringView text);
