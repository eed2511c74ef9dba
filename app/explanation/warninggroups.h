// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "rules.h"

class Texts;

/// Warnings as a document shows them: what may cost money first, contradictions last, each group under its heading.
class WarningGroups
{
public:
    /// `block` says `warning`.
    void add(const Warning &warning, const Block &block);
    [[nodiscard]] QList<Block> blocks(const Texts &texts) const;

private:
    QList<Block> m_high;
    QList<Block> m_normal;
    QList<Block> m_contradictions;
};
