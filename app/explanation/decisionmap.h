// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "mapbranch.h"
#include "outline.h"

class Texts;

/// A question of the case after which, by its answer, other modes may be recommended.
struct MapStep {
    QString question;
    QString label;
    QString text;
    QString answer; ///< of the case, in words; empty if there is none
    QStringList before; ///< modes that may be recommended before the answer
    QList<MapBranch> branches; ///< in the order of the answers; just one is on the path
    QStringList everywhere; ///< stop modes that every answer leaves: not worth naming at each
    QStringList left; ///< modes that the case's answer makes no longer the result
    QString leftInWords{}; ///< a sentence about them, or nothing
    bool operator==(const MapStep &) const = default;

    [[nodiscard]] const MapBranch &taken() const;
    /// The modes of a branch that are worth naming.
    [[nodiscard]] QStringList named(const MapBranch &branch) const;
};

/// The way of one case through the questions that decide its mode, and where other answers would have led.
/// Every mode of `start` is either in `end` or left at exactly one step.
struct DecisionMap {
    struct ModeName {
        QString code; ///< the shortest name: the code of customs, where there is one
        QString title;
        bool stop = false; ///< it means: do not export
        bool operator==(const ModeName &) const = default;
    };

    QMap<QString, ModeName> names; ///< of all modes
    QStringList start; ///< modes that may be recommended on the declaration date
    QStringList notYet; ///< modes that no answers could lead to on that date
    QString beginning; ///< a sentence about the start
    QString notYetInWords; ///< a sentence about those not yet possible, or nothing
    QString everywhere; ///< a sentence about modes that are not named at every answer, or nothing
    QString stays; ///< the heading of what an answer leaves: "Still possible:"
    QList<MapStep> steps;
    QStringList end; ///< modes that the case may still get
    QString outcome; ///< the end in words: the mode, or that it is open
    QString route; ///< in words, empty if there is none
    bool settled = false; ///< one mode is left
    bool operator==(const DecisionMap &) const = default;

    /// The shortest names of modes, in one list.
    [[nodiscard]] QStringList codes(const QStringList &modes) const;
};

/// The map of a case in the language of `texts`. `decision` must be the model's for the same answers.
[[nodiscard]] DecisionMap makeDecisionMap(const DecisionModel &model, const Answers &answers, const Decision &decision,
                                          const Texts &texts);

/// The same in words, for keyboard and screen reader: a line for each question, below it one for each branch.
[[nodiscard]] QList<OutlineLine> outline(const DecisionMap &map, const Texts &texts);
