// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"

/// What one edit did to the list of shipment lines of a case.
struct LineChange {
    enum class Kind { None, Added, Removed, Renamed, Moved };

    Kind kind = Kind::None;
    QString line; ///< its id; with the name that it has in the case where it is
    bool operator==(const LineChange &) const = default;

    /// What was done between two states of a case. Which line is in hand, and what the lines hold, is no change.
    [[nodiscard]] static LineChange between(const CaseData &before, const CaseData &after);
};
