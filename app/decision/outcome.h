// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

/// What a decision comes to, without its grounds: enough to see whether another one comes to the same.
struct Outcome {
    Status status = Status::Open;
    QString mode; ///< empty while not fixed
    QString route; ///< empty while not fixed, or the mode has none
    bool overLimit = false;
    QStringList reachable; ///< modes that can still result; only while the mode is not fixed

    bool operator==(const Outcome &) const = default;
};

[[nodiscard]] Outcome outcomeOf(const Decision &decision);
