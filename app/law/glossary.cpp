// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "glossary.h"

#include <QSet>

#include <algorithm>

namespace
{
/// Whether a letter goes on with the word beside it. Chinese is written without gaps between words.
bool isInWord(QChar letter)
{
    return letter == u'-' || (letter.isLetterOrNumber() && letter.script() != QChar::Script_Han);
}

bool goesOn(const QString &text, qsizetype left)
{
    return left >= 0 && left + 1 < text.size() && isInWord(text.at(left)) && isInWord(text.at(left + 1));
}
}

Glossary::Glossary(const Rules &rules, const Texts &texts)
{
    QList<Spelling> all;
    for (const GlossaryTerm &term : rules.terms) {
        QStringList spellings{texts.rule(term.term), term.official};
        for (const QString &other : term.also)
            spellings.append(texts.rule(other));
        spellings.removeDuplicates();
        for (const QString &spelling : std::as_const(spellings))
            all.append({spelling, term.id});
    }
    std::ranges::stable_sort(all, std::greater<>(), [](const Spelling &each) { return each.text.size(); });
    for (const Spelling &spelling : std::as_const(all)) {
        if (!spelling.text.isEmpty())
            m_spellings[spelling.text.front().toCaseFolded()].append(spelling);
    }
}

qsizetype Glossary::lengthAt(const QString &text, qsizetype from, const QString &spelling) const
{
    const QStringView found = QStringView(text).mid(from, spelling.size());
    if (found.compare(spelling, Qt::CaseInsensitive) != 0)
        return 0;
    const qsizetype last = from + spelling.size() - 1;
    if (!goesOn(text, last))
        return spelling.size();
    const bool plural = text.at(last + 1) == u's' && !goesOn(text, last + 1);
    return plural ? spelling.size() + 1 : 0;
}

QList<TermMark> Glossary::marks(const QString &text) const
{
    QList<TermMark> marks;
    QSet<QString> named;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        const QList<Spelling> here = goesOn(text, at - 1) ? QList<Spelling>()
                                                          : m_spellings.value(text.at(at).toCaseFolded());
        for (const Spelling &spelling : here) {
            length = lengthAt(text, at, spelling.text);
            if (length == 0)
                continue;
            if (!named.contains(spelling.term))
                marks.append({at, length, spelling.term});
            named.insert(spelling.term);
            break;
        }
        at += std::max<qsizetype>(length, 1);
    }
    return marks;
}

QStringList Glossary::termsIn(const QStringList &texts) const
{
    QStringList terms;
    for (const QString &text : texts) {
        for (const TermMark &mark : marks(text))
            terms.append(mark.term);
    }
    terms.removeDuplicates();
    return terms;
}
