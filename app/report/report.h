// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivity.h"

class Texts;
struct Report;
struct CaseData;
struct Decision;
struct Rules;

/// Says `decision` about `data` in the language of `texts`, and what it hangs on if that is known. All strings are plain
/// text, never markup.
[[nodiscard]] Report makeReport(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                                const Sensitivity &sensitivity = {});

/// The same without its sections: what stands in the header and the footer of every paper, and names its file.
[[nodiscard]] Report makeReportHead(const Rules &rules, const CaseData &data, const Decision &decision,
                                    const Texts &texts);

/// The same report with no section but the checklist: for what is written from that alone.
[[nodiscard]] Report makeChecklistReport(const Rules &rules, const CaseData &data, const Decision &decision,
                                         const Texts &texts);
