// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkrulescommand.h"

#include "proof.h"
#include "texts.h"

ExitStatus CheckRulesCommand::run(const Call &call)
{
    const LoadedRules rules = call.files.isEmpty() ? call.rules : loadRules(call.files.first());
    // Proven anew even where a proof is kept: that is what this call is for.
    const Proof proof = prove(
        rules, [](int done, int days) { Console::showProgress(tr("Day %1 of %2").arg(done + 1).arg(days)); });
    Console::clearProgress();
    for (const Proof::Fault &fault : proof.faults)
        Console::printFault(call.files.isEmpty() ? fault.text : call.files.first() + QLatin1String(": ") + fault.text);

    const Texts texts(call.language, rules.rules);
    QString text = tr("Rules %1 of %2").arg(rules.rules.version, texts.date(rules.rules.date)) + QLatin1Char('\n');
    for (const Field &field : proofFields(proof, rules.rules, texts))
        //: A figure: what it counts, and the number
        text += tr("%1: %2").arg(field.label, field.value) + QLatin1Char('\n');
    const ExitStatus written = Console::write(call.output, text);
    return proof.holds() ? written : ExitStatus::WrongInput;
}
