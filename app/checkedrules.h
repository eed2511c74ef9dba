// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulesloader.h"

/// Reads a rule base and proves it: rules that may be used, or all that is wrong with them. The program's own rules were
/// proven when it was built.
[[nodiscard]] LoadedRules checkedRules(const QString &path);
/// The same for rules already read.
[[nodiscard]] LoadedRules checkedRules(LoadedRules loaded);
