// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include <QJsonObject>

#include <optional>

class Texts;
struct Rules;

/// What was found and counted when a rule base was proven: see RuleCheck.
struct Proof {
    /// The kinds of faults that are looked for. A rule base with any of them is not used.
    enum class Kind {
        Damage, ///< it cannot be read: nothing else is looked for
        Gap, ///< answers without a recommended mode
        OwnMust, ///< a recommended mode that fails a must of its own
        Overlap, ///< two choice rules hold at once, and no reason is stated why the earlier goes first
        Blind, ///< a mode depends on an answer that is not asked
        DeadMode,
        DeadRoute,
        DeadChoice, ///< a choice rule that never fires, since earlier ones always do
        DeadQuestion,
        DeadOption,
        DeadWarning,
        DeadItem, ///< an item, a variant, a due date or a "done already" that never comes to be
        DeadTradeOff,
        NoTradeOff, ///< two modes that can be compared, and no text that does
        Constant, ///< a condition, or a part of one, that always or never holds
        Mergeable, ///< two choice rules that could be one
        NoSource, ///< a statement without a source
        UnusedSource,
        Unused, ///< a parameter, fact, party, place or phase that nothing uses
        Hole, ///< a parameter without a value on some days, unsaid
        TwoValues ///< a parameter with two values on one day
    };
    struct Fault {
        Kind kind = Kind::Damage;
        QString text; ///< "choice.json, choice rule "market": never fires"
        bool operator==(const Fault &) const = default;
    };
    struct Outcome {
        QString mode;
        QString route; ///< empty: the mode has none
        QString combinations; ///< decimal number, beyond 64 bits
        bool operator==(const Outcome &) const = default;
    };

    QString checksum; ///< of the rules it is about
    int periods = 0; ///< spans of days on which the same rules hold
    int days = 0; ///< declaration dates tried: the first day of each period and those beside it
    QString combinations; ///< of answers on all these days
    QString paths; ///< complete ways through the questions on all these days
    QList<Outcome> outcomes; ///< by mode and route
    QList<Fault> faults;

    [[nodiscard]] bool holds() const { return faults.isEmpty(); }
    [[nodiscard]] int count(Kind kind) const;
    bool operator==(const Proof &) const = default;
};

/// The figures in words: days, combinations, paths, outcomes, and the count of every kind of fault.
[[nodiscard]] QList<Field> proofFields(const Proof &proof, const Rules &rules, const Texts &texts);

/// For keeping a proof, which takes seconds to find again.
[[nodiscard]] QJsonObject proofToJson(const Proof &proof);
/// Empty if `object` is none, or one that was found in another way than proofs are now.
[[nodiscard]] std::optional<Proof> proofFromJson(const QJsonObject &object);
