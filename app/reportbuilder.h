// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"
#include "texts.h"

/// Writes the report of one decision, a section at a time, and remembers which sources it has cited.
class ReportBuilder
{
public:
    ReportBuilder(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                  const Sensitivity &sensitivity);

    [[nodiscard]] Report build();
    /// What a person typed, without control characters and direction marks, which could make it read as something else.
    [[nodiscard]] static QString typed(const QString &text);

private:
    // reportresult.cpp
    [[nodiscard]] Section result();
    void addMode(Section &section);
    void addRoute(Section &section);
    void addReachable(Section &section) const;
    void addQuestions(Section &section) const;
    void addCaveats(Section &section) const;
    [[nodiscard]] bool hasMissingRule() const;

    // reportreasons.cpp
    [[nodiscard]] Section warnings();
    [[nodiscard]] Block warning(const FiredWarning &fired, const Warning &rule);
    [[nodiscard]] Section reasons();
    [[nodiscard]] Section alternatives() const;
    [[nodiscard]] Section whyNot();

    // reportlimits.cpp
    [[nodiscard]] Section nearLimits();
    [[nodiscard]] Block nearLimit(const NearLimit &limit);
    [[nodiscard]] QString rateLine(const CrossingRate &rate, bool isBeyond) const;
    [[nodiscard]] QString crossingLine(const NearLimit &limit) const;
    [[nodiscard]] QString outcome(const Outcome &outcome) const;
    [[nodiscard]] Section singleAnswers() const;
    [[nodiscard]] QString otherAnswer(const Question &question, const OtherAnswer &other) const;

    // reportcase.cpp
    [[nodiscard]] Section answers() const;
    [[nodiscard]] Section particulars() const;

    // reportchecklist.cpp
    [[nodiscard]] Section checklist();
    void addIntroduction(Section &section) const;
    [[nodiscard]] Block item(const ChosenItem &chosen, const Item &rule);
    void addDue(Block &block, const ChosenItem &chosen);
    void addEffects(Block &block, const ItemText &text);

    // reportvanished.cpp
    [[nodiscard]] Section vanished() const;

    // reportsources.cpp
    [[nodiscard]] Section sources() const;
    [[nodiscard]] Section limits() const;

    // reportbuilder.cpp: the wording that all sections share
    [[nodiscard]] QString mode() const;
    [[nodiscard]] QString modeName(const QString &id) const;
    /// The drawing that stands for a mode; empty where it has none.
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
