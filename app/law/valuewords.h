// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

class Texts;

/// The value of a parameter in words: "5,000 CNY", "6 months later", "1 year later, on 30 Apr".
[[nodiscard]] QString valueWords(const ParameterValue &value, const Texts &texts);
/// How long a term is, whether before or after its event: "6 months".
[[nodiscard]] QString lengthWords(const Term &term, const Texts &texts);
/// "from 1 Jan 2020 until 31 Dec 2025"; empty where both ends are open.
[[nodiscard]] QString validityWords(const Validity &valid, const Texts &texts);
