// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "proof.h"

#include <algorithm>

int Proof::count(Kind kind) const
{
    return static_cast<int>(
        std::count_if(faults.begin(), faults.end(), [kind](const Fault &fault) { return fault.kind == kind; }));
}
