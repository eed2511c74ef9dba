// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include "document.h"
#include "reportbuilder.h"

Report makeReport(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                  const Sensitivity &sensitivity)
{
    return ReportBuilder(rules, data, decision, texts, sensitivity).build();
}

Report makeReportHead(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    const Sensitivity unknown;
    return ReportBuilder(rules, data, decision, texts, unknown).head();
}

Report makeChecklistReport(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts)
{
    const Sensitivity nothing;
    ReportBuilder builder(rules, data, decision, texts, nothing);
    Report report = builder.head();
    report.sections << builder.checklist();
    return report;
}
