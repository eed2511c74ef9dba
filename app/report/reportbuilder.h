// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "document.h"
#include "exportcase.h"
#include "sensitivity.h"
#include "texts.h"

/// Writes the report of one decision, a section at a time, and remembers which sources it has cited.
class ReportBuilder
{
public:
    ReportBuilder(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                  const Sensitivity &sensitivity);

    [[nodiscard]] Report build();
    /// The report without its sections.
    [[nodiscard]] Report head() const;

    // Single parts, for a report on several decisions (casereport.h). What a part cites stands in sources() from then on.
    [[nodiscard]] QString title() const;
    /// The mode in words, or why there is none.
    [[nodiscard]] QString mode() const;
    [[nodiscard]] QString date() const;
    /// Mode and route, and whether the limit is kept, in a few words.
    [[nodiscard]] QStringList summary() const;
    /// The drawing that stands for the mode; empty where it has none.
    [[nodiscard]] QString icon() const { return modeIcon(m_decision.mode); }
    [[nodiscard]] Section result();
    [[nodiscard]] Section warnings();
    [[nodiscard]] Section alternatives() const;
    [[nodiscard]] Section answers() const;
    [[nodiscard]] Section particulars() const;
    [[nodiscard]] Section checklist();
    /// The heading over the items of a phase.
    [[nodiscard]] Block phaseHeading(const QString &phase) const;
    /// What is to be said of the whole checklist; may be empty.
    [[nodiscard]] QString checklistIntroduction() const;
    /// An item as the rules say it, without a box and without what follows from dates and ticks.
    [[nodiscard]] Block itemText(const ChosenItem &chosen);
    /// What the answers say of an item: that it is filed already, or may be left out.
    [[nodiscard]] QStringList itemNotes(const ChosenItem &chosen, const Item &rule) const;
    [[nodiscard]] QList<Field> itemDues(const ChosenItem &chosen) const;
    /// What was ticked or noted at steps that are none of those called for.
    [[nodiscard]] Section vanished(const QStringList &calledFor) const; // reportvanished.cpp
    [[nodiscard]] Section sources() const;
    [[nodiscard]] Section limits() const;
    [[nodiscard]] const QStringList &cited() const { return m_cited; }
    void citeToo(const QStringList &sources);

private:
    // reportresult.cpp
    void addMode(Section &section);
    void addRoute(Section &section);
    [[nodiscard]] QString reachableWords() const;
    void addReachable(Section &section) const;
    void addQuestions(Section &section) const;
    void addCaveats(Section &section) const;
    [[nodiscard]] bool hasMissingRule() const;

    // reportreasons.cpp
    [[nodiscard]] Block warning(const FiredWarning &fired, const Warning &rule);
    [[nodiscard]] Section reasons();
    [[nodiscard]] Section whyNot();

    // reportlimits.cpp
    [[nodiscard]] Section nearLimits();
    [[nodiscard]] Block nearLimit(const NearLimit &limit);
    [[nodiscard]] QString rateLine(const CrossingRate &rate, bool isBeyond) const;
    [[nodiscard]] QString crossingLine(const NearLimit &limit) const;
    [[nodiscard]] QString outcome(const Outcome &outcome) const;
    [[nodiscard]] Section singleAnswers() const;
    [[nodiscard]] QString otherAnswer(const Question &question, const OtherAnswer &other) const;

    // reportchecklist.cpp
    [[nodiscard]] Block item(const ChosenItem &chosen, const Item &rule);
    void addEffects(Block &block, const ItemText &text);

    // reportbuilder.cpp: the wording that all sections share
    [[nodiscard]] QString modeName(const QString &id) const;
    [[nodiscard]] QString modeIcon(const QString &id) const;
    [[nodiscard]] QString ruleText(const QString &english) const;
    /// `text`, marked if it must be confirmed; usual practice is said by the rule texts themselves.
    [[nodiscard]] QString graded(const QString &text, Grade grade) const;
    /// Full: title and number. Short: the number alone, where there is one; the list at the end has both.
    enum class Citation { Full, Short };
    /// The sources of a statement; they are listed at the end from then on.
    [[nodiscard]] QString cite(const QStringList &sources, Citation citation);
    void setEvidence(Block &block, const Evidence &evidence, Citation citation = Citation::Full);
    void setGrade(Block &block, Grade grade) const;
    [[nodiscard]] Block paragraph(const QString &text) const;
    [[nodiscard]] Block heading(const QString &text) const;

    const Rules &m_rules;
    const CaseData &m_case;
    const Decision &m_decision;
    const Texts &m_texts;
    const Sensitivity &m_sensitivity;
    QStringList m_cited;
};
