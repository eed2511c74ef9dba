// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casereport.h"

#include "caselines.h"
#include "casereportbuilder.h"
#include "linenames.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

CaseReportBuilder::CaseReportBuilder(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                     const Texts &texts)
    : m_rules(rules), m_case(data), m_lines(lines), m_texts(texts), m_names(lineNames(data, texts))
{
    for (const DecidedLine &line : lines)
        m_builders.push_back(std::make_unique<ReportBuilder>(rules, line.data, line.decision, texts, m_nothing));
}

Report CaseReportBuilder::head() const
{
    Report report = m_builders.front()->head();
    report.mode = modesOfLines(m_rules, m_lines, m_texts);
    report.date = date();
    return report;
}

Report CaseReportBuilder::build()
{
    Report report = head();
    report.sections << summary();
    for (int index = 0; index < m_lines.size(); ++index)
        report.sections << line(index);
    report.sections << checklist() << vanished();
    // What all lines cite is listed once.
    ReportBuilder &last = *m_builders.back();
    for (const auto &builder : m_builders)
        last.citeToo(builder->cited());
    report.sections << last.sources() << last.limits();
    report.sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return report;
}

QString CaseReportBuilder::date() const
{
    QStringList dates;
    QList<QDate> days;
    for (std::size_t index = 0; index < m_builders.size(); ++index) {
        dates << m_builders.at(index)->date();
        days << m_lines.at(static_cast<qsizetype>(index)).decision.date;
    }
    if (dates.removeDuplicates() == m_lines.size() - 1)
        return dates.first();
    const auto [first, last] = std::ranges::minmax(days);
    if (first == last)
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "Declaration date: %1")).arg(m_texts.date(first));
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "Declaration dates: %1 to %2"))
        .arg(m_texts.date(first), m_texts.date(last));
}

QString CaseReportBuilder::title(int index) const
{
    if (!linesAreNumbered(m_lines.size()))
        return m_names.at(index);
    //: %1: number of a shipment line; %2: its name
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 · %2")).arg(m_texts.number(index + 1), m_names.at(index));
}

Section CaseReportBuilder::summary() const
{
    Section section{Section::Kind::Result, m_texts.say(QT_TRANSLATE_NOOP("Report", "Result")), {}};
    section.blocks << Block{.kind = Block::Kind::Paragraph, .text = modesOfLines(m_rules, m_lines, m_texts)};
    for (int index = 0; index < m_lines.size(); ++index) {
        const ReportBuilder &builder = *m_builders.at(static_cast<std::size_t>(index));
        section.blocks << Block{.kind = Block::Kind::Card,
                                .id = m_lines.at(index).data.lineId,
                                .text = title(index),
                                .lines = builder.summary(),
                                .icon = builder.icon()};
    }
    return section;
}

Section CaseReportBuilder::line(int index)
{
    ReportBuilder &builder = *m_builders.at(static_cast<std::size_t>(index));
    Section section{Section::Kind::Line, title(index), {}};
    if (m_lines.at(index).decision.date.isValid())
        section.blocks << Block{.kind = Block::Kind::Paragraph, .text = builder.date()};
    section.blocks << builder.result().blocks;
    for (const Section &part : {builder.warnings(), builder.alternatives(), builder.answers(), builder.particulars()}) {
        if (part.blocks.isEmpty())
            continue;
        if (part.blocks.first().kind != Block::Kind::Heading)
            section.blocks << Block{.kind = Block::Kind::Heading, .text = part.title};
        section.blocks << part.blocks;
    }
    return section;
}

Section CaseReportBuilder::vanished() const
{
    QStringList calledFor;
    for (const DecidedLine &line : m_lines) {
        for (const ChosenItem &item : line.decision.checklist)
            calledFor << item.id;
    }
    return m_builders.front()->vanished(calledFor);
}

QString modesOfLines(const Rules &rules, const QList<DecidedLine> &lines, const Texts &texts)
{
    QStringList codes;
    bool unsettled = false;
    for (const DecidedLine &line : lines) {
        const Mode *const mode = rules.mode(line.decision.mode);
        unsettled = unsettled || !mode;
        if (mode)
            codes << modeCode(*mode, texts);
    }
    codes.removeDuplicates();
    if (unsettled)
        codes << texts.say(QT_TRANSLATE_NOOP("Report", "not settled yet"));
    //: %n: number of shipment lines; %1: the modes they go under
    return texts.say(QT_TRANSLATE_N_NOOP("Report", "%n shipment line(s): %1"), static_cast<int>(lines.size()))
        .arg(joined(codes, texts));
}

Report makeCaseReport(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return CaseReportBuilder(rules, data, lines, texts).build();
}

Report makeCaseChecklistReport(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                               const Texts &texts)
{
    CaseReportBuilder builder(rules, data, lines, texts);
    Report report = builder.head();
    report.sections << builder.checklist();
    return report;
}

Section makeCaseChecklist(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return CaseReportBuilder(rules, data, lines, texts).checklist();
}

Section makeCaseVanished(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return CaseReportBuilder(rules, data, lines, texts).vanished();
}
