// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conditionwords.h"
#include "document.h"
#include "texts.h"

/// Writes the rule book, a chapter at a time. Sources are cited by their number in the register at its end.
class RuleBookBuilder
{
public:
    RuleBookBuilder(const Rules &rules, const Texts &texts);

    [[nodiscard]] Report build(const QList<Field> &proof, QDate today) const;

private:
    // rulebookbuilder.cpp: the front, and what all chapters share
    [[nodiscard]] Section front(const QList<Field> &proof, QDate today) const;
    [[nodiscard]] Section questions() const;
    [[nodiscard]] Section chapter(const char *title) const;
    [[nodiscard]] Block heading(const QString &text) const;
    [[nodiscard]] Block card(const QString &id, const QString &text) const;
    [[nodiscard]] QString cite(const QStringList &sources) const;
    /// A statement with its grade and sources behind it.
    [[nodiscard]] QString graded(const QString &text, const Evidence &evidence) const;
    void addField(Block &block, const QString &id, const char *label, const QString &value) const;
    void addValidity(Block &block, const Validity &valid) const;
    void setEvidence(Block &block, const Evidence &evidence) const;

    // rulebookmodes.cpp
    [[nodiscard]] Section modes() const;
    [[nodiscard]] Block condition(const ModeCondition &condition) const;
    [[nodiscard]] Block route(const Mode &mode, qsizetype at) const;
    [[nodiscard]] Section choice() const;
    void addTradeOffs(Section &section) const;

    // rulebookwarnings.cpp
    [[nodiscard]] Section warnings() const;
    [[nodiscard]] Block warning(const Warning &warning) const;
    [[nodiscard]] Section parameters() const;
    [[nodiscard]] QString daysWithoutValue(const Parameter &parameter) const;

    // rulebookchecklist.cpp
    [[nodiscard]] Section checklist() const;
    [[nodiscard]] Block item(const Item &item) const;
    void addVariants(Block &block, const Item &item) const;
    [[nodiscard]] QList<Field> fields(const ItemText &text) const;
    [[nodiscard]] QString due(const DueRule &rule) const;

    // rulebookknowledge.cpp
    [[nodiscard]] Section glossary() const;
    [[nodiscard]] Section misconceptions() const;
    [[nodiscard]] Block explained(const QString &id, const QString &title, const QString &text,
                                  const Evidence &evidence) const;
    [[nodiscard]] Section journeys() const;
    [[nodiscard]] Block journey(const Journey &journey) const;
    [[nodiscard]] QString leadsTo(const Journey &journey, const JourneyChoice &choice) const;

    // rulebooksources.cpp
    [[nodiscard]] Section markets() const;
    [[nodiscard]] Section sources() const;

    const Rules &m_rules;
    const Texts &m_texts;
    const ConditionWords m_words;
};
