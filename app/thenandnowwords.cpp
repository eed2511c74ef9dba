// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnow.h"

#include "changewords.h"
#include "duewords.h"
#include "valuewords.h"
#include "wording.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using Part = ItemChange::Part;

namespace
{
/// Writes the comparison, a chapter at a time.
class ThenAndNowWriter
{
public:
    ThenAndNowWriter(const Rules &rules, const CaseData &data, const ThenAndNow &compared, const Texts &texts)
        : m_rules(rules), m_data(data), m_compared(compared), m_change(compared.change), m_texts(texts),
          m_words(rules, rules, texts.language())
    {
    }

    [[nodiscard]] QList<Section> sections() const
    {
        QList<Section> sections{results(), modes(), warnings(), filings(), checklist(), questions(), values()};
        sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
        return sections;
    }

private:
    /// A decision of the two, with the day whose rules made it.
    struct Side {
        const Decision &decision;
        bool isNow;
    };
    [[nodiscard]] Side then() const { return {m_change.before, false}; }
    [[nodiscard]] Side now() const { return {m_change.after, true}; }

    [[nodiscard]] Section results() const;
    [[nodiscard]] Section modes() const;
    [[nodiscard]] Section warnings() const;
    [[nodiscard]] Section filings() const;
    [[nodiscard]] Section checklist() const;
    [[nodiscard]] Section questions() const;
    [[nodiscard]] Section values() const;

    [[nodiscard]] Section chapter(const char *title) const { return {Section::Kind::Chapter, m_texts.say(title), {}}; }
    [[nodiscard]] QString day(QDate date) const { return m_texts.date(date); }
    [[nodiscard]] QString text(const QString &english, const Side &side) const
    {
        return ruleText(english, m_rules, side.decision, m_texts);
    }
    /// What changes of one kind, a line each.
    [[nodiscard]] QStringList lines(const std::function<void(CaseChange &)> &choose) const;
    [[nodiscard]] QString modeOf(const Side &side) const;
    void addAlternatives(Section &section, const QList<Alternative> &alternatives, const char *sentence,
                         const Side &side) const;
    void addConditions(Block &block, const QString &mode, const Side &side) const;
    void setEvidence(Block &block, const Evidence &evidence, const Side &side) const;
    [[nodiscard]] QString evidence(const Evidence &evidence, const Side &side) const;
    [[nodiscard]] Block fired(const char *sentence, const QString &id, const Side &side) const;
    [[nodiscard]] const FiredWarning &firedWarning(const QString &id, const Side &side) const;
    [[nodiscard]] const ChosenItem &chosen(const QString &id, const Side &side) const;
    [[nodiscard]] Block item(const char *sentence, const QString &id, const Side &side) const;
    [[nodiscard]] Block changedItem(const ItemChange &change) const;
    /// What one part of an item says; empty where it says nothing.
    [[nodiscard]] QString part(Part part, const ChosenItem &chosen, const Side &side) const;
    /// "Legal text read: decree 56".
    [[nodiscard]] QString founded(const Evidence &evidence, const Side &side) const;
    [[nodiscard]] QString statement(const std::optional<Statement> &statement, const Side &side) const;
    [[nodiscard]] QString due(const ChosenItem &chosen, const Side &side) const;
    [[nodiscard]] QString value(const QString &parameter, const std::optional<ParameterValue> &value,
                                const Side &side) const;
    void addThenAndNow(Block &block, const QString &what, const QString &then, const QString &now) const;

    const Rules &m_rules;
    const CaseData &m_data;
    const ThenAndNow &m_compared;
    const CaseChange &m_change;
    const Texts &m_texts;
    const ChangeWords m_words;
};

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
    block.grade = m_texts.grade(grade);
    block.confirm = grade == Grade::Confirm;
    if (const QString sources = this->evidence(evidence, side); !sources.isEmpty())
        block.fields << Field{u"sources"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Sources")), sources};
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
    block.grade = m_texts.grade(fired.grade);
    block.confirm = fired.grade == Grade::Confirm;
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

const ChosenItem &ThenAndNowWriter::chosen(const QString &id, const Side &side) const
{
    return *std::ranges::find(side.decision.checklist, id, &ChosenItem::id);
}

QString ThenAndNowWriter::due(const ChosenItem &chosen, const Side &side) const
{
    // Days are counted from the declaration as it was, whichever rules count them.
    Decision counted = side.decision;
    counted.date = m_change.before.date;
    counted.dateAssumed = m_change.before.dateAssumed;
    QStringList words;
    for (const int index : chosen.due)
        words << dueWords(m_rules, chosen.text->due.at(index), counted, m_data, m_texts);
    return joined(words, m_texts);
}

Block ThenAndNowWriter::item(const char *sentence, const QString &id, const Side &side) const
{
    const ChosenItem &item = chosen(id, side);
    Block block{.kind = Block::Kind::Card, .id = id, .text = m_texts.say(sentence).arg(text(item.text->title, side))};
    block.lines << text(item.text->detail, side);
    if (const QString when = due(item, side); !when.isEmpty())
        block.fields << Field{u"due"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Due")), when};
    setEvidence(block, item.text->evidence, side);
    return block;
}

QString ThenAndNowWriter::founded(const Evidence &evidence, const Side &side) const
{
    //: Grade of evidence, sources
    return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
        .arg(m_texts.grade(m_rules.effectiveGrade(evidence, side.decision.date)), this->evidence(evidence, side));
}

QString ThenAndNowWriter::statement(const std::optional<Statement> &statement, const Side &side) const
{
    //: A statement, how well it is founded
    return statement ? m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 [%2]"))
                           .arg(text(statement->text, side), founded(statement->evidence, side))
                     : QString();
}

QString ThenAndNowWriter::part(Part part, const ChosenItem &chosen, const Side &side) const
{
    const Item &rule = *m_rules.item(chosen.id);
    const ItemText &item = *chosen.text;
    switch (part) {
    case Part::Kind: // both sides have one rule base, in which these are the same
    case Part::Phase:
        return {};
    case Part::Title:
        return text(item.title, side);
    case Part::Detail:
        return text(item.detail, side);
    case Part::Who:
        return termNames(m_rules.parties, item.who, m_texts);
    case Part::Where:
        return termNames(m_rules.places, item.where, m_texts);
    case Part::Documents: {
        QStringList documents;
        for (const QString &document : item.documents)
            documents << text(document, side);
        return joined(documents, m_texts);
    }
    case Part::Due:
        return due(chosen, side);
    case Part::Consequence:
        return statement(item.consequence, side);
    case Part::Exception:
        return statement(item.exception, side);
    case Part::Evidence:
        return founded(item.evidence, side);
    case Part::Done:
        return chosen.filed == ChosenItem::Filed::Yes ? text(rule.doneText, side) : QString();
    }
    Q_UNREACHABLE();
}

Block ThenAndNowWriter::changedItem(const ItemChange &change) const
{
    const ChosenItem &before = chosen(change.id, then());
    const ChosenItem &after = chosen(change.id, now());
    Block block{.kind = Block::Kind::Card,
                .id = change.id,
                .text = m_texts.say(QT_TRANSLATE_NOOP("Report", "Changed on the checklist: %1"))
                            .arg(text(after.text->title, now()))};
    for (const Part each : change.parts)
        addThenAndNow(block, ChangeWords::partName(each, m_texts), part(each, before, then()),
                      part(each, after, now()));
    if (!change.parts.contains(Part::Evidence))
        setEvidence(block, after.text->evidence, now());
    return block;
}

Section ThenAndNowWriter::checklist() const
{
    Section section = chapter(QT_TRANSLATE_NOOP("Report", "Checklist"));
    for (const QString &id : m_change.items.added)
        section.blocks << item(QT_TRANSLATE_NOOP("Report", "New on the checklist: %1"), id, now());
    for (const QString &id : m_change.items.removed) {
        Block block = item(QT_TRANSLATE_NOOP("Report", "No longer on the checklist: %1"), id, then());
        const Tick tick = m_data.checklist.value(id);
        if (tick.done)
            block.lines << m_texts.say(QT_TRANSLATE_NOOP("Report", "You ticked it as done."));
        block.fields = tickFields(tick, m_texts) + block.fields; // what it rests on stays last
        section.blocks << block;
    }
    for (const ItemChange &change : m_change.changedItems)
        section.blocks << changedItem(change);
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
}

QList<Section> thenAndNowSections(const Rules &rules, const CaseData &data, const ThenAndNow &compared,
                                  const Texts &texts)
{
    return ThenAndNowWriter(rules, data, compared, texts).sections();
}
