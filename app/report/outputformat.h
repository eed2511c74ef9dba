// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "linedecisions.h"

#include <functional>

class Texts;

/// A case that something is written from. What takes time is made when a format asks for it.
struct OutputCase {
    const Rules &rules;
    const CaseData &data;
    const Texts &texts;
    std::function<QList<DecidedLine>()> lines; ///< all of the case, in their order
    std::function<QList<DecidedLine>()> wholeLines; ///< the same with the nearest changes
    std::function<Report()> report;
};

/// A form that a case can be written in, by the command line and by the window. One more is a row in outputFormats(), and
/// in the window a row with the words of its menu (output.cpp in ui/paper).
struct OutputFormat {
    using Write = QByteArray (*)(const OutputCase &output);

    QString id; ///< as --format names it
    QString extension; ///< of a file, without the full stop
    const char *filter
        = nullptr; ///< of the window's dialog, to be translated in the context "Output"; null: not offered there
    Write write = nullptr; ///< the bytes of the file; null: pages, which ui paints from the report
};

/// In the order in which they are named to a person; the first is the usual one.
[[nodiscard]] const QList<OutputFormat> &outputFormats();
/// The one of that id; the usual one for an empty id. There must be one.
[[nodiscard]] const OutputFormat &outputFormat(const QString &id);
