// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

/// Exact fractions: amount × rate against limit × share never rounds. No header that other rooms read includes this one:
/// Boost makes whatever reads it half as long again.
using Exact = boost::multiprecision::cpp_rational;

[[nodiscard]] Exact exact(const Decimal &decimal);

/// The power of ten by which so many decimals become whole.
[[nodiscard]] boost::multiprecision::cpp_int powerOfTen(int decimals);
/// The next whole number below or above, or the number itself if it is whole. `number` is not negative.
[[nodiscard]] boost::multiprecision::cpp_int floorOf(const Exact &number);
[[nodiscard]] boost::multiprecision::cpp_int ceilingOf(const Exact &number);

/// `number` with so many decimals, cut off, or one more in the last where `up` is set and anything was cut off.
[[nodiscard]] QString decimalText(const Exact &number, int decimals, bool up);
