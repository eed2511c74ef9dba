// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "proof.h"

#include <algorithm>

int Proof::count(Kind kind) const
{
    return static_cast<int>(std::ranges::count_if(faults, [kind](const Fault &fault) { return fault.kind == kind; }));
}
