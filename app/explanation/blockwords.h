// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "evidence.h"

class Texts;

// What the blocks of all documents have in common: labelled fields, and how well a statement is founded.

/// Adds a field with an English label; none where there is nothing to say.
void addField(Block &block, const QString &id, const char *label, const QString &value, const Texts &texts);
void setGrade(Block &block, Grade grade, const Texts &texts);
/// Sets the grade and names the sources, in words, if there are any.
void setEvidence(Block &block, Grade grade, const QString &sources, const Texts &texts);

/// `text`, marked if it must be confirmed; usual practice is said by the rule texts themselves.
[[nodiscard]] QString marked(const QString &text, Grade grade, const Texts &texts);
