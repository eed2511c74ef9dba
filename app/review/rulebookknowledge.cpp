// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "wording.h"

using namespace Qt::Literals::StringLiterals;

Section RuleBookBuilder::glossary() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Glossary"));
    for (const GlossaryTerm &term : m_rules.terms)
        section.blocks << explained(term.id, m_texts.withOfficial(term.term, term.official), term.text, term.evidence);
    return section;
}

Section RuleBookBuilder::misconceptions() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "What everybody gets wrong"));
    for (const Misconception &misconception : m_rules.misconceptions) {
        //: %1: something that many people believe, and that is wrong
        const QString claim = m_texts.say(QT_TRANSLATE_NOOP("Report", "People say: “%1”"))
                                  .arg(m_words.text(misconception.claim));
        section.blocks << explained(misconception.id, claim, misconception.truth, misconception.evidence);
    }
    return section;
}

Block RuleBookBuilder::explained(const QString &id, const QString &title, const QString &text,
                                 const Evidence &evidence) const
{
    Block block = card(id, title);
    block.lines << m_words.text(text);
    setEvidence(block, evidence);
    return block;
}

Section RuleBookBuilder::journeys() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Ways to find an answer"));
    for (const Journey &each : m_rules.journeys)
        section.blocks << journey(each);
    return section;
}

Block RuleBookBuilder::journey(const Journey &journey) const
{
    Block block = card(journey.id, m_words.text(journey.title));
    const Question *const question = m_rules.question(journey.question);
    addField(block, u"question"_s, QT_TRANSLATE_NOOP("Report", "Answers"),
             question ? m_texts.rule(question->label) : QString());
    for (qsizetype at = 0; at < journey.steps.size(); ++at) {
        const JourneyStep &step = journey.steps.at(at);
        QStringList lines{m_words.text(step.text)};
        for (const JourneyChoice &choice : step.choices)
            lines << leadsTo(journey, choice);
        //: %1: the number of a step
        const QString label = m_texts.say(QT_TRANSLATE_NOOP("Report", "Step %1")).arg(m_texts.number(int(at) + 1));
        block.fields << Field{step.id, label, lines.join(u'\n')};
    }
    setEvidence(block, journey.evidence);
    return block;
}

QString RuleBookBuilder::leadsTo(const Journey &journey, const JourneyChoice &choice) const
{
    const QString text = m_words.text(choice.text);
    for (qsizetype at = 0; at < journey.steps.size(); ++at) {
        if (journey.steps.at(at).id == choice.goTo) {
            //: %1: what a person says; %2: the number of the step that follows
            return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: go on with step %2"))
                .arg(text, m_texts.number(int(at) + 1));
        }
    }
    //: %1: what a person says; %2: what follows from it
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
        .arg(text, m_words.text(choice.answer ? choice.because : choice.ask));
}
