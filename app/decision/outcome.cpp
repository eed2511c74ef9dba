// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "outcome.h"

Outcome outcomeOf(const Decision &decision)
{
    return {decision.status, decision.mode, decision.route, decision.overLimit,
            decision.mode.isEmpty() ? decision.reachable : QStringList()};
}
