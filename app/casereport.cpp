// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casereport.h"

#include "caselines.h"
#include "casereportbuilder.h"
#include "checkliststate.h"
#include "rulesage.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

CaseReportBuilder::CaseReportBuilder(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                     const Texts &texts)
    : m_rules(rules), m_case(data), m_lines(lines), m_texts(texts), m_names(CaseLines::names(data, texts))
{
    for (const DecidedLine &line : lines)
        m_builders.push_back(std::make_unique<ReportBuilder>(rules, line.data, line.decision, texts, m_nothing));
}

Report CaseReportBuilder::build()
{
    Report report;
    report.language = m_texts.language();
    report.title = m_builders.front()->title();
    report.mode = modes();
    report.date = date();
    report.rules = rulesInWords(m_rules, m_lines.first().decision.today, m_texts);
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

/// How many lines, and under which modes they go.
QString CaseReportBuilder::modes() const
{
    QStringList codes;
    bool unsettled = false;
    for (const DecidedLine &line : m_lines) {
        const Mode *const mode = m_rules.mode(line.decision.mode);
        unsettled = unsettled || !mode;
        if (mode)
            codes << modeCode(*mode, m_texts);
    }
    codes.removeDuplicates();
    if (unsettled)
        codes << m_texts.say(QT_TRANSLATE_NOOP("Report", "not settled yet"));
    //: %n: number of shipment lines; %1: the modes they go under
    return m_texts.say(QT_TRANSLATE_N_NOOP("Report", "%n shipment line(s): %1"), static_cast<int>(m_lines.size()))
        .arg(joined(codes, m_texts));
}

Section CaseReportBuilder::summary() const
{
    Section section{Section::Kind::Result, m_texts.say(QT_TRANSLATE_NOOP("Report", "Result")), {}};
    section.blocks << Block{.kind = Block::Kind::Paragraph, .text = modes()};
    for (int index = 0; index < m_lines.size(); ++index) {
        const ReportBuilder &builder = *m_builders.at(static_cast<std::size_t>(index));
        section.blocks << Block{.kind = Block::Kind::Card,
                                .id = m_lines.at(index).data.lineId,
                                .text = m_names.at(index),
                                .lines = builder.summary(),
                                .icon = builder.icon()};
    }
    return section;
}

Section CaseReportBuilder::line(int index)
{
    ReportBuilder &builder = *m_builders.at(static_cast<std::size_t>(index));
    Section section{Section::Kind::Line, m_names.at(index), {}};
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

/// A step that one line calls for has not vanished.
Section CaseReportBuilder::vanished() const
{
    QStringList ids;
    for (const DecidedLine &line : m_lines) {
        const QStringList ofLine = vanishedItems(m_rules, line.decision, m_case);
        if (&line == &m_lines.first())
            ids = ofLine;
        ids.removeIf([&ofLine](const QString &id) { return !ofLine.contains(id); });
    }
    return m_builders.front()->vanished(ids);
}

Report makeCaseReport(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return CaseReportBuilder(rules, data, lines, texts).build();
}

Section makeCaseChecklist(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
{
    return CaseReportBuilder(rules, data, lines, texts).checklist();
}
