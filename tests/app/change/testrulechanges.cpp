// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Changes the shipped rules in one place, and expects to be told which entry changes and how.

#include "changewords.h"
#include "damage.h"
#include "ruledocuments.h"
#include "testing.h"
#include "testprogram.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Kind = RuleChanges::Kind;
using How = RuleChanges::How;
Q_DECLARE_METATYPE(RuleChanges::Kind)
Q_DECLARE_METATYPE(RuleChanges::How)

class TestRuleChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void sameRulesWrittenInAnotherWayAreEqual_data();
    void sameRulesWrittenInAnotherWayAreEqual();
    void namesEachChangeOfTheRules_data();
    void namesEachChangeOfTheRules();
    void noticesWhateverValueChanges();
    void seesAnotherOrder();
    void seesAnotherTranslation();
    void limitsAreShownWithTheirDays();
};

void TestRuleChanges::sameRulesWrittenInAnotherWayAreEqual_data()
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

void TestRuleChanges::sameRulesWrittenInAnotherWayAreEqual()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const LoadedRules fresh = RuleDocuments::shippedWith(path, json);
    QVERIFY(fresh.documents != RuleDocuments::shipped());
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QVERIFY2(changes.isEmpty(), qPrintable(changes.changes.value(0).members.join(QLatin1Char(' '))));
}

void TestRuleChanges::namesEachChangeOfTheRules_data()
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
        "9610/0110", "text");
    row("a warning that weighs less", "warnings.json/warnings/#near-limit/gravity", "\"high\"", Kind::Warning,
        How::Changed, "near-limit", "gravity");
    row("which answer is no", "warnings.json/warnings/#near-limit/when/any/1/all/3",
        R"({"is": {"goods.recognised": false}})", Kind::Warning, How::Changed, "near-limit", "when");
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
    row("a term", "knowledge.json/terms/#filing/text", "\"An entry.\"", Kind::GlossaryTerm, How::Changed, "filing",
        "text");
    row("a misconception", "knowledge.json/misconceptions/#cap-per-form", "", Kind::Misconception, How::Removed,
        "cap-per-form", "");
    row("a journey", "knowledge.json/journeys/#which-invoice/steps/#paper/help", "\"Look.\"", Kind::Journey,
        How::Changed, "which-invoice", "steps");
}

void TestRuleChanges::namesEachChangeOfTheRules()
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
        const QList<ChangeWords::Group> groups = ChangeWords(before.rules, after.rules, u"en"_s).groups(changes);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().lines.size(), 1);
        const QString line = groups.first().lines.first();
        QVERIFY2(line.startsWith(heading), qPrintable(line));
        QVERIFY2(line.contains(id) && !line.contains(QLatin1Char('{')), qPrintable(line));
    };
    const QString lead = how == How::Changed ? u"Changed: "_s : how == How::Added ? u"New: "_s : u"Gone: "_s;
    check(Testing::loadedRules(), fresh, how, lead);
    // The other way round, new is gone and gone is new.
    if (how == How::Added)
        check(fresh, Testing::loadedRules(), How::Removed, u"Gone: "_s);
    else if (how == How::Removed)
        check(fresh, Testing::loadedRules(), How::Added, u"New: "_s);
    else
        check(fresh, Testing::loadedRules(), How::Changed, lead);
}

void TestRuleChanges::noticesWhateverValueChanges()
{
    QStringList paths;
    for (auto document = RuleDocuments::shipped().begin(); document != RuleDocuments::shipped().end(); ++document)
        Damage::collectPaths(document.value().object(), document.key(), paths);
    const auto valueAt = [](const QString &path) {
        QJsonValue value = RuleDocuments::shipped().value(path.section(QLatin1Char('/'), 0, 0)).object();
        const QStringList steps = path.split(QLatin1Char('/')).mid(1);
        for (const QString &step : steps)
            value = value.isArray() ? value.toArray().at(step.toLongLong()) : value.toObject().value(step);
        return value;
    };
    constexpr qsizetype stride = 13; // prime, so that every depth and kind of member is met
    int tried = 0;
    LoadedRules fresh = Testing::loadedRules();
    for (qsizetype index = 0; index < paths.size(); index += stride) {
        const QString &path = paths.at(index);
        const QJsonValue value = valueAt(path);
        QByteArray json;
        if (value.isString())
            json = QJsonDocument(QJsonArray{value.toString() + QLatin1Char('x')}).toJson().trimmed();
        else if (value.isDouble())
            json = '[' + QByteArray::number(value.toInt() + 1) + ']';
        else if (value.isBool())
            json = value.toBool() ? "[false]" : "[true]";
        if (json.isEmpty() || path.contains("$schema"_L1))
            continue;
        fresh.documents = RuleDocuments::shipped();
        RuleDocuments::change(fresh.documents, path, json.sliced(1, json.size() - 2));
        QVERIFY2(!compareRules(Testing::loadedRules(), fresh).changes.isEmpty(), qPrintable(path));
        ++tried;
    }
    QVERIFY2(tried > 300, qPrintable(QString::number(tried)));
}

void TestRuleChanges::seesAnotherOrder()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    const QJsonArray choice = documents.value(u"choice.json"_s).object().value("choice"_L1).toArray();
    const auto text = [&](qsizetype index) { return QJsonDocument(choice.at(index).toObject()).toJson(); };
    RuleDocuments::change(documents, u"choice.json/choice/3"_s, text(4));
    RuleDocuments::change(documents, u"choice.json/choice/4"_s, text(3));
    const LoadedRules fresh = RuleDocuments::load(documents);
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QCOMPARE(changes.changes, (QList<RuleChanges::Change>{{Kind::Choice, How::Reordered, {}, {}, {}}}));
    const ChangeWords words(Testing::rules(), fresh.rules, u"en"_s);
    QCOMPARE(words.groups(changes),
             (QList<ChangeWords::Group>{{u"Choice of the mode"_s, {u"The order is different."_s}}}));
}

void TestRuleChanges::seesAnotherTranslation()
{
    LoadedRules fresh = RuleDocuments::load(RuleDocuments::shipped());
    const QString name = fresh.rules.mode(u"9710"_s)->name;
    const Texts chinese(u"zh_CN"_s);
    fresh.rules.translations[u"zh_CN"_s] = {{name, u"直接出口"_s},
                                            {u"General trade"_s, chinese.rule(u"General trade"_s)}};
    const RuleChanges changes = compareRules(Testing::loadedRules(), fresh);
    QVERIFY(changes.changes.isEmpty());
    QCOMPARE(changes.translations, (QMap<QString, QStringList>{{u"zh_CN"_s, {name}}}));
    QVERIFY(!changes.isEmpty());
    const QList<ChangeWords::Group> groups = ChangeWords(Testing::rules(), fresh.rules, u"en"_s).groups(changes);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, u"Translations"_s);
    QVERIFY(groups.first().lines.first().startsWith(u"简体中文: 1 "_s));
}

void TestRuleChanges::limitsAreShownWithTheirDays()
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    const QString values = u"parameters.json/parameters/#limit-express-c/values/"_s;
    RuleDocuments::change(documents, values + u"0/valid"_s, R"({"from": "2016-06-01", "until": "2027-06-30"})");
    RuleDocuments::change(documents, values + u"+"_s,
                          R"({"valid": {"from": "2027-07-01"}, "money": {"amount": "8000", "currency": "CNY"},
                              "grade": "confirm", "source": "gacc-2016-19"})");
    RuleDocuments::change(documents, u"parameters.json/parameters/#summary-day/values/0/grade"_s, "\"confirm\"");
    RuleDocuments::change(documents, u"meta.json/version"_s, "\"2027.7.1\"");
    RuleDocuments::change(documents, u"meta.json/date"_s, "\"2027-06-01\"");
    const LoadedRules fresh = RuleDocuments::load(documents);
    const ChangeWords words(Testing::rules(), fresh.rules, u"en"_s);
    const QString shipped = Texts(u"en"_s).date(Testing::rules().date);
    QCOMPARE(words.title(), u"Rules %1 of %2 → 2027.7.1 of 1 Jun 2027"_s.arg(Testing::rules().version, shipped));
    const QString summaryDay = Testing::rules().parameter(u"summary-day"_s)->name;
    QCOMPARE(words.groups(compareRules(Testing::loadedRules(), fresh)),
             (QList<ChangeWords::Group>{
                 {u"Rule base"_s, {u"Changed: date; version"_s}},
                 {u"Limits, times and shares"_s,
                  {u"Changed: limit-express-c · Value limit of class C express goods (C类快件): 5,000 CNY, from "
                   "1 Jun 2016 → 5,000 CNY, from 1 Jun 2016 until 30 Jun 2027; 8,000 CNY, from 1 Jul 2027"_s,
                   u"Changed: summary-day · %1 (values)"_s.arg(summaryDay)}}}));
}

REGISTER_TEST(TestRuleChanges)
#include "testrulechanges.moc"
