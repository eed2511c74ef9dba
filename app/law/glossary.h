// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "texts.h"

#include <QHash>

/// A term in a text.
struct TermMark {
    qsizetype from = 0;
    qsizetype length = 0;
    QString term; ///< id
    bool operator==(const TermMark &) const = default;
};

/// Finds the terms of the glossary in texts of one language.
class Glossary
{
public:
    Glossary(const Rules &rules, const Texts &texts);

    /// Where each term is first named, in the order of the text. Of terms that overlap, the longest counts. A term is a
    /// whole word, or begins one that ends in a plural s; words of Chinese have no borders.
    [[nodiscard]] QList<TermMark> marks(const QString &text) const;
    /// The ids of the terms in several texts, each once.
    [[nodiscard]] QStringList termsIn(const QStringList &texts) const;

private:
    struct Spelling {
        QString text;
        QString term;
    };

    [[nodiscard]] qsizetype lengthAt(const QString &text, qsizetype from, const QString &spelling) const;

    QHash<QChar, QList<Spelling>> m_spellings; ///< by their first letter, folded; longest first
};
