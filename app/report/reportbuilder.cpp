// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "blockwords.h"
#include "rulesage.h"
#include "typedtext.h"
#include "wording.h"

using namespace Qt::Literals::StringLiterals;

ReportBuilder::ReportBuilder(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                             const Sensitivity &sensitivity)
    : m_rules(rules), m_case(data), m_decision(decision), m_texts(texts), m_sensitivity(sensitivity)
{
}

Report ReportBuilder::head() const
{
    return {m_texts.language(), title(), mode(), date(), rulesInWords(m_rules, m_decision.today, m_texts), {}};
}

Report ReportBuilder::build()
{
    Report report = head();
    QStringList calledFor;
    for (const ChosenItem &item : m_decision.checklist)
        calledFor << item.id;
    // What to do stands first; why, and on what grounds, is the annex.
    report.sections = {result(),  warnings(),     answers(), particulars(), checklist(), vanished(calledFor),
                       reasons(), alternatives(), whyNot()};
    report.sections << nearLimits() << singleAnswers();
    // Last, since only now it is known what was cited.
    report.sections << sources() << limits();
    report.sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return report;
}

QString ReportBuilder::title() const
{
    const QString title = typedText(m_case.title).simplified();
    return title.isEmpty() ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Export case without a title")) : title;
}

QString ReportBuilder::date() const
{
    const QString date = m_texts.date(m_decision.date);
    return m_decision.dateAssumed
               ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Declaration date: %1 (today, assumed)")).arg(date)
               : m_texts.say(QT_TRANSLATE_NOOP("Report", "Declaration date: %1")).arg(date);
}

QString ReportBuilder::mode() const
{
    if (!m_decision.mode.isEmpty())
        return modeName(m_decision.mode);
    return m_decision.status == Status::Stop
               ? m_texts.say(QT_TRANSLATE_NOOP("Report", "No supervision mode: outside the range of the rules"))
               : m_texts.say(QT_TRANSLATE_NOOP("Report", "Supervision mode not settled yet"));
}

QString ReportBuilder::modeName(const QString &id) const
{
    const Mode *const mode = m_rules.mode(id);
    return mode ? modeTitle(*mode, m_texts) : id;
}

QString ReportBuilder::modeIcon(const QString &id) const
{
    const Mode *const mode = m_rules.mode(id);
    return mode ? mode->icon : QString();
}

QString ReportBuilder::ruleText(const QString &english) const
{
    return ::ruleText(english, m_rules, m_decision, m_texts);
}

QString ReportBuilder::graded(const QString &text, Grade grade) const
{
    return marked(text, grade, m_texts);
}

QString ReportBuilder::cite(const QStringList &sources, Citation citation)
{
    QStringList names;
    for (const QString &id : sources) {
        const Source *const source = m_rules.source(id);
        if (!source)
            continue;
        if (!m_cited.contains(id))
            m_cited << id;
        QString name = sourceName(*source, citation == Citation::Short ? SourceName::Short : SourceName::Full, m_texts);
        if (m_decision.date < source->inForce.from)
            name = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (not yet in force on the declaration date)")).arg(name);
        else if (!source->inForce.contains(m_decision.date))
            name = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (no longer in force on the declaration date)"))
                       .arg(name);
        names << name;
    }
    return joined(names, m_texts);
}

void ReportBuilder::citeToo(const QStringList &sources)
{
    m_cited << sources;
    m_cited.removeDuplicates();
}

void ReportBuilder::setEvidence(Block &block, const Evidence &evidence, Citation citation)
{
    ::setEvidence(block, m_rules.effectiveGrade(evidence, m_decision.date), cite(evidence.sources, citation), m_texts);
}

void ReportBuilder::setGrade(Block &block, Grade grade) const
{
    ::setGrade(block, grade, m_texts);
}

Block ReportBuilder::paragraph(const QString &text) const
{
    return {.kind = Block::Kind::Paragraph, .text = text};
}

Block ReportBuilder::heading(const QString &text) const
{
    return {.kind = Block::Kind::Heading, .text = text};
}
