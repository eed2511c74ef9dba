// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesreader.h"

#include "conditionparser.h"
#include "ruleproblems.h"

#include <algorithm>

namespace
{
std::optional<Question::Type> questionType(const QString &name)
{
    static const QMap<QString, Question::Type> types{
        {QStringLiteral("choice"), Question::Type::Choice},   {QStringLiteral("set"), Question::Type::Set},
        {QStringLiteral("yes-no"), Question::Type::YesNo},    {QStringLiteral("integer"), Question::Type::Integer},
        {QStringLiteral("amount"), Question::Type::Amount},   {QStringLiteral("currency"), Question::Type::Currency},
        {QStringLiteral("rates"), Question::Type::Rates},     {QStringLiteral("date"), Question::Type::Date},
        {QStringLiteral("country"), Question::Type::Country},
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
    file(QStringLiteral("meta.json"), &RulesReader::readMeta);
    file(QStringLiteral("facts.json"), &RulesReader::readFacts);
    file(QStringLiteral("questions.json"), &RulesReader::readQuestions);
    file(QStringLiteral("modes.json"), &RulesReader::readModes);
    file(QStringLiteral("choice.json"), &RulesReader::readChoice);
    file(QStringLiteral("warnings.json"), &RulesReader::readWarnings);
    file(QStringLiteral("parameters.json"), &RulesReader::readParameters);
    file(QStringLiteral("checklist.json"), &RulesReader::readChecklist);
    file(QStringLiteral("sources.json"), &RulesReader::readSources);
    file(QStringLiteral("markets.json"), &RulesReader::readMarkets);
    file(QStringLiteral("currencies.json"), &RulesReader::readCurrencies);
    file(QStringLiteral("holidays.json"), &RulesReader::readHolidays);
    // Rules decide and explain without it, and those written before there was any have none.
    if (const QString name = QStringLiteral("knowledge.json"); m_documents.contains(name))
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
        m_problems.append(QStringLiteral("%1: the file is missing").arg(name));
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
        fields.problem(QStringLiteral("\"%1\": expected a condition").arg(QLatin1String(key)));
    return optionalCondition(fields, key).value_or(Condition());
}

std::optional<Condition> RulesReader::optionalCondition(JsonFields &fields, const char *key)
{
    if (!fields.has(key))
        return std::nullopt;
    return parseCondition(fields.value(key), fields.inner(QStringLiteral("\"%1\"").arg(QLatin1String(key))),
                          m_problems);
}

Grade RulesReader::grade(JsonFields &fields, const char *key)
{
    const QString text = fields.text(key);
    for (const Grade grade : {Grade::Confirm, Grade::Practice, Grade::Text}) {
        if (text == gradeId(grade))
            return grade;
    }
    fields.problem(QStringLiteral("\"%1\": unknown grade \"%2\"; expected text, practice or confirm")
                       .arg(QLatin1String(key), text));
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
    JsonFields valid(fields.value("valid"), fields.inner(QStringLiteral("\"valid\"")), m_problems);
    const Validity validity{valid.optionalDate("from"), valid.optionalDate("until")};
    if (validity.from.isValid() && validity.until.isValid() && validity.until < validity.from)
        valid.problem(QStringLiteral("ends before it begins"));
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
    JsonFields range(fields.value("range"), fields.inner(QStringLiteral("\"range\"")), m_problems);
    m_rules.rangeFrom = range.date("from");
    m_rules.rangeEvidence = evidence(range);
    m_rules.rangeWarning = range.text("warning");
}

void RulesReader::readFacts(JsonFields &fields)
{
    each(fields, "facts", [this](JsonFields &entry) {
        const QString id = entry.namedId(QStringLiteral("fact"));
        m_rules.facts.append({id, condition(entry, "when")});
    });
}

void RulesReader::readQuestions(JsonFields &fields)
{
    each(fields, "pages", [this](JsonFields &entry) {
        Page page;
        page.id = entry.namedId(QStringLiteral("page"));
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
    question.id = fields.namedId(QStringLiteral("question"));
    question.page = page;
    const QString type = fields.text("type");
    if (const std::optional<Question::Type> known = questionType(type))
        question.type = *known;
    else
        fields.problem(QStringLiteral("unknown type \"%1\"").arg(type));
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
    const bool fromMarkets = fields.has("optionsFrom") && fields.text("optionsFrom") == QLatin1String("markets");
    if (fromMarkets)
        m_marketQuestions.append(question.id);
    else if (fields.has("optionsFrom"))
        fields.problem(QStringLiteral("\"optionsFrom\": expected markets"));
    if (question.type == Question::Type::Choice || question.type == Question::Type::Set) {
        each(fields, "options", [&](JsonFields &entry) {
            Option option;
            option.id = entry.namedId(QStringLiteral("option"));
            option.text = entry.text("text");
            option.detail = entry.optionalText("detail");
            option.official = entry.optionalText("official");
            option.icon = icon(entry);
            question.options.append(option);
        });
        if (question.options.isEmpty() && !fromMarkets)
            fields.problem(QStringLiteral("no options"));
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
        mode.id = entry.namedId(QStringLiteral("mode"));
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
    read.id = fields.namedId(QStringLiteral("condition"));
    const QString kind = fields.text("kind");
    if (kind != QLatin1String("must") && kind != QLatin1String("file"))
        fields.problem(QStringLiteral("\"kind\": expected must or file, not \"%1\"").arg(kind));
    read.kind = kind == QLatin1String("file") ? ModeCondition::Kind::File : ModeCondition::Kind::Must;
    read.when = condition(fields, "when");
    read.valid = validity(fields);
    fields.read({{"text", &read.text}, {"met", &read.met}, {"notMet", &read.notMet}});
    read.evidence = evidence(fields);
    mode.conditions.append(read);
}

void RulesReader::readRoute(JsonFields &fields, Mode &mode)
{
    Route route;
    route.id = fields.namedId(QStringLiteral("route"));
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
        rule.id = entry.namedId(QStringLiteral("choice rule"));
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
