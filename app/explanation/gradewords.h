// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

class Texts;

/// Each grade and what it means, the best first.
[[nodiscard]] QList<Field> gradeMeanings(const Texts &texts);
