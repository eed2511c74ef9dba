// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

class Texts;

/// Says conditions, limits and rule texts as they stand in the rules, for all days and answers at once.
class ConditionWords
{
public:
    /// Both must outlive it.
    ConditionWords(const Rules &rules, const Texts &texts) : m_rules(rules), m_texts(texts) {}

    /// A condition in words. One of several parts is a line that says how they go together, and a numbered line for
    /// each: "1.", "2.", and below it, indented by no-break spaces, "2.1".
    [[nodiscard]] QString lines(const Condition &condition) const;
    /// When a value of a parameter counts, besides its days; empty: whatever the answers are.
    [[nodiscard]] QString choice(const Parameter &parameter, qsizetype value) const;
    /// All values of a parameter with their days: "5,000 CNY (from 1 Jul 2020)".
    [[nodiscard]] QString values(const Parameter &parameter) const;
    /// A rule text that is said on these `days`; a placeholder shows every value that it may stand for on them.
    [[nodiscard]] QString text(const QString &english, const QList<Validity> &days = {Validity()}) const;

private:
    /// A sentence, or the head of a list.
    struct Phrase {
        QString text;
        QList<Phrase> parts{};
    };

    [[nodiscard]] Phrase phrase(const Condition &condition, bool holds) const;
    [[nodiscard]] Phrase list(const char *head, const QList<Condition> &parts) const;
    /// The parts of a condition that is `op`, with those of parts that are the same: they need no list of their own.
    [[nodiscard]] QList<Condition> flattened(Condition::Operator op, const QList<Condition> &parts) const;
    /// The conditions that facts stand for: a fact has no name of its own.
    [[nodiscard]] QList<Condition> facts(const QStringList &ids) const;
    /// Each mode condition by itself, in the order of the modes.
    [[nodiscard]] QList<Condition> conditionsMet(const QStringList &ids) const;
    [[nodiscard]] QString met(const Condition &condition, bool holds) const;
    [[nodiscard]] QString leaf(const Condition &condition, bool holds) const;
    [[nodiscard]] QString answer(const Condition &condition, bool holds) const;
    [[nodiscard]] QString member(const Condition &condition, bool holds) const;
    [[nodiscard]] QString limit(const Condition &condition) const;
    [[nodiscard]] QString afterRules(const Condition &condition, bool holds) const;
    [[nodiscard]] QString label(const Question *question) const;
    [[nodiscard]] QString valueOf(const Question &question, const QString &value) const;
    [[nodiscard]] QStringList modes(const QStringList &ids) const;
    [[nodiscard]] QStringList routes(const QStringList &ids) const;
    static void append(QStringList &lines, const QString &number, const QList<Phrase> &parts);

    const Rules &m_rules;
    const Texts &m_texts;
};
