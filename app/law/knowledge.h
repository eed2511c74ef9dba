// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "evidence.h"

#include <optional>

/// An official term that a first-time exporter cannot know, and what it means.
struct GlossaryTerm {
    QString id;
    QString term; ///< as rule texts spell it
    QStringList also; ///< other spellings in rule texts
    QString official; ///< Chinese term
    QString text; ///< one to three sentences
    Evidence evidence;
    QStringList see; ///< ids of terms that go with it
};

/// Something that many exporters believe, and what is true.
struct Misconception {
    QString id;
    QString claim;
    QString truth;
    Evidence evidence;
    QStringList questions; ///< ids of those where it helps to know
    QStringList modes; ///< ids of those it is about
};

/// What can be said at a step of a journey. It leads to the next step, to the answer, or to whom to ask.
struct JourneyChoice {
    QString text;
    QString goTo; ///< id of the next step; empty: the journey ends here
    QStringList adds; ///< members that the answer will have, of a question that takes several
    std::optional<Answer> answer; ///< of the journey's question; of several members, with those that were added before
    QString because; ///< what the answer follows from
    QString ask; ///< whom to ask, where the journey finds no answer
};

/// One of the plain questions of a journey.
struct JourneyStep {
    QString id;
    QString text;
    QString help; ///< may be empty
    QList<JourneyChoice> choices;
};

/// A few plain questions that find the answer to one that a person is not sure of. The first step is where it begins.
struct Journey {
    QString id;
    QString question; ///< id of the question it answers
    QString title;
    QString intro;
    Evidence evidence;
    QList<JourneyStep> steps;

    /// The step with that id, or null.
    [[nodiscard]] const JourneyStep *step(const QString &stepId) const;
};
