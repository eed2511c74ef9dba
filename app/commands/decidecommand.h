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
    /// What --format may name, the usual one first.
    [[nodiscard]] static QStringList formats();
    [[nodiscard]] static ExitStatus run(const Call &call);
};
