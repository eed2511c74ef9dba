// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "warninggroups.h"

#include "texts.h"

void WarningGroups::add(const Warning &warning, const Block &block)
{
    (warning.high ? m_high : warning.contradiction ? m_contradictions : m_normal) << block;
}

QList<Block> WarningGroups::blocks(const Texts &texts) const
{
    QList<Block> blocks;
    const auto add = [&](const char *title, const QList<Block> &group) {
        if (!group.isEmpty())
            blocks << Block{.kind = Block::Kind::Heading, .text = texts.say(title)} << group;
    };
    add(QT_TRANSLATE_NOOP("Report", "Important: may cost a refund or a fine"), m_high);
    add(QT_TRANSLATE_NOOP("Report", "Also to be known"), m_normal);
    add(QT_TRANSLATE_NOOP("Report", "Answers that do not fit together"), m_contradictions);
    return blocks;
}
