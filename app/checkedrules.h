// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulesloader.h"

#include <functional>

struct Proof;

/// Rules that may be used, or everything that is wrong with them.
struct CheckedRules : LoadedRules {
};
