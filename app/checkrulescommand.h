// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCoreApplication>

/// `--check-rules [FILE]`: proves a rule base and prints the figures; `--exclusions` prints the review list instead.
class CheckRulesCommand
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] static ExitStatus run(const Call &call);
};
