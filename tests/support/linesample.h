// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"

namespace Testing
{
/// The shipped example of a case of several lines: parcels, warehouse stock, a wholesale order.
const CaseData &exampleOfLines();

/// A line for each of so many golden cases.
CaseData caseOfGoldenLines(int count);
}
