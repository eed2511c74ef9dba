// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"
#include "rulesloader.h"

#include <QJsonObject>

/// What was found and counted when a rule base was proven: see RuleCheck.
struct Proof {
    /// The kinds of faults that are looked for. A rule base with any of them is not used.
    enum class Kind {
        Damage, ///< it cannot be read: nothing else is looked for
        Gap, ///< answers without a recommended mode
        OwnMust, ///< a recommended mode that fails a must of its own
        Overlap, ///< two choice rules hold at once, and no reason is stated why the earlier goes first
        DeadMode,
        DeadRoute,
        DeadChoice, ///< a choice rule that never fires, as earlier ones always do
        DeadQuestion,
        DeadOption,
        DeadWarning,
        DeadItem, ///< an item, a variant, a due date or a "done already" that never comes to be
        Constant, ///< a condition that always or never holds
        Mergeable, ///< two choice rules that could be one
        NoSource, ///< a statement without a source, or a source without a grade
        UnusedSource,
        UnusedParameter,
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
    int days = 0; ///< declaration dates tried: the first and last of each period in which the same rules hold, and a day around
    int periods = 0;
    QString combinations; ///< of answers on all these days
    QString paths; ///< complete ways through the questions on all these days
    QList<Outcome> outcomes; ///< by mode and route
    QList<Fault> faults;

    [[nodiscard]] bool holds() const { return faults.isEmpty(); }
    [[nodiscard]] int count(Kind kind) const;
    [[nodiscard]] static QList<Kind> kinds();
    bool operator==(const Proof &) const = default;
};

/// The figures in words: days, combinations, paths, outcomes, and the count of every kind of fault.
[[nodiscard]] QList<Field> proofFields(const Proof &proof, const Rules &rules, const Texts &texts);

/// For keeping a proof, which takes seconds to find again.
[[nodiscard]] QJsonObject proofToJson(const Proof &proof);
/// Empty if `object` is none.
[[nodiscard]] std::optional<Proof> proofFromJson(const QJsonObject &object);

/// The proof of rules that `loadRules` has read without a problem: the one kept with the program or with the loaded
/// rules if its checksum is theirs, else proven now.
[[nodiscard]] Proof proofOf(const LoadedRules &rules);
