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
    return ChangeWords(Testing::rules(), fresh.rules, QStringLiteral("en")).lines(change);
}

void TestRuleComparison::findsNoChangeInEqualRules()
{
    const LoadedRules again = RuleDocuments::load(RuleDocuments::shipped());
    const RuleChanges changes = compareRules(Testing::loadedRules(), again);
    QVERIFY(changes.isEmpty());
    const ChangeWords words(Testing::rules(), again.rules, QStringLiteral("en"));
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
    const Texts texts(QStringLiteral("en"));
    // Whatever the two decisions say differently where a case change looks, and nothing else, is a change.
    const auto shown = [&](const Rules &rules, const CaseData &data, const Decision &decision) {
        QJsonObject object = decisionToJson(rules, data, decision, texts);
        for (const QString &key : object.keys()) {
            static const QStringList compared{
                QStringLiteral("status"),    QStringLiteral("mode"),      QStringLiteral("route"),
                QStringLiteral("overLimit"), QStringLiteral("possible"),  QStringLiteral("filings"),
                QStringLiteral("warnings"),  QStringLiteral("checklist"),
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
        QStringLiteral("parameters.json/parameters/#cap-1039/values/1/money/amount"), "\"100000\"");
    const DecisionModel model(fresh.rules);
    int between = 0;
    int leavingOnlyTheList = 0;
    for (const GoldenCase &each : m_cases) {
        // By the expectation of an expert, the amount of the case, and nothing else.
        bool isBetween = false;
        const Answers &answers = each.data.answers;
        const auto *date = answers.get<QDate>(QStringLiteral("declaration.date"));
        const auto *amount = answers.get<QString>(QStringLiteral("value.amount"));
        const auto *currency = answers.get<QString>(QStringLiteral("value.currency"));
        if (amount && currency && (date ? *date : each.today) >= QDate(2020, 1, 1)) {
            const auto *rates = answers.get<RateTable>(QStringLiteral("value.rates"));
            const auto rate = [&](const QString &code) -> std::optional<Exact> {
                if (code == QLatin1String("CNY"))
                    return Exact(1);
                if (!rates || !rates->contains(code))
                    return {};
                return exact(*Decimal::parse(rates->value(code), 15, 6));
            };
            const Exact value = exact(*Decimal::parse(*amount, 15, 3));
            std::optional<Exact> dollars;
            if (*currency == QLatin1String("USD"))
                dollars = value;
            else if (rate(*currency) && rate(QStringLiteral("USD")))
                dollars = value * *rate(*currency) / *rate(QStringLiteral("USD"));
            isBetween = dollars && *dollars > 100000 && *dollars <= 150000;
        }
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool was1039 = each.text("mode") == QLatin1String("1039");
        const bool couldBe1039 = each.ids("possible").contains(QStringLiteral("1039"));
        QVERIFY2(change.changesOutcome() == (isBetween && was1039), qPrintable(each.name));
        QCOMPARE(change.possible.removed,
                 isBetween && couldBe1039 ? QStringList{QStringLiteral("1039")} : QStringList());
        between += isBetween && was1039 ? 1 : 0;
        leavingOnlyTheList += isBetween && couldBe1039 && !was1039 ? 1 : 0;
    }
    QCOMPARE(between, 8); // 147000, 146999.99 and six exactly on the old limit, in six currencies
    QCOMPARE(leavingOnlyTheList, 1); // small border trade of market goods

    // At the very amount, in words.
    const GoldenCase &onCap = golden(QStringLiteral("market-deal-exactly-on-cap"));
    const QStringList lines = english(fresh, compareCase(m_shipped, model, onCap.data, onCap.today));
    QCOMPARE(lines.mid(0, 3),
             (QStringList{
                 QStringLiteral("Mode: 1039 · Market procurement trade (市场采购) → 0110 · General trade (一般贸易)"),
                 QStringLiteral("Route: Itemised declaration (逐项申报) → Declaration form (报关单)"),
                 QStringLiteral("No longer possible: 1039 · Market procurement trade (市场采购)")}));
    QVERIFY(lines.contains(QStringLiteral("New on the checklist: Submit the declaration form (报关单)")));
    QVERIFY(lines.contains(QStringLiteral("No longer on the checklist: Have the goods recognised (商品认定)")));

    // An item that names the limit reads otherwise, though its text in the rules is the same.
    const GoldenCase &below = golden(QStringLiteral("market-food"));
    QCOMPARE(english(fresh, compareCase(m_shipped, model, below.data, below.today)),
             QStringList{QStringLiteral("Changed on the checklist: Declare at the customs of the place of procurement "
                                        "(采购地海关) (description)")});
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
    const LoadedRules fresh = RuleDocuments::shippedWith(
        QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2020-10-01"})");
    const DecisionModel model(fresh.rules);
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    const CaseChange change = compareCase(m_shipped, model, b2b.data, b2b.today, on);
    QCOMPARE(change.before.date, on.isValid() ? on : QDate(2026, 12, 1));
    QCOMPARE(change.after.date, change.before.date);
    QCOMPARE(change.changesOutcome(), changes);
    QCOMPARE(change.isEmpty(), !changes);
    QCOMPARE(change.possible, (changes ? IdChanges{{}, {QStringLiteral("9710")}} : IdChanges()));
    if (changes) {
        QCOMPARE(
            english(fresh, change).first(),
            QStringLiteral("Mode: 9710 · Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口) → "
                           "0110 · General trade (一般贸易)"));
    }
}

void TestRuleComparison::movedDateConcernsTheCasesThatMeetAllElse()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2020-10-01"})");
    const DecisionModel model(fresh.rules);
    const auto allows = [](const Answers &answers, const char *question, const QStringList &values) {
        const auto *answer = answers.get<QString>(QLatin1String(question));
        return !answer || values.contains(*answer);
    };
    int concerned = 0;
    for (const GoldenCase &each : m_cases) {
        const Answers &answers = each.data.answers;
        const auto *controls = answers.get<QStringList>(QStringLiteral("goods.controls"));
        const bool fits = allows(answers, "partner.kind", {QStringLiteral("company")})
                          && allows(answers, "channel.sale", {QStringLiteral("platform")})
                          && allows(answers, "channel.delivery",
                                    {QStringLiteral("direct-parcel"), QStringLiteral("direct-freight"),
                                     QStringLiteral("border-port")})
                          && !(controls && controls->contains(QStringLiteral("prohibited")));
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today, QDate(2020, 9, 30));
        QVERIFY2(change.possible.removed == (fits ? QStringList{QStringLiteral("9710")} : QStringList()),
                 qPrintable(each.name));
        QCOMPARE(change.possible.added, QStringList());
        concerned += fits ? 1 : 0;
    }
    QVERIFY(concerned >= 39); // as many as an expert expects to be 9710 on their own day
}

void TestRuleComparison::removedItemLeavesTheCasesThatHadIt()
{
    const QString id = QStringLiteral("reconcile-cargo");
    const LoadedRules fresh = RuleDocuments::shippedWith(QStringLiteral("checklist.json/items/#") + id, {});
    const DecisionModel model(fresh.rules);
    int changed = 0;
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool had = each.ids("checklist").contains(id);
        QCOMPARE(english(fresh, change),
                 had ? QStringList{QStringLiteral(
                     "No longer on the checklist: Compare order, packing list and cargo before loading")}
                     : QStringList());
        changed += had ? 1 : 0;
    }
    QVERIFY(changed >= 39);
}

void TestRuleComparison::addedWarningComesToTheCasesOfItsMode()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        QStringLiteral("warnings.json/warnings/+"),
        R"({"id": "rain", "gravity": "normal", "when": {"mode": "4019"}, "text": "Over {sample-value} it may rain.",
            "grade": "confirm", "sources": ["house"]})");
    const DecisionModel model(fresh.rules);
    int changed = 0;
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        const bool isBorder = each.text("mode") == QLatin1String("4019");
        QCOMPARE(english(fresh, change),
                 isBorder ? QStringList{QStringLiteral("New warning: Over 5,000 CNY it may rain.")} : QStringList());
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
    QTest::newRow("another text") << QStringLiteral("warnings.json/warnings/#platform-reporting/text")
                                  << QByteArray("\"The platform tells.\"")
                                  << QStringLiteral("Changed warning: The platform tells.");
    QTest::newRow("another gravity") << QStringLiteral("warnings.json/warnings/#platform-reporting/gravity")
                                     << QByteArray("\"high\"") << QStringLiteral("Changed warning: ");
    QTest::newRow("another grade") << QStringLiteral("warnings.json/warnings/#platform-reporting/grade")
                                   << QByteArray("\"confirm\"") << QStringLiteral("Changed warning: ");
}

void TestRuleComparison::changedWarningIsReworded()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    const CaseChange change = compareCase(m_shipped, DecisionModel(fresh.rules), b2b.data, b2b.today);
    QCOMPARE(change.reworded, QStringList{QStringLiteral("platform-reporting")});
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
    RuleDocuments::change(documents, QStringLiteral("checklist.json/items/#reconcile-cargo/") + member, json);
    if (member.startsWith(QLatin1String("sources"))) // a source is never weaker than what rests on it
        RuleDocuments::change(documents, QStringLiteral("checklist.json/items/#reconcile-cargo/grade"), "\"confirm\"");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    const CaseChange change = compareCase(m_shipped, DecisionModel(fresh.rules), b2b.data, b2b.today);
    QCOMPARE(english(fresh, change),
             QStringList{
                 QStringLiteral("Changed on the checklist: Compare order, packing list and cargo before loading (%1)")
                     .arg(part)});
}

void TestRuleComparison::givesDueDatesBeforeAndAfter()
{
    const LoadedRules fresh = RuleDocuments::shippedWith(
        QStringLiteral("parameters.json/parameters/#declare-before-loading/values/0/term/hours"), "-48");
    const DecisionModel model(fresh.rules);
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    CaseData data = b2b.data;
    QCOMPARE(english(fresh, compareCase(m_shipped, model, data, b2b.today)),
             QStringList{QStringLiteral("Changed on the checklist: Declare 24 hours before loading (time limit)")});
    data.dates.insert(QStringLiteral("loading"), QDate(2027, 1, 1));
    QCOMPARE(english(fresh, compareCase(m_shipped, model, data, b2b.today)),
             QStringList{QStringLiteral("Due date of “Declare 24 hours before loading”: 31 Dec 2026 → 30 Dec 2026")});
}

void TestRuleComparison::renamedIdsAreNotSpecial()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::rename(documents, "9710", "9999");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const DecisionModel model(fresh.rules);
    const QString name = QStringLiteral("Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口)");
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    QCOMPARE(english(fresh, compareCase(m_shipped, model, b2b.data, b2b.today)),
             (QStringList{QStringLiteral("Mode: 9710 · %1 → 9999 · %1").arg(name),
                          QStringLiteral("Now possible: 9999 · %1").arg(name),
                          QStringLiteral("No longer possible: 9710 · %1").arg(name)}));
    for (const GoldenCase &each : m_cases) {
        const CaseChange change = compareCase(m_shipped, model, each.data, each.today);
        QCOMPARE(change.changesOutcome(), each.text("mode") == QLatin1String("9710"));
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
        QCOMPARE(english(fresh, change), (QStringList{QStringLiteral("Now asked: Declaration date"),
                                                      QStringLiteral("No longer asked: Declaration date")}));
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
    CaseData data = golden(QStringLiteral("market-deal-six-kinds-simplified")).data;
    data.answers.given.insert(QStringLiteral("value.currency"), QStringLiteral("CNY"));
    const auto read = AnswerCheck(Testing::rules())
                          .fromJson(Damage::fromText(value.toUtf8()), *Testing::rules().question(question),
                                    QStringLiteral("CNY"));
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
    RuleDocuments::change(documents, QStringLiteral("questions.json/pages/#goods/questions/+"),
                          R"({"id": "goods.fragile", "type": "yes-no", "label": "Fragile goods", "unsure": true,
                              "text": "Do they break?", "help": "-", "example": "-", "why": "-", "ask": "-"})");
    RuleDocuments::change(documents, QStringLiteral("questions.json/pages/#goods/questions/#goods.special/options/+"),
                          R"({"id": "toy", "text": "Toys"})");
    RuleDocuments::change(documents, QStringLiteral("warnings.json/warnings/+"),
                          R"({"id": "break", "gravity": "normal", "text": "Pack them well.", "grade": "confirm",
                              "when": {"all": [{"mode": "9710"}, {"is": {"goods.fragile": true}}]}, "sources": ["house"]})");
    const LoadedRules old = RuleDocuments::load(documents);
    const DecisionModel before(old.rules);
    const ChangeWords words(old.rules, Testing::rules(), QStringLiteral("en"));
    const auto lines = [&](const CaseData &data) {
        return words.lines(compareCase(before, m_shipped, data, QDate(2026, 11, 22)));
    };
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));

    CaseData data = b2b.data;
    data.answers.given.insert(QStringLiteral("goods.fragile"), true);
    QCOMPARE(lines(data), (QStringList{QStringLiteral("The new rules do not know the answer “Yes” to “Fragile goods”."),
                                       QStringLiteral("No longer a warning: Pack them well."),
                                       QStringLiteral("No longer asked: Fragile goods")}));
    data.answers.given.insert(QStringLiteral("goods.fragile"), Unsure());
    QCOMPARE(lines(data),
             (QStringList{QStringLiteral("The new rules do not know the answer “not sure” to “Fragile goods”."),
                          QStringLiteral("No longer asked: Fragile goods")}));

    data = b2b.data;
    data.answers.given.insert(QStringLiteral("goods.special"), QStringList{QStringLiteral("toy")});
    QCOMPARE(lines(data).first(), QStringLiteral("The new rules do not know the answer “Toys” to “Special goods”."));
    data.answers.given.insert(QStringLiteral("goods.special"), QStringList());
    data.answers.unsureMembers.insert(QStringLiteral("goods.special"), {QStringLiteral("toy")});
    QCOMPARE(lines(data).first(),
             QStringLiteral("The new rules do not know the answer “Toys (not sure)” to “Special goods”."));
}

void TestRuleComparison::keepsTheCaseAsItIs()
{
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    const CaseChange change = compareCase(m_shipped, m_shipped, b2b.data, b2b.today, QDate(2021, 5, 1));
    QCOMPARE(change.title, b2b.data.title);
    Answers answers = b2b.data.answers;
    answers.given.insert(QStringLiteral("declaration.date"), QDate(2021, 5, 1));
    QCOMPARE(change.answers, answers);
    QVERIFY(change.isEmpty());
}

void TestRuleComparison::speaksTheWordsOfEachRuleBase()
{
    LoadedRules old = RuleDocuments::load(RuleDocuments::shipped());
    LoadedRules fresh = RuleDocuments::shippedWith(QStringLiteral("checklist.json/items/#reconcile-cargo"), {});
    const QString gone = QStringLiteral("Compare order, packing list and cargo before loading");
    const QString chinese = QStringLiteral("zh_CN");
    old.rules.translations[chinese] = {{gone, QStringLiteral("旧规则的核对")}};
    fresh.rules.translations[chinese] = {{gone, QStringLiteral("新规则的核对")}};
    const GoldenCase &b2b = golden(QStringLiteral("b2b-through-broker"));
    const DecisionModel before(old.rules);
    const DecisionModel after(fresh.rules);
    const auto line = [&](const DecisionModel &from, const DecisionModel &to) {
        const QStringList lines = ChangeWords(from.rules(), to.rules(), chinese)
                                      .lines(compareCase(from, to, b2b.data, b2b.today));
        return lines.size() == 1 ? lines.first() : QString();
    };
    QVERIFY(line(before, after).contains(QStringLiteral("旧规则的核对")));
    fresh.rules.translations.clear();
    QVERIFY(line(after, before).contains(QStringLiteral("旧规则的核对")));
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
    const LoadedRules older = RuleDocuments::shippedWith(
        QStringLiteral("questions.json/pages/#goods/questions/#goods.kinds/max"), "5");
    QStringList expected;
    for (const GoldenCase &each : m_cases) {
        const auto *kinds = each.data.answers.get<int>(QStringLiteral("goods.kinds"));
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
