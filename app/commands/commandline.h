// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QCommandLineParser>

/// A call of export-mode-wizard: its arguments, read once, and what they ask for. A call that needs no window is handed to
/// a command.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `arguments` begin with the name of the program.
    explicit CommandLine(const QStringList &arguments);
    /// Takes other arguments instead: an application object takes out those that are Qt's.
    void read(const QStringList &arguments);

    /// Whether the arguments ask for something that needs no window.
    [[nodiscard]] bool isHeadless() const;
    /// Whether the arguments ask for a PDF, which needs fonts but no display.
    [[nodiscard]] bool wantsPdf() const;
    /// The rule base that the arguments name instead of the program's own; empty if none is, or the call needs none.
    [[nodiscard]] QString rulesToUse() const;
    /// The case file named by the arguments of a call that opens the window; empty if none is. Sets `fault` on a wrong call.
    [[nodiscard]] QString caseToOpen(QString &fault) const;

    /// Carries out a headless call; faults go to standard error, a line each. `warning` gives a sentence that is said
    /// first, on standard error and in the language of the call; it may be empty.
    [[nodiscard]] ExitStatus run(const LoadedRules &rules, const PdfWriter &writePdf,
                                 const std::function<QString()> &warning = {}) const;

private:
    /// "text, json or csv", of two words at least.
    [[nodiscard]] static QString anyOf(QStringList words);
    /// Tells a parser all options, described in the language of the moment.
    static void addOptions(QCommandLineParser &parser);
    /// What a parser says of these arguments in the language of the moment.
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QString parserFault() const;
    /// The language that answers and faults of this call speak.
    [[nodiscard]] QString language() const;
    /// What is wrong with the options of any call, in words; empty if nothing is.
    [[nodiscard]] QString wrongValues() const;
    /// What is wrong with the options given to a command, in words; empty if nothing is.
    [[nodiscard]] QString wrongOptions() const;
    [[nodiscard]] ExitStatus runCommand(const LoadedRules &rules, const PdfWriter &writePdf,
                                        const QString &language) const;

    QStringList m_arguments;
    QCommandLineParser m_parser;
    bool m_readable = false; ///< the parser knows all options, and each has its value
};
