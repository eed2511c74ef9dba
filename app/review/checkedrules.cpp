// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "checkedrules.h"

#include "prove.h"

CheckedRules checkedRules(const LoadedRules &loaded, const std::function<void(int done, int days)> &progress)
{
    CheckedRules checked{loaded, {}};
    if (loaded.rules.shipped || !loaded.problems.isEmpty())
        return checked;
    checked.proof = proofOf(loaded, progress);
    for (const Proof::Fault &fault : std::as_const(checked.proof.faults))
        checked.loaded.problems.append(fault.text);
    return checked;
}
