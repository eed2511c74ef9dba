// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "proof.h"

/// Statements without a source, and sources, parameters, facts, parties, places and phases that nothing uses.
[[nodiscard]] QList<Proof::Fault> unusedParts(const Rules &rules);
