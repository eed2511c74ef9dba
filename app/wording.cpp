// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "wording.h"

#include "texts.h"

#include <algorithm>

QString joined(const QStringList &names, const Texts &texts)
{
    //: Between the members of a list
    return names.join(texts.say(QT_TRANSLATE_NOOP("Report", "; ")));
}

QString termNames(const QList<NamedTerm> &terms, const QStringList &ids, const Texts &texts)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto term = std::ranges::find(terms, id, &NamedTerm::id);
        names << (term == terms.end() ? id : texts.withOfficial(term->name, term->official));
    }
    return joined(names, texts);
}
