// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `--compare-rules OLD NEW [CASE.json …]`: what changes for whom when NEW takes the place of OLD.
class CompareRulesCommand
{
public:
    [[nodiscard]] static ExitStatus run(const Call &call);
};
