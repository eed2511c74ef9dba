// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

#include <QMap>

#include <memory>

class CompiledRules;

/// Decides cases by the rules. The one model that serves window, command line and tests.
///
/// A *completion* gives a value to everything left open. Then:
/// possible: modes whose musts all hold in some completion; reachable: modes that some completion recommends;
/// settled: mode and route are the same in all completions; a question is *asked* if, given the answers before it that
/// count, one of its values can make a difference to mode, route, filings, warnings or checklist. Answers to questions
/// that are not asked are kept by the case but do not count.
///
/// The rules are compiled into decision diagrams for one declaration date (see diagram.h); all of the above is then
/// read off the diagrams exactly, without enumerating completions.
///
/// A model belongs to one thread: const as it is, deciding compiles the rules of a day when it is first needed, and keeps
/// them. Several threads take a model each; the rules they may share.
class DecisionModel
{
public:
    /// `rules` must outlive the model.
    explicit DecisionModel(const Rules &rules);
    ~DecisionModel();

    /// How much of a decision is made. The nearest changes (RuledOut::wouldApplyIf) take longer than all the rest, so who
    /// shows them asks for them by name.
    enum class Depth { WithoutNearestChanges, Whole };

    /// `today` stands in for a missing declaration date.
    [[nodiscard]] Decision decide(const Answers &answers, QDate today,
                                  Depth depth = Depth::WithoutNearestChanges) const;

    /// The same by rules that are compiled for the declaration date already.
    [[nodiscard]] static Decision decide(const Rules &rules, const CompiledRules &compiled, const Answers &answers,
                                         QDate today, Depth depth = Depth::WithoutNearestChanges);

    /// Only which questions are asked, in order: the part of decide() that costs least.
    [[nodiscard]] QStringList asked(const Answers &answers, QDate today) const;

    [[nodiscard]] const Rules &rules() const { return m_rules; }
    /// The rules compiled for a declaration on `date`; they live as long as the model.
    [[nodiscard]] const CompiledRules &compiledFor(QDate date) const;

private:
    const Rules &m_rules;
    QList<QDate> m_boundaries; ///< first days of the periods in which the same rules hold
    mutable QMap<QDate, std::shared_ptr<const CompiledRules>> m_compiled; ///< by the first day of the period
};
