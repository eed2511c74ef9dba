// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "rulecomparison.h"

class Texts;

/// What the rules of today make of a case whose declaration has another date, beside what those of that date make of it.
/// It points into the rules, which must outlive it.
struct ThenAndNow {
    /// A value that the case hangs on or tells of.
    struct Value {
        QString parameter;
        std::optional<ParameterValue> then; ///< nothing where none is carried, or it hangs on an answer not given
        std::optional<ParameterValue> now;
    };

    QDate then; ///< the declaration date; invalid where the case gives none
    QDate now;
    CaseChange change; ///< from then to now; days are counted from the same events on both sides
    QList<Alternative> added; ///< alternatives that there are now only
    QList<Alternative> removed; ///< and then only
    QList<Value> values;

    /// Whether both come to the same in everything that is shown.
    [[nodiscard]] bool isSame() const;
    /// Whether the declaration lies before today, and today's rules would say something else.
    [[nodiscard]] bool isOutOfDate() const { return then.isValid() && then < now && !isSame(); }
};

[[nodiscard]] ThenAndNow thenAndNow(const DecisionModel &model, const CaseData &data, QDate today);

/// The same in words, for screen and paper: both results, and each difference with what it rests on.
[[nodiscard]] QList<Section> thenAndNowSections(const Rules &rules, const CaseData &data, const ThenAndNow &compared,
                                                const Texts &texts);
