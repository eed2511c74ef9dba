// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "comparerulescommand.h"

#include "casefile.h"
#include "changelist.h"
#include "goldencases.h"
#include "linecomparison.h"
#include "rulesloader.h"

using namespace Qt::Literals::StringLiterals;

ExitStatus CompareRulesCommand::run(const Call &call)
{
    const LoadedRules old = loadRules(call.files.at(0));
    const LoadedRules fresh = loadRules(call.files.at(1));
    QStringList faults;
    const auto addFaults = [&](const QString &path, const LoadedRules &loaded) {
        for (const QString &problem : loaded.problems)
            faults << u"%1: %2"_s.arg(path, problem);
    };
    addFaults(call.files.at(0), old);
    addFaults(call.files.at(1), fresh);
    QList<std::pair<QString, CaseData>> given;
    // Without rules, every answer of a case would be a fault of its own.
    for (const QString &path : old.problems.isEmpty() ? call.files.mid(2) : QStringList()) {
        const CaseFile::Result read = CaseFile::read(path, old.rules);
        if (const CaseData *const data = std::get_if<CaseData>(&read))
            given.append({path, *data});
        else
            faults << std::get<QStringList>(read);
    }
    if (!faults.isEmpty()) {
        Console::printFaults(faults);
        return ExitStatus::WrongInput;
    }

    const DecisionModel before(old.rules);
    const DecisionModel after(fresh.rules);
    ComparedCases cases;
    cases.on = call.on;
    for (const auto &[path, data] : std::as_const(given))
        cases.given << compareLines(before, after, path, data, QDate::currentDate(), call.on);
    const GoldenCases golden = GoldenCases::read(old.rules);
    cases.misfits = golden.misfits;
    for (const GoldenCases::Case &each : golden.cases)
        cases.golden.append({each.name, compareCase(before, after, each.data, each.today, call.on)});
    const ChangeWords words(old.rules, fresh.rules, call.language);
    const bool markdown = call.format == "markdown"_L1;
    return Console::write(call.output, changeList(words, compareRules(old, fresh), cases, markdown));
}
