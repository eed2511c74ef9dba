// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

/// Reads a rule base from documents already read, keyed by file name such as "modes.json".
[[nodiscard]] LoadedRules loadRules(const QMap<QString, QJsonDocument> &documents);
