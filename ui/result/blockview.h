// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include <QWidget>

/// The widgets that show blocks of a report.
namespace BlockView
{
/// Rows of a label and a value each. A field without a value says so.
[[nodiscard]] QWidget *createFields(const QList<Field> &fields);
/// How well a statement is founded, and what it cites; null if the block says neither.
[[nodiscard]] QWidget *createEvidence(const Block &block);
/// A sentence, with its evidence.
[[nodiscard]] QWidget *createParagraph(const Block &block);
/// A box with a title, sentences, fields and evidence; framed as an alarm if the block is of high gravity.
[[nodiscard]] QWidget *createCard(const Block &block);
/// The fields of a block but for what it cites.
[[nodiscard]] QList<Field> plainFields(const Block &block);
}
