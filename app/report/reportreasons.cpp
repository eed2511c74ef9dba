// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "warninggroups.h"

using namespace Qt::Literals::StringLiterals;

Section ReportBuilder::warnings()
{
    Section section{Section::Kind::Warnings, m_texts.say(QT_TRANSLATE_NOOP("Report", "Warnings")), {}};
    WarningGroups groups;
    for (const FiredWarning &fired : m_decision.warnings) {
        if (const Warning *const rule = m_rules.warning(fired.id))
            groups.add(*rule, warning(fired, *rule));
    }
    section.blocks = groups.blocks(m_texts);
    return section;
}

Block ReportBuilder::warning(const FiredWarning &fired, const Warning &rule)
{
    Block block = paragraph(ruleText(fired.text));
    block.id = fired.id;
    block.high = rule.high;
    for (const QString &id : rule.answers) {
        if (const Question *const question = m_rules.question(id))
            block.fields << Field{id, m_texts.rule(question->label),
                                  answerText(m_rules, *question, m_case.answers, m_texts)};
    }
    setEvidence(block, rule.evidence);
    setGrade(block, fired.grade);
    // What may cost money, what asks the reader something, and the rest differ by shape, also in black and white.
    const bool asks = block.confirm || rule.contradiction;
    block.icon = block.high ? u"important"_s : asks ? u"confirm"_s : u"warning"_s;
    return block;
}

Section ReportBuilder::reasons()
{
    Section section{Section::Kind::Reasons, m_texts.say(QT_TRANSLATE_NOOP("Report", "Why this mode")), {}};
    const Mode *const mode = m_rules.mode(m_decision.mode);
    if (!mode)
        return section;
    QList<Block> unmet;
    QList<Block> unknown;
    for (const ModeCondition &condition : mode->conditions) {
        if (!condition.valid.contains(m_decision.date))
            continue;
        const bool met = m_decision.met.contains(condition.id);
        const bool toFile = m_decision.filings.contains(condition.id);
        Block block = paragraph(ruleText(met ? condition.met : toFile ? condition.notMet : condition.text));
        block.id = condition.id;
        setEvidence(block, condition.evidence);
        (met ? section.blocks : toFile ? unmet : unknown) << block;
    }
    if (!unmet.isEmpty())
        section.blocks << heading(
            m_texts.say(QT_TRANSLATE_NOOP("Report", "Still to be done so that the mode may be used")))
                       << unmet;
    if (!unknown.isEmpty())
        section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "Not known from the answers: check it")))
                       << unknown;
    return section;
}

Section ReportBuilder::alternatives() const
{
    Section section{Section::Kind::Alternatives, m_texts.say(QT_TRANSLATE_NOOP("Report", "Alternatives")), {}};
    for (const Alternative &alternative : m_decision.alternatives) {
        Block card{.kind = Block::Kind::Card,
                   .id = alternative.mode,
                   .text = modeName(alternative.mode),
                   .icon = modeIcon(alternative.mode)};
        if (const Route *const route = m_rules.route(alternative.mode, alternative.route))
            card.text = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route: %2"))
                            .arg(card.text, m_texts.withOfficial(route->name, route->official));
        if (!alternative.tradeOff.isEmpty())
            card.lines << ruleText(alternative.tradeOff);
        section.blocks << card;
    }
    return section;
}

Section ReportBuilder::whyNot()
{
    Section section{Section::Kind::WhyNot, m_texts.say(QT_TRANSLATE_NOOP("Report", "Why not the other modes")), {}};
    bool canChange = false;
    for (const RuledOut &ruledOut : m_decision.ruledOut) {
        Block card{.kind = Block::Kind::Card,
                   .id = ruledOut.mode,
                   .text = modeName(ruledOut.mode),
                   .icon = modeIcon(ruledOut.mode)};
        for (const QString &id : ruledOut.failed) {
            const ModeCondition *const condition = m_rules.condition(id);
            if (!condition)
                continue;
            const Grade grade = m_rules.effectiveGrade(condition->evidence, m_decision.date);
            card.lines << m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 [%2: %3]"))
                              .arg(ruleText(condition->notMet), m_texts.grade(grade),
                                   cite(condition->evidence.sources, Citation::Short));
        }
        if (!ruledOut.wouldApplyIf.isEmpty()) {
            canChange = true;
            card.lines << m_texts.say(
                QT_TRANSLATE_NOOP("Report", "It would apply to a shipment of which this is true:"));
            for (const Change &change : ruledOut.wouldApplyIf)
                card.fields << changeField(m_rules, change, m_texts);
        }
        section.blocks << card;
    }
    if (canChange)
        section.blocks.prepend(paragraph(m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "What would have to be different is stated as a fact, not as advice: the declaration must match "
                      "the real transaction."))));
    return section;
}
