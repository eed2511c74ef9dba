// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

/// Exact fractions: amount × rate against limit × share never rounds.
using Exact = boost::multiprecision::cpp_rational;

[[nodiscard]] Exact exact(const Decimal &decimal);
