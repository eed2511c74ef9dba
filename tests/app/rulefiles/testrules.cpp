// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Damages the shipped rules, one thing at a time, and expects to be told what and where.

#include "damage.h"
#include "documentsloader.h"
#include "events.h"
#include "rulesloader.h"
#include "testing.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
using Documents = QMap<QString, QJsonDocument>;
using Damage::changed;
using Damage::collectPaths;
using Damage::fromText;

/// Changes what stands at `path`, such as "modes.json/modes/#9610/name"; an undefined value takes it out.
void change(Documents &documents, const QString &path, const QJsonValue &to)
{
    const QStringList steps = path.split(QLatin1Char('/'));
    QJsonDocument &document = documents[steps.first()];
    const QJsonValue value = changed(document.object(), steps.mid(1), to);
    document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
}
}

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void shippedRulesHaveNoProblem();
    void schemaNamesEveryEvent();
    void reportsDamage_data();
    void reportsDamage();
    void reportsAllDamageAtOnce();
    void reportsDamageAnywhere();
    void reportsFilesThatCannotBeUsed();

private:
    Documents m_documents;
};

void TestRules::initTestCase()
{
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_documents.insert(name, QJsonDocument::fromJson(file.readAll()));
    }
}

void TestRules::init()
{
    Testing::failOnWarnings();
}

void TestRules::shippedRulesHaveNoProblem()
{
    QCOMPARE(loadRules(u":/rules"_s).problems, QStringList());
    QCOMPARE(loadRules(m_documents).problems, QStringList());
}

void TestRules::schemaNamesEveryEvent()
{
    QFile file(Testing::path(u"../resources/rules.schema.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject definitions = QJsonDocument::fromJson(file.readAll()).object().value(u"definitions").toObject();
    const QJsonArray named = definitions.value(u"event").toObject().value(u"enum").toArray();
    QSet<QString> events;
    for (const Event &event : allEvents()) {
        events << event.id;
        // What a person enters has a name; the declaration is named by its question.
        QCOMPARE(event.name != nullptr, event.day == Event::Day::OfCase);
        QCOMPARE(eventIds().contains(event.id), event.day == Event::Day::OfCase);
    }
    QCOMPARE(named.size(), events.size());
    for (const QJsonValue &name : named)
        QVERIFY2(events.contains(name.toString()), qPrintable(name.toString()));
}

void TestRules::reportsDamage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("to"); // undefined: taken out
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *path, const QByteArray &to, const char *problem) {
        QTest::newRow(name) << QString::fromUtf8(path) << fromText(to) << QString::fromUtf8(problem);
    };

    // Form: what the schema of the rule files refuses too (see ruleschema.py)
    QFile file(Testing::path(u"app/rulefiles/ruledamage.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray damages = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(damages.size() >= 40);
    for (const QJsonValue &damage : damages) {
        const auto text = [&](const char *key) { return damage[QLatin1String(key)].toString(); };
        QTest::newRow(qPrintable(text("name"))) << text("path") << damage["to"_L1] << text("problem");
    }

    row("a most below the least", "questions.json/pages/4/questions/#goods.kinds/max", "0",
        R"("max": expected a whole number from 1 to 1000000000)");
    row("a validity that ends before it begins", "parameters.json/parameters/#cap-1039/values/0/valid/until",
        "\"2014-06-30\"", R"(parameter "cap-1039", entry 1 of "values", "valid": ends before it begins)");

    // Conditions
    const char *const when = "choice.json/choice/#family/when";
    row("an unknown question in a condition", when, R"({"is": {"partner.colour": "red"}})",
        R"(choice.json, choice rule "family": unknown question "partner.colour")");
    row("an unknown option in a condition", when, R"({"is": {"partner.kind": "cosnumer"}})",
        R"(choice.json, choice rule "family": question "partner.kind" has no value "cosnumer")");
    row("a yes/no that is perhaps", when, R"({"is": {"tax.refund": "perhaps"}})",
        R"(question "tax.refund" has no value "perhaps")");
    row("a country that is none", when, R"({"is": {"partner.destination": "XX"}})",
        R"(question "partner.destination" has no value "XX")");
    row("the destination CN", when, R"({"is": {"partner.destination": "CN"}})",
        R"(question "partner.destination" has no value "CN")");
    row("one of a set with is", when, R"({"is": {"goods.special": "food"}})",
        R"(question "goods.special" has no such values)");
    row("has of a choice", when, R"({"has": {"partner.kind": "family"}})",
        R"(question "partner.kind" has no such values)");
    row("a limit for a choice", when, R"({"over": {"partner.kind": "cap-1039"}})",
        R"(question "partner.kind" has no such values)");
    row("recognition of what is never recognised", when, R"({"recognised": "partner.kind"})",
        R"(question "partner.kind" has no such values)");
    row("an unknown limit", when, R"({"over": {"value.amount": "cap-1040"}})", R"(unknown parameter "cap-1040")");
    row("an amount against a number", when, R"({"over": {"value.amount": "simplified-kinds"}})",
        R"(parameter "simplified-kinds" is no limit of this kind)");
    row("a number against an amount", when, R"({"over": {"goods.kinds": "cap-1039"}})",
        R"(parameter "cap-1039" is no limit of this kind)");
    row("a date against an amount", when, R"({"after-rules": "cap-1039"})",
        R"(parameter "cap-1039" is no limit of this kind)");
    row("a share that is an amount", when, R"({"over": {"value.amount": "cap-1039"}, "share": "cap-1039"})",
        R"("cap-1039" is no percentage)");
    row("a share that is unknown", when, R"({"over": {"value.amount": "cap-1039"}, "share": "half"})",
        R"("half" is no percentage)");
    row("an unknown mode in a condition", when, R"({"possible": "9611"})", R"(unknown mode "9611")");
    row("an unknown condition in a condition", when, R"({"met": "9610-colour"})", R"(unknown condition "9610-colour")");
    row("an unknown fact", when, R"({"fact": "gift"})", R"(unknown fact "gift")");
    row("an unknown route", "checklist.json/items/#contract/when", R"({"route": "sea"})",
        R"(checklist.json, item "contract": unknown route "sea")");
    row("a fact on itself", "facts.json/facts/#sale/when", R"({"not": {"fact": "sale"}})",
        R"(facts.json, fact "sale": unknown fact "sale")");

    // How things fit together
    row("a question twice", "questions.json/pages/0/questions/#declaration.date/id", "\"business.kind\"",
        R"(questions.json, question "business.kind": the id is used twice)");
    row("an option twice", "questions.json/pages/0/questions/#business.kind/options/0/id", "\"producer\"",
        R"(questions.json, question "business.kind": id "producer" is used twice)");
    row("a market twice", "markets.json/markets/0/id", "\"other\"",
        R"(questions.json, question "channel.market": id "other" is used twice)");
    row("one id in two kinds", "warnings.json/warnings/0/id", "\"contract\"",
        R"(checklist.json, item "contract": the id is also that of a warning)");
    row("a fact twice", "facts.json/facts/+", R"({"id": "sale", "when": {"always": true}})",
        R"(facts.json: id "sale" is used twice)");
    row("a phase twice", "checklist.json/phases/0/id", "\"keep\"",
        R"(checklist.json, phases: id "keep" is used twice)");
    row("a currency twice", "currencies.json/currencies/0/code", "\"USD\"",
        R"(currencies.json, currency "USD": stands twice)");
    row("a year twice", "holidays.json/years/+",
        R"({"year": 2026, "grade": "confirm", "holidays": [], "workingDays": []})",
        R"(holidays.json, year "2026": stands twice)");
    row("a holiday that ends before it begins", "holidays.json/years/0/holidays/0/until", "\"2025-12-31\"",
        R"(holidays.json, year "2026": a holiday ends before it begins)");
    row("no date question", "questions.json/pages/0/questions/#declaration.date", "",
        "questions.json: expected one date question, the declaration date");
    row("a currency that does not follow its amount", "questions.json/pages/6/questions/#value.amount/currency",
        "\"tax.refund\"",
        R"(questions.json, question "value.amount": the question after an amount must be its currency)");
    row("rates that do not follow their currency", "questions.json/pages/6/questions/#value.rates", "",
        R"(questions.json, question "value.amount": the question after a currency must be the amount's rates)");
    row("a currency of no amount", "questions.json/pages/6/questions/#value.amount", "",
        R"(questions.json, question "value.currency": belongs to no amount before it)");
    row("an unknown mode chosen", "choice.json/choice/#family/mode", "\"9611\"",
        R"(choice.json, choice rule "family": unknown mode "9611")");
    row("an unknown mode compared", "choice.json/tradeOffs/0/mode", "\"9611\"", R"(unknown mode "9611")");
    row("an unknown route compared", "choice.json/tradeOffs/0/route", "\"sea\"", R"(unknown route "sea")");
    row("an unknown route offered", "modes.json/modes/#9710/routes/#list/offers", "[\"sea\"]",
        R"(modes.json, mode "9710", route "list": unknown route "sea")");
    row("a route that offers itself", "modes.json/modes/#9710/routes/#list/offers", "[\"list\"]",
        R"(modes.json, mode "9710", route "list": offers itself)");
    row("a route twice", "modes.json/modes/#9710/routes/#form/id", "\"list\"",
        R"(modes.json, mode "9710": id "list" is used twice)");
    row("an unknown source", "modes.json/modes/#9610/conditions/#9610-consumer/sources", "[\"hearsay\"]",
        R"(modes.json, condition "9610-consumer": unknown source "hearsay")");
    row("a source weaker than what rests on it", "sources.json/sources/#gacc-2019-221/grade", "\"confirm\"",
        R"(parameters.json, parameter "cap-1039": grade "text" is above that of source "gacc-2019-221")");
    row("a source that ends before it begins", "sources.json/sources/#gacc-2019-221/inForceUntil", "\"2001-01-01\"",
        R"(sources.json, source "gacc-2019-221": ends before it begins)");
    row("values that overlap", "parameters.json/parameters/#cap-1039/values/0/valid/until", "\"2020-01-01\"",
        R"(parameters.json, parameter "cap-1039": two values are valid on the same day)");
    row("a value behind one for all cases", "parameters.json/parameters/#limit-personal/values/0/when", "",
        R"(parameters.json, parameter "limit-personal": two values are valid on the same day)");
    row("values of two kinds", "parameters.json/parameters/#cap-1039/values/0",
        R"({"valid": {"until": "2019-12-31"}, "count": 5, "grade": "confirm", "source": "gacc-2014-54"})",
        R"(parameters.json, parameter "cap-1039": its values are of different kinds)");
    row("a hole that nobody declared", "parameters.json/parameters/#cap-1039/declaredHole", "",
        R"(parameters.json, parameter "cap-1039": has no value on some day from 2014-02-10 on; declare the hole or fill it)");
    row("a hole between two values", "parameters.json/parameters/#limit-personal/values/1/valid/until",
        "\"2030-12-31\"", R"(parameters.json, parameter "limit-personal": has no value on some day)");
    row("a hole there is not", "parameters.json/parameters/#limit-personal/declaredHole", "true",
        R"(parameters.json, parameter "limit-personal": declares a hole, but has a value on every day)");
    row("a limit in an unknown currency", "parameters.json/parameters/#cap-1039/values/0/money/currency", "\"ECU\"",
        R"(parameters.json, parameter "cap-1039": unknown currency "ECU")");
    row("an unknown base currency", "meta.json/baseCurrency", "\"ECU\"",
        R"(meta.json: "baseCurrency": unknown currency "ECU")");
    row("rules older than what they cover", "meta.json/range/from", "\"2027-01-01\"",
        R"(meta.json: "date": lies before the range of the rules)");
    row("an unknown warning of the range", "meta.json/range/warning", "\"alarm\"",
        R"(meta.json, "range": unknown warning "alarm")");
    row("a contradiction of an unknown answer", "warnings.json/contradictions/0/answers", "[\"goods.colour\"]",
        R"(unknown question "goods.colour")");
    row("an unknown phase", "checklist.json/items/#contract/phase", "\"later\"",
        R"(checklist.json, item "contract": unknown phase "later")");
    row("an unknown party", "checklist.json/items/#contract/who", "[\"neighbour\"]",
        R"(checklist.json, item "contract": unknown party "neighbour")");
    row("an unknown place", "checklist.json/items/#contract/where", "[\"pub\"]",
        R"(checklist.json, item "contract": unknown place "pub")");
    const char *const due = "checklist.json/items/#contract/due";
    row("a term that is unknown", due, R"([{"text": "soon", "event": "sale", "parameter": "weeks"}])",
        R"(checklist.json, item "contract": unknown parameter "weeks")");
    row("a term that is an amount", due, R"([{"text": "soon", "event": "sale", "parameter": "cap-1039"}])",
        R"(checklist.json, item "contract": parameter "cap-1039" is no time)");

    // Knowledge
    row("a term twice", "knowledge.json/terms/#refund/id", "\"filing\"",
        R"(knowledge.json, term "filing": the id is used twice)");
    row("two terms spelt alike", "knowledge.json/terms/#refund/term", "\"Filing\"",
        R"(knowledge.json, term "refund": "Filing" is also spelt by term "filing")");
    row("a term that goes with none", "knowledge.json/terms/#refund/see", "[\"colour\"]",
        R"(knowledge.json, term "refund": unknown term "colour")");
    row("a term that goes with itself", "knowledge.json/terms/#refund/see", "[\"refund\"]",
        R"(knowledge.json, term "refund": unknown term "refund")");
    row("a term better founded than its source", "knowledge.json/terms/#general-trade/grade", "\"text\"",
        R"(knowledge.json, term "general-trade": grade "text" is above that of source "trade-practice")");
    row("a term of an unknown source", "knowledge.json/terms/#filing/sources", "[\"hearsay\"]",
        R"(knowledge.json, term "filing": unknown source "hearsay")");
    row("a placeholder in a term", "knowledge.json/terms/#filing/term", "\"{cap-1039}\"",
        R"(knowledge.json, term "filing": no placeholder is filled in "{cap-1039}")");
    row("a misconception at an unknown question", "knowledge.json/misconceptions/#cap-per-form/questions",
        "[\"value.colour\"]", R"(knowledge.json, misconception "cap-per-form": unknown question "value.colour")");
    row("a misconception about an unknown mode", "knowledge.json/misconceptions/#cap-per-form/modes", "[\"1040\"]",
        R"(knowledge.json, misconception "cap-per-form": unknown mode "1040")");
    row("a misconception with an unknown limit", "knowledge.json/misconceptions/#cap-per-form/truth",
        "\"It is {cap-1040}.\"", R"(knowledge.json, misconception "cap-per-form": unknown placeholder {cap-1040})");
    row("a journey to an unknown question", "knowledge.json/journeys/#which-invoice/question", "\"tax.colour\"",
        R"(knowledge.json, journey "which-invoice": unknown question "tax.colour")");
    row("a journey to a question without options", "knowledge.json/journeys/#which-invoice/question",
        "\"value.amount\"", R"(knowledge.json, journey "which-invoice": question "value.amount" has no options)");
    row("two journeys to a question", "knowledge.json/journeys/#which-invoice/question", "\"partner.kind\"",
        R"(knowledge.json, journey "which-invoice": another journey answers question "partner.kind")");
    const char *const paper = "knowledge.json/journeys/#which-invoice/steps/#paper/choices/0/goto";
    row("a step there is not", paper, "\"colour\"",
        R"(knowledge.json, journey "which-invoice": step "paper": unknown step "colour")");
    row("a step that nothing leads to", paper, "\"colour\"",
        R"(knowledge.json, journey "which-invoice": step "own-name": no choice leads to it)");
    row("a journey in a circle", paper, "\"paper\"",
        R"(knowledge.json, journey "which-invoice": step "paper": leads back to step "paper")");
    row("a journey to an answer there is not", "knowledge.json/journeys/#which-invoice/steps/#paper/choices/1/answer",
        "\"green\"",
        R"(knowledge.json, journey "which-invoice": step "paper": "green" is no answer to question "tax.invoices")");
    row("a journey to an answer of another kind",
        "knowledge.json/journeys/#which-invoice/steps/#paper/choices/1/answer", "true",
        R"(step "paper": "answer": not of the kind that question "tax.invoices" takes)");
    row("a journey that adds to a single answer", "knowledge.json/journeys/#which-invoice/steps/#paper/choices/0/adds",
        "[\"special\"]", R"(step "paper": "adds": the question takes one answer)");

    // Texts
    row("an unknown placeholder", "checklist.json/items/#contract/detail", "\"Up to {cap-1040}.\"",
        R"(checklist.json, item "contract": unknown placeholder {cap-1040})");
    row("a placeholder that is a term", "checklist.json/items/#contract/detail", "\"For {future-years}.\"",
        R"(checklist.json, item "contract": placeholder {future-years} is no amount, percentage or number)");
    row("a placeholder of a date there is not", "modes.json/modes/#9610/line", "\"From {date:2026-02-30} on.\"",
        R"(modes.json, mode "9610": unknown placeholder {date:2026-02-30})");
    row("a placeholder in a help text", "questions.json/pages/0/questions/#business.kind/help", "\"Up to {x}.\"",
        R"(questions.json, question "business.kind": unknown placeholder {x})");
    row("a placeholder without an end", "warnings.json/warnings/#near-limit/text", "\"Over {cap-1039.\"",
        R"(warnings.json, warning "near-limit": a brace stands alone in "Over {cap-1039.")");
    row("a placeholder in a name", "modes.json/modes/#9610/name", "\"Below {cap-1039}\"",
        R"(modes.json, mode "9610": no placeholder is filled in "Below {cap-1039}")");
}

void TestRules::reportsDamage()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, to);
    QFETCH(QString, problem);
    Documents documents = m_documents;
    change(documents, path, to);
    const QStringList problems = loadRules(documents).problems;
    const bool told = std::ranges::any_of(problems, [&](const QString &found) { return found.contains(problem); });
    QVERIFY2(told, qPrintable(u"expected %1\nfound\n%2"_s.arg(problem, problems.join(QLatin1Char('\n')))));
    for (const QString &found : problems)
        QVERIFY2(found.contains(".json"_L1), qPrintable(found));
}

void TestRules::reportsAllDamageAtOnce()
{
    Documents documents = m_documents;
    change(documents, u"meta.json/version"_s, 1);
    change(documents, u"modes.json/modes/#9610/line"_s, QJsonValue(QJsonValue::Undefined));
    change(documents, u"modes.json/modes/#9710/colour"_s, true);
    change(documents, u"choice.json/choice/#family/mode"_s, u"9611"_s);
    change(documents, u"checklist.json/items/#contract/phase"_s, u"later"_s);
    change(documents, u"checklist.json/items/#contract/who"_s, QJsonArray{u"neighbour"_s});
    documents.insert(u"colours.json"_s, QJsonDocument(QJsonObject()));
    QCOMPARE(
        loadRules(documents).problems,
        (QStringList{u"colours.json: unknown file"_s, u"meta.json: \"version\": expected a text that is not empty"_s,
                     u"modes.json, mode \"9610\": \"line\": expected a text that is not empty"_s,
                     u"modes.json, mode \"9710\": unknown key \"colour\""_s,
                     u"choice.json, choice rule \"family\": unknown mode \"9611\""_s,
                     u"checklist.json, item \"contract\": unknown phase \"later\""_s,
                     u"checklist.json, item \"contract\": unknown party \"neighbour\""_s}));
}

void TestRules::reportsDamageAnywhere()
{
    // Whatever value is replaced by an object that fits nowhere: it is told, in that file, and nothing crashes.
    QStringList paths;
    for (auto document = m_documents.begin(); document != m_documents.end(); ++document)
        collectPaths(document.value().object(), document.key(), paths);
    QVERIFY(paths.size() > 3000);
    constexpr qsizetype stride = 61; // prime, so that every depth and kind of member is met
    for (qsizetype index = 0; index < paths.size(); index += stride) {
        Documents documents = m_documents;
        change(documents, paths.at(index), QJsonObject{{u"surprise"_s, 1}});
        const QStringList problems = loadRules(documents).problems;
        const QString file = paths.at(index).section(QLatin1Char('/'), 0, 0);
        const bool told = std::ranges::any_of(problems,
                                              [&](const QString &problem) { return problem.startsWith(file); });
        QVERIFY2(told, qPrintable(paths.at(index)));
    }
}

void TestRules::reportsFilesThatCannotBeUsed()
{
    Documents documents = m_documents;
    documents.remove(u"holidays.json"_s);
    QCOMPARE(loadRules(documents).problems, QStringList{u"holidays.json: the file is missing"_s});
    QVERIFY(loadRules(Documents()).problems.contains(u"modes.json: the file is missing"_s));

    const QTemporaryDir folder;
    for (auto document = m_documents.begin(); document != m_documents.end(); ++document) {
        QFile file(folder.filePath(document.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document.key() == "holidays.json"_L1 ? QByteArray("{\n\"years\": [,]\n}") : document->toJson());
    }
    const QStringList problems = loadRules(folder.path()).problems;
    QVERIFY2(problems.value(0).startsWith("holidays.json, line 2: "_L1), qPrintable(problems.join(u'\n')));
    QCOMPARE(problems.mid(1), QStringList{u"holidays.json: the file is missing"_s});

    QVERIFY(!loadRules(folder.filePath(u"no"_s)).problems.isEmpty());
}

REGISTER_TEST(TestRules)
#include "testrules.moc"
