// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <algorithm>

/// What the checks of a rule base share: the rules, and the list their problems go to.
class RuleProblems
{
public:
    // Problems that the proof counts each by itself.
    static constexpr QLatin1String noSource{"no source"};
    static constexpr QLatin1String twoValues{"two values are valid on the same day"};
    static constexpr QLatin1String hole{"has no value on some day"};
    static constexpr QLatin1String noHole{"declares a hole, but has a value on every day"};

    RuleProblems(const Rules &rules, QStringList &problems) : m_rules(rules), m_problems(problems) {}

    [[nodiscard]] const Rules &rules() const { return m_rules; }

    void add(const QString &place, const QString &what)
    {
        m_problems.append(QStringLiteral("%1: %2").arg(place, what));
    }

    /// `modes.json, mode "…"`.
    [[nodiscard]] static QString place(const char *file, const char *kind, const QString &id)
    {
        return QStringLiteral("%1, %2 \"%3\"").arg(QLatin1String(file), QLatin1String(kind), id);
    }

    template<typename T>
    [[nodiscard]] static bool has(const QList<T> &entries, const QString &id)
    {
        return std::any_of(entries.begin(), entries.end(), [&](const T &entry) { return entry.id == id; });
    }

    /// Every source is known, and none is weaker than what rests on it.
    void checkEvidence(const QString &place, const Evidence &evidence)
    {
        for (const QString &id : evidence.sources) {
            const Source *source = m_rules.source(id);
            if (!source)
                add(place, QStringLiteral("unknown source \"%1\"").arg(id));
            else if (evidence.grade > source->grade)
                add(place,
                    QStringLiteral("grade \"%1\" is above that of source \"%2\"").arg(gradeId(evidence.grade), id));
        }
    }

private:
    const Rules &m_rules;
    QStringList &m_problems;
};
