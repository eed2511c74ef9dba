// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCommandLineParser>

/// The headless calls of export-mode-wizard: reads the arguments and hands them to a command.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `warning` gives a sentence that is said first, on standard error and in the language of the call; it may be empty.
    CommandLine(const LoadedRules &rules, PdfWriter writePdf, std::function<QString()> warning = {});

    /// Whether the arguments ask for something that needs no window.
    [[nodiscard]] static bool isHeadless(const QStringList &arguments);
    /// Whether the arguments ask for a PDF, which needs fonts but no display.
    [[nodiscard]] static bool wantsPdf(const QStringList &arguments);
    /// The rule base that the arguments name instead of the program's own; empty if none is, or the call needs none.
    [[nodiscard]] static QString rulesToUse(const QStringList &arguments);
    /// The case file named by the arguments of a call that opens the window; empty if none is. Sets `fault` on a wrong call.
    [[nodiscard]] static QString caseToOpen(const QStringList &arguments, QString &fault);

    /// Carries out a headless call; faults go to standard error, a line each.
    [[nodiscard]] ExitStatus run(const QStringList &arguments) const;

private:
    static void setUp(QCommandLineParser &parser);
    /// The language that answers and faults of this call speak.
    [[nodiscard]] static QString languageOf(const QStringList &arguments);
    /// What is wrong with the options of any call, in words; empty if nothing is.
    [[nodiscard]] static QString wrongValues(const QCommandLineParser &parser);
    /// What is wrong with the options given to a command, in words; empty if nothing is.
    [[nodiscard]] static QString wrongOptions(const QCommandLineParser &parser);
    [[nodiscard]] ExitStatus runCommand(const QCommandLineParser &parser, const QString &language) const;

    const LoadedRules &m_rules;
    PdfWriter m_writePdf;
    std::function<QString()> m_warning;
};
