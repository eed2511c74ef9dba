// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesreader.h"

#include "conditionparser.h"
#include "ruleproblems.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<Question::Type> questionType(const QString &name)
{
    static const QMap<QString, Question::Type> types{
        {u"choice"_s, Question::Type::Choice},   {u"set"_s, Question::Type::Set},
        {u"yes-no"_s, Question::Type::YesNo},    {u"integer"_s, Question::Type::Integer},
        {u"amount"_s, Question::Type::Amount},   {u"currency"_s, Question::Type::Currency},
        {u"rates"_s, Question::Type::Rates},     {u"date"_s, Question::Type::Date},
        {u"country"_s, Question::Type::Country},
    };
    const auto found = types.constFind(name);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}
}

RulesReader::RulesReader(const QMap<QString, QJsonDocument> &documents, QStringList &problems)
    : m_documents(documents), m_problems(problems)
{
}

Rules RulesReader::read()
{
    file(u"meta.json"_s, &RulesReader::readMeta);
    file(u"facts.json"_s, &RulesReader::readFacts);
    file(u"questions.json"_s, &RulesReader::readQuestions);
    file(u"modes.json"_s, &RulesReader::readModes);
    file(u"choice.json"_s, &RulesReader::readChoice);
    file(u"warnings.json"_s, &RulesReader::readWarnings);
    file(u"parameters.json"_s, &RulesReader::readParameters);
    file(u"checklist.json"_s, &RulesReader::readChecklist);
    file(u"sources.json"_s, &RulesReader::readSources);
    file(u"markets.json"_s, &RulesReader::readMarkets);
    file(u"currencies.json"_s, &RulesReader::readCurrencies);
    file(u"holidays.json"_s, &RulesReader::readHolidays);
    // Rules decide and explain without it, and those written before there was any have none.
    if (const QString name = u"knowledge.json"_s; m_documents.contains(name))
        file(name, &RulesReader::readKnowledge);

    // Markets and currencies are tables of their own; their questions offer them as options.
    for (Question &question : m_rules.questions) {
        if (m_marketQuestions.contains(question.id))
            question.options = m_markets + question.options;
        if (question.type == Question::Type::Currency) {
            for (const Currency &currency : std::as_const(m_rules.currencies))
                question.options.append(
                    {.id = currency.code, .text = currency.name, .detail = {}, .official = currency.official});
        }
    }
    return m_rules;
}

void RulesReader::file(const QString &name, void (RulesReader::*part)(JsonFields &))
{
    if (!m_documents.contains(name)) {
        m_problems.append(u"%1: the file is missing"_s.arg(name));
        return;
    }
    const QJsonDocument document = m_documents.value(name);
    JsonFields fields(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), name,
                      m_problems);
    std::ignore = fields.optionalText("$schema"); // says to an editor where the schema of the file is
    (this->*part)(fields);
}

Condition RulesReader::condition(JsonFields &fields, const char *key)
{
    if (!fields.has(key))
        fields.problem(u"\"%1\": expected a condition"_s.arg(QLatin1String(key)));
    return optionalCondition(fields, key).value_or(Condition());
}

std::optional<Condition> RulesReader::optionalCondition(JsonFields &fields, const char *key)
{
    if (!fields.has(key))
        return std::nullopt;
    return parseCondition(fields.value(key), fields.inner(u"\"%1\""_s.arg(QLatin1String(key))), m_problems);
}

Grade RulesReader::grade(JsonFields &fields, const char *key)
{
    const QString text = fields.text(key);
    for (const Grade grade : {Grade::Confirm, Grade::Practice, Grade::Text}) {
        if (text == gradeId(grade))
            return grade;
    }
    fields.problem(u"\"%1\": unknown grade \"%2\"; expected text, practice or confirm"_s.arg(QLatin1String(key), text));
    return Grade::Confirm;
}

Evidence RulesReader::evidence(JsonFields &fields)
{
    const Evidence evidence{grade(fields, "grade"), fields.texts("sources")};
    if (evidence.sources.isEmpty())
        fields.problem(RuleProblems::noSource);
    return evidence;
}

Validity RulesReader::validity(JsonFields &fields)
{
    if (!fields.has("valid"))
        return {};
    JsonFields valid(fields.value("valid"), fields.inner(u"\"valid\""_s), m_problems);
    const Validity validity{valid.optionalDate("from"), valid.optionalDate("until")};
    if (validity.from.isValid() && validity.until.isValid() && validity.until < validity.from)
        valid.problem(u"ends before it begins"_s);
    return validity;
}

QString RulesReader::icon(JsonFields &fields)
{
    return fields.has("icon") ? fields.id("icon") : QString();
}

void RulesReader::readMeta(JsonFields &fields)
{
    m_rules.version = fields.text("version");
    m_rules.date = fields.date("date");
    m_rules.baseCurrency = fields.text("baseCurrency");
    JsonFields range(fields.value("range"), fields.inner(u"\"range\""_s), m_problems);
    m_rules.rangeFrom = range.date("from");
    m_rules.rangeEvidence = evidence(range);
    m_rules.rangeWarning = range.text("warning");
}

void RulesReader::readFacts(JsonFields &fields)
{
    each(fields, "facts", [this](JsonFields &entry) {
        const QString id = entry.namedId(u"fact"_s);
        m_rules.facts.append({id, condition(entry, "when")});
    });
}

void RulesReader::readQuestions(JsonFields &fields)
{
    each(fields, "pages", [this](JsonFields &entry) {
        Page page;
        page.id = entry.namedId(u"page"_s);
        entry.read({{"title", &page.title}, {"intro", &page.intro}});
        page.icon = icon(entry);
        const qsizetype first = m_rules.questions.size();
        each(entry, "questions", [&](JsonFields &question) { readQuestion(question, page.id); });
        for (qsizetype index = first; index < m_rules.questions.size(); ++index)
            page.questions.append(m_rules.questions.at(index).id);
        m_rules.pages.append(page);
    });
}

void RulesReader::readQuestion(JsonFields &fields, const QString &page)
{
    Question question;
    question.id = fields.namedId(u"question"_s);
    question.page = page;
    const QString type = fields.text("type");
    if (const std::optional<Question::Type> known = questionType(type))
        question.type = *known;
    else
        fields.problem(u"unknown type \"%1\""_s.arg(type));
    fields.read({{"label", &question.label},
                 {"text", &question.text},
                 {"help", &question.help},
                 {"example", &question.example},
                 {"why", &question.why}});
    question.always = fields.flag("always");
    question.unsure = fields.flag("unsure");
    question.ask = question.unsure ? fields.text("ask") : fields.optionalText("ask");
    if (fields.has("sources"))
        question.evidence = evidence(fields);
    const bool fromMarkets = fields.has("optionsFrom") && fields.text("optionsFrom") == "markets"_L1;
    if (fromMarkets)
        m_marketQuestions.append(question.id);
    else if (fields.has("optionsFrom"))
        fields.problem(u"\"optionsFrom\": expected markets"_s);
    if (question.type == Question::Type::Choice || question.type == Question::Type::Set) {
        each(fields, "options", [&](JsonFields &entry) {
            Option option;
            option.id = entry.namedId(u"option"_s);
            option.text = entry.text("text");
            option.detail = entry.optionalText("detail");
            option.official = entry.optionalText("official");
            option.icon = icon(entry);
            question.options.append(option);
        });
        if (question.options.isEmpty() && !fromMarkets)
            fields.problem(u"no options"_s);
    }
    if (question.type == Question::Type::Integer) {
        question.minimum = fields.number("min", 0, 1000000000);
        question.maximum = fields.number("max", question.minimum, 1000000000);
    }
    if (question.type == Question::Type::Amount) {
        fields.read({{"currency", &question.currency}, {"rates", &question.rates}});
    }
    m_rules.questions.append(question);
}

void RulesReader::readModes(JsonFields &fields)
{
    each(fields, "modes", [this](JsonFields &entry) {
        Mode mode;
        mode.id = entry.namedId(u"mode"_s);
        entry.read({{"official", &mode.official}, {"name", &mode.name}, {"line", &mode.line}});
        mode.icon = icon(entry);
        mode.stop = entry.flag("stop");
        if (mode.stop)
            mode.when = condition(entry, "when");
        mode.overLimit = optionalCondition(entry, "overLimit");
        eachOptional(entry, "conditions", [&](JsonFields &inner) { readModeCondition(inner, mode); });
        eachOptional(entry, "routes", [&](JsonFields &inner) { readRoute(inner, mode); });
        m_rules.modes.append(mode);
    });
}

void RulesReader::readModeCondition(JsonFields &fields, Mode &mode)
{
    ModeCondition read;
    read.id = fields.namedId(u"condition"_s);
    const QString kind = fields.text("kind");
    if (kind != "must"_L1 && kind != "file"_L1)
        fields.problem(u"\"kind\": expected must or file, not \"%1\""_s.arg(kind));
    read.kind = kind == "file"_L1 ? ModeCondition::Kind::File : ModeCondition::Kind::Must;
    read.when = condition(fields, "when");
    read.valid = validity(fields);
    fields.read({{"text", &read.text}, {"met", &read.met}, {"notMet", &read.notMet}});
    read.evidence = evidence(fields);
    mode.conditions.append(read);
}

void RulesReader::readRoute(JsonFields &fields, Mode &mode)
{
    Route route;
    route.id = fields.namedId(u"route"_s);
    fields.read({{"official", &route.official}, {"name", &route.name}, {"text", &route.text}});
    route.when = condition(fields, "when");
    route.offers = fields.optionalTexts("offers");
    route.evidence = evidence(fields);
    mode.routes.append(route);
}

void RulesReader::readChoice(JsonFields &fields)
{
    each(fields, "choice", [this](JsonFields &entry) {
        ChoiceRule rule;
        rule.id = entry.namedId(u"choice rule"_s);
        rule.when = condition(entry, "when");
        entry.read({{"mode", &rule.mode}, {"reason", &rule.reason}});
        rule.before = entry.optionalText("before");
        m_rules.choice.append(rule);
    });
    each(fields, "tradeOffs", [this](JsonFields &entry) {
        m_rules.tradeOffs.append(
            {entry.text("mode"), entry.text("alternative"), entry.optionalText("route"), entry.text("text")});
    });
}
