// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

/// What an entry of a long list is found by: its names in any language, its code, and the pinyin of Chinese names, in
/// full ("yiwu") or by the first letters ("yw"). Case, accents, spaces and marks do not count.
class SearchKey
{
public:
    /// How well something typed fits, from not at all to exactly.
    enum class Fit { None, Inside, Word, Start, Whole };

    SearchKey() = default;
    explicit SearchKey(const QStringList &names);

    [[nodiscard]] Fit fit(const QString &typed) const;

private:
    struct Name {
        QString letters; ///< folded, without spaces
        std::vector<bool> begins; ///< for each letter, whether a word begins there
    };
    using Syllables = QList<QStringList>; ///< for each character its readings

    std::vector<Name> m_names;
    QList<Syllables> m_pinyin;
};
