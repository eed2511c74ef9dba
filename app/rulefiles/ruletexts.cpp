// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruletexts.h"

#include "rules.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Gathers the texts with the place each stands at; empty ones are left out.
class Gatherer
{
public:
    void at(const QString &place) { m_place = place; }
    void add(const char *member, const QString &text)
    {
        if (!text.isEmpty())
            texts.append({text, u"%1, %2"_s.arg(m_place, QLatin1String(member))});
    }
    void add(std::initializer_list<std::pair<const char *, QString>> members)
    {
        for (const auto &[member, text] : members)
            add(member, text);
    }
    void add(const ItemText &text)
    {
        add({{"title", text.title}, {"detail", text.detail}});
        for (const QString &document : text.documents)
            add("documents", document);
        for (const DueRule &due : text.due)
            add("due", due.text);
        if (text.consequence)
            add("consequence", text.consequence->text);
        if (text.exception)
            add("exception", text.exception->text);
    }
    void add(const JourneyStep &step)
    {
        add({{"step", step.text}, {"help", step.help}});
        for (const JourneyChoice &choice : step.choices) {
            add({{"choice", choice.text}, {"because", choice.because}, {"ask", choice.ask}});
        }
    }
    void add(const char *file, const QList<NamedTerm> &terms)
    {
        for (const NamedTerm &term : terms) {
            at(u"rules/%1, \"%2\""_s.arg(QLatin1String(file), term.id));
            add("name", term.name);
        }
    }

    QList<RuleText> texts;

private:
    QString m_place;
};
}

QList<RuleText> ruleTexts(const Rules &rules)
{
    Gatherer gather;
    const auto at = [&](const char *file, const char *kind, const QString &id) {
        gather.at(u"rules/%1, %2 \"%3\""_s.arg(QLatin1String(file), QLatin1String(kind), id));
    };
    for (const Page &page : rules.pages) {
        at("questions.json", "page", page.id);
        gather.add({{"title", page.title}, {"intro", page.intro}});
    }
    for (const Question &question : rules.questions) {
        at("questions.json", "question", question.id);
        gather.add({{"label", question.label},
                    {"text", question.text},
                    {"help", question.help},
                    {"example", question.example},
                    {"why", question.why},
                    {"ask", question.ask}});
        for (const Option &option : question.options) {
            gather.add("option", option.text);
            if (!option.recognisedFrom.isValid()) // a market's second line is its Chinese address
                gather.add("option detail", option.detail);
        }
    }
    for (const Mode &mode : rules.modes) {
        at("modes.json", "mode", mode.id);
        gather.add({{"name", mode.name}, {"line", mode.line}});
        for (const ModeCondition &condition : mode.conditions) {
            at("modes.json", "condition", condition.id);
            gather.add({{"text", condition.text}, {"met", condition.met}, {"notMet", condition.notMet}});
        }
        for (const Route &route : mode.routes) {
            at("modes.json", "route", route.id);
            gather.add({{"name", route.name}, {"text", route.text}});
        }
    }
    for (const ChoiceRule &rule : rules.choice) {
        at("choice.json", "choice rule", rule.id);
        gather.add({{"reason", rule.reason}, {"before", rule.before}});
    }
    for (const TradeOff &tradeOff : rules.tradeOffs) {
        at("choice.json", "trade-off", u"%1/%2"_s.arg(tradeOff.mode, tradeOff.alternative));
        gather.add("text", tradeOff.text);
    }
    for (const Warning &warning : rules.warnings) {
        at("warnings.json", "warning", warning.id);
        gather.add("text", warning.text);
        for (const Variant &variant : warning.variants)
            gather.add("variant", variant.text);
    }
    for (const Parameter &parameter : rules.parameters) {
        at("parameters.json", "parameter", parameter.id);
        gather.add("name", parameter.name);
        for (const DatedValue &value : parameter.values) {
            if (const auto *words = std::get_if<Words>(&value.value))
                gather.add("words", words->text);
        }
    }
    gather.add("checklist.json", rules.parties);
    gather.add("checklist.json", rules.places);
    gather.add("checklist.json", rules.phases);
    for (const Item &item : rules.items) {
        at("checklist.json", "item", item.id);
        gather.add(item.text);
        gather.add("done", item.doneText);
        for (const ItemVariant &variant : item.variants)
            gather.add(variant.text);
    }
    for (const Source &source : rules.sources) {
        at("sources.json", "source", source.id);
        gather.add({{"title", source.title}, {"issuer", source.issuer}, {"note", source.note}});
    }
    for (const GlossaryTerm &term : rules.terms) {
        at("knowledge.json", "term", term.id);
        gather.add("term", term.term);
        for (const QString &spelling : term.also)
            gather.add("also", spelling);
        gather.add("text", term.text);
    }
    for (const Misconception &misconception : rules.misconceptions) {
        at("knowledge.json", "misconception", misconception.id);
        gather.add({{"claim", misconception.claim}, {"truth", misconception.truth}});
    }
    for (const Journey &journey : rules.journeys) {
        at("knowledge.json", "journey", journey.id);
        gather.add({{"title", journey.title}, {"intro", journey.intro}});
        for (const JourneyStep &step : journey.steps)
            gather.add(step);
    }
    return gather.texts;
}
