// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the reader for what helps a person to answer: glossary, misconceptions, journeys.

#include "rulesreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// An answer of a kind that a journey can find: one option, several, or yes or no.
std::optional<Answer> foundAnswer(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool();
    const QJsonArray list = value.toArray();
    if (!value.isArray() || !std::ranges::all_of(list, [](const QJsonValue &entry) { return entry.isString(); }))
        return std::nullopt;
    QStringList members;
    for (const QJsonValue &entry : list)
        members.append(entry.toString());
    return members;
}
}

void RulesReader::readKnowledge(JsonFields &fields)
{
    each(fields, "terms", [this](JsonFields &entry) {
        GlossaryTerm term;
        term.id = entry.namedId(u"term"_s);
        term.term = entry.text("term");
        term.also = entry.optionalTexts("also");
        entry.read({{"official", &term.official}, {"text", &term.text}});
        term.evidence = evidence(entry);
        term.see = entry.optionalTexts("see");
        m_rules.terms.append(term);
    });
    each(fields, "misconceptions", [this](JsonFields &entry) {
        Misconception misconception;
        misconception.id = entry.namedId(u"misconception"_s);
        entry.read({{"claim", &misconception.claim}, {"truth", &misconception.truth}});
        misconception.evidence = evidence(entry);
        misconception.questions = entry.texts("questions");
        misconception.modes = entry.texts("modes");
        m_rules.misconceptions.append(misconception);
    });
    each(fields, "journeys", [this](JsonFields &entry) {
        Journey journey;
        journey.id = entry.namedId(u"journey"_s);
        entry.read({{"question", &journey.question}, {"title", &journey.title}, {"intro", &journey.intro}});
        journey.evidence = evidence(entry);
        each(entry, "steps", [&](JsonFields &step) { readJourneyStep(step, journey); });
        if (journey.steps.isEmpty())
            entry.problem(u"\"steps\": no entries"_s);
        m_rules.journeys.append(journey);
    });
}

void RulesReader::readJourneyStep(JsonFields &fields, Journey &journey)
{
    JourneyStep step;
    step.id = fields.namedId(u"step"_s);
    step.text = fields.text("text");
    step.help = fields.optionalText("help");
    each(fields, "choices", [&](JsonFields &choice) { readJourneyChoice(choice, step); });
    if (step.choices.size() < 2)
        fields.problem(u"\"choices\": expected two at least"_s);
    journey.steps.append(step);
}

void RulesReader::readJourneyChoice(JsonFields &fields, JourneyStep &step)
{
    JourneyChoice choice;
    choice.text = fields.text("text");
    const bool goes = fields.has("goto");
    const bool answers = fields.has("answer");
    const bool asks = fields.has("ask");
    if (int{goes} + int{answers} + int{asks} != 1)
        fields.problem(u"expected one of \"goto\", \"answer\" and \"ask\""_s);
    if (goes) {
        choice.goTo = fields.text("goto");
        choice.adds = fields.optionalTexts("adds");
    }
    if (answers) {
        choice.answer = foundAnswer(fields.value("answer"));
        if (!choice.answer)
            fields.problem(u"\"answer\": expected a text, a list of texts, or true or false"_s);
        choice.because = fields.text("because");
    }
    if (asks)
        choice.ask = fields.text("ask");
    step.choices.append(choice);
}
