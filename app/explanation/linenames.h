// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

class Texts;
struct CaseData;

/// What each line is called for a person: its title, or "Line 2". Where two have one title, the number tells them apart.
[[nodiscard]] QStringList lineNames(const CaseData &data, const Texts &texts);
[[nodiscard]] QString lineName(const CaseData &data, int index, const Texts &texts);
/// Some of the lines, of all whose lineNames() are given, in words: "all lines", their names, or, where those are many, their
/// numbers.
[[nodiscard]] QString namesOfLines(const QList<int> &lines, const QStringList &names, const Texts &texts);
/// Whether a case has so many lines that they are spoken of by number; then the numbers have to stand beside the names.
[[nodiscard]] bool linesAreNumbered(qsizetype count);
