// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

/// How far a case has come, in ids: which pages are done, what was answered, which modes have fallen away and by which
/// answers, and whether what is left to ask can still change the mode.
struct Progress {
    enum class State {
        Done, ///< everything asked on the page is answered
        ToCome, ///< something asked there is not answered
        NotAsked, ///< nothing there can change anything
    };
    /// How far a page is.
    struct Step {
        QString page;
        State state = State::ToCome;
        QString first; ///< the first question asked there, empty if there is none
        bool operator==(const Step &) const = default;
    };
    /// A question that was answered.
    struct Given {
        QString question;
        bool counts = true; ///< it is asked; else the answer is kept, and changes nothing
        bool operator==(const Given &) const = default;
    };
    /// A mode that has fallen away.
    struct Excluded {
        QString mode;
        QString condition; ///< the first that fails
        QStringList causes; ///< questions whose answers make it fail; none where only the assumed date does
        bool operator==(const Excluded &) const = default;
    };

    QList<Step> steps; ///< all pages of the rules
    QList<Given> given; ///< in the order of asking
    QStringList reachable; ///< modes that can still result; "do not export" only where that is the result
    QStringList passedOver; ///< modes that stay allowed, but another goes before
    QList<Excluded> excluded;
    int left = 0; ///< questions still to be asked, at most
    bool fixed = false; ///< none of them can change mode or route
};

[[nodiscard]] Progress makeProgress(const Rules &rules, const Answers &answers, const Decision &decision);
/// How many modes can still carry the goods.
[[nodiscard]] int possibleModes(const Rules &rules, const Decision &decision);

/// Whether nothing is missing at a question: an answer, or "not sure" where that is offered.
[[nodiscard]] bool isAnswered(const Rules &rules, const Answers &answers, const Decision &decision,
                              const QString &question);
/// Whether a question counts and can be put: a rate only once the currency is known.
[[nodiscard]] bool isAskedNow(const Rules &rules, const Decision &decision, const QString &question);

/// The questions that were asked before a change and are not asked after it, though `answers` still hold one to them.
[[nodiscard]] QStringList madeVoid(const QStringList &askedBefore, const QStringList &asked, const Answers &answers);
