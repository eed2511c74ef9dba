// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mergedchecklist.h"
#include "reportbuilder.h"

#include <memory>
#include <vector>

/// Writes the report of several lines out of the parts of one report for each.
class CaseReportBuilder
{
public:
    CaseReportBuilder(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts);

    [[nodiscard]] Report build();
    /// The report without its sections.
    [[nodiscard]] Report head() const;
    [[nodiscard]] Section checklist();
    /// What was ticked or noted at steps that no line calls for.
    [[nodiscard]] Section vanished() const;

private:
    /// Something that is said of some lines.
    template<typename Said>
    struct OfLines {
        Said said;
        QList<int> lines;
    };

    // casereport.cpp
    [[nodiscard]] QString date() const;
    /// The heading over a line: its name, behind its number where lines are spoken of by that.
    [[nodiscard]] QString title(int index) const;
    [[nodiscard]] Section summary() const;
    [[nodiscard]] Section line(int index);

    // casereportchecklist.cpp
    void addIntroduction(Section &section) const;
    [[nodiscard]] Block item(const MergedItem &merged);
    void addNotes(Block &block, const MergedItem &merged, const Item &rule) const;
    [[nodiscard]] QList<Field> dues(const MergedItem &merged) const;
    [[nodiscard]] Block text(const MergedItem &merged);
    [[nodiscard]] Block withVariants(const QList<OfLines<Block>> &variants) const;
    /// What a variant says that not all of them say.
    [[nodiscard]] QString variantText(const Block &variant, const Block &common) const;
    template<typename Said, typename Say>
    [[nodiscard]] static QList<OfLines<Said>> byWords(const MergedItem &merged, Say say);
    [[nodiscard]] QString names(const QList<int> &lines) const;
    /// `words`, with the names of the lines that they are said of.
    [[nodiscard]] QString saidOf(const QList<int> &lines, const QString &words) const;
    [[nodiscard]] QString labelled(const QString &label, const QString &value) const;

    const Rules &m_rules;
    const CaseData &m_case;
    const QList<DecidedLine> &m_lines;
    const Texts &m_texts;
    const Sensitivity m_nothing; ///< the near limits and single answers belong to the report on a line alone
    const QStringList m_names;
    std::vector<std::unique_ptr<ReportBuilder>> m_builders; ///< one for each line
};
