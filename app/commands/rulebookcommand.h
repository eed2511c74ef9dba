// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCoreApplication>

/// --rule-book FILE: writes the rules in words, as HTML or PDF.
class RuleBookCommand
{
    Q_DECLARE_TR_FUNCTIONS(RuleBookCommand)

public:
    [[nodiscard]] static ExitStatus run(const Call &call);
    /// Whether a book is written to `path` as PDF, for which fonts are needed.
    [[nodiscard]] static bool isPdf(const QString &path);
};
