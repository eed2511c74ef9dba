// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "changewords.h"

#include "answerwords.h"
#include "wording.h"

#include <algorithm>

ChangeWords::ChangeWords(const Rules &old, const Rules &fresh, const QString &language)
    : m_old(old), m_new(fresh), m_oldTexts(language, old), m_newTexts(language, fresh)
{
}

QString ChangeWords::partName(ItemChange::Part part, const Texts &texts)
{
    using Part = ItemChange::Part;
    switch (part) {
    case Part::Kind:
        //: What is different about a checklist item, in a list
        return texts.say(QT_TRANSLATE_NOOP("Report", "whether it must be done"));
    case Part::Phase:
        return texts.say(QT_TRANSLATE_NOOP("Report", "phase"));
    case Part::Title:
        return texts.say(QT_TRANSLATE_NOOP("Report", "title"));
    case Part::Detail:
        return texts.say(QT_TRANSLATE_NOOP("Report", "description"));
    case Part::Who:
        return texts.say(QT_TRANSLATE_NOOP("Report", "who does it"));
    case Part::Where:
        return texts.say(QT_TRANSLATE_NOOP("Report", "where it is done"));
    case Part::Documents:
        return texts.say(QT_TRANSLATE_NOOP("Report", "documents"));
    case Part::Due:
        return texts.say(QT_TRANSLATE_NOOP("Report", "time limit"));
    case Part::Consequence:
        return texts.say(QT_TRANSLATE_NOOP("Report", "what happens if it is not done"));
    case Part::Exception:
        return texts.say(QT_TRANSLATE_NOOP("Report", "exception"));
    case Part::Evidence:
        return texts.say(QT_TRANSLATE_NOOP("Report", "sources or how sure they are"));
    case Part::Done:
        return texts.say(QT_TRANSLATE_NOOP("Report", "whether it is done already"));
    }
    Q_UNREACHABLE();
}

QString ChangeWords::title() const
{
    //: Version and date of the old rules, then of the new ones
    return m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Rules %1 of %2 → %3 of %4"))
        .arg(m_old.version, m_newTexts.date(m_old.date), m_new.version, m_newTexts.date(m_new.date));
}

QStringList ChangeWords::lines(const CaseChange &change) const
{
    const Side before{m_old, m_oldTexts, change.before};
    const Side after{m_new, m_newTexts, change.after};
    QStringList lines;
    for (const QString &id : change.unknown) {
        lines << m_newTexts.say(QT_TRANSLATE_NOOP("Report", "The new rules do not know the answer “%1” to “%2”."))
                     .arg(answerText(m_old, *m_old.question(id), change.answers, m_oldTexts), question(before, id));
    }
    addOutcome(before, after, lines);
    const auto add = [&](const char *sentence, const QStringList &ids, const Side &side,
                         QString (*name)(const Side &, const QString &)) {
        for (const QString &id : ids)
            lines << m_newTexts.say(sentence).arg(name(side, id));
    };
    add(QT_TRANSLATE_NOOP("Report", "Now possible: %1"), change.possible.added, after, &modeName);
    add(QT_TRANSLATE_NOOP("Report", "No longer possible: %1"), change.possible.removed, before, &modeName);
    add(QT_TRANSLATE_NOOP("Report", "Filing missing now: %1"), change.filings.added, after, &filing);
    add(QT_TRANSLATE_NOOP("Report", "Filing no longer missing: %1"), change.filings.removed, before, &filing);
    add(QT_TRANSLATE_NOOP("Report", "New warning: %1"), change.warnings.added, after, &warning);
    add(QT_TRANSLATE_NOOP("Report", "No longer a warning: %1"), change.warnings.removed, before, &warning);
    add(QT_TRANSLATE_NOOP("Report", "Changed warning: %1"), change.reworded, after, &warning);
    add(QT_TRANSLATE_NOOP("Report", "New on the checklist: %1"), change.items.added, after, &item);
    add(QT_TRANSLATE_NOOP("Report", "No longer on the checklist: %1"), change.items.removed, before, &item);
    for (const ItemChange &changed : change.changedItems)
        addItem(changed, after, lines);
    add(QT_TRANSLATE_NOOP("Report", "Now asked: %1"), change.asked.added, after, &question);
    add(QT_TRANSLATE_NOOP("Report", "No longer asked: %1"), change.asked.removed, before, &question);
    return lines;
}

void ChangeWords::addOutcome(const Side &before, const Side &after, QStringList &lines) const
{
    const auto add = [&](const char *sentence, const QString &left, const QString &right) {
        lines << m_newTexts.say(sentence).arg(left, right);
    };
    const Decision &old = before.decision;
    const Decision &fresh = after.decision;
    if (old.status != fresh.status)
        add(QT_TRANSLATE_NOOP("Report", "Result: %1 → %2"), status(before), status(after));
    if (old.mode != fresh.mode)
        add(QT_TRANSLATE_NOOP("Report", "Mode: %1 → %2"), mode(before), mode(after));
    if (old.route != fresh.route)
        add(QT_TRANSLATE_NOOP("Report", "Route: %1 → %2"), route(before), route(after));
    if (old.overLimit != fresh.overLimit) {
        lines << m_newTexts.say(
            fresh.overLimit ? QT_TRANSLATE_NOOP("Report", "The value is now over the limit of the mode.")
                            : QT_TRANSLATE_NOOP("Report", "The value is no longer over the limit of the mode."));
    }
}

void ChangeWords::addItem(const ItemChange &change, const Side &after, QStringList &lines) const
{
    QList<ItemChange::Part> parts = change.parts;
    const QString title = item(after, change.id);
    if (change.dueBefore != change.dueAfter) {
        parts.removeOne(ItemChange::Part::Due); // the days say more
        //: %1: what to do
        lines << m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Due date of “%1”: %2 → %3"))
                     .arg(title, date(change.dueBefore), date(change.dueAfter));
    }
    QStringList names;
    for (const ItemChange::Part part : std::as_const(parts))
        names << partName(part, m_newTexts);
    if (!names.isEmpty()) {
        //: %1: what to do; %2: what about it is different
        lines << m_newTexts.say(QT_TRANSLATE_NOOP("Report", "Changed on the checklist: %1 (%2)"))
                     .arg(title, joined(names, m_newTexts));
    }
}

QString ChangeWords::date(QDate date) const
{
    return date.isValid() ? m_newTexts.date(date) : m_newTexts.say(QT_TRANSLATE_NOOP("Report", "no day"));
}

QString ChangeWords::status(const Side &side)
{
    switch (side.decision.status) {
    case Status::Settled:
        return side.texts.say(QT_TRANSLATE_NOOP("Report", "settled"));
    case Status::Open:
        return side.texts.say(QT_TRANSLATE_NOOP("Report", "not settled yet"));
    case Status::Stop:
        return side.texts.say(QT_TRANSLATE_NOOP("Report", "stop"));
    }
    Q_UNREACHABLE();
}

QString ChangeWords::mode(const Side &side)
{
    if (!side.decision.mode.isEmpty())
        return modeName(side, side.decision.mode);
    return side.decision.status == Status::Stop
               ? side.texts.say(QT_TRANSLATE_NOOP("Report", "outside the range of the rules"))
               : status(side);
}

QString ChangeWords::modeName(const Side &side, const QString &id)
{
    return modeTitle(*side.rules.mode(id), side.texts);
}

QString ChangeWords::route(const Side &side)
{
    const Mode *const mode = side.rules.mode(side.decision.mode);
    const Route *const route = mode ? side.rules.route(mode->id, side.decision.route) : nullptr;
    if (route)
        return side.texts.withOfficial(route->name, route->official);
    const bool isOpen = mode ? !mode->routes.isEmpty() : side.decision.status == Status::Open;
    //: Instead of the name of a route
    return isOpen ? status(side) : side.texts.say(QT_TRANSLATE_NOOP("Report", "none"));
}

QString ChangeWords::filing(const Side &side, const QString &id)
{
    return ruleText(side.rules.condition(id)->text, side.rules, side.decision, side.texts);
}

QString ChangeWords::question(const Side &side, const QString &id)
{
    return side.texts.rule(side.rules.question(id)->label);
}

QString ChangeWords::warning(const Side &side, const QString &id)
{
    const auto fired = std::ranges::find(side.decision.warnings, id, &FiredWarning::id);
    return ruleText(fired->text, side.rules, side.decision, side.texts);
}

QString ChangeWords::item(const Side &side, const QString &id)
{
    const auto chosen = std::ranges::find(side.decision.checklist, id, &ChosenItem::id);
    return ruleText(chosen->text->title, side.rules, side.decision, side.texts);
}
