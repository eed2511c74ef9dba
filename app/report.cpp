// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include "reportbuilder.h"

#include <algorithm>

const Section *Report::section(Section::Kind kind) const
{
    const auto found = std::ranges::find(sections, kind, &Section::kind);
    return found == sections.end() ? nullptr : &*found;
}

Report makeReport(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                  const Sensitivity &sensitivity)
{
    return ReportBuilder(rules, data, decision, texts, sensitivity).build();
}
