// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

/// Reads a rule base: a folder of rule files (`:/rules` holds the program's own), or a bundle, see RuleBundle. A
/// folder is what is being worked on: texts not translated yet speak English. A bundle must bring its translations along.
/// Problems are those of maintainers, in English.
[[nodiscard]] LoadedRules loadRules(const QString &path);
