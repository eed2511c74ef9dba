// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruleseffects.h"

#include "casefile.h"
#include "goldencases.h"
#include "linecomparison.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostFiles = 200; // more would take too long to wait for, and to read
}

int RulesEffects::changed(const QList<ComparedCase> &cases)
{
    return static_cast<int>(
        std::ranges::count_if(cases, [](const ComparedCase &compared) { return !compared.change.isEmpty(); }));
}

RulesEffects effectsOf(const LoadedRules &present, const LoadedRules &fresh, const CaseData &openCase,
                       const QString &folder, QDate today, const std::function<void()> &progress)
{
    const DecisionModel before(present.rules);
    const DecisionModel after(fresh.rules);
    const auto compare = [&](const CaseData &data, QDate day) {
        if (progress)
            progress();
        return compareCase(before, after, data, day);
    };
    RulesEffects effects;
    if (!openCase.answers.given.isEmpty())
        effects.openCase = compare(openCase, today);

    const QDir cases(folder);
    const QStringList files = cases.entryList({u"*.exportcase"_s}, QDir::Files, QDir::Time);
    effects.leftOut = std::max(0, static_cast<int>(files.size()) - mostFiles);
    for (const QString &file : files.mid(0, mostFiles)) {
        const CaseFile::Result read = CaseFile::read(cases.filePath(file), present.rules);
        const CaseData *const data = std::get_if<CaseData>(&read);
        if (data) {
            if (progress)
                progress();
            effects.files << compareLines(before, after, file, *data, today);
        } else {
            ++effects.unreadable;
        }
    }
    for (const GoldenCases::Case &golden : GoldenCases::read(present.rules).cases)
        effects.golden.append({golden.name, compare(golden.data, golden.today)});
    effects.rules = compareRules(present, fresh);
    return effects;
}
