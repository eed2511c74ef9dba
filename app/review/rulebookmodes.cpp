// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookbuilder.h"

#include "wording.h"

using namespace Qt::Literals::StringLiterals;

Section RuleBookBuilder::modes() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Modes and their conditions"));
    for (const Mode &mode : m_rules.modes) {
        Block title = heading(modeTitle(mode, m_texts));
        title.id = mode.id;
        section.blocks << title;
        Block line{.kind = Block::Kind::Paragraph, .id = mode.id, .text = m_words.text(mode.line)};
        if (mode.stop)
            addField(line, u"when"_s, QT_TRANSLATE_NOOP("Report", "Possible if"), m_words.lines(mode.when));
        if (mode.overLimit)
            addField(line, u"over-limit"_s, QT_TRANSLATE_NOOP("Report", "Over its limit if"),
                     m_words.lines(*mode.overLimit));
        section.blocks << line;
        for (const ModeCondition &each : mode.conditions)
            section.blocks << condition(each);
        for (qsizetype at = 0; at < mode.routes.size(); ++at)
            section.blocks << route(mode, at);
    }
    return section;
}

Block RuleBookBuilder::condition(const ModeCondition &condition) const
{
    const QString kind = condition.kind == ModeCondition::Kind::Must
                             ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Must: %1"))
                             : m_texts.say(QT_TRANSLATE_NOOP("Report", "Filing: %1"));
    Block block = card(condition.id, kind.arg(m_words.text(condition.text, {condition.valid})));
    addField(block, u"when"_s, QT_TRANSLATE_NOOP("Report", "Holds if"), m_words.lines(condition.when));
    addValidity(block, condition.valid);
    addField(block, u"met"_s, QT_TRANSLATE_NOOP("Report", "Met"), m_words.text(condition.met, {condition.valid}));
    addField(block, u"not-met"_s, QT_TRANSLATE_NOOP("Report", "Not met"),
             m_words.text(condition.notMet, {condition.valid}));
    setEvidence(block, condition.evidence);
    return block;
}

Block RuleBookBuilder::route(const Mode &mode, qsizetype at) const
{
    const Route &route = mode.routes.at(at);
    Block block = card(
        route.id, m_texts.say(QT_TRANSLATE_NOOP("Report", "Route %1: %2"))
                      .arg(m_texts.number(static_cast<int>(at) + 1), m_texts.withOfficial(route.name, route.official)));
    block.lines << m_words.text(route.text);
    const char *const label = at == 0 ? QT_TRANSLATE_NOOP("Report", "Taken if")
                              : route.when.op == Condition::Operator::Always
                                  ? QT_TRANSLATE_NOOP("Report", "Otherwise")
                                  : QT_TRANSLATE_NOOP("Report", "Otherwise, if");
    addField(block, u"when"_s, label, m_words.lines(route.when));
    QStringList offers;
    for (const QString &id : route.offers) {
        if (const Route *const offered = m_rules.route(mode.id, id))
            offers << m_texts.withOfficial(offered->name, offered->official);
    }
    addField(block, u"offers"_s, QT_TRANSLATE_NOOP("Report", "May be replaced by"), joined(offers, m_texts));
    setEvidence(block, route.evidence);
    return block;
}

Section RuleBookBuilder::choice() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Which mode is recommended"));
    section.blocks << Block{
        .kind = Block::Kind::Paragraph,
        .text = m_texts.say(QT_TRANSLATE_NOOP("Report", "The first of these rules that holds recommends the mode."))};
    for (qsizetype at = 0; at < m_rules.choice.size(); ++at) {
        const ChoiceRule &rule = m_rules.choice.at(at);
        const Mode *const mode = m_rules.mode(rule.mode);
        Block block = card(
            rule.id, m_texts.say(QT_TRANSLATE_NOOP("Report", "%1. %2"))
                         .arg(m_texts.number(static_cast<int>(at) + 1), mode ? modeTitle(*mode, m_texts) : rule.mode));
        addField(block, u"when"_s, QT_TRANSLATE_NOOP("Report", "If"), m_words.lines(rule.when));
        addField(block, u"reason"_s, QT_TRANSLATE_NOOP("Report", "Reason"), m_words.text(rule.reason));
        addField(block, u"before"_s, QT_TRANSLATE_NOOP("Report", "Why here"), m_words.text(rule.before));
        section.blocks << block;
    }
    addTradeOffs(section);
    return section;
}

void RuleBookBuilder::addTradeOffs(Section &section) const
{
    Block block{.kind = Block::Kind::Fields};
    for (const TradeOff &tradeOff : m_rules.tradeOffs) {
        const Mode *const mode = m_rules.mode(tradeOff.mode);
        const Mode *const alternative = m_rules.mode(tradeOff.alternative);
        if (!mode || !alternative)
            continue;
        const Route *const route = m_rules.route(tradeOff.alternative, tradeOff.route);
        const QString other = route ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route: %2"))
                                          .arg(modeCode(*alternative, m_texts),
                                               m_texts.withOfficial(route->name, route->official))
                                    : modeCode(*alternative, m_texts);
        //: %1: the mode recommended; %2: another one that is possible
        const QString pair = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, or %2")).arg(modeCode(*mode, m_texts), other);
        block.fields << Field{u"trade-off"_s, pair, m_words.text(tradeOff.text)};
    }
    if (!block.fields.isEmpty())
        section.blocks << heading(
            m_texts.say(QT_TRANSLATE_NOOP("Report", "What is said where another one is possible")))
                       << block;
}
