// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A text on one line, with blanks for line ends and whatever else a terminal takes for an order. Halves of characters,
/// which cannot be written, become U+FFFD.
[[nodiscard]] QString oneLine(QString text);

/// At most so many letters of a text, and an ellipsis where any are left out; no character is cut in two.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);
