// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

/// How many digits a decimal number may have at most, in an answer and in the rules.
namespace MostDigits
{
constexpr int whole = 15; ///< before the point
constexpr int minor
    = 4; ///< after the point of an amount that is an answer: no currency of the rules has a smaller unit
constexpr int rate = 6; ///< after the point of a rate of exchange
constexpr int limit = 6; ///< after the point of an amount or a share that the rules name
}
