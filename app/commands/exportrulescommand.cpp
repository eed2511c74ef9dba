// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exportrulescommand.h"

#include "outputfile.h"
#include "rulebundle.h"

ExitStatus ExportRulesCommand::run(const Call &call)
{
    const QString fault = OutputFile::write(call.files.first(), RuleBundle::write(call.rules));
    if (fault.isEmpty())
        return ExitStatus::Done;
    Console::printFault(fault);
    return ExitStatus::WrongInput;
}
