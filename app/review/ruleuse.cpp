// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruleuse.h"

#include "ruleproblems.h"
#include "ruletexts.h"
#include "visitconditions.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

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
            m_faults.append({Proof::Kind::NoSource, place + ": "_L1 + RuleProblems::noSource});
        for (const QString &source : evidence.sources)
            m_sources.insert(source);
    }

    template<typename T>
    void citeAll(const char *file, const char *kind, const QList<T> &all)
    {
        for (const T &each : all)
            cite(RuleProblems::place(file, kind, each.id), each.evidence);
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
        cite(u"meta.json, \"range\""_s, m_rules.rangeEvidence);
        for (const Question &question : m_rules.questions) {
            // A question by itself tells no law; one whose help names a day or a limit does.
            const QString told = question.text + question.help + question.example + question.why;
            if (!question.evidence.sources.isEmpty() || told.contains(QLatin1Char('{')))
                cite(RuleProblems::place("questions.json", "question", question.id), question.evidence);
        }
        for (const Mode &mode : m_rules.modes) {
            citeAll("modes.json", "condition", mode.conditions);
            citeAll("modes.json", "route", mode.routes);
        }
        citeAll("warnings.json", "warning", m_rules.warnings);
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
        citeAll("knowledge.json", "term", m_rules.terms);
        citeAll("knowledge.json", "misconception", m_rules.misconceptions);
        citeAll("knowledge.json", "journey", m_rules.journeys);
    }

    void collectTexts()
    {
        static const QRegularExpression placeholder(uR"(\{([a-z0-9.-]+)\})"_s);
        for (const RuleText &text : ruleTexts(m_rules)) {
            for (auto matches = placeholder.globalMatch(text.text); matches.hasNext();)
                m_parameters.insert(matches.next().captured(1));
        }
    }

    [[nodiscard]] QList<Proof::Fault> unused() const
    {
        QList<Proof::Fault> faults;
        const auto reportAll = [&](Proof::Kind kind, const char *file, const char *what, const auto &all,
                                   const QSet<QString> &used) {
            for (const auto &each : all) {
                if (!used.contains(each.id))
                    faults.append({kind, RuleProblems::place(file, what, each.id) + ": is used nowhere"_L1});
            }
        };
        reportAll(Proof::Kind::UnusedSource, "sources.json", "source", m_rules.sources, m_sources);
        reportAll(Proof::Kind::Unused, "parameters.json", "parameter", m_rules.parameters, m_parameters);
        reportAll(Proof::Kind::Unused, "facts.json", "fact", m_rules.facts, m_facts);
        reportAll(Proof::Kind::Unused, "checklist.json", "party", m_rules.parties, m_parties);
        reportAll(Proof::Kind::Unused, "checklist.json", "place", m_rules.places, m_places);
        reportAll(Proof::Kind::Unused, "checklist.json", "phase", m_rules.phases, m_phases);
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
