// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "outcome.h"

/// A rate of exchange that puts an amount on the other side of a limit, the other rates staying as they are.
struct CrossingRate {
    QString currency; ///< whose rate it is
    QString rate; ///< the nearest one that crosses, of all with six decimals
    bool orMore = false; ///< it and every higher one crosses; else it and every lower one
    bool operator==(const CrossingRate &) const = default;
};

/// How an answer lies to a limit of the law that decides something in its case, and what changes on the other side.
struct NearLimit {
    enum class Side { Unknown, Within, Beyond };

    QString parameter;
    QString question; ///< whose answer is compared with it
    Evidence evidence; ///< of the limit
    QString limit; ///< in the smallest unit of its currency, as all amounts here
    QString currency; ///< of the limit; empty for a number
    bool inclusive = true; ///< whether the limit itself lies within
    Side side = Side::Unknown; ///< unknown: a rate is missing
    QString given; ///< the answer: an amount or a number
    QString givenCurrency;
    // Unless unknown. Rounded to the side that the answer is on, so that none reads as being on the other.
    QString value; ///< the answer in the limit's currency
    QString distance; ///< by how much it is within the limit, or over it
    QString percent; ///< of the limit, with two decimals
    QString lastWithin; ///< the last amount within the limit, and the first beyond, in `answerCurrency`
    QString firstBeyond;
    QString answerCurrency; ///< that of the answer; that of the limit where a rate is missing or the amount is too long
    QList<CrossingRate> rates; ///< none where amount and limit are in one currency
    Outcome within; ///< of the case with the last amount within
    Outcome beyond;
    QStringList onlyWithin; ///< modes that are possible within the limit and not beyond
    QStringList onlyBeyond;
};

/// The limits that decide in this case on a mode's musts, the recommended mode's route, or whether it is over its limit:
/// crossing them alone changes that. What the program itself calls near, as a share of a limit, is none.
[[nodiscard]] QList<NearLimit> nearLimits(const DecisionModel &model, const Answers &answers, QDate today);
