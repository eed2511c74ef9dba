// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "helpbook.h"

#include "glossary.h"
#include "session.h"
#include "termlabel.h"
#include "wording.h"

#include <algorithm>

QList<HelpTopic> HelpBook::topics() const
{
    QList<HelpTopic> topics = useOfTheProgram();
    const Rules &rules = m_session.rules();
    if (!rules.misconceptions.isEmpty())
        topics << mistakesTopic();
    for (const Question &question : rules.questions)
        topics << questionTopic(question);
    QList<HelpTopic> terms;
    for (const GlossaryTerm &term : rules.terms)
        terms << termTopicOf(term);
    std::ranges::sort(terms, [&](const HelpTopic &left, const HelpTopic &right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    return topics + terms;
}

HelpTopic HelpBook::mistakesTopic() const
{
    HelpText text;
    text.paragraph(
        tr("These things are said again and again, and they are wrong. Each is followed by what is true, how "
           "well that is founded, and where it stands."));
    for (const Misconception &misconception : m_session.rules().misconceptions)
        addMistake(text, misconception);
    return {mistakes(), tr("Good to know"), tr("What everybody gets wrong"), text};
}

void HelpBook::addMistake(HelpText &text, const Misconception &misconception) const
{
    //: %1: something that many people believe, and that is wrong
    text.strong(tr("People say: “%1”").arg(m_session.text(misconception.claim)));
    //: %1: what is true, in one or more sentences
    text.paragraph(tr("In truth: %1").arg(m_session.text(misconception.truth)));
    addEvidence(text, misconception.evidence);
}

void HelpBook::addEvidence(HelpText &text, const Evidence &evidence) const
{
    const Texts &texts = m_session.texts();
    QStringList sources;
    for (const QString &id : evidence.sources) {
        if (const Source *const source = m_session.rules().source(id))
            sources << sourceName(*source, SourceName::Explained, texts);
    }
    const Grade grade = m_session.rules().effectiveGrade(evidence, m_session.decision().date);
    if (grade == Grade::Confirm) {
        text.strong(texts.grade(grade)); // never to be read over
        text.quiet(joined(sources, texts));
    } else {
        //: %1: how well a statement is founded; %2: its sources
        text.quiet(tr("%1 · %2", "evidence grade, sources").arg(texts.grade(grade), joined(sources, texts)));
    }
}

HelpTopic HelpBook::questionTopic(const Question &question) const
{
    HelpText text;
    text.strong(m_session.text(question.text));
    text.paragraph(m_session.text(question.help));
    text.paragraph(tr("Example: %1").arg(m_session.text(question.example)));
    text.paragraph(tr("Why we ask: %1").arg(m_session.text(question.why)));
    if (!question.ask.isEmpty())
        text.paragraph(tr("Whom to ask: %1").arg(m_session.text(question.ask)));
    bool first = true;
    for (const Misconception &misconception : m_session.rules().misconceptions) {
        if (!misconception.questions.contains(question.id))
            continue;
        if (first)
            text.heading(tr("What everybody gets wrong"));
        first = false;
        addMistake(text, misconception);
    }
    QStringList told;
    for (const QString &english : {question.text, question.help, question.example, question.why})
        told << m_session.text(english);
    for (const Option &option : question.options)
        told << m_session.texts().withOfficial(m_session.text(option.text), option.official);
    const QStringList terms = m_session.glossary().termsIn(told);
    if (!terms.isEmpty())
        text.heading(tr("Terms used"));
    for (const QString &id : terms)
        text.link(termTopic + id, termName(*m_session.rules().term(id)));
    return {HelpBook::question(question.id), tr("Questions"), m_session.text(question.label), text};
}

QString HelpBook::termName(const GlossaryTerm &term) const
{
    return m_session.texts().withOfficial(term.term, term.official);
}

HelpTopic HelpBook::termTopicOf(const GlossaryTerm &term) const
{
    HelpText text;
    text.paragraph(m_session.text(term.text));
    addEvidence(text, term.evidence);
    if (!term.see.isEmpty())
        text.heading(tr("See also"));
    for (const QString &id : term.see)
        text.link(termTopic + id, termName(*m_session.rules().term(id)));
    QStringList keywords{term.term, term.official, m_session.text(term.term)};
    for (const QString &spelling : term.also)
        keywords << spelling << m_session.text(spelling);
    return {termTopic + term.id, tr("Glossary"), termName(term), text, keywords.join(u'\n')};
}
