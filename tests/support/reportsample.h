// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "exportcase.h"
#include "report.h"

/// Small rules, a case and its decision, made by hand: each thing that a report can say occurs once.
struct ReportSample {
    Rules rules;
    CaseData data;
    Decision decision;

    ReportSample();
    /// The decision's items point into the rules.
    ReportSample(const ReportSample &) = delete;
    ReportSample &operator=(const ReportSample &) = delete;

    [[nodiscard]] Report report(const Texts &texts) const { return makeReport(rules, data, decision, texts); }

private:
    void addSources();
    void addQuestions();
    void addModes();
    void addItems();
    void addItem(const QString &id, const QString &title, ChosenItem::Filed filed, const QList<DueRule> &due);
};
