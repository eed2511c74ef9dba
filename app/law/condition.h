// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// A parsed condition of the rules: a small tree, never a string interpreted at run time.
/// The file format of each operator stands in resources/rules.md.
struct Condition {
    enum class Operator {
        Always,
        All,
        Any,
        Not,
        Is, ///< the answer to `subject` is one of `values`
        Has, ///< the set answered to `subject` holds one of `values`
        AtMost, ///< amount or number answered to `subject` ≤ limit × share
        AtLeast,
        Over,
        From, ///< declaration date ≥ `date`
        Until, ///< declaration date ≤ `date`
        Recognised, ///< the option chosen for `subject` is recognised on the declaration date
        RecognisedThisYear, ///< … and was first recognised in the calendar year of that date
        AfterRules, ///< declaration date later than the rules' date plus the term `parameter`
        BeforeRange, ///< declaration date before the first day the rules cover
        Fact, ///< the named facts `values` hold
        Met, ///< the mode conditions `values` all hold
        Possible, ///< one of the modes `values` meets all its musts
        Mode, ///< one of the modes `values` is recommended
        Route, ///< one of the routes `values` is that of the recommended mode
    };

    Operator op = Operator::Always;
    QString subject; ///< question id
    QStringList values; ///< ids; "true"/"false" for a yes/no question
    QString parameter; ///< id of the limit
    QString share; ///< id of a percentage the limit is multiplied with, or empty
    QDate date;
    QList<Condition> parts;

    bool operator==(const Condition &) const = default;
};
