// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerspace.h"
#include "diagram.h"

#include <memory>

/// What rules are compiled on: the answers of one day, and the diagrams over them. Rule bases compiled on the same
/// ground can be compared: where they say the same, their diagrams are the same number.
struct CommonGround {
    /// Tells apart what any of `rules` tells apart; they must ask the same questions, and outlive it.
    CommonGround(const QList<const Rules *> &rules, QDate day);

    AnswerSpace space;
    DiagramForest forest;
};

/// The rules of one declaration date as decision diagrams over the answer space. They belong to one thread, as does their
/// ground: to look at them adds diagrams to the forest, also where they are const.
class CompiledRules
{
public:
    struct CompiledRoute {
        QString id;
        Diagram taken = DiagramForest::False; ///< the route of its mode, if that mode is possible
        bool operator==(const CompiledRoute &) const = default;
    };
    struct CompiledMode {
        QString id;
        Diagram possible = DiagramForest::False;
        Diagram chosen = DiagramForest::False;
        QList<CompiledRoute> routes;
        Diagram overLimit = DiagramForest::False;
        bool operator==(const CompiledMode &) const = default;
    };
    struct CompiledCondition {
        QString id;
        QString mode;
        ModeCondition::Kind kind = ModeCondition::Kind::Must;
        Diagram holds = DiagramForest::True;
        Diagram filing = DiagramForest::False; ///< a filing of the recommended mode that is not met
        bool operator==(const CompiledCondition &) const = default;
    };
    struct CompiledWarning {
        QString id;
        Diagram fires = DiagramForest::False;
        bool operator==(const CompiledWarning &) const = default;
    };
    struct CompiledItem {
        QString id;
        Diagram appears = DiagramForest::False;
        Diagram done = DiagramForest::False;
        QStringList doneQuestions; ///< questions that `done` looks at
        QList<Diagram> variants; ///< the item appears and this variant is the first that holds
        QList<QList<Diagram>> due; ///< by text (own first, then variants): where each due rule applies
        bool operator==(const CompiledItem &) const = default;
    };
    struct CompiledChoice {
        QString rule;
        QString mode;
        Diagram holds = DiagramForest::False; ///< its condition
        Diagram fires = DiagramForest::False; ///< it, and none before it
        bool operator==(const CompiledChoice &) const = default;
    };
    /// Which of a parameter's dated values counts, when that depends on the answers.
    struct CompiledValue {
        QString parameter;
        const DatedValue *value = nullptr;
        Diagram counts = DiagramForest::False;
        bool operator==(const CompiledValue &) const = default;
    };

    CompiledRules(const Rules &rules, QDate day);
    /// `ground` must have been made for `rules`, among others, and for `day`.
    CompiledRules(const Rules &rules, QDate day, std::shared_ptr<CommonGround> ground);

    /// The function that a condition of these rules is.
    [[nodiscard]] Diagram compile(const Condition &condition);

    /// Whether the rules of both days tell the same answers apart and say the same about them. Both must be of one rule
    /// base, each on its own ground.
    [[nodiscard]] bool saysTheSame(const CompiledRules &other) const;

    [[nodiscard]] const AnswerSpace &space() const { return m_space; }
    [[nodiscard]] DiagramForest &forest() const { return m_forest; }

    QList<CompiledMode> modes;
    QList<CompiledCondition> conditions;
    QList<CompiledChoice> choice;
    QList<CompiledWarning> warnings;
    QList<CompiledItem> items;
    QList<CompiledValue> values;
    QList<Diagram> outcome; ///< mode, route, filings, warnings, checklist: what a question must be able to change

private:
    [[nodiscard]] Diagram compileLiterals(const Condition &condition);
    [[nodiscard]] Diagram compileComparison(const Condition &condition);
    void compileModes();
    void compileChoice();
    void compileWarnings();
    void compileItems();
    void collectOutcome();

    const Rules &m_rules;
    QDate m_day;
    const std::shared_ptr<CommonGround> m_ground;
    const AnswerSpace &m_space;
    DiagramForest &m_forest; ///< grows when diagrams are restricted
    QHash<QString, Diagram> m_facts;
    qsizetype m_size = 0; ///< of the forest, when all was compiled
};
