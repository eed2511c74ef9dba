// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCoreApplication>

/// `--decide CASE.json`: decides a case without a window.
class DecideCommand
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] static ExitStatus run(const Call &call);
};
