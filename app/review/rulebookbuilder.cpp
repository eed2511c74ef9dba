// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "blockwords.h"
#include "gradewords.h"
#include "rulebook.h"
#include "rulesage.h"
#include "valuewords.h"
#include "wording.h"

using namespace Qt::Literals::StringLiterals;

Report makeRuleBook(const Rules &rules, const QList<Field> &proof, QDate today, const Texts &texts)
{
    return RuleBookBuilder(rules, texts).build(proof, today);
}

RuleBookBuilder::RuleBookBuilder(const Rules &rules, const Texts &texts)
    : m_rules(rules), m_texts(texts), m_words(rules, texts)
{
}

Report RuleBookBuilder::build(const QList<Field> &proof, QDate today) const
{
    Report report;
    report.language = m_texts.language();
    report.title = m_texts.say(QT_TRANSLATE_NOOP("Report", "Rule book of export supervision modes"));
    report.mode = m_texts.say(
        QT_TRANSLATE_NOOP("Report", "How the customs supervision mode and the checklist of a shipment are decided"));
    report.date = m_texts.say(QT_TRANSLATE_NOOP("Report", "Printed on %1")).arg(m_texts.date(today));
    report.rules = rulesInWords(m_rules, today, m_texts);
    report.sections = {front(proof, today), questions(), modes(),          choice(),   parameters(), warnings(),
                       checklist(),         markets(),   misconceptions(), journeys(), glossary(),   sources()};
    report.sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return report;
}

Section RuleBookBuilder::front(const QList<Field> &proof, QDate today) const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "These rules"));
    Block rules{.kind = Block::Kind::Fields};
    addField(rules, u"version"_s, QT_TRANSLATE_NOOP("Report", "Version"), m_rules.version);
    addField(rules, u"date"_s, QT_TRANSLATE_NOOP("Report", "Law read up to"), m_texts.date(m_rules.date));
    if (const qint64 days = m_rules.date.daysTo(today); days >= 0)
        addField(rules, u"age"_s, QT_TRANSLATE_NOOP("Report", "Age when printed"),
                 m_texts.say(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), static_cast<int>(days)));
    addField(rules, u"range"_s, QT_TRANSLATE_NOOP("Report", "Declaration dates covered"),
             validityWords({m_rules.rangeFrom, {}}, m_texts));
    section.blocks << rules;
    section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "How to read this book")));
    for (const char *const sentence :
         {QT_TRANSLATE_NOOP("Report", "Conditions name the questions of the program by the short names of the next "
                                      "chapter. Numbered lines belong to the line above them."),
          QT_TRANSLATE_NOOP("Report",
                            "A mode is possible if all its conditions marked “Must” hold. One marked “Filing” "
                            "can still be made good: it becomes a step of the checklist."),
          QT_TRANSLATE_NOOP("Report",
                            "“Applied” names the days on which a rule is applied. On others a condition counts "
                            "as met, and a warning is not shown."),
          QT_TRANSLATE_NOOP("Report",
                            "Sources are cited by their numbers in the last chapter, in square brackets with the "
                            "grade of what stands before them. On a day when a source "
                            "is not in force, what rests on it must be confirmed."),
          QT_TRANSLATE_NOOP("Report", "This book is an orientation, not legal or tax advice. Customs and tax offices "
                                      "decide.")})
        section.blocks << Block{.kind = Block::Kind::Paragraph, .text = m_texts.say(sentence)};
    section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "How well a statement is founded")))
                   << Block{.kind = Block::Kind::Fields, .fields = gradeMeanings(m_texts)};
    if (!proof.isEmpty())
        section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "What was proven of these rules")))
                       << Block{.kind = Block::Kind::Fields, .fields = proof};
    return section;
}

Section RuleBookBuilder::questions() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Questions"));
    Block block{.kind = Block::Kind::Fields};
    for (const Question &question : m_rules.questions)
        block.fields << Field{question.id, m_texts.rule(question.label), m_words.text(question.text)};
    if (!block.fields.isEmpty())
        section.blocks << block;
    return section;
}

Section RuleBookBuilder::chapter(const char *title) const
{
    return {Section::Kind::Chapter, m_texts.say(title), {}};
}

Block RuleBookBuilder::heading(const QString &text) const
{
    return {.kind = Block::Kind::Heading, .text = text};
}

Block RuleBookBuilder::card(const QString &id, const QString &text) const
{
    return {.kind = Block::Kind::Card, .id = id, .text = text};
}

QString RuleBookBuilder::cite(const QStringList &sources) const
{
    QStringList numbers;
    for (qsizetype at = 0; at < m_rules.sources.size(); ++at) {
        if (sources.contains(m_rules.sources.at(at).id))
            numbers << m_texts.number(static_cast<int>(at) + 1);
    }
    return joined(numbers, m_texts);
}

QString RuleBookBuilder::graded(const QString &text, const Evidence &evidence) const
{
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 [%2: %3]"))
        .arg(text, m_texts.grade(evidence.grade), cite(evidence.sources));
}

void RuleBookBuilder::addField(Block &block, const QString &id, const char *label, const QString &value) const
{
    ::addField(block, id, label, value, m_texts);
}

void RuleBookBuilder::addValidity(Block &block, const Validity &valid) const
{
    addField(block, u"valid"_s, QT_TRANSLATE_NOOP("Report", "Applied"), validityWords(valid, m_texts));
}

void RuleBookBuilder::setEvidence(Block &block, const Evidence &evidence) const
{
    ::setEvidence(block, evidence.grade, cite(evidence.sources), m_texts);
}
