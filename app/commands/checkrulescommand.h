// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCoreApplication>

struct Proof;

/// `--check-rules [FILE]`: proves a rule base and prints the figures; `--exclusions` adds the review list.
class CheckRulesCommand
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] static ExitStatus run(const Call &call);

private:
    [[nodiscard]] static QString figures(const Proof &proof, const Rules &rules, const Texts &texts);
};
