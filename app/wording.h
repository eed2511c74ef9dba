// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

class Texts;

/// Names in one line. They are set apart by a semicolon, since many have commas of their own.
[[nodiscard]] QString joined(const QStringList &names, const Texts &texts);

/// The names of parties, places or phases, each with its official term, in one line.
[[nodiscard]] QString termNames(const QList<NamedTerm> &terms, const QStringList &ids, const Texts &texts);
