// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "proof.h"

#include <functional>

struct LoadedRules;

/// Proves rules that `loadRules` has read: tries the days on which they change, and the days beside those, and looks for
/// every kind of fault. `progress` is told how many of the days are done. Rules with problems are damaged, no more is said.
[[nodiscard]] Proof prove(const LoadedRules &rules, const std::function<void(int done, int days)> &progress = {});

/// The proof of rules that `loadRules` has read without a problem: the one kept with the program or with the loaded
/// rules if its checksum is theirs, else proven now.
[[nodiscard]] Proof proofOf(const LoadedRules &rules, const std::function<void(int done, int days)> &progress = {});
