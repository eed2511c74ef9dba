// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "valuewords.h"
#include "warninggroups.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The days on which a warning speaks for itself, and not by a variant.
QList<Validity> ownDays(const Warning &warning)
{
    QList<Validity> days{warning.valid};
    for (const Variant &variant : warning.variants) {
        QList<Validity> left;
        for (const Validity &part : std::as_const(days)) {
            // What of the part lies before the variant, and what after it. An open end is an invalid date.
            if (variant.valid.from.isValid() && (!part.from.isValid() || part.from < variant.valid.from)) {
                const QDate last = variant.valid.from.addDays(-1);
                left << Validity{part.from, part.until.isValid() ? std::min(part.until, last) : last};
            }
            if (variant.valid.until.isValid() && (!part.until.isValid() || part.until > variant.valid.until)) {
                const QDate first = variant.valid.until.addDays(1);
                left << Validity{part.from.isValid() ? std::max(part.from, first) : first, part.until};
            }
        }
        days = left;
    }
    return days;
}
}

Section RuleBookBuilder::warnings() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Warnings"));
    WarningGroups groups;
    for (const Warning &each : m_rules.warnings)
        groups.add(each, warning(each));
    section.blocks << groups.blocks(m_texts);
    return section;
}

Block RuleBookBuilder::warning(const Warning &warning) const
{
    Block block{.kind = Block::Kind::Paragraph, .id = warning.id, .text = m_words.text(warning.text, ownDays(warning))};
    block.high = warning.high;
    addField(block, u"when"_s, QT_TRANSLATE_NOOP("Report", "Shown if"), m_words.lines(warning.when));
    addValidity(block, warning.valid);
    for (const Variant &variant : warning.variants) {
        const QString text = m_words.text(variant.text.isEmpty() ? warning.text : variant.text, {variant.valid});
        const Evidence evidence{variant.grade.value_or(warning.evidence.grade), warning.evidence.sources};
        //: %1: days, such as "until 31 Dec 2025"; %2: what is said on them
        const QString words = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                                  .arg(validityWords(variant.valid, m_texts), graded(text, evidence));
        addField(block, u"variant"_s, QT_TRANSLATE_NOOP("Report", "Variant"), words);
    }
    QStringList answers;
    for (const QString &id : warning.answers) {
        if (const Question *const question = m_rules.question(id))
            answers << m_texts.rule(question->label);
    }
    addField(block, u"answers"_s, QT_TRANSLATE_NOOP("Report", "Asks about"), joined(answers, m_texts));
    setEvidence(block, warning.evidence);
    return block;
}

Section RuleBookBuilder::parameters() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Limits, rates and terms"));
    for (const Parameter &parameter : m_rules.parameters) {
        Block block = card(parameter.id, m_texts.rule(parameter.name));
        for (qsizetype at = 0; at < parameter.values.size(); ++at) {
            const DatedValue &value = parameter.values.at(at);
            QString words = valueWords(value.value, m_texts);
            for (const QString &detail : {validityWords(value.valid, m_texts), m_words.choice(parameter, at)}) {
                if (!detail.isEmpty())
                    words = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(words, detail);
            }
            addField(block, u"value"_s, QT_TRANSLATE_NOOP("Report", "Value"), graded(words, value.evidence));
        }
        addField(block, u"hole"_s, QT_TRANSLATE_NOOP("Report", "No value carried"), daysWithoutValue(parameter));
        section.blocks << block;
    }
    return section;
}

QString RuleBookBuilder::daysWithoutValue(const Parameter &parameter) const
{
    QList<Validity> carried;
    for (const DatedValue &value : parameter.values)
        carried << value.valid;
    std::ranges::sort(carried, {}, &Validity::from); // an open beginning is an invalid date, which comes first
    QStringList holes;
    QDate next = m_rules.rangeFrom;
    for (const Validity &valid : std::as_const(carried)) {
        if (valid.from.isValid() && valid.from > next)
            holes << validityWords({next, valid.from.addDays(-1)}, m_texts);
        if (!valid.until.isValid())
            return joined(holes, m_texts);
        next = std::max(next, valid.until.addDays(1));
    }
    holes << validityWords({next, {}}, m_texts);
    return joined(holes, m_texts);
}
