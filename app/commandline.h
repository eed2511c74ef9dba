// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "exportcase.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>

class Texts;
struct Report;

/// The exit statuses of the program.
enum class ExitStatus { Done = 0, WrongInput = 1, WrongCall = 2 };

/// The headless calls of export-mode-wizard.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// Writes a PDF of a report to a file and returns an error sentence, or nothing; given by `ui`, which can paint.
    using PdfWriter = std::function<QString(const Report &, const Texts &, const QString &path)>;

    CommandLine(const Rules &rules, PdfWriter writePdf);

    /// Whether the arguments ask for something that needs no window.
    [[nodiscard]] static bool isHeadless(const QStringList &arguments);
    /// Whether the arguments ask for a PDF, which needs fonts but no display.
    [[nodiscard]] static bool wantsPdf(const QStringList &arguments);
    /// Carries out a headless call; faults go to standard error, a line each.
    [[nodiscard]] ExitStatus run(const QStringList &arguments) const;
    /// The case file named by the arguments of a call that opens the window; empty if none is. Sets `fault` on a wrong call.
    [[nodiscard]] static QString caseToOpen(const QStringList &arguments, QString &fault);

private:
    struct Call {
        QString file; ///< "-" reads standard input
        QString format;
        QString output; ///< empty: standard output
        QString language;
    };
    static void setUp(QCommandLineParser &parser);
    /// The language that answers and faults of this call speak.
    [[nodiscard]] static QString languageOf(const QStringList &arguments);
    /// Writes to standard output.
    [[nodiscard]] static ExitStatus printed(const QString &text);
    [[nodiscard]] ExitStatus decide(const Call &call) const;

    const Rules &m_rules;
    PdfWriter m_writePdf;
};

/// The decision as the JSON object of the command line's contract.
[[nodiscard]] QJsonObject decisionToJson(const Rules &rules, const CaseData &data, const Decision &decision,
                                         const Texts &texts);
