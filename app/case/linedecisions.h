// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "exportcase.h"

/// A shipment line with what follows from its answers.
struct DecidedLine {
    CaseData data; ///< the case as if the line were its only one
    Decision decision;
};

/// Decides every line of a case, in their order.
[[nodiscard]] QList<DecidedLine> decideLines(const DecisionModel &model, const CaseData &data, QDate today,
                                             DecisionModel::Depth depth = DecisionModel::Depth::WithoutNearestChanges);

/// The same for a case that is worked on: what was decided stands until the answers of its line change.
class LineDecisions
{
public:
    /// `model` must outlive it.
    LineDecisions(const DecisionModel &model, QDate today,
                  DecisionModel::Depth depth = DecisionModel::Depth::WithoutNearestChanges)
        : m_model(model), m_today(today), m_depth(depth)
    {
    }

    /// The lines as they are now.
    [[nodiscard]] const QList<DecidedLine> &of(const CaseData &data);
    /// How many decisions were made so far.
    [[nodiscard]] int made() const { return m_made; }

private:
    const DecisionModel &m_model;
    const QDate m_today;
    const DecisionModel::Depth m_depth;
    QList<DecidedLine> m_lines;
    int m_made = 0;
};
