// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reportbuilder.h"

#include "answerwords.h"
#include "duedate.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Section ReportBuilder::result()
{
    Section section{Section::Kind::Result, m_texts.say(QT_TRANSLATE_NOOP("Report", "Result")), {}};
    addMode(section);
    addRoute(section);
    if (m_decision.overLimit)
        section.blocks << paragraph(m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "The value is over the limit of this mode. Read the warnings before you send anything.")));
    if (m_decision.status == Status::Open)
        addReachable(section);
    addQuestions(section);
    addCaveats(section);
    return section;
}

QStringList ReportBuilder::summary() const
{
    QStringList lines{mode()};
    const Mode *const mode = m_rules.mode(m_decision.mode);
    const Route *const route = mode ? m_rules.route(mode->id, m_decision.route) : nullptr;
    if (route)
        lines << m_texts.say(QT_TRANSLATE_NOOP("Report", "Route: %1"))
                     .arg(m_texts.withOfficial(route->name, route->official));
    else if (mode && !mode->routes.isEmpty())
        lines << m_texts.say(
            QT_TRANSLATE_NOOP("Report", "The route, which is the way of declaring, is not settled yet."));
    if (m_decision.overLimit)
        lines << m_texts.say(QT_TRANSLATE_NOOP(
            "Report", "The value is over the limit of this mode. Read the warnings before you send anything."));
    if (!mode && m_decision.status == Status::Open)
        lines << reachableWords();
    return lines;
}

QString ReportBuilder::reachableWords() const
{
    //: %n: number of customs supervision modes
    return m_texts.say(QT_TRANSLATE_N_NOOP("Report", "%n supervision mode(s) can still result from the open answers."),
                       static_cast<int>(m_decision.reachable.size()));
}

void ReportBuilder::addMode(Section &section)
{
    Block card{.kind = Block::Kind::Card, .id = m_decision.mode, .text = mode(), .icon = modeIcon(m_decision.mode)};
    if (const Mode *const rule = m_rules.mode(m_decision.mode)) {
        // The reason says what the mode's own line says, and why; the line stands in while two rules may choose it.
        const auto choice = std::ranges::find(m_rules.choice, m_decision.choiceRule, &ChoiceRule::id);
        card.lines << ruleText(choice == m_rules.choice.end() ? rule->line : choice->reason);
    } else if (m_decision.status == Status::Stop) {
        card.lines << m_texts
                          .say(QT_TRANSLATE_NOOP(
                              "Report",
                              "These rules begin on %1. For an earlier declaration the program says nothing."))
                          .arg(m_texts.date(m_rules.rangeFrom));
    } else {
        card.lines << reachableWords();
    }
    section.blocks << card;
}

void ReportBuilder::addRoute(Section &section)
{
    const Mode *const mode = m_rules.mode(m_decision.mode);
    if (!mode || mode->routes.isEmpty())
        return;
    const Route *const route = m_rules.route(mode->id, m_decision.route);
    if (!route) {
        section.blocks << paragraph(
            m_texts.say(QT_TRANSLATE_NOOP("Report", "The route, which is the way of declaring, is not settled yet.")));
        return;
    }
    const QString name = m_texts.withOfficial(route->name, route->official);
    Block card{.kind = Block::Kind::Card,
               .id = route->id,
               .text = m_texts.say(QT_TRANSLATE_NOOP("Report", "Route: %1")).arg(name),
               .lines = {ruleText(route->text)}};
    setEvidence(card, route->evidence);
    section.blocks << card;
}

void ReportBuilder::addReachable(Section &section) const
{
    if (!m_decision.mode.isEmpty() || m_decision.reachable.isEmpty())
        return;
    section.blocks << heading(m_texts.say(QT_TRANSLATE_NOOP("Report", "Modes still possible")));
    for (const QString &id : m_decision.reachable) {
        const Mode *const mode = m_rules.mode(id);
        section.blocks << Block{.kind = Block::Kind::Card,
                                .id = id,
                                .text = modeName(id),
                                .lines = mode ? QStringList{ruleText(mode->line)} : QStringList(),
                                .icon = modeIcon(id)};
    }
}

void ReportBuilder::addQuestions(Section &section) const
{
    QList<Block> unsure;
    QStringList unanswered;
    for (const QString &id : m_decision.openQuestions) {
        const Question *const question = m_rules.question(id);
        if (!question)
            continue;
        const Answers &answers = m_case.answers;
        if (!answers.isUnsure(id) && answers.unsureMembers.value(id).isEmpty()) {
            unanswered << m_texts.rule(question->label);
            continue;
        }
        Block card{.kind = Block::Kind::Card,
                   .id = id,
                   .text = m_texts.rule(question->label),
                   .lines = {ruleText(question->text)}};
        card.fields << Field{u"answer"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Your answer")),
                             answerText(m_rules, *question, answers, m_texts)};
        if (!question->ask.isEmpty())
            card.fields << Field{u"ask"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Whom to ask")),
                                 ruleText(question->ask)};
        unsure << card;
    }
    if (unsure.isEmpty() && unanswered.isEmpty())
        return;
    section.blocks << heading(
        m_decision.status == Status::Open
            ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Answers that settle it"))
            : m_texts.say(QT_TRANSLATE_NOOP("Report", "Answers that may still change warnings or checklist")));
    section.blocks << unsure;
    if (!unanswered.isEmpty())
        section.blocks << paragraph(
            m_texts.say(QT_TRANSLATE_NOOP("Report", "Not answered yet: %1")).arg(joined(unanswered, m_texts)));
}

void ReportBuilder::addCaveats(Section &section) const
{
    if (m_decision.dateAssumed)
        section.blocks << paragraph(
            m_texts
                .say(QT_TRANSLATE_NOOP(
                    "Report",
                    "No declaration date is given. The rules of today, %1, are used; no due date is counted from it."))
                .arg(m_texts.date(m_decision.date)));
    if (hasMissingRule())
        section.blocks << paragraph(m_texts.say(QT_TRANSLATE_NOOP(
            "Report",
            "For some due dates this program does not carry the rule of that time. They are marked: confirm them.")));
}

bool ReportBuilder::hasMissingRule() const
{
    return std::ranges::any_of(m_decision.checklist, [this](const ChosenItem &item) {
        return std::ranges::any_of(item.due, [&](int index) {
            return dueDate(m_rules, item.text->due.at(index), m_decision, m_case).ruleMissing;
        });
    });
}
