// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "decisionmap.h"

#include "answerwords.h"
#include "mapanswers.h"
#include "texts.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Walks the questions of a case in the order of asking, and looks down every other way.
class MapMaker
{
public:
    MapMaker(const DecisionModel &model, const Answers &answers, const Decision &decision, const Texts &texts)
        : m_rules(model.rules()), m_compiled(model.compiledFor(decision.date)), m_answers(answers),
          m_decision(decision), m_texts(texts)
    {
    }

    [[nodiscard]] DecisionMap make()
    {
        for (const Mode &mode : m_rules.modes)
            m_map.names.insert(mode.id, nameOf(mode));
        if (m_decision.date < m_rules.rangeFrom) {
            m_map.outcome = m_texts
                                .say(QT_TRANSLATE_NOOP(
                                    "Report",
                                    "These rules begin on %1. For an earlier declaration the program says nothing."))
                                .arg(m_texts.date(m_rules.rangeFrom));
            return m_map;
        }
        m_before = MapAnswers::reachable(m_rules, m_compiled, m_given);
        writeStart();
        for (const QString &id : m_decision.asked)
            pass(*m_rules.question(id));
        writeEnd();
        return m_map;
    }

private:
    [[nodiscard]] DecisionMap::ModeName nameOf(const Mode &mode) const
    {
        const bool hasCode = modeCode(mode, m_texts) == mode.id;
        return {hasCode ? mode.id : shortModeTitle(mode, m_texts), modeTitle(mode, m_texts), mode.stop};
    }

    void writeStart()
    {
        m_map.start = m_before;
        for (const Mode &mode : m_rules.modes) {
            if (!m_before.contains(mode.id))
                m_map.notYet << mode.id;
        }
        m_map.beginning = m_texts
                              .say(QT_TRANSLATE_NOOP(
                                  "Report", "Before any question, a declaration on %1 can have one of these results:"))
                              .arg(m_texts.date(m_decision.date));
        if (!m_map.notYet.isEmpty())
            m_map.notYetInWords = m_texts.say(QT_TRANSLATE_NOOP("Report", "No answers lead to these on that day: %1"))
                                      .arg(joined(m_map.codes(m_map.notYet), m_texts));
        m_map.stays = m_texts.say(QT_TRANSLATE_NOOP("Report", "Still possible:"));
    }

    void pass(const Question &question)
    {
        const Answers before = m_given;
        Answers own;
        // Currency and rates say nothing without the amount, and go with it.
        for (const QString &id : {question.id, question.currency, question.rates}) {
            if (!m_decision.asked.contains(id))
                continue;
            MapAnswers::copy(m_answers, id, own);
            MapAnswers::copy(m_answers, id, m_given);
        }
        const QStringList after = MapAnswers::reachable(m_rules, m_compiled, m_given);
        const MapAnswers answers(m_rules, m_compiled, m_decision, m_texts, question, before, own);
        if (answers.groups().size() > 1 || after != m_before)
            addStep(question, answers, own, after);
        m_before = after;
    }

    void addStep(const Question &question, const MapAnswers &answers, const Answers &own, const QStringList &after)
    {
        MapStep step{.question = question.id,
                     .label = m_texts.rule(question.label),
                     .text = ruleText(question.text, m_rules, m_decision, m_texts),
                     .answer = answerText(m_rules, question, own, m_texts),
                     .before = m_before,
                     .branches = {},
                     .everywhere = {},
                     .left = m_before};
        step.left.removeIf([&after](const QString &mode) { return after.contains(mode); });
        if (!step.left.isEmpty())
            step.leftInWords = m_texts.say(QT_TRANSLATE_NOOP("Report", "No longer the result: %1"))
                                   .arg(joined(m_map.codes(step.left), m_texts));
        const MapBranch::Kind kind = answers.ownKind();
        bool isOnMap = false;
        for (const MapAnswers::Group &group : answers.groups()) {
            const bool taken = kind == MapBranch::Kind::Answers && group.modes == after;
            isOnMap = isOnMap || taken;
            step.branches << MapBranch{.id = branchId(step),
                                       .kind = MapBranch::Kind::Answers,
                                       .label = sentenceStart(taken ? step.answer : answers.label(group)),
                                       .alike = taken ? answers.alike(group) : QString(),
                                       .answers = group.answers(),
                                       .modes = group.modes,
                                       .onPath = taken};
        }
        if (!isOnMap) {
            step.branches << MapBranch{.id = branchId(step),
                                       .kind = kind,
                                       .label = sentenceStart(answers.ownLabel()),
                                       .alike = {},
                                       .answers = {own},
                                       .modes = after,
                                       .onPath = true};
        }
        for (const QString &mode : std::as_const(m_before)) {
            if (m_map.names.value(mode).stop
                && std::ranges::all_of(step.branches, [&](const MapBranch &each) { return each.modes.contains(mode); }))
                step.everywhere << mode;
        }
        m_map.steps << step;
    }

    [[nodiscard]] static QString sentenceStart(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

    [[nodiscard]] static QString branchId(const MapStep &step)
    {
        return step.question + u'/' + QString::number(step.branches.size() + 1);
    }

    void writeEnd()
    {
        QStringList everywhere;
        for (const MapStep &step : std::as_const(m_map.steps))
            everywhere += step.everywhere;
        everywhere.removeDuplicates();
        if (!everywhere.isEmpty())
            m_map.everywhere = m_texts
                                   .say(QT_TRANSLATE_NOOP(
                                       "Report",
                                       "Possible until a question decides it, and not repeated below until then: %1"))
                                   .arg(joined(m_map.codes(everywhere), m_texts));
        m_map.end = m_before;
        m_map.settled = m_before.size() == 1;
        const Mode *const mode = m_rules.mode(m_decision.mode);
        if (!mode) {
            //: %n: number of customs supervision modes
            m_map.outcome = m_texts.say(
                QT_TRANSLATE_N_NOOP("Report", "%n supervision mode(s) can still result from the open answers."),
                static_cast<int>(m_before.size()));
            return;
        }
        m_map.outcome = m_map.names.value(mode->id).title;
        if (mode->routes.isEmpty())
            return;
        const Route *const route = m_rules.route(mode->id, m_decision.route);
        m_map.route = route ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Route: %1"))
                                  .arg(m_texts.withOfficial(route->name, route->official))
                            : m_texts.say(QT_TRANSLATE_NOOP(
                                "Report", "The route, which is the way of declaring, is not settled yet."));
    }

    const Rules &m_rules;
    const CompiledRules &m_compiled;
    const Answers &m_answers;
    const Decision &m_decision;
    const Texts &m_texts;
    DecisionMap m_map;
    Answers m_given; ///< the case's answers so far
    QStringList m_before; ///< modes that they leave
};
}

const MapBranch &MapStep::taken() const
{
    return *std::ranges::find_if(branches, &MapBranch::onPath);
}

QStringList MapStep::named(const MapBranch &branch) const
{
    QStringList modes = branch.modes;
    modes.removeIf([this](const QString &mode) { return everywhere.contains(mode); });
    return modes;
}

QStringList DecisionMap::codes(const QStringList &modes) const
{
    QStringList codes;
    for (const QString &mode : modes)
        codes << names.value(mode).code;
    return codes;
}

DecisionMap makeDecisionMap(const DecisionModel &model, const Answers &answers, const Decision &decision,
                            const Texts &texts)
{
    return MapMaker(model, answers, decision, texts).make();
}

QList<OutlineLine> outline(const DecisionMap &map, const Texts &texts)
{
    QList<OutlineLine> lines;
    const auto titles = [&map](const QStringList &modes) {
        QList<OutlineLine> named;
        for (const QString &mode : modes)
            named << OutlineLine{mode, map.names.value(mode).title};
        return named;
    };
    if (!map.start.isEmpty())
        lines << OutlineLine{u"start"_s, map.beginning, titles(map.start)};
    if (!map.everywhere.isEmpty())
        lines << OutlineLine{u"everywhere"_s, map.everywhere};
    if (!map.notYet.isEmpty())
        lines << OutlineLine{u"not-yet"_s, map.notYetInWords, titles(map.notYet)};
    for (const MapStep &step : map.steps) {
        OutlineLine line{step.question, step.text};
        const auto add = [&](const MapBranch &branch) {
            const QStringList modes = step.named(branch);
            const bool one = modes.size() == 1;
            //: %1: an answer; %2: customs supervision modes
            const char *const taken = one ? QT_TRANSLATE_NOOP("Report", "Your answer “%1” leads to: %2")
                                          : QT_TRANSLATE_NOOP("Report", "Your answer “%1” leaves: %2");
            //: %1: an answer; %2: customs supervision modes
            const char *const other = one ? QT_TRANSLATE_NOOP("Report", "The answer “%1” would lead to: %2")
                                          : QT_TRANSLATE_NOOP("Report", "The answer “%1” would leave: %2");
            //: %1: that a question is open, such as "not answered yet"; %2: customs supervision modes
            const char *const open = QT_TRANSLATE_NOOP("Report", "Here your case is open (“%1”), which leaves: %2");
            const char *const sentence = !branch.onPath                            ? other
                                         : branch.kind == MapBranch::Kind::Answers ? taken
                                                                                   : open;
            line.lines << OutlineLine{branch.id,
                                      texts.say(sentence).arg(branch.label, joined(map.codes(modes), texts))};
        };
        add(step.taken());
        if (!step.taken().alike.isEmpty())
            line.lines.last().lines << OutlineLine{step.taken().id + u"/alike"_s, step.taken().alike};
        if (!step.left.isEmpty())
            line.lines.last().lines << OutlineLine{step.taken().id + u"/left"_s, step.leftInWords};
        for (const MapBranch &branch : step.branches) {
            if (!branch.onPath)
                add(branch);
        }
        lines << line;
    }
    OutlineLine end{u"end"_s, texts.say(QT_TRANSLATE_NOOP("Report", "Result: %1")).arg(map.outcome)};
    if (!map.route.isEmpty())
        end.lines << OutlineLine{u"route"_s, map.route};
    if (!map.settled)
        end.lines << titles(map.end);
    lines << end;
    return lines;
}
