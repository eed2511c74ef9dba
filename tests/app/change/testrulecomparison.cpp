// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Changes the shipped rules in one place, and expects to be told what that changes, and for whom.

#include "changewords.h"
#include "damage.h"
#include "decisionjson.h"
#include "events.h"
#include "exact.h"
#include "goldencase.h"
#include "goldencases.h"
#include "ruledocuments.h"
#include "testprogram.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Kind = RuleChanges::Kind;
using How = RuleChanges::How;

class TestRuleComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void findsNoChangeInEqualRules();
    void agreesWithTheDecisions_data();
    void agreesWithTheDecisions();
    void lowerLimitChangesTheCasesBetween();
    void movedDateChangesCasesOfTheDaysBetween_data();
    void movedDateChangesCasesOfTheDaysBetween();
    void movedDateConcernsTheCasesThatMeetAllElse();
    void removedItemLeavesTheCasesThatHadIt();
    void addedWarningComesToTheCasesOfItsMode();
    void changedWarningIsReworded_data();
    void changedWarningIsReworded();
    void namesThePartsOfAnItemThatChange_data();
    void namesThePartsOfAnItemThatChange();
    void givesDueDatesBeforeAndAfter();
    void renamedIdsAreNotSpecial();
    void declarationDateKeepsItsMeaning();
    void saysWhichAnswersTheNewRulesDoNotKnow_data();
    void saysWhichAnswersTheNewRulesDoNotKnow();
    void saysThatARemovedQuestionIsNotKnown();
    void keepsTheCaseAsItIs();
    void speaksTheWordsOfEachRuleBase();

    void carriesTheGoldenCases();
    void leavesOutGoldenCasesThatDoNotFit();

private:
    [[nodiscard]] const GoldenCase &golden(const QString &name) const;
    [[nodiscard]] static QStringList english(const LoadedRules &fresh, const CaseChange &change);

    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_shipped{Testing::rules()};
};

const GoldenCase &TestRuleComparison::golden(const QString &name) const
{
    const auto found = std::ranges::find(m_cases, name, &GoldenCase::name);
    if (found == m_cases.end())
        qFatal("there is no golden case %s", qPrintable(name));
    return *found;
}

/// What changes from the shipped rules to `fresh`.
QStringList TestRuleComparison::english(const LoadedRules &fresh, const CaseChange &change)
{
    return ChangeWords(Testing::rules(), fresh.rules, u"en"_s).lines(change);
}

void TestRuleComparison::findsNoChangeInEqualRules()
{
    const LoadedRules again = RuleDocuments::load(RuleDocuments::shipped());
    const RuleChanges changes = compareRules(Testing::loadedRules(), again);
    QVERIFY(changes.isEmpty());
    const ChangeWords words(Testing::rules(), again.rules, u"en"_s);
    QCOMPARE(words.groups(changes).size(), 0);
    const DecisionModel model(again.rules);
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        QVERIFY2(change.isEmpty(), qPrintable(each.name));
        QCOMPARE(words.lines(change), QStringList());
    }
}

void TestRuleComparison::agreesWithTheDecisions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(json);
    };
    row("a limit", "parameters.json/parameters/#list-limit-9610/values/0/money/amount", "\"500\"");
    row("a time", "parameters.json/parameters/#customs-audit/values/0/term/years", "4");
    row("a percentage", "parameters.json/parameters/#near-limit-share/values/0/percent", "\"90\"");
    row("a date", "modes.json/modes/#1039/conditions/#1039-in-force/when", R"({"from": "2026-12-01"})");
    row("a filing", "modes.json/modes/#9710/conditions/#9710-filing/when",
        R"({"has": {"business.filings": "refund"}})");
    row("a route", "modes.json/modes/#9610/routes/0/when", R"({"is": {"tax.refund": true}})");
    row("a choice rule", "choice.json/choice/#market/when",
        R"({"all": [{"possible": "1039"}, {"is": {"tax.refund": true}}]})");
    row("a variant of an item", "checklist.json/items/#claim-refund/variants/2/exception", "null");
    row("when an item is done", "checklist.json/items/#file-customs/done/when", R"({"always": true})");
    row("when a warning appears", "warnings.json/warnings/#platform-reporting/when", R"({"mode": "0110"})");
    row("a source out of force", "sources.json/sources/#customs-law-24/inForceUntil", "\"2026-11-30\"");
}

void TestRuleComparison::agreesWithTheDecisions()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    const DecisionModel model(fresh.rules);
    const Texts texts(u"en"_s);
    // Whatever the two decisions say differently where a case change looks, and nothing else, is a change.
    const auto shown = [&](const Rules &rules, const CaseData &data, const Decision &decision) {
        QJsonObject object = decisionToJson(rules, data, decision, texts);
        for (const QString &key : object.keys()) {
            static const QStringList compared{
                u"status"_s,   u"mode"_s,    u"route"_s,    u"overLimit"_s,
                u"possible"_s, u"filings"_s, u"warnings"_s, u"checklist"_s,
            };
            if (!compared.contains(key))
                object.remove(key);
        }
        return object;
    };
    int changed = 0;
    for (qsizetype index = 0; index < m_cases.size(); index += 3) { // all would take a minute
        const GoldenCase &each = m_cases.at(index);
        CaseData data = each.data;
        for (const QString &event : eventIds())
            data.dates.insert(event, QDate(2027, 1, 5));
        const CaseChange change = compareCase(m_shipped, model, data, each.today);
        const QJsonObject before = shown(Testing::rules(), data, m_shipped.decide(data.answers, each.today));
        const QJsonObject after = shown(fresh.rules, data, model.decide(data.answers, each.today));
        CaseChange withoutQuestions = change;
        withoutQuestions.asked = {};
        QVERIFY2(withoutQuestions.isEmpty() == (before == after), qPrintable(each.name));
        QCOMPARE(change.isEmpty(), english(fresh, change).isEmpty());
        changed += change.isEmpty() ? 0 : 1;
    }
    QVERIFY(changed > 0);
}

void TestRuleComparison::lowerLimitChangesTheCasesBetween()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        u"parameters.json/parameters/#cap-1039/values/1/money/amount"_s, "\"100000\"");
    const DecisionModel model(fresh.rules);
    int between = 0;
    int leavingOnlyTheList = 0;
    for (const GoldenCase &each : m_cases) {
        // By the expectation of an expert, the amount of the case, and nothing else.
        bool isBetween = false;
        const Answers &answers = each.data.answers;
        const auto *date = answers.get<QDate>(u"declaration.date"_s);
        const auto *amount = answers.get<QString>(u"value.amount"_s);
        const auto *currency = answers.get<QString>(u"value.currency"_s);
        if (amount && currency && (date ? *date : each.today) >= QDate(2020, 1, 1)) {
            const auto *rates = answers.get<RateTable>(u"value.rates"_s);
            const auto rate = [&](const QString &code) -> std::optional<Exact> {
                if (code == "CNY"_L1)
                    return Exact(1);
                if (!rates || !rates->contains(code))
                    return {};
                return exact(*Decimal::parse(rates->value(code), 15, 6));
            };
            const Exact value = exact(*Decimal::parse(*amount, 15, 3));
            std::optional<Exact> dollars;
            if (*currency == "USD"_L1)
                dollars = value;
            else if (rate(*currency) && rate(u"USD"_s))
                dollars = value * *rate(*currency) / *rate(u"USD"_s);
            isBetween = dollars && *dollars > 100000 && *dollars <= 150000;
        }
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool was1039 = each.text("mode") == "1039"_L1;
        const bool couldBe1039 = each.ids("possible").contains(u"1039"_s);
        QVERIFY2(change.changesOutcome() == (isBetween && was1039), qPrintable(each.name));
        QCOMPARE(change.possible.removed, isBetween && couldBe1039 ? QStringList{u"1039"_s} : QStringList());
        between += isBetween && was1039 ? 1 : 0;
        leavingOnlyTheList += isBetween && couldBe1039 && !was1039 ? 1 : 0;
    }
    QCOMPARE(between, 8); // 147000, 146999.99 and six exactly on the old limit, in six currencies
    QCOMPARE(leavingOnlyTheList, 1); // small border trade of market goods

    // At the very amount, in words.
    const GoldenCase &onCap = golden(u"market-deal-exactly-on-cap"_s);
    const QStringList lines = english(fresh, compareCase(m_shipped, model, onCap.data, onCap.today));
    QCOMPARE(lines.mid(0, 3),
             (QStringList{u"Mode: 1039 · Market procurement trade (市场采购) → 0110 · General trade (一般贸易)"_s,
                          u"Route: Itemised declaration (逐项申报) → Declaration form (报关单)"_s,
                          u"No longer possible: 1039 · Market procurement trade (市场采购)"_s}));
    QVERIFY(lines.contains(u"New on the checklist: Submit the declaration form (报关单)"_s));
    QVERIFY(lines.contains(u"No longer on the checklist: Have the goods recognised (商品认定)"_s));

    // An item that names the limit reads otherwise, though its text in the rules is the same.
    const GoldenCase &below = golden(u"market-food"_s);
    QCOMPARE(english(fresh, compareCase(m_shipped, model, below.data, below.today)),
             QStringList{u"Changed on the checklist: Declare at the customs of the place of procurement "
                         "(采购地海关) (description)"_s});
}

void TestRuleComparison::movedDateChangesCasesOfTheDaysBetween_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("changes");
    QTest::newRow("the day before the old date") << QDate(2020, 6, 30) << false;
    QTest::newRow("the old date") << QDate(2020, 7, 1) << true;
    QTest::newRow("the day before the new date") << QDate(2020, 9, 30) << true;
    QTest::newRow("the new date") << QDate(2020, 10, 1) << false;
    QTest::newRow("the date of the case") << QDate() << false;
}

void TestRuleComparison::movedDateChangesCasesOfTheDaysBetween()
{
    QFETCH(QDate, on);
    QFETCH(bool, changes);
    const LoadedRules fresh = RuleDocuments::shippedWith(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s,
                                                         R"({"from": "2020-10-01"})");
    const DecisionModel model(fresh.rules);
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    const CaseChange change = compareCase(m_shipped, model, b2b.data, b2b.today, on);
    QCOMPARE(change.before.date, on.isValid() ? on : QDate(2026, 12, 1));
    QCOMPARE(change.after.date, change.before.date);
    QCOMPARE(change.changesOutcome(), changes);
    QCOMPARE(change.isEmpty(), !changes);
    QCOMPARE(change.possible, (changes ? IdChanges{{}, {u"9710"_s}} : IdChanges()));
    if (changes) {
        QCOMPARE(english(fresh, change).first(),
                 u"Mode: 9710 · Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口) → "
                 "0110 · General trade (一般贸易)"_s);
    }
}

void TestRuleComparison::movedDateConcernsTheCasesThatMeetAllElse()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s,
                                                         R"({"from": "2020-10-01"})");
    const DecisionModel model(fresh.rules);
    const auto allows = [](const Answers &answers, const char *question, const QStringList &values) {
        const auto *answer = answers.get<QString>(QLatin1String(question));
        return !answer || values.contains(*answer);
    };
    int concerned = 0;
    for (const GoldenCase &each : m_cases) {
        const Answers &answers = each.data.answers;
        const auto *controls = answers.get<QStringList>(u"goods.controls"_s);
        const bool fits = allows(answers, "partner.kind", {u"company"_s})
                          && allows(answers, "channel.sale", {u"platform"_s})
                          && allows(answers, "channel.delivery",
                                    {u"direct-parcel"_s, u"direct-freight"_s, u"border-port"_s})
                          && !(controls && controls->contains(u"prohibited"_s));
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today, QDate(2020, 9, 30));
        QVERIFY2(change.possible.removed == (fits ? QStringList{u"9710"_s} : QStringList()), qPrintable(each.name));
        QCOMPARE(change.possible.added, QStringList());
        concerned += fits ? 1 : 0;
    }
    QVERIFY(concerned >= 39); // as many as an expert expects to be 9710 on their own day
}

void TestRuleComparison::removedItemLeavesTheCasesThatHadIt()
{
    const QString id = u"reconcile-cargo"_s;
    const LoadedRules fresh = RuleDocuments::shippedWith(u"checklist.json/items/#"_s + id, {});
    const DecisionModel model(fresh.rules);
    int changed = 0;
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool had = each.ids("checklist").contains(id);
        QCOMPARE(
            english(fresh, change),
            had ? QStringList{u"No longer on the checklist: Compare order, packing list and cargo before loading"_s}
                : QStringList());
        changed += had ? 1 : 0;
    }
    QVERIFY(changed >= 39);
}

void TestRuleComparison::addedWarningComesToTheCasesOfItsMode()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        u"warnings.json/warnings/+"_s,
        R"({"id": "rain", "gravity": "normal", "when": {"mode": "4019"}, "text": "Over {sample-value} it may rain.",
            "grade": "confirm", "sources": ["house"]})");
    const DecisionModel model(fresh.rules);
    int changed = 0;
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool isBorder = each.text("mode") == "4019"_L1;
        QCOMPARE(english(fresh, change),
                 isBorder ? QStringList{u"New warning: Over 5,000 CNY it may rain."_s} : QStringList());
        QVERIFY(!change.changesOutcome());
        changed += isBorder ? 1 : 0;
    }
    QVERIFY(changed >= 9);
}

void TestRuleComparison::changedWarningIsReworded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    QTest::newRow("another text") << u"warnings.json/warnings/#platform-reporting/text"_s
                                  << QByteArray("\"The platform tells.\"") << u"Changed warning: The platform tells."_s;
    QTest::newRow("another gravity") << u"warnings.json/warnings/#platform-reporting/gravity"_s
                                     << QByteArray("\"high\"") << u"Changed warning: "_s;
    QTest::newRow("another grade") << u"warnings.json/warnings/#platform-reporting/grade"_s << QByteArray("\"confirm\"")
                                   << u"Changed warning: "_s;
}

void TestRuleComparison::changedWarningIsReworded()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    const CaseChange change = compareCase(m_shipped, DecisionModel(fresh.rules), b2b.data, b2b.today);
    QCOMPARE(change.reworded, QStringList{u"platform-reporting"_s});
    const QStringList lines = english(fresh, change);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(line), qPrintable(lines.first()));
}

void TestRuleComparison::namesThePartsOfAnItemThatChange_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *member, const char *json, const char *part) {
        QTest::newRow(part) << QString::fromUtf8(member) << QByteArray(json) << QString::fromUtf8(part);
    };
    row("optional", "false", "whether it must be done");
    row("phase", "\"declare\"", "phase");
    row("detail", "\"Compare them.\"", "description");
    row("who", R"(["exporter"])", "who does it");
    row("where", "[]", "where it is done");
    row("documents/+", "\"Photographs\"", "documents");
    row("due/0/text", "\"in good time\"", "time limit");
    row("consequence/text", "\"Nothing.\"", "what happens if it is not done");
    row("exception", "null", "exception");
    row("sources/+", "\"house\"", "sources or how sure they are");
}

void TestRuleComparison::namesThePartsOfAnItemThatChange()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, u"checklist.json/items/#reconcile-cargo/"_s + member, json);
    if (member.startsWith("sources"_L1)) // a source is never weaker than what rests on it
        RuleDocuments::change(documents, u"checklist.json/items/#reconcile-cargo/grade"_s, "\"confirm\"");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    const CaseChange change = compareCase(m_shipped, DecisionModel(fresh.rules), b2b.data, b2b.today);
    QCOMPARE(english(fresh, change),
             QStringList{
                 u"Changed on the checklist: Compare order, packing list and cargo before loading (%1)"_s.arg(part)});
}

void TestRuleComparison::givesDueDatesBeforeAndAfter()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        u"parameters.json/parameters/#declare-before-loading/values/0/term/hours"_s, "-48");
    const DecisionModel model(fresh.rules);
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    CaseData data = b2b.data;
    QCOMPARE(english(fresh, compareCase(m_shipped, model, data, b2b.today)),
             QStringList{u"Changed on the checklist: Declare 24 hours before loading (time limit)"_s});
    data.dates.insert(u"loading"_s, QDate(2027, 1, 1));
    QCOMPARE(english(fresh, compareCase(m_shipped, model, data, b2b.today)),
             QStringList{u"Due date of “Declare 24 hours before loading”: 31 Dec 2026 → 30 Dec 2026"_s});
}

void TestRuleComparison::renamedIdsAreNotSpecial()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::rename(documents, "9710", "9999");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const DecisionModel model(fresh.rules);
    const QString name = u"Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口)"_s;
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    QCOMPARE(english(fresh, compareCase(m_shipped, model, b2b.data, b2b.today)),
             (QStringList{u"Mode: 9710 · %1 → 9999 · %1"_s.arg(name), u"Now possible: 9999 · %1"_s.arg(name),
                          u"No longer possible: 9710 · %1"_s.arg(name)}));
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        QCOMPARE(change.changesOutcome(), each.text("mode") == "9710"_L1);
    }
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    const auto has = [&](How how, const char *id) {
        return std::ranges::any_of(changes.changes, [&](const RuleChanges::Change &change) {
            return change.kind == Kind::Mode && change.how == how && change.id == QLatin1String(id);
        });
    };
    QVERIFY(has(How::Added, "9999") && has(How::Removed, "9710"));
}

void TestRuleComparison::declarationDateKeepsItsMeaning()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::rename(documents, "declaration.date", "day.of-declaration");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const DecisionModel model(fresh.rules);
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        QVERIFY2(change.unknown.isEmpty() && !change.changesOutcome(), qPrintable(each.name));
        QCOMPARE(change.after.date, change.before.date);
        QCOMPARE(english(fresh, change),
                 (QStringList{u"Now asked: Declaration date"_s, u"No longer asked: Declaration date"_s}));
    }
}

void TestRuleComparison::saysWhichAnswersTheNewRulesDoNotKnow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *json, const char *question, const char *value,
                        const char *line) {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(json) << QString::fromUtf8(question)
                            << QString::fromUtf8(value) << QString::fromUtf8(line);
    };
    row("a number out of the new range", "questions.json/pages/#goods/questions/#goods.kinds/max", "5", "goods.kinds",
        "6", "The new rules do not know the answer “6” to “Kinds of goods”.");
    row("an amount with too many decimals", "currencies.json/currencies/0/minorDigits", "0", "value.amount",
        "\"600.50\"", "The new rules do not know the answer “600.50 CNY” to “Declared value”.");
}

void TestRuleComparison::saysWhichAnswersTheNewRulesDoNotKnow()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(QString, question);
    QFETCH(QString, value);
    QFETCH(QString, line);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    CaseData data = golden(u"market-deal-six-kinds-simplified"_s).data;
    data.answers.given.insert(u"value.currency"_s, u"CNY"_s);
    const auto read = AnswerCheck(Testing::rules())
                          .fromJson(Damage::fromText(value.toUtf8()), *Testing::rules().question(question), u"CNY"_s);
    data.answers.given.insert(question, std::get<Answer>(read));
    const CaseChange change = compareCase(m_shipped, DecisionModel(fresh.rules), data, QDate(2026, 11, 22));
    QCOMPARE(change.unknown, QStringList{question});
    QVERIFY(!change.isEmpty());
    QVERIFY(change.after.openQuestions.contains(question)); // it must be answered anew
    QCOMPARE(english(fresh, change).first(), line);
}

void TestRuleComparison::saysThatARemovedQuestionIsNotKnown()
{
    // The shipped rules are the new ones here; the old ones asked, offered and warned of more.
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, u"questions.json/pages/#goods/questions/+"_s,
                          R"({"id": "goods.fragile", "type": "yes-no", "label": "Fragile goods", "unsure": true,
                              "text": "Do they break?", "help": "-", "example": "-", "why": "-", "ask": "-"})");
    RuleDocuments::change(documents, u"questions.json/pages/#goods/questions/#goods.special/options/+"_s,
                          R"({"id": "toy", "text": "Toys"})");
    RuleDocuments::change(documents, u"warnings.json/warnings/+"_s,
                          R"({"id": "break", "gravity": "normal", "text": "Pack them well.", "grade": "confirm",
                              "when": {"all": [{"mode": "9710"}, {"is": {"goods.fragile": true}}]}, "sources": ["house"]})");
    const LoadedRules old = RuleDocuments::load(documents);
    const DecisionModel before(old.rules);
    const ChangeWords words(old.rules, Testing::rules(), u"en"_s);
    const auto lines = [&](const CaseData &data) {
        return words.lines(compareCase(before, m_shipped, data, QDate(2026, 11, 22)));
    };
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);

    CaseData data = b2b.data;
    data.answers.given.insert(u"goods.fragile"_s, true);
    QCOMPARE(lines(data),
             (QStringList{u"The new rules do not know the answer “Yes” to “Fragile goods”."_s,
                          u"No longer a warning: Pack them well."_s, u"No longer asked: Fragile goods"_s}));
    data.answers.given.insert(u"goods.fragile"_s, Unsure());
    QCOMPARE(lines(data), (QStringList{u"The new rules do not know the answer “not sure” to “Fragile goods”."_s,
                                       u"No longer asked: Fragile goods"_s}));

    data = b2b.data;
    data.answers.given.insert(u"goods.special"_s, QStringList{u"toy"_s});
    QCOMPARE(lines(data).first(), u"The new rules do not know the answer “Toys” to “Special goods”."_s);
    data.answers.given.insert(u"goods.special"_s, QStringList());
    data.answers.unsureMembers.insert(u"goods.special"_s, {u"toy"_s});
    QCOMPARE(lines(data).first(), u"The new rules do not know the answer “Toys (not sure)” to “Special goods”."_s);
}

void TestRuleComparison::keepsTheCaseAsItIs()
{
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    const CaseChange change = compareCase(m_shipped, m_shipped, b2b.data, b2b.today, QDate(2021, 5, 1));
    QCOMPARE(change.title, b2b.data.title);
    Answers answers = b2b.data.answers;
    answers.given.insert(u"declaration.date"_s, QDate(2021, 5, 1));
    QCOMPARE(change.answers, answers);
    QVERIFY(change.isEmpty());
}

void TestRuleComparison::speaksTheWordsOfEachRuleBase()
{
    LoadedRules old = RuleDocuments::load(RuleDocuments::shipped());
    LoadedRules fresh = RuleDocuments::shippedWith(u"checklist.json/items/#reconcile-cargo"_s, {});
    const QString gone = u"Compare order, packing list and cargo before loading"_s;
    const QString chinese = u"zh_CN"_s;
    old.rules.translations[chinese] = {{gone, u"旧规则的核对"_s}};
    fresh.rules.translations[chinese] = {{gone, u"新规则的核对"_s}};
    const GoldenCase &b2b = golden(u"b2b-through-broker"_s);
    const DecisionModel before(old.rules);
    const DecisionModel after(fresh.rules);
    const auto line = [&](const DecisionModel &from, const DecisionModel &to) {
        const QStringList lines = ChangeWords(from.rules(), to.rules(), chinese)
                                      .lines(compareCase(from, to, b2b.data, b2b.today));
        return lines.size() == 1 ? lines.first() : QString();
    };
    QVERIFY(line(before, after).contains(u"旧规则的核对"_s));
    fresh.rules.translations.clear();
    QVERIFY(line(after, before).contains(u"旧规则的核对"_s));
}

void TestRuleComparison::carriesTheGoldenCases()
{
    const GoldenCases carried = GoldenCases::read(Testing::rules());
    QCOMPARE(carried.misfits, QStringList());
    QCOMPARE(carried.cases.size(), m_cases.size());
    for (const GoldenCases::Case &each : carried.cases) {
        const GoldenCase &file = golden(each.name);
        QCOMPARE(each.today, file.today);
        QCOMPARE(each.data, file.data);
    }
    QVERIFY(std::ranges::is_sorted(carried.cases, {}, &GoldenCases::Case::name));
}

void TestRuleComparison::leavesOutGoldenCasesThatDoNotFit()
{
    const LoadedRules older = RuleDocuments::shippedWith(u"questions.json/pages/#goods/questions/#goods.kinds/max"_s,
                                                         "5");
    QStringList expected;
    for (const GoldenCase &each : m_cases) {
        const auto *kinds = each.data.answers.get<int>(u"goods.kinds"_s);
        if (kinds && *kinds > 5)
            expected.append(each.name);
    }
    std::ranges::sort(expected);
    QVERIFY(!expected.isEmpty());
    const GoldenCases carried = GoldenCases::read(older.rules);
    QCOMPARE(carried.misfits, expected);
    QCOMPARE(carried.cases.size() + expected.size(), m_cases.size());
}

REGISTER_TEST(TestRuleComparison)
#include "testrulecomparison.moc"
