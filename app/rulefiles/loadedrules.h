// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QJsonDocument>

/// The rules read, and every problem found; the rules may be used only when there is none.
struct LoadedRules {
    Rules rules;
    QStringList problems; ///< "checklist.json: item "file-customs": unknown key "wen"", all of them at once
    QMap<QString, QJsonDocument> documents; ///< what the rules were read from, by file name such as "modes.json"
};
