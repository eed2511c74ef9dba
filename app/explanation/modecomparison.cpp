// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "modecomparison.h"

#include "answerwords.h"
#include "texts.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
using State = ComparedMode::State;
using Truth = ComparedMode::Truth;

ComparedMode compared(const Decision &decision, const Mode &mode)
{
    ComparedMode result;
    result.mode = mode.id;
    const auto ruledOut = std::ranges::find(decision.ruledOut, mode.id, &RuledOut::mode);
    const bool isOut = ruledOut != decision.ruledOut.end();
    result.state = mode.id == decision.mode ? State::Recommended : isOut ? State::RuledOut : State::Possible;
    if (isOut)
        result.nearest = ruledOut->wouldApplyIf;
    if (mode.id == decision.mode)
        result.route = decision.route;
    for (const Alternative &alternative : decision.alternatives) {
        if (alternative.mode == mode.id && mode.id != decision.mode) {
            result.route = alternative.route;
            result.tradeOff = alternative.tradeOff;
        }
    }
    for (const ModeCondition &condition : mode.conditions) {
        if (!condition.valid.contains(decision.date))
            continue;
        const bool isMust = condition.kind == ModeCondition::Kind::Must;
        const bool fails = isMust ? isOut && ruledOut->failed.contains(condition.id)
                                  : decision.filings.contains(condition.id);
        const Truth truth = decision.met.contains(condition.id) ? Truth::Met : fails ? Truth::Failed : Truth::Open;
        (isMust ? result.musts : result.filings).append({condition.id, truth});
    }
    return result;
}

/// Words of one case's comparison.
class TableWriter
{
public:
    TableWriter(const Rules &rules, const Decision &decision, const Texts &texts)
        : m_rules(rules), m_decision(decision), m_texts(texts), m_modes(compareModes(rules, decision))
    {
    }

    [[nodiscard]] ModeTable table()
    {
        for (const ComparedMode &mode : std::as_const(m_modes))
            m_table.columns.append({mode.mode, modeTitle(*m_rules.mode(mode.mode), m_texts), mode.state});
        add(u"state"_s, QT_TRANSLATE_NOOP("Report", "In this case"), &TableWriter::state);
        add(u"route"_s, QT_TRANSLATE_NOOP("Report", "Route, the way of declaring"), &TableWriter::route);
        add(u"trade-off"_s, QT_TRANSLATE_NOOP("Report", "Compared with the recommended mode"), &TableWriter::tradeOff);
        add(u"musts"_s, QT_TRANSLATE_NOOP("Report", "Conditions"), &TableWriter::musts);
        add(u"filings"_s, QT_TRANSLATE_NOOP("Report", "Filings it needs"), &TableWriter::filings);
        add(u"nearest"_s, QT_TRANSLATE_NOOP("Report", "It would apply to a shipment of which this is true"),
            &TableWriter::nearest);
        return m_table;
    }

private:
    void add(const QString &id, const char *label, QStringList (TableWriter::*cell)(const ComparedMode &) const)
    {
        ModeTable::Row row{id, m_texts.say(label), {}};
        for (const ComparedMode &mode : std::as_const(m_modes))
            row.cells.append((this->*cell)(mode));
        const bool saysAnything = std::ranges::any_of(row.cells,
                                                      [](const QStringList &lines) { return !lines.isEmpty(); });
        if (saysAnything)
            m_table.rows.append(row);
    }

    [[nodiscard]] QStringList state(const ComparedMode &mode) const
    {
        switch (mode.state) {
        case State::Recommended:
            return {m_decision.overLimit
                        ? m_texts.say(QT_TRANSLATE_NOOP("Report", "Recommended, but the value is over its limit"))
                        : m_texts.say(QT_TRANSLATE_NOOP("Report", "Recommended"))};
        case State::Possible:
            if (m_decision.mode.isEmpty() && m_decision.reachable.contains(mode.mode))
                return {m_texts.say(QT_TRANSLATE_NOOP("Report", "May still be the result"))};
            if (!m_decision.mode.isEmpty()
                && std::ranges::find(m_decision.alternatives, mode.mode, &Alternative::mode)
                       != m_decision.alternatives.end())
                return {m_texts.say(QT_TRANSLATE_NOOP("Report", "Possible instead"))};
            return {m_texts.say(QT_TRANSLATE_NOOP("Report", "Not ruled out by the answers so far"))};
        case State::RuledOut:
            return {m_texts.say(QT_TRANSLATE_NOOP("Report", "Ruled out"))};
        }
        return {};
    }

    [[nodiscard]] QStringList route(const ComparedMode &mode) const
    {
        const Mode &rule = *m_rules.mode(mode.mode);
        if (rule.routes.isEmpty() || mode.state == State::RuledOut)
            return {};
        const Route *const route = m_rules.route(mode.mode, mode.route);
        return {route ? m_texts.withOfficial(route->name, route->official)
                      : m_texts.say(QT_TRANSLATE_NOOP("Report", "not settled yet"))};
    }

    [[nodiscard]] QStringList tradeOff(const ComparedMode &mode) const
    {
        return mode.tradeOff.isEmpty() ? QStringList() : QStringList{text(mode.tradeOff)};
    }

    [[nodiscard]] QStringList musts(const ComparedMode &mode) const
    {
        return lines(mode.musts, QT_TRANSLATE_NOOP("Report", "Met: %1"), QT_TRANSLATE_NOOP("Report", "Not met: %1"),
                     QT_TRANSLATE_NOOP("Report", "Open: %1"));
    }

    [[nodiscard]] QStringList filings(const ComparedMode &mode) const
    {
        return lines(mode.filings, QT_TRANSLATE_NOOP("Report", "Done: %1"), QT_TRANSLATE_NOOP("Report", "To do: %1"),
                     QT_TRANSLATE_NOOP("Report", "To do, unless you have it: %1"));
    }

    [[nodiscard]] QStringList lines(const QList<ComparedMode::Requirement> &requirements, const char *met,
                                    const char *failed, const char *open) const
    {
        QStringList lines;
        for (const ComparedMode::Requirement &requirement : requirements) {
            const ModeCondition &condition = *m_rules.condition(requirement.condition);
            if (requirement.truth == Truth::Met)
                lines << m_texts.say(met).arg(text(condition.met));
            else if (requirement.truth == Truth::Failed)
                lines << m_texts.say(failed).arg(text(condition.notMet));
            else
                lines << m_texts.say(open).arg(text(condition.text));
        }
        return lines;
    }

    [[nodiscard]] QStringList nearest(const ComparedMode &mode) const
    {
        QStringList lines;
        for (const Change &change : mode.nearest) {
            const Field field = changeField(m_rules, change, m_texts);
            lines << m_texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(field.label, field.value);
        }
        return lines;
    }

    [[nodiscard]] QString text(const QString &english) const { return ruleText(english, m_rules, m_decision, m_texts); }

    const Rules &m_rules;
    const Decision &m_decision;
    const Texts &m_texts;
    const QList<ComparedMode> m_modes;
    ModeTable m_table;
};
}

QList<ComparedMode> compareModes(const Rules &rules, const Decision &decision)
{
    QList<ComparedMode> modes;
    for (const Mode &mode : rules.modes) {
        const bool isOut = std::ranges::find(decision.ruledOut, mode.id, &RuledOut::mode) != decision.ruledOut.end();
        const bool isListed = mode.id == decision.mode || isOut || (!mode.stop && decision.possible.contains(mode.id));
        if (isListed)
            modes.append(compared(decision, mode));
    }
    std::ranges::stable_sort(modes, {}, &ComparedMode::state);
    return modes;
}

ModeTable modeTable(const Rules &rules, const Decision &decision, const Texts &texts)
{
    return TableWriter(rules, decision, texts).table();
}
