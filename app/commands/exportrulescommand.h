// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `--export-rules`: writes the rules in force as one file, to be changed, checked and passed on.
class ExportRulesCommand
{
public:
    [[nodiscard]] static ExitStatus run(const Call &call);
};
