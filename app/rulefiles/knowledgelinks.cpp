// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "knowledgelinks.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
class KnowledgeLinks
{
public:
    explicit KnowledgeLinks(RuleProblems &problems) : m_problems(problems), m_rules(problems.rules()) {}

    void check()
    {
        checkTerms();
        checkMisconceptions();
        for (const Journey &journey : m_rules.journeys)
            checkJourney(journey);
    }

private:
    void problem(const QString &what) { m_problems.add(m_place, what); }
    void at(const char *kind, const QString &id) { m_place = RuleProblems::place("knowledge.json", kind, id); }

    void once(QSet<QString> &seen, const QString &id)
    {
        if (seen.contains(id))
            problem(u"the id is used twice"_s);
        seen.insert(id);
    }

    template<typename Known>
    void checkIds(const char *what, const QStringList &ids, Known known)
    {
        for (const QString &id : ids) {
            if (!known(id))
                problem(u"unknown %1 \"%2\""_s.arg(QLatin1String(what), id));
        }
    }

    void checkTerms()
    {
        QSet<QString> ids;
        QMap<QString, QString> spellings;
        for (const GlossaryTerm &term : m_rules.terms) {
            at("term", term.id);
            once(ids, term.id);
            m_problems.checkEvidence(m_place, term.evidence);
            checkIds("term", term.see, [&](const QString &id) { return id != term.id && m_rules.term(id); });
            for (const QString &spelling : QStringList(term.term) + term.also) {
                const QString key = spelling.toCaseFolded();
                if (spellings.contains(key))
                    problem(u"\"%1\" is also spelt by term \"%2\""_s.arg(spelling, spellings.value(key)));
                spellings.insert(key, term.id);
            }
        }
    }

    void checkMisconceptions()
    {
        QSet<QString> ids;
        for (const Misconception &misconception : m_rules.misconceptions) {
            at("misconception", misconception.id);
            once(ids, misconception.id);
            m_problems.checkEvidence(m_place, misconception.evidence);
            checkIds("question", misconception.questions, [&](const QString &id) { return m_rules.question(id); });
            checkIds("mode", misconception.modes, [&](const QString &id) { return m_rules.mode(id); });
        }
    }

    void checkJourney(const Journey &journey)
    {
        at("journey", journey.id);
        once(m_journeys, journey.id);
        m_problems.checkEvidence(m_place, journey.evidence);
        const Question *const question = m_rules.question(journey.question);
        if (!question)
            problem(u"unknown question \"%1\""_s.arg(journey.question));
        else if (question->type != Question::Type::Choice && question->type != Question::Type::Set
                 && question->type != Question::Type::YesNo)
            problem(u"question \"%1\" has no options"_s.arg(journey.question));
        else if (m_rules.journeyTo(journey.question) != &journey)
            problem(u"another journey answers question \"%1\""_s.arg(journey.question));
        QSet<QString> steps;
        for (const JourneyStep &step : journey.steps) {
            if (steps.contains(step.id))
                problem(u"id \"%1\" is used twice"_s.arg(step.id));
            steps.insert(step.id);
        }
        for (const JourneyStep &step : journey.steps) {
            for (const JourneyChoice &choice : step.choices)
                checkChoice(journey, step, choice, question);
        }
        checkPaths(journey);
    }

    void checkChoice(const Journey &journey, const JourneyStep &step, const JourneyChoice &choice,
                     const Question *question)
    {
        const QString in = u"step \"%1\": "_s.arg(step.id);
        if (!choice.goTo.isEmpty() && !journey.step(choice.goTo))
            problem(in + u"unknown step \"%1\""_s.arg(choice.goTo));
        if (!question)
            return;
        if (!choice.adds.isEmpty() && question->type != Question::Type::Set)
            problem(in + u"\"adds\": the question takes one answer"_s);
        QStringList values = choice.adds;
        if (const auto *one = choice.answer ? std::get_if<QString>(&*choice.answer) : nullptr)
            values.append(*one);
        if (const auto *several = choice.answer ? std::get_if<QStringList>(&*choice.answer) : nullptr)
            values += *several;
        for (const QString &value : std::as_const(values)) {
            if (!question->option(value))
                problem(in + u"\"%1\" is no answer to question \"%2\""_s.arg(value, question->id));
        }
        if (choice.answer && !fits(*choice.answer, question->type))
            problem(in + u"\"answer\": not of the kind that question \"%1\" takes"_s.arg(question->id));
    }

    static bool fits(const Answer &answer, Question::Type type)
    {
        switch (type) {
        case Question::Type::Set:
            return std::holds_alternative<QStringList>(answer);
        case Question::Type::YesNo:
            return std::holds_alternative<bool>(answer);
        default:
            return std::holds_alternative<QString>(answer);
        }
    }

    /// Follows every way from the first step.
    void checkPaths(const Journey &journey)
    {
        if (journey.steps.isEmpty())
            return;
        m_reached.clear();
        m_done.clear();
        follow(journey, journey.steps.first());
        for (const JourneyStep &step : journey.steps) {
            if (!m_reached.contains(step.id))
                problem(u"step \"%1\": no choice leads to it"_s.arg(step.id));
        }
    }

    void follow(const Journey &journey, const JourneyStep &step)
    {
        m_reached.insert(step.id);
        for (const JourneyChoice &choice : step.choices) {
            const JourneyStep *const next = choice.goTo.isEmpty() ? nullptr : journey.step(choice.goTo);
            if (!next || m_done.contains(next->id))
                continue;
            // What is reached and not done with is on the way here.
            if (m_reached.contains(next->id))
                problem(u"step \"%1\": leads back to step \"%2\""_s.arg(step.id, next->id));
            else
                follow(journey, *next);
        }
        m_done.insert(step.id);
    }

    RuleProblems &m_problems;
    const Rules &m_rules;
    QString m_place;
    QSet<QString> m_journeys;
    QSet<QString> m_reached;
    QSet<QString> m_done;
};
}

void checkKnowledge(RuleProblems &problems)
{
    KnowledgeLinks(problems).check();
}
