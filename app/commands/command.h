// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "loadedrules.h"

#include <functional>

class Texts;
struct Report;

/// Writes a PDF of a report to a file and returns an error sentence, or nothing; given by `ui`, which can paint.
using PdfWriter = std::function<QString(const Report &, const Texts &, const QString &path)>;

/// A headless call whose arguments have the right form: what a command is given to do, and with what.
struct Call {
    QStringList
        files; ///< what it is about: a case, a rule base, or several; "-" reads standard input where that is allowed
    QString format; ///< empty: the command's usual one
    QString output; ///< empty: standard output
    QString language; ///< one of Texts::languages()
    QDate on; ///< declaration date to decide for; invalid: as the cases say
    bool exclusions = false;
    const LoadedRules &rules; ///< the rules in force
    PdfWriter writePdf;
};
