// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Changes the shipped rules in one place, and expects to be told what that changes, and for whom.

#include "changewords.h"
#include "exact.h"
#include "goldencase.h"
#include "goldencases.h"
#include "ruledocuments.h"

#include <algorithm>

using Kind = RuleChanges::Kind;
using How = RuleChanges::How;
Q_DECLARE_METATYPE(RuleChanges::Kind)
Q_DECLARE_METATYPE(RuleChanges::How)

class TestRuleComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void findsNoChangeInEqualRules();
    void sameRulesWrittenInAnotherWayAreEqual_data();
    void sameRulesWrittenInAnotherWayAreEqual();
    void namesEachChangeOfTheRules_data();
    void namesEachChangeOfTheRules();
    void seesAnotherOrder();
    void seesAnotherTranslation();

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
    void limitsAreShownWithTheirDays();

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

void TestRuleComparison::sameRulesWrittenInAnotherWayAreEqual_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(json);
    };
    row("a flag that is off", "questions.json/pages/0/questions/#business.kind/always", "false");
    row("a flag that is left out", "checklist.json/items/#contract/optional", "");
    row("a list of one id", "choice.json/choice/#family/when", R"({"is": {"partner.kind": ["family"]}})");
    row("an open validity", "parameters.json/parameters/#near-limit-share/values/0/valid", "{}");
}

void TestRuleComparison::sameRulesWrittenInAnotherWayAreEqual()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    QVERIFY(fresh.documents != RuleDocuments::shipped());
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QVERIFY2(changes.isEmpty(), qPrintable(changes.changes.value(0).members.join(QLatin1Char(' '))));
}

void TestRuleComparison::namesEachChangeOfTheRules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<How>("how");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("members");
    const auto row = [](const char *name, const char *path, const char *json, Kind kind, How how, const char *id,
                        const char *members = "") {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(json) << kind << how << QString::fromUtf8(id)
                            << QString::fromUtf8(members).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("the version", "meta.json/version", "\"2099.1\"", Kind::Base, How::Changed, "", "version");
    row("the range", "meta.json/range/from", "\"2014-02-11\"", Kind::Base, How::Changed, "", "range");
    row("a page", "questions.json/pages/#goods/title", "\"Things\"", Kind::Page, How::Changed, "goods", "title");
    row("a question", "questions.json/pages/#goods/questions/#goods.kinds/text", "\"How many?\"", Kind::Question,
        How::Changed, "goods.kinds", "text");
    row("the range of a number", "questions.json/pages/#goods/questions/#goods.kinds/max", "99", Kind::Question,
        How::Changed, "goods.kinds", "max");
    row("an option", "questions.json/pages/#goods/questions/#goods.special/options/#battery/text", "\"Cells\"",
        Kind::Option, How::Changed, "goods.special/battery", "text");
    row("a new option", "questions.json/pages/#goods/questions/#goods.special/options/+",
        R"({"id": "toy", "text": "Toys"})", Kind::Option, How::Added, "goods.special/toy");
    row("a fact", "facts.json/facts/#sale/when", R"({"always": true})", Kind::Fact, How::Changed, "sale", "when");
    row("a mode", "modes.json/modes/#9710/line", "\"Goods go out.\"", Kind::Mode, How::Changed, "9710", "line");
    row("the name of a mode", "modes.json/modes/#9710/name", "\"Direct export\"", Kind::Mode, How::Changed, "9710",
        "name");
    row("a condition", "modes.json/modes/#9710/conditions/#9710-company/notMet", "\"No company buys.\"",
        Kind::Condition, How::Changed, "9710-company", "notMet");
    row("a condition that is gone", "modes.json/modes/#9710/conditions/#9710-enterprise", "", Kind::Condition,
        How::Removed, "9710-enterprise");
    row("a route", "modes.json/modes/#9710/routes/#form/text", "\"A form each.\"", Kind::Route, How::Changed,
        "9710/form", "text");
    row("a choice rule", "choice.json/choice/#b2b/reason", "\"A company buys.\"", Kind::Choice, How::Changed, "b2b",
        "reason");
    row("a comparison", "choice.json/tradeOffs/0/text", "\"Each has its merits.\"", Kind::TradeOff, How::Changed,
        "9610/0110/", "text");
    row("a warning that weighs less", "warnings.json/warnings/#near-limit/gravity", "\"high\"", Kind::Warning,
        How::Changed, "near-limit", "gravity");
    row("a contradiction", "warnings.json/contradictions/#sold-to-warehouse/text", "\"Really?\"", Kind::Contradiction,
        How::Changed, "sold-to-warehouse", "text");
    row("a limit", "parameters.json/parameters/#limit-express-c/values/0/money/amount", "\"6000\"", Kind::Parameter,
        How::Changed, "limit-express-c", "values");
    row("a party", "checklist.json/parties/#agent/name", "\"Go-between\"", Kind::Party, How::Changed, "agent", "name");
    row("a new place", "checklist.json/places/+", R"({"id": "moon", "name": "The moon"})", Kind::Place, How::Added,
        "moon");
    row("a phase", "checklist.json/phases/#keep/name", "\"Later\"", Kind::Phase, How::Changed, "keep", "name");
    row("an item", "checklist.json/items/#contract/detail", "\"Sign it.\"", Kind::Item, How::Changed, "contract",
        "detail");
    row("an item that is gone", "checklist.json/items/#contract", "", Kind::Item, How::Removed, "contract");
    row("a source", "sources.json/sources/#gacc-2018-194/note", "\"Parcels\"", Kind::Source, How::Changed,
        "gacc-2018-194", "note");
    row("a market", "markets.json/markets/#yiwu/city", "\"义乌\"", Kind::Market, How::Changed, "yiwu", "city");
    row("a currency", "currencies.json/currencies/0/name", "\"Shells\"", Kind::Currency, How::Changed, "CNY", "name");
    row("holidays", "holidays.json/years/0/grade", "\"text\"", Kind::Holidays, How::Changed, "2026", "grade");
}

void TestRuleComparison::namesEachChangeOfTheRules()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QFETCH(How, how);
    QFETCH(QString, id);
    QFETCH(QStringList, members);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    const auto check = [&](const LoadedRules &before, const LoadedRules &after, How expected, const QString &heading) {
        const RuleChanges changes = compareRules(before, after);
        QCOMPARE(changes.changes.size(), 1);
        const RuleChanges::Change &change = changes.changes.first();
        QCOMPARE(change.kind, kind);
        QCOMPARE(change.how, expected);
        QCOMPARE(change.id, id);
        QCOMPARE(change.members, members);
        QVERIFY(changes.translations.isEmpty());
        const QList<ChangeWords::Group> groups = ChangeWords(before.rules, after.rules, QStringLiteral("en"))
                                                     .groups(changes);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().lines.size(), 1);
        const QString line = groups.first().lines.first();
        QVERIFY2(line.startsWith(heading), qPrintable(line));
        QVERIFY2(line.contains(id) && !line.contains(QLatin1Char('{')), qPrintable(line));
    };
    const QString lead = how == How::Changed ? QStringLiteral("Changed: ")
                         : how == How::Added ? QStringLiteral("New: ")
                                             : QStringLiteral("Gone: ");
    check(Testing::loadedRules(), fresh, how, lead);
    // The other way round, new is gone and gone is new.
    if (how == How::Added)
        check(fresh, Testing::loadedRules(), How::Removed, QStringLiteral("Gone: "));
    else if (how == How::Removed)
        check(fresh, Testing::loadedRules(), How::Added, QStringLiteral("New: "));
    else
        check(fresh, Testing::loadedRules(), How::Changed, lead);
}

void TestRuleComparison::seesAnotherOrder()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    const QJsonArray choice
        = documents.value(QStringLiteral("choice.json")).object().value(QLatin1String("choice")).toArray();
    const auto text = [&](qsizetype index) { return QJsonDocument(choice.at(index).toObject()).toJson(); };
    RuleDocuments::change(documents, QStringLiteral("choice.json/choice/3"), text(4));
    RuleDocuments::change(documents, QStringLiteral("choice.json/choice/4"), text(3));
    const LoadedRules fresh = RuleDocuments::load(documents);
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QCOMPARE(changes.changes, (QList<RuleChanges::Change>{{Kind::Choice, How::Reordered, {}, {}, {}}}));
    const ChangeWords words(Testing::rules(), fresh.rules, QStringLiteral("en"));
    QCOMPARE(words.groups(changes), (QList<ChangeWords::Group>{{QStringLiteral("Choice of the mode"),
                                                                {QStringLiteral("The order is different.")}}}));
}

void TestRuleComparison::seesAnotherTranslation()
{
    LoadedRules fresh = RuleDocuments::load(RuleDocuments::shipped());
    const QString name = fresh.rules.mode(QStringLiteral("9710"))->name;
    const Texts chinese(QStringLiteral("zh_CN"));
    fresh.rules.translations[QStringLiteral("zh_CN")] = {
        {name, QStringLiteral("直接出口")},
        {QStringLiteral("General trade"), chinese.rule(QStringLiteral("General trade"))}};
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QVERIFY(changes.changes.isEmpty());
    QCOMPARE(changes.translations, (QMap<QString, QStringList>{{QStringLiteral("zh_CN"), {name}}}));
    QVERIFY(!changes.isEmpty());
    const QList<ChangeWords::Group> groups = ChangeWords(Testing::rules(), fresh.rules, QStringLiteral("en"))
                                                 .groups(changes);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, QStringLiteral("Translations"));
    QVERIFY(groups.first().lines.first().startsWith(QStringLiteral("简体中文: 1 ")));
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
    QCOMPARE(changed, 39);
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
    QCOMPARE(changed, 9);
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

void TestRuleComparison::limitsAreShownWithTheirDays()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    const QString values = QStringLiteral("parameters.json/parameters/#limit-express-c/values/");
    RuleDocuments::change(documents, values + QStringLiteral("0/valid"),
                          R"({"from": "2016-06-01", "until": "2027-06-30"})");
    RuleDocuments::change(documents, values + QStringLiteral("+"),
                          R"({"valid": {"from": "2027-07-01"}, "money": {"amount": "8000", "currency": "CNY"},
                              "grade": "confirm", "source": "gacc-2016-19"})");
    RuleDocuments::change(documents, QStringLiteral("parameters.json/parameters/#summary-day/values/0/grade"),
                          "\"confirm\"");
    RuleDocuments::change(documents, QStringLiteral("meta.json/version"), "\"2027.7.1\"");
    RuleDocuments::change(documents, QStringLiteral("meta.json/date"), "\"2027-06-01\"");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const ChangeWords words(Testing::rules(), fresh.rules, QStringLiteral("en"));
    QCOMPARE(words.title(), QStringLiteral("Rules 2026.11.1 of 22 Nov 2026 → 2027.7.1 of 1 Jun 2027"));
    const QString summaryDay = Testing::rules().parameter(QStringLiteral("summary-day"))->name;
    QCOMPARE(words.groups(compareRules(Testing::loadedRules(), fresh)),
             (QList<ChangeWords::Group>{
                 {QStringLiteral("Rule base"), {QStringLiteral("Changed: date; version")}},
                 {QStringLiteral("Limits, times and shares"),
                  {QStringLiteral(
                       "Changed: limit-express-c · Value limit of class C express goods (C类快件): 5,000 CNY, from "
                       "1 Jun 2016 → 5,000 CNY, from 1 Jun 2016 until 30 Jun 2027; 8,000 CNY, from 1 Jul 2027"),
                   QStringLiteral("Changed: summary-day · %1 (values)").arg(summaryDay)}}}));
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

QTEST_GUILESS_MAIN(TestRuleComparison)
#include "testrulecomparison.moc"
