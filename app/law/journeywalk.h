// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge.h"

/// A person on the way through a journey: what was said at each step, the step asked now, and the answer at the end.
class JourneyWalk
{
public:
    struct Taken {
        const JourneyStep *step = nullptr;
        const JourneyChoice *choice = nullptr;
    };

    /// `journey` must outlive it, and be free of problems.
    explicit JourneyWalk(const Journey &journey) : m_journey(journey) {}

    [[nodiscard]] const Journey &journey() const { return m_journey; }
    /// What is asked now; null at the end.
    [[nodiscard]] const JourneyStep *step() const;
    [[nodiscard]] const QList<Taken> &taken() const { return m_taken; }
    /// What the journey ended with; null before.
    [[nodiscard]] const JourneyChoice *end() const;
    /// The answer found, with the members added on the way; none before the end, and where somebody has to be asked.
    [[nodiscard]] std::optional<Answer> answer() const;

    /// `choice` counts those of the step asked now.
    void choose(qsizetype choice);
    /// Takes the last choice back; does nothing at the first step.
    void back();

private:
    const Journey &m_journey;
    QList<Taken> m_taken;
};
