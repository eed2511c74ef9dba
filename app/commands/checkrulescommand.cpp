// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkrulescommand.h"

#include "exclusions.h"
#include "prove.h"
#include "rulesage.h"
#include "rulesloader.h"
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

ExitStatus CheckRulesCommand::run(const Call &call)
{
    const LoadedRules rules = call.files.isEmpty() ? call.rules : loadRules(call.files.first());
    // Proven anew even where a proof is kept: that is what this call is for.
    const Proof proof = prove(
        rules, [](int done, int days) { Console::showProgress(tr("Day %1 of %2").arg(done + 1).arg(days)); });
    Console::clearProgress();
    for (const Proof::Fault &fault : proof.faults)
        Console::printFault(call.files.isEmpty() ? fault.text : call.files.first() + ": "_L1 + fault.text);
    if (!rules.problems.isEmpty())
        return ExitStatus::WrongInput; // there is nothing to count

    const Texts texts(call.language, rules.rules);
    // A table for a spreadsheet is that and nothing else.
    QString text = call.exclusions && call.format == "csv"_L1 ? QString() : figures(proof, rules.rules, texts);
    if (call.exclusions)
        text += (text.isEmpty() ? QString() : u"\n"_s)
                + exclusionList(rules.rules, call.format.isEmpty() ? u"markdown"_s : call.format, texts);
    const ExitStatus written = Console::write(call.output, text);
    return proof.holds() ? written : ExitStatus::WrongInput;
}

QString CheckRulesCommand::figures(const Proof &proof, const Rules &rules, const Texts &texts)
{
    QString text = rulesInWords(rules, QDate::currentDate(), texts) + "\n\n"_L1;
    for (const Field &field : proofFields(proof, rules, texts))
        //: A figure: what it counts, and the number
        text += "- "_L1 + tr("%1: %2").arg(field.label, field.value) + QLatin1Char('\n');
    return text;
}
