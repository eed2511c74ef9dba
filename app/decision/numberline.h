// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exact.h"

#include <QString>

#include <vector>

/// A number line cut where a limit lies, so that every number in a piece meets the same limits.
class NumberLine
{
public:
    /// Cuts just behind `limit` (for ≤ and >) or just before it (for ≥).
    void cut(const Exact &limit, bool behind);
    [[nodiscard]] int pieces() const { return static_cast<int>(m_cuts.size()) + 1; }
    [[nodiscard]] int pieceOf(const Exact &number) const;
    /// How many pieces lie before a cut made earlier.
    [[nodiscard]] int piecesBefore(const Exact &limit, bool behind) const;
    /// How many of the numbers just under, at and just over each cut lie in a piece.
    [[nodiscard]] int valuesIn(int piece) const;
    /// Where a piece lies: "over 4900, at most 5000".
    [[nodiscard]] QString describe(int piece) const;

    bool operator==(const NumberLine &) const = default;

private:
    struct Cut {
        Exact at;
        bool behind = false;
        bool operator==(const Cut &) const = default;
        bool operator<(const Cut &other) const { return at != other.at ? at < other.at : !behind && other.behind; }
    };
    std::vector<Cut> m_cuts; ///< sorted, unique
};
