// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "textlinks.h"

#include "daytext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace
{
class TextLinks
{
public:
    explicit TextLinks(RuleProblems &problems) : m_problems(problems) {}

    void check()
    {
        const Rules &rules = m_problems.rules();
        for (const Page &page : rules.pages) {
            at("questions.json", "page", page.id);
            filled({page.title, page.intro});
        }
        for (const Question &question : rules.questions) {
            at("questions.json", "question", question.id);
            bare({question.label});
            filled({question.text, question.help, question.example, question.why, question.ask});
            for (const Option &option : question.options)
                filled({option.text, option.detail});
        }
        checkModes();
        checkChoice();
        for (const Warning &warning : rules.warnings) {
            at("warnings.json", "warning", warning.id);
            filled({warning.text});
            for (const Variant &variant : warning.variants)
                filled({variant.text});
        }
        for (const Item &item : rules.items) {
            at("checklist.json", "item", item.id);
            filled({item.doneText});
            checkItem(item.text);
            for (const ItemVariant &variant : item.variants)
                checkItem(variant.text);
        }
        checkTables();
        checkKnowledge();
    }

private:
    void at(const char *file, const char *kind, const QString &id) { m_place = RuleProblems::place(file, kind, id); }

    void checkModes()
    {
        for (const Mode &mode : m_problems.rules().modes) {
            at("modes.json", "mode", mode.id);
            bare({mode.official, mode.name});
            filled({mode.line});
            for (const Route &route : mode.routes) {
                m_place = u"modes.json, mode \"%1\", route \"%2\""_s.arg(mode.id, route.id);
                bare({route.official, route.name});
                filled({route.text});
            }
            for (const ModeCondition &condition : mode.conditions) {
                at("modes.json", "condition", condition.id);
                filled({condition.text, condition.met, condition.notMet});
            }
        }
    }

    void checkChoice()
    {
        for (const ChoiceRule &rule : m_problems.rules().choice) {
            at("choice.json", "choice rule", rule.id);
            filled({rule.reason, rule.before});
        }
        for (const TradeOff &tradeOff : m_problems.rules().tradeOffs) {
            m_place = u"choice.json, trade-off %1 / %2"_s.arg(tradeOff.mode, tradeOff.alternative);
            filled({tradeOff.text});
        }
    }

    void checkItem(const ItemText &text)
    {
        filled({text.title, text.detail});
        filled(text.documents);
        for (const DueRule &due : text.due)
            filled({due.text});
        for (const std::optional<Statement> &statement : {text.consequence, text.exception}) {
            if (statement)
                filled({statement->text});
        }
    }

    void checkTables()
    {
        const Rules &rules = m_problems.rules();
        for (const Parameter &parameter : rules.parameters) {
            at("parameters.json", "parameter", parameter.id);
            bare({parameter.name});
            for (const DatedValue &value : parameter.values) {
                if (const auto *words = std::get_if<Words>(&value.value))
                    bare({words->text});
            }
        }
        for (const auto &[kind, terms] :
             {std::pair("party", rules.parties), std::pair("place", rules.places), std::pair("phase", rules.phases)}) {
            for (const NamedTerm &term : terms) {
                at("checklist.json", kind, term.id);
                bare({term.name, term.official});
            }
        }
        for (const Source &source : rules.sources) {
            at("sources.json", "source", source.id);
            bare({source.official, source.title, source.number, source.issuer, source.note});
        }
        for (const Currency &currency : rules.currencies) {
            at("currencies.json", "currency", currency.code);
            bare({currency.official, currency.name});
        }
    }

    void checkKnowledge()
    {
        for (const GlossaryTerm &term : m_problems.rules().terms) {
            at("knowledge.json", "term", term.id);
            bare(QStringList{term.term, term.official} + term.also);
            filled({term.text});
        }
        for (const Misconception &misconception : m_problems.rules().misconceptions) {
            at("knowledge.json", "misconception", misconception.id);
            filled({misconception.claim, misconception.truth});
        }
        for (const Journey &journey : m_problems.rules().journeys) {
            at("knowledge.json", "journey", journey.id);
            filled({journey.title, journey.intro});
            for (const JourneyStep &step : journey.steps) {
                filled({step.text, step.help});
                for (const JourneyChoice &choice : step.choices)
                    filled({choice.text, choice.because, choice.ask});
            }
        }
    }

    /// Texts that are shown as they stand.
    void bare(const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (text.contains(QLatin1Char('{')) || text.contains(QLatin1Char('}')))
                m_problems.add(m_place, u"no placeholder is filled in \"%1\""_s.arg(text));
        }
    }

    /// Texts whose placeholders are filled.
    void filled(const QStringList &texts)
    {
        static const QRegularExpression placeholder(u"\\{([^{}]*)\\}"_s);
        for (const QString &text : texts) {
            for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
                checkPlaceholder(matches.next().captured(1));
            QString rest = text;
            rest.remove(placeholder);
            if (rest.contains(QLatin1Char('{')) || rest.contains(QLatin1Char('}')))
                m_problems.add(m_place, u"a brace stands alone in \"%1\""_s.arg(text));
        }
    }

    void checkPlaceholder(const QString &name)
    {
        const QLatin1String date("date:");
        if (name.startsWith(date) && dayFromText(name.mid(date.size())).isValid())
            return;
        const Parameter *parameter = m_problems.rules().parameter(name);
        if (!parameter) {
            m_problems.add(m_place, u"unknown placeholder {%1}"_s.arg(name));
            return;
        }
        const bool shown = std::ranges::all_of(parameter->values, [](const DatedValue &value) {
            return std::holds_alternative<Money>(value.value) || std::holds_alternative<Percent>(value.value)
                   || std::holds_alternative<Count>(value.value);
        });
        if (!shown)
            m_problems.add(m_place, u"placeholder {%1} is no amount, percentage or number"_s.arg(name));
    }

    RuleProblems &m_problems;
    QString m_place;
};
}

void checkTexts(RuleProblems &problems)
{
    TextLinks(problems).check();
}
