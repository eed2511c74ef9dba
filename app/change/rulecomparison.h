// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmodel.h"
#include "exportcase.h"
#include "loadedrules.h"

/// Ids that one list has and another lacks, each in the order of its list.
struct IdChanges {
    QStringList added;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    bool operator==(const IdChanges &) const = default;
};

/// A checklist item that stays on the list and says or asks something else.
struct ItemChange {
    enum class Part { Kind, Phase, Title, Detail, Who, Where, Documents, Due, Consequence, Exception, Evidence, Done };

    QString id;
    QList<Part> parts; ///< what of it is different
    QDate dueBefore; ///< earliest computable due date; invalid: none
    QDate dueAfter;
    bool operator==(const ItemChange &) const = default;
};

/// What becomes of one case when rules change. It points into both rule bases, which must outlive it.
struct CaseChange {
    QString title;
    Answers answers; ///< as the case gives them
    Decision before;
    Decision after;
    QStringList unknown; ///< questions of the old rules whose answer the new ones do not know; it does not count there
    IdChanges possible; ///< modes
    IdChanges asked; ///< questions
    IdChanges filings;
    IdChanges warnings;
    QStringList reworded; ///< warnings whose text, gravity or grade is different
    IdChanges items;
    QList<ItemChange> changedItems;

    /// Whether status, mode, route, or being over the limit is different.
    [[nodiscard]] bool changesOutcome() const;
    /// Whether anything is.
    [[nodiscard]] bool isEmpty() const;
};

/// Decides a case by both rule bases. `today` stands in for a missing declaration date; a valid `on` replaces the
/// declaration date of the case.
[[nodiscard]] CaseChange compareCase(const DecisionModel &old, const DecisionModel &fresh, const CaseData &data,
                                     QDate today, QDate on = {});

/// Compares what one rule base makes of two sets of answers.
[[nodiscard]] CaseChange compareAnswers(const DecisionModel &model, const CaseData &before, const CaseData &after,
                                        QDate today);

/// Compares what the rules of the declaration date make of a case with what those of `now` make of it. Days are counted
/// from the same events on both sides, so that a time limit differs only where its rule does. Of the decisions, the
/// nearest changes are not made.
[[nodiscard]] CaseChange compareDays(const DecisionModel &model, const CaseData &data, QDate now);

/// What is different in the rules themselves, entry by entry as the rule files list them.
struct RuleChanges {
    enum class Kind {
        Base, ///< version, date, range and base currency: one entry without id
        Page,
        Question,
        Option,
        Fact,
        Mode,
        Condition,
        Route,
        Choice,
        TradeOff,
        Warning,
        Contradiction,
        Parameter,
        Party,
        Place,
        Phase,
        Item,
        Source,
        Market,
        Currency,
        Holidays,
        GlossaryTerm,
        Misconception,
        Journey
    };
    enum class How { Added, Removed, Changed, Reordered };

    struct Change {
        Kind kind = Kind::Base;
        How how = How::Changed;
        QString id; ///< within its kind; of options and routes with that of what they belong to: "partner.kind/family"
        QString name; ///< rule text that names it, in the rules that have it; may be empty
        QStringList members; ///< of a changed entry: the keys that are different
        bool operator==(const Change &) const = default;
    };

    QList<Change> changes; ///< by kind, then as the new rules list them, then what is gone
    QMap<QString, QStringList> translations; ///< by language: English texts of both rule bases that are translated anew

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && translations.isEmpty(); }
    bool operator==(const RuleChanges &) const = default;
};

/// Compares rule bases that `loadRules` has read without a problem. What a rule file may leave out or write in two ways
/// is no difference.
[[nodiscard]] RuleChanges compareRules(const LoadedRules &old, const LoadedRules &fresh);
