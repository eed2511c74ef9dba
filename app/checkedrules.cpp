// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkedrules.h"

#include "proof.h"

LoadedRules checkedRules(const QString &path)
{
    return checkedRules(loadRules(path));
}

LoadedRules checkedRules(LoadedRules loaded)
{
    if (loaded.rules.shipped || !loaded.problems.isEmpty())
        return loaded;
    for (const Proof::Fault &fault : proofOf(loaded).faults)
        loaded.problems.append(fault.text);
    return loaded;
}
