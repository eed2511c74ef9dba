// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changewords.h"
#include "thenandnow.h"
#include "wording.h"

#include <functional>

/// Writes the comparison, a chapter at a time.
class ThenAndNowWriter
{
public:
    ThenAndNowWriter(const Rules &rules, const CaseData &data, const ThenAndNow &compared, const Texts &texts)
        : m_rules(rules), m_data(data), m_compared(compared), m_change(compared.change), m_texts(texts),
          m_words(rules, rules, texts.language())
    {
    }

    [[nodiscard]] QList<Section> sections() const
    {
        QList<Section> sections{results(), modes(), warnings(), filings(), checklist(), questions(), values()};
        sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
        return sections;
    }

private:
    /// A decision of the two, with the day whose rules made it.
    struct Side {
        const Decision &decision;
        bool isNow;
    };
    [[nodiscard]] Side then() const { return {m_change.before, false}; }
    [[nodiscard]] Side now() const { return {m_change.after, true}; }

    [[nodiscard]] Section results() const;
    [[nodiscard]] Section modes() const;
    [[nodiscard]] Section warnings() const;
    [[nodiscard]] Section filings() const;
    [[nodiscard]] Section checklist() const;
    [[nodiscard]] Section questions() const;
    [[nodiscard]] Section values() const;

    [[nodiscard]] Section chapter(const char *title) const { return {Section::Kind::Chapter, m_texts.say(title), {}}; }
    [[nodiscard]] QString day(QDate date) const { return m_texts.date(date); }
    [[nodiscard]] QString text(const QString &english, const Side &side) const
    {
        return ruleText(english, m_rules, side.decision, m_texts);
    }
    /// What changes of one kind, a line each.
    [[nodiscard]] QStringList lines(const std::function<void(CaseChange &)> &choose) const;
    [[nodiscard]] QString modeOf(const Side &side) const;
    void addAlternatives(Section &section, const QList<Alternative> &alternatives, const char *sentence,
                         const Side &side) const;
    void addConditions(Block &block, const QString &mode, const Side &side) const;
    void setEvidence(Block &block, const Evidence &evidence, const Side &side) const;
    [[nodiscard]] QString evidence(const Evidence &evidence, const Side &side) const;
    [[nodiscard]] Block fired(const char *sentence, const QString &id, const Side &side) const;
    [[nodiscard]] const FiredWarning &firedWarning(const QString &id, const Side &side) const;
    [[nodiscard]] const ChosenItem &chosen(const QString &id, const Side &side) const;
    [[nodiscard]] Block item(const char *sentence, const QString &id, const Side &side) const;
    [[nodiscard]] Block changedItem(const ItemChange &change) const;
    /// What one part of an item says; empty where it says nothing.
    [[nodiscard]] QString part(ItemChange::Part part, const ChosenItem &chosen, const Side &side) const;
    /// "Legal text read: decree 56".
    [[nodiscard]] QString founded(const Evidence &evidence, const Side &side) const;
    [[nodiscard]] QString statement(const std::optional<Statement> &statement, const Side &side) const;
    [[nodiscard]] QString due(const ChosenItem &chosen, const Side &side) const;
    [[nodiscard]] QString value(const QString &parameter, const std::optional<ParameterValue> &value,
                                const Side &side) const;
    void addThenAndNow(Block &block, const QString &what, const QString &then, const QString &now) const;

    const Rules &m_rules;
    const CaseData &m_data;
    const ThenAndNow &m_compared;
    const CaseChange &m_change;
    const Texts &m_texts;
    const ChangeWords m_words;
};
