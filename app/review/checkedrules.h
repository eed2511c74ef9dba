// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"
#include "proof.h"

/// Rules that may be used, or everything that is wrong with them.
struct CheckedRules {
    LoadedRules loaded; ///< its problems also name what the proof found
    Proof proof; ///< empty if the rules cannot be read, or are the program's own: those were proven when it was built
};

/// Proves rules that were read. `progress` is told how many of the days to be tried are done.
[[nodiscard]] CheckedRules checkedRules(const LoadedRules &loaded,
                                        const std::function<void(int done, int days)> &progress = {});
