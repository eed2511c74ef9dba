// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

class Texts;

/// How one mode stands in a case, beside the others.
struct ComparedMode {
    enum class State { Recommended, Possible, RuledOut };
    enum class Truth { Met, Failed, Open };
    struct Requirement {
        QString condition;
        Truth truth = Truth::Open;
        bool operator==(const Requirement &) const = default;
    };

    QString mode;
    State state = State::Possible;
    QString route; ///< empty: the mode has none, it is not fixed, or the mode is ruled out
    QString tradeOff; ///< rule text; empty where the rules name none
    QList<Requirement> musts;
    QList<Requirement> filings; ///< open: not known, or not known to be missing
    QList<Change> nearest; ///< what would make a mode possible that is ruled out
    bool operator==(const ComparedMode &) const = default;
};

/// The modes that goods can be declared under: the recommended one, the other possible ones, then those ruled out. A mode
/// that says not to export is among them only where it is recommended.
[[nodiscard]] QList<ComparedMode> compareModes(const Rules &rules, const Decision &decision);

/// The comparison in words, for screen and paper: a column a mode.
struct ModeTable {
    struct Column {
        QString mode;
        QString title; ///< code and name of the mode
        ComparedMode::State state = ComparedMode::State::Possible;
    };
    struct Row {
        QString id; ///< "state", "route" …
        QString label;
        QList<QStringList> cells; ///< by column: sentences; none where there is nothing to say
    };
    QList<Column> columns;
    QList<Row> rows;
};

[[nodiscard]] ModeTable modeTable(const Rules &rules, const Decision &decision, const Texts &texts);
