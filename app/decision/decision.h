// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"
#include "rules.h"

/// Settled: mode and route are fixed. Open: more than one is left. Stop: do not export, or outside the rules' range.
enum class Status { Settled, Open, Stop };

/// Another mode, or another route of the recommended one, that may be taken instead.
struct Alternative {
    QString mode;
    QString route; ///< empty: the mode has none, or it is not fixed yet
    QString tradeOff; ///< rule text
    bool operator==(const Alternative &) const = default;
};

/// One change of an answer: `answer` is/has/lacks/at most `value`.
struct Change {
    enum class Op { Is, Has, Lacks, AtMost };
    QString answer;
    Op op = Op::Is;
    QString value; ///< option id, "true"/"false", country; AtMost: the limit's amount
    QString currency; ///< AtMost: the limit's currency, empty for a number
    bool operator==(const Change &) const = default;
};

/// A mode that is not possible, and why.
struct RuledOut {
    QString mode;
    QStringList failed; ///< all must conditions that certainly fail
    QList<Change> wouldApplyIf; ///< nearest change; empty where no change of answers can help, or none was looked for
    QStringList
        causes{}; ///< questions whose answers make the first of them fail; none where only the assumed date does
    bool operator==(const RuledOut &) const = default;
};

/// A warning whose condition certainly holds.
struct FiredWarning {
    QString id;
    QString text; ///< rule text valid on the date
    Grade grade = Grade::Confirm; ///< on the date
    bool operator==(const FiredWarning &) const = default;
};

/// A checklist item that the answers call for.
struct ChosenItem {
    enum class Filed { No, Yes, Unsure }; ///< whether the answers say it is done already

    QString id;
    const ItemText *text = nullptr; ///< the variant that holds; lives as long as the rules
    Filed filed = Filed::No;
    QList<int> due; ///< indices of the due rules that apply
};

/// What follows from the answers given so far. The words are defined at DecisionModel.
struct Decision {
    QDate date; ///< declaration date decided for
    QDate today; ///< the day on which it was decided
    bool dateAssumed = false; ///< the date is today's because none was given
    Status status = Status::Open;
    bool complete = false; ///< nothing unanswered can change filings, warnings or checklist either
    QString mode; ///< empty while not fixed
    QString route; ///< empty while not fixed, or the mode has none
    QString choiceRule; ///< id of the rule that chose the mode, empty while not fixed
    bool overLimit = false;
    QStringList possible;
    QStringList reachable;
    QList<Alternative> alternatives;
    QList<RuledOut> ruledOut;
    QStringList met; ///< conditions of all modes that certainly hold
    QStringList filings;
    QList<FiredWarning> warnings;
    QStringList asked; ///< questions that count, in order
    QStringList openQuestions; ///< not answered (or not sure), and able to change something
    QList<ChosenItem> checklist;
    QMap<QString, QStringList> members; ///< for set questions asked: the members that can matter
    QStringList ratesNeeded; ///< currencies whose rate a limit depends on
    QMap<QString, ParameterValue> parameters; ///< values valid on the date, by id
};
