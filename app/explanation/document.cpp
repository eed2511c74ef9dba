// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "document.h"

#include <algorithm>

const Section *Report::section(Section::Kind kind) const
{
    const auto found = std::ranges::find(sections, kind, &Section::kind);
    return found == sections.end() ? nullptr : &*found;
}
