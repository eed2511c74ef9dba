// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruleuse.h"

#include "ruleproblems.h"
#include "ruletexts.h"
#include "visitconditions.h"

#include <QRegularExpression>

namespace
{
/// Collects what the rules refer to, and finds the rest.
class RuleUse
{
public:
    explicit RuleUse(const Rules &rules) : m_rules(rules)
    {
        collectConditions();
        collectEvidence();
        collectItems();
        collectKnowledge();
        collectTexts();
    }

    [[nodiscard]] QList<Proof::Fault> faults() { return m_faults + unused(); }

private:
    void cite(const QString &place, const Evidence &evidence)
    {
        if (evidence.sources.isEmpty())
            m_faults.append({Proof::Kind::NoSource, place + QLatin1String(": ") + RuleProblems::noSource});
        for (const QString &source : evidence.sources)
            m_sources.insert(source);
    }

    void collectConditions()
    {
        visitConditions(m_rules, [this](const Condition &condition) {
            m_parameters += {condition.parameter, condition.share};
            if (condition.op == Condition::Operator::Fact)
                m_facts += QSet<QString>(condition.values.begin(), condition.values.end());
        });
    }

    void collectEvidence()
    {
        cite(QStringLiteral("meta.json, \"range\""), m_rules.rangeEvidence);
        for (const Question &question : m_rules.questions) {
            // A question by itself tells no law; one whose help names a day or a limit does.
            const QString told = question.text + question.help + question.example + question.why;
            if (!question.evidence.sources.isEmpty() || told.contains(QLatin1Char('{')))
                cite(RuleProblems::place("questions.json", "question", question.id), question.evidence);
        }
        for (const Mode &mode : m_rules.modes) {
            for (const ModeCondition &condition : mode.conditions)
                cite(RuleProblems::place("modes.json", "condition", condition.id), condition.evidence);
            for (const Route &route : mode.routes)
                cite(RuleProblems::place("modes.json", "route", route.id), route.evidence);
        }
        for (const Warning &warning : m_rules.warnings)
            cite(RuleProblems::place("warnings.json", "warning", warning.id), warning.evidence);
        for (const Parameter &parameter : m_rules.parameters) {
            for (const DatedValue &value : parameter.values)
                cite(RuleProblems::place("parameters.json", "parameter", parameter.id), value.evidence);
        }
    }

    void collectItem(const QString &place, const ItemText &text)
    {
        cite(place, text.evidence);
        for (const std::optional<Statement> &statement : {text.consequence, text.exception}) {
            if (statement)
                cite(place, statement->evidence);
        }
        m_parties += QSet<QString>(text.who.begin(), text.who.end());
        m_places += QSet<QString>(text.where.begin(), text.where.end());
        for (const DueRule &due : text.due)
            m_parameters.insert(due.parameter);
    }

    void collectItems()
    {
        for (const Item &item : m_rules.items) {
            const QString place = RuleProblems::place("checklist.json", "item", item.id);
            m_phases.insert(item.phase);
            collectItem(place, item.text);
            for (const ItemVariant &variant : item.variants)
                collectItem(place, variant.text);
        }
    }

    void collectKnowledge()
    {
        for (const GlossaryTerm &term : m_rules.terms)
            cite(RuleProblems::place("knowledge.json", "term", term.id), term.evidence);
        for (const Misconception &misconception : m_rules.misconceptions)
            cite(RuleProblems::place("knowledge.json", "misconception", misconception.id), misconception.evidence);
        for (const Journey &journey : m_rules.journeys)
            cite(RuleProblems::place("knowledge.json", "journey", journey.id), journey.evidence);
    }

    void collectTexts()
    {
        static const QRegularExpression placeholder(QStringLiteral(R"(\{([a-z0-9.-]+)\})"));
        for (const RuleText &text : ruleTexts(m_rules)) {
            for (auto matches = placeholder.globalMatch(text.text); matches.hasNext();)
                m_parameters.insert(matches.next().captured(1));
        }
    }

    [[nodiscard]] QList<Proof::Fault> unused() const
    {
        QList<Proof::Fault> faults;
        const auto report = [&](Proof::Kind kind, const QSet<QString> &used, const QString &id, const QString &place) {
            if (!used.contains(id))
                faults.append({kind, place + QLatin1String(": is used nowhere")});
        };
        for (const Source &source : m_rules.sources)
            report(Proof::Kind::UnusedSource, m_sources, source.id,
                   RuleProblems::place("sources.json", "source", source.id));
        for (const Parameter &parameter : m_rules.parameters)
            report(Proof::Kind::Unused, m_parameters, parameter.id,
                   RuleProblems::place("parameters.json", "parameter", parameter.id));
        for (const Fact &fact : m_rules.facts)
            report(Proof::Kind::Unused, m_facts, fact.id, RuleProblems::place("facts.json", "fact", fact.id));
        const auto terms = [&](const char *kind, const QList<NamedTerm> &all, const QSet<QString> &used) {
            for (const NamedTerm &term : all)
                report(Proof::Kind::Unused, used, term.id, RuleProblems::place("checklist.json", kind, term.id));
        };
        terms("party", m_rules.parties, m_parties);
        terms("place", m_rules.places, m_places);
        terms("phase", m_rules.phases, m_phases);
        return faults;
    }

    const Rules &m_rules;
    QList<Proof::Fault> m_faults;
    QSet<QString> m_sources;
    QSet<QString> m_parameters;
    QSet<QString> m_facts;
    QSet<QString> m_parties;
    QSet<QString> m_places;
    QSet<QString> m_phases;
};
}

QList<Proof::Fault> unusedParts(const Rules &rules)
{
    return RuleUse(rules).faults();
}
