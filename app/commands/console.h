// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The exit statuses of the program.
enum class ExitStatus { Done = 0, WrongInput = 1, WrongCall = 2 };

/// Standard output and error of a headless call.
class Console
{
public:
    /// Writes text to standard output; a fault of that goes to standard error.
    [[nodiscard]] static ExitStatus print(const QString &text) { return print(text.toUtf8()); }
    [[nodiscard]] static ExitStatus print(const QByteArray &bytes);
    /// Writes to `path`, or to standard output if it is empty.
    [[nodiscard]] static ExitStatus write(const QString &path, const QString &text)
    {
        return write(path, text.toUtf8());
    }
    [[nodiscard]] static ExitStatus write(const QString &path, const QByteArray &bytes);
    /// One line on standard error, whatever a file name or an answer in it holds.
    static void printFault(const QString &fault);
    static void printFaults(const QStringList &faults);
    /// Whether a person at a terminal reads standard error: progress is shown to nobody else.
    [[nodiscard]] static bool isWatched();
    /// Shows a line that the next one, or clearProgress(), replaces; nothing unless isWatched().
    static void showProgress(const QString &line);
    static void clearProgress() { showProgress({}); }
};
