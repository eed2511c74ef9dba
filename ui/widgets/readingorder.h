// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidgetList>

class QLayout;

/// The property of a widget that takes the answer to a question.
constexpr const char *takesAnswer = "takes-answer";

/// The visible widgets that take the focus, as one reads them: layouts from top to bottom, grids by rows. In a question,
/// what helps with it comes after the answer.
[[nodiscard]] QWidgetList readingOrder(const QLayout &layout);
