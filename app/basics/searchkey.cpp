// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "searchkey.h"

#include "pinyin.h"

#include <algorithm>

namespace
{
using Fit = SearchKey::Fit;
using Syllables = QList<QStringList>;

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/// The letters and digits of a text in small letters without accents; `begins` is told where words begin.
QString fold(const QString &text, std::vector<bool> *begins = nullptr)
{
    QString folded;
    bool inWord = false;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isMark())
            continue;
        if (!letter.isLetterOrNumber()) {
            inWord = false;
            continue;
        }
        folded += letter;
        if (begins)
            begins->push_back(!inWord || isHan(letter));
        inWord = true;
    }
    return folded;
}

/// How far the syllables from `at` on spell out what was typed. Of the last one a part may be typed.
Fit spelt(const Syllables &syllables, qsizetype at, QStringView typed)
{
    if (typed.isEmpty())
        return at == syllables.size() ? Fit::Whole : Fit::Start;
    if (at == syllables.size())
        return Fit::None;
    Fit best = Fit::None;
    for (const QString &reading : syllables.at(at)) {
        if (typed.startsWith(reading))
            best = std::max(best, spelt(syllables, at + 1, typed.sliced(reading.size())));
        else if (reading.startsWith(typed))
            best = std::max(best, Fit::Start);
    }
    return best;
}

/// The same by the first letter of each syllable; one letter alone says no more than the beginning of a syllable.
Fit initials(const Syllables &syllables, qsizetype at, QStringView typed)
{
    if (typed.size() < 2 || at + typed.size() > syllables.size())
        return Fit::None;
    for (qsizetype index = 0; index < typed.size(); ++index) {
        const QStringList &readings = syllables.at(at + index);
        const auto begins = [&](const QString &reading) { return reading.startsWith(typed.at(index)); };
        if (std::ranges::none_of(readings, begins))
            return Fit::None;
    }
    return at + typed.size() == syllables.size() ? Fit::Whole : Fit::Start;
}

Fit fitOf(const Syllables &syllables, QStringView typed)
{
    Fit best = Fit::None;
    for (qsizetype at = 0; at < syllables.size(); ++at) {
        const Fit fit = std::max(spelt(syllables, at, typed), initials(syllables, at, typed));
        if (fit != Fit::None)
            best = std::max(best, at == 0 ? fit : Fit::Word);
    }
    return best;
}
}

SearchKey::SearchKey(const QStringList &names)
{
    QStringList different = names;
    different.removeDuplicates();
    for (const QString &text : std::as_const(different)) {
        Name name;
        name.letters = fold(text, &name.begins);
        Syllables syllables;
        for (const QChar letter : std::as_const(name.letters)) {
            if (const QStringList readings = Pinyin::readings(letter); !readings.isEmpty())
                syllables << readings;
        }
        if (!name.letters.isEmpty())
            m_names.push_back(name);
        if (!syllables.isEmpty())
            m_pinyin << syllables;
    }
}

SearchKey::Fit SearchKey::fit(const QString &typed) const
{
    const QString letters = fold(typed);
    if (letters.isEmpty())
        return Fit::None;
    Fit best = Fit::None;
    for (const Name &name : m_names) {
        if (name.letters == letters)
            return Fit::Whole;
        for (qsizetype at = name.letters.indexOf(letters); at >= 0; at = name.letters.indexOf(letters, at + 1)) {
            const bool begins = name.begins.at(static_cast<std::size_t>(at));
            best = std::max(best, at == 0 ? Fit::Start : begins ? Fit::Word : Fit::Inside);
        }
    }
    for (const Syllables &syllables : m_pinyin)
        best = std::max(best, fitOf(syllables, letters));
    return best;
}
