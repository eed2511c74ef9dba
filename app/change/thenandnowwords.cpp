// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnowwriter.h"

#include "blockwords.h"
#include "valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Section ThenAndNowWriter::results() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Then and now"));
    const auto add = [&](const QString &sentence) {
        section.blocks << Block{.kind = Block::Kind::Paragraph, .text = sentence};
    };
    if (!m_compared.then.isValid()) {
        add(m_texts
                .say(
                    QT_TRANSLATE_NOOP("Report", "The case gives no declaration date, so the rules of today, %1, hold."))
                .arg(day(m_compared.now)));
        return section;
    }
    if (m_compared.then == m_compared.now) {
        add(m_texts.say(QT_TRANSLATE_NOOP("Report", "The declaration date is today, %1: there is nothing to compare."))
                .arg(day(m_compared.now)));
        return section;
    }
    section.blocks << Block{
        .kind = Block::Kind::Fields,
        .fields = {
            {u"then"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Then, %1")).arg(day(m_compared.then)), modeOf(then())},
            {u"now"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Now, %1")).arg(day(m_compared.now)), modeOf(now())}}};
    if (m_compared.isSame()) {
        add(m_texts
                .say(QT_TRANSLATE_NOOP("Report", "For this case, the rules of the declaration date, %1, and those of "
                                                 "today, %2, come to the same in everything."))
                .arg(day(m_compared.then), day(m_compared.now)));
        return section;
    }
    add(m_texts
            .say(QT_TRANSLATE_NOOP("Report",
                                   "The shipment goes by the rules of its declaration date, %1. What would be "
                                   "different by those of today, %2, stands below."))
            .arg(day(m_compared.then), day(m_compared.now)));
    QStringList unanswered;
    for (const QString &id : m_change.asked.added) {
        if (m_change.after.openQuestions.contains(id))
            unanswered << m_texts.rule(m_rules.question(id)->label);
    }
    if (!unanswered.isEmpty())
        add(m_texts
                .say(QT_TRANSLATE_NOOP("Report",
                                       "The rules of today also ask what this case does not answer: %1. Steps "
                                       "and time limits that hang on it are not certain, and so they are "
                                       "missing from what is said of today."))
                .arg(joined(unanswered, m_texts)));
    return section;
}

QStringList ThenAndNowWriter::lines(const std::function<void(CaseChange &)> &choose) const
{
    CaseChange part;
    part.before = m_change.before;
    part.after = m_change.before;
    choose(part);
    return m_words.lines(part);
}

QString ThenAndNowWriter::modeOf(const Side &side) const
{
    const Mode *const mode = m_rules.mode(side.decision.mode);
    if (!mode)
        return side.decision.status == Status::Stop
                   ? m_texts.say(QT_TRANSLATE_NOOP("Report", "No supervision mode: outside the range of the rules"))
                   : m_texts.say(QT_TRANSLATE_NOOP("Report", "Supervision mode not settled yet"));
    const QString title = modeTitle(*mode, m_texts);
    const Route *const route = m_rules.route(mode->id, side.decision.route);
    return route ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route: %2"))
                       .arg(title, m_texts.withOfficial(route->name, route->official))
                 : title;
}

Section ThenAndNowWriter::modes() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Mode and route"));
    const auto add = [&](const QStringList &said, const QString &mode, const Side &side) {
        for (const QString &line : said) {
            Block card{.kind = Block::Kind::Card, .id = mode, .text = line};
            addConditions(card, mode, side);
            section.blocks << card;
        }
    };
    if (QStringList outcome = lines([this](CaseChange &part) { part.after = m_change.after; }); !outcome.isEmpty()) {
        Block block{.kind = Block::Kind::Paragraph, .text = outcome.takeFirst()};
        block.lines = outcome;
        section.blocks << block;
    }
    for (const QString &mode : m_change.possible.added) // what stood against it then
        add(lines([&](CaseChange &part) { part.possible.added = {mode}; }), mode, then());
    for (const QString &mode : m_change.possible.removed)
        add(lines([&](CaseChange &part) { part.possible.removed = {mode}; }), mode, now());
    addAlternatives(section, m_compared.added, QT_TRANSLATE_NOOP("Report", "An alternative now: %1"), now());
    addAlternatives(section, m_compared.removed, QT_TRANSLATE_NOOP("Report", "No longer an alternative: %1"), then());
    return section;
}

void ThenAndNowWriter::addAlternatives(Section &section, const QList<Alternative> &alternatives, const char *sentence,
                                       const Side &side) const
{
    for (const Alternative &alternative : alternatives) {
        const Mode &mode = *m_rules.mode(alternative.mode);
        const Route *const route = m_rules.route(mode.id, alternative.route);
        QString name = modeTitle(mode, m_texts);
        if (route)
            name = m_texts.say(QT_TRANSLATE_NOOP("Report", "%1; route: %2"))
                       .arg(name, m_texts.withOfficial(route->name, route->official));
        Block card{.kind = Block::Kind::Card, .id = mode.id, .text = m_texts.say(sentence).arg(name)};
        if (const QString tradeOff = text(alternative.tradeOff, side); !tradeOff.isEmpty())
            card.lines << tradeOff;
        section.blocks << card;
    }
}

/// Adds why a mode is ruled out on one side, and what that rests on.
void ThenAndNowWriter::addConditions(Block &block, const QString &mode, const Side &side) const
{
    const auto ruledOut = std::ranges::find(side.decision.ruledOut, mode, &RuledOut::mode);
    if (ruledOut == side.decision.ruledOut.end())
        return;
    Evidence all{Grade::Text, {}};
    for (const QString &id : ruledOut->failed) {
        const ModeCondition &condition = *m_rules.condition(id);
        const QString against = text(condition.notMet, side);
        block.lines << (side.isNow ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Now against it: %1")).arg(against)
                                   : m_texts.say(QT_TRANSLATE_NOOP("Report", "Then against it: %1")).arg(against));
        all.grade = std::min(all.grade, condition.evidence.grade);
        all.sources << condition.evidence.sources;
    }
    all.sources.removeDuplicates();
    if (!ruledOut->failed.isEmpty())
        setEvidence(block, all, side);
}

QString ThenAndNowWriter::evidence(const Evidence &evidence, const Side &side) const
{
    QStringList names;
    for (const QString &id : evidence.sources) {
        const Source *const source = m_rules.source(id);
        if (!source)
            continue;
        QString name = sourceName(*source, SourceName::Short, m_texts);
        if (!source->inForce.contains(side.decision.date))
            name = side.isNow ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (not in force today)")).arg(name)
                              : m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (not in force on the declaration date)"))
                                    .arg(name);
        names << name;
    }
    return joined(names, m_texts);
}

void ThenAndNowWriter::setEvidence(Block &block, const Evidence &evidence, const Side &side) const
{
    const Grade grade = m_rules.effectiveGrade(evidence, side.decision.date);
    ::setEvidence(block, grade, this->evidence(evidence, side), m_texts);
}

void ThenAndNowWriter::addThenAndNow(Block &block, const QString &what, const QString &then, const QString &now) const
{
    const auto said = [this](const QString &value, const Side &side) {
        if (!value.isEmpty())
            return value;
        return side.decision.complete ? m_texts.say(QT_TRANSLATE_NOOP("Report", "nothing"))
                                      : m_texts.say(QT_TRANSLATE_NOOP("Report", "not certain: a question is open"));
    };
    block.fields << Field{u"then"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, then")).arg(what),
                          said(then, this->then())}
                 << Field{u"now"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "%1, now")).arg(what),
                          said(now, this->now())};
}

const FiredWarning &ThenAndNowWriter::firedWarning(const QString &id, const Side &side) const
{
    return *std::ranges::find(side.decision.warnings, id, &FiredWarning::id);
}

Block ThenAndNowWriter::fired(const char *sentence, const QString &id, const Side &side) const
{
    const FiredWarning &fired = firedWarning(id, side);
    const Warning &warning = *m_rules.warning(id);
    Block block{.kind = Block::Kind::Paragraph, .id = id, .text = m_texts.say(sentence).arg(text(fired.text, side))};
    setEvidence(block, warning.evidence, side);
    setGrade(block, fired.grade, m_texts);
    block.high = side.isNow && warning.high;
    return block;
}

Section ThenAndNowWriter::warnings() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Warnings"));
    for (const QString &id : m_change.warnings.added)
        section.blocks << fired(QT_TRANSLATE_NOOP("Report", "New warning: %1"), id, now());
    for (const QString &id : m_change.warnings.removed)
        section.blocks << fired(QT_TRANSLATE_NOOP("Report", "No longer a warning: %1"), id, then());
    for (const QString &id : m_change.reworded) {
        Block block = fired(QT_TRANSLATE_NOOP("Report", "Changed warning: %1"), id, now());
        const QString before = text(firedWarning(id, then()).text, then());
        const QString after = text(firedWarning(id, now()).text, now());
        if (before != after)
            block.fields << Field{u"then"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Then")), before};
        const Grade grade = firedWarning(id, then()).grade;
        if (grade != firedWarning(id, now()).grade)
            addThenAndNow(block, m_texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")), m_texts.grade(grade),
                          m_texts.grade(firedWarning(id, now()).grade));
        section.blocks << block;
    }
    return section;
}

Section ThenAndNowWriter::filings() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Filings"));
    const auto add = [&](const char *sentence, const QStringList &ids, const Side &side) {
        for (const QString &id : ids) {
            const ModeCondition &condition = *m_rules.condition(id);
            Block block{.kind = Block::Kind::Paragraph,
                        .id = id,
                        .text = m_texts.say(sentence).arg(text(condition.text, side))};
            setEvidence(block, condition.evidence, side);
            section.blocks << block;
        }
    };
    add(QT_TRANSLATE_NOOP("Report", "Filing missing now: %1"), m_change.filings.added, now());
    add(QT_TRANSLATE_NOOP("Report", "Filing no longer missing: %1"), m_change.filings.removed, then());
    return section;
}

Section ThenAndNowWriter::questions() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Questions"));
    for (const QString &line : lines([this](CaseChange &part) { part.asked = m_change.asked; }))
        section.blocks << Block{.kind = Block::Kind::Paragraph, .text = line};
    return section;
}

QString ThenAndNowWriter::value(const QString &parameter, const std::optional<ParameterValue> &value,
                                const Side &side) const
{
    // Where it hangs on an answer, the words name all that it may be.
    return value ? valueWords(*value, m_texts) : text(u'{' + parameter + u'}', side);
}

Section ThenAndNowWriter::values() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Limits, rates and time limits"));
    for (const ThenAndNow::Value &changed : m_compared.values) {
        const Parameter &parameter = *m_rules.parameter(changed.parameter);
        Block block{.kind = Block::Kind::Card, .id = parameter.id, .text = m_texts.rule(parameter.name)};
        block.fields << Field{u"then"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Then")),
                              value(parameter.id, changed.then, then())}
                     << Field{u"now"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Now")),
                              value(parameter.id, changed.now, now())};
        const auto counts = [&](const DatedValue &dated) {
            return changed.now && dated.valid.contains(m_change.after.date) && dated.value == *changed.now;
        };
        const auto source = std::ranges::find_if(parameter.values, counts);
        if (source != parameter.values.end())
            setEvidence(block, source->evidence, now());
        section.blocks << block;
    }
    return section;
}

QList<Section> thenAndNowSections(const Rules &rules, const CaseData &data, const ThenAndNow &compared,
                                  const Texts &texts)
{
    return ThenAndNowWriter(rules, data, compared, texts).sections();
}
