// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "nearlimits.h"

/// Other answers to one question, each of which alone gives the same other outcome.
struct OtherAnswer {
    enum class Op { Is, Has, Lacks, AtMost, Over, RateOrMore, RateOrLess };

    Op op = Op::Is;
    QStringList values; ///< option ids, "true"/"false", countries; one amount, number or rate
    QString currency; ///< of the amount, or whose rate it is
    Outcome outcome;
    bool operator==(const OtherAnswer &) const = default;
};

/// An answer on which the outcome hangs.
struct SingleAnswer {
    QString question;
    QList<OtherAnswer> others;
    bool operator==(const SingleAnswer &) const = default;
};

/// The answers that, wrong one at a time, would give another mode or route, in the order of asking. Amounts and rates are
/// moved just across each limit of `limits`; the declaration date stays. None for goods that may not be exported and while
/// no mode is settled.
[[nodiscard]] QList<SingleAnswer> singleAnswers(const DecisionModel &model, const Answers &answers, QDate today,
                                                const QList<NearLimit> &limits);
