// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The proof of the shipped rules, and one planted fault of each kind that it must name with its place.

#include "documentsloader.h"
#include "prove.h"
#include "ruledocuments.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

using Kind = Proof::Kind;
using Number = boost::multiprecision::cpp_int;
using Changes = QList<std::pair<QString, QByteArray>>; ///< path and JSON; no JSON takes out what stands there

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void shippedRulesHold();
    void outcomesShareAllCombinations();
    void namesEachKindOfFault_data();
    void namesEachKindOfFault();
    void plantsEveryKind();
    void isKeptByTheChecksum();
    void speaksEachLanguage();
    void commandProvesWithinAMinute();
    void commandNamesFaultsOfAFile();
    void commandAddsTheReviewList_data();
    void commandAddsTheReviewList();

private:
    struct Run {
        int status = -1;
        QStringList output;
        QStringList faults;
        qint64 milliseconds = 0;
    };
    [[nodiscard]] static Run run(const QStringList &arguments);
    QSet<int> m_planted;
};

TestProof::Run TestProof::run(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    if (!program.waitForFinished(300000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()).split(QLatin1Char('\n')),
            QString::fromUtf8(program.readAllStandardError()).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
            timer.elapsed()};
}

void TestProof::shippedRulesHold()
{
    int told = 0;
    const Proof proof = prove(Testing::loadedRules(), [&](int done, int days) {
        QCOMPARE(done, told++);
        QVERIFY(days > done);
    });
    QStringList faults;
    for (const Proof::Fault &fault : proof.faults)
        faults.append(fault.text);
    QCOMPARE(faults, QStringList());
    QCOMPARE(told, proof.days);
    QVERIFY(proof.days >= 2 * proof.periods);
    qInfo("%d days in %d periods, %s combinations of answers, %s ways through the questions", proof.days, proof.periods,
          qPrintable(proof.combinations), qPrintable(proof.paths));
}

void TestProof::outcomesShareAllCombinations()
{
    const Proof proof = prove(Testing::loadedRules());
    Number sum = 0;
    QSet<QString> modes;
    int routes = 0;
    for (const Proof::Outcome &outcome : proof.outcomes) {
        const Number number(outcome.combinations.toStdString());
        QVERIFY(number > 0);
        sum += number;
        modes.insert(outcome.mode);
        routes += outcome.route.isEmpty() ? 0 : 1;
    }
    QCOMPARE(QString::fromStdString(sum.str()), proof.combinations);
    QVERIFY(Number(proof.paths.toStdString()) < sum); // what is not asked need not be told apart
    QCOMPARE(modes.size(), Testing::rules().modes.size());
    int all = 0;
    for (const Mode &mode : Testing::rules().modes)
        all += static_cast<int>(mode.routes.size());
    QCOMPARE(routes, all);
}

void TestProof::namesEachKindOfFault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, const Changes &changes, const char *text) {
        QTest::newRow(name) << static_cast<int>(kind) << changes << QString::fromUtf8(text);
    };
    const auto at = [](const char *path, const char *json) {
        return std::pair(QString::fromUtf8(path), QByteArray(json));
    };
    const char *const impossible
        = R"({"all": [{"is": {"partner.kind": "family"}}, {"is": {"partner.kind": "company"}}]})";

    row("damage", Kind::Damage, {at("modes.json/modes/#9610/line", "")},
        R"(modes.json, mode "9610": "line": expected a text that is not empty)");
    row("no mode for some answers", Kind::Gap,
        {at("choice.json/choice/#general/when", R"({"all": [{"possible": "0110"}, {"is": {"tax.refund": true}}]})")},
        "choice.json: no choice rule holds on ");
    row("no route for some answers", Kind::Gap,
        {at("modes.json/modes/#9610/routes/#summary/when", R"({"is": {"tax.refund": true}})")},
        R"(modes.json, mode "9610": no route holds on )");
    row("a mode against its own must", Kind::OwnMust,
        {at("choice.json/choice/#retail/when", R"({"is": {"partner.kind": "consumer"}})")},
        R"(modes.json, mode "9610": recommended against a must of its own on )");
    row("an order without a reason", Kind::Overlap, {at("choice.json/choice/#b2b/before", "")},
        R"(choice.json, choice rule "b2b": goes before "market" without a reason in "before", although both hold on )");
    row("a mode that hangs on what is not asked", Kind::Blind,
        {at("modes.json/modes/#0110/conditions/+",
            R"({"id": "0110-taxpayer", "kind": "must", "when": {"not": {"is": {"business.taxpayer": "none"}}},
                "text": "x", "met": "x", "notMet": "x", "grade": "confirm", "sources": ["house"]})")},
        R"(modes.json, mode "0110": depends on "business.taxpayer", which is not asked on )");
    row("a mode never recommended", Kind::DeadMode,
        {at("choice.json/choice/#border/when",
            R"({"all": [{"possible": "4019"}, {"is": {"partner.kind": "consumer"}}]})")},
        R"(modes.json, mode "4019": is never recommended)");
    row("a route never taken", Kind::DeadRoute,
        {at("modes.json/modes/#9610/routes/#statistics/when", R"({"always": true})")},
        R"(modes.json, mode "9610", route "summary": is never taken)");
    row("a choice rule in the shadow of others", Kind::DeadChoice,
        {at("choice.json/choice/#sample-express/when", R"({"is": {"partner.kind": "sample-recipient"}})")},
        R"(choice.json, choice rule "sample": never decides, since the rules before it always do)");
    row("a question never asked", Kind::DeadQuestion,
        {at("questions.json/pages/0/questions/+",
            R"({"id": "business.colour", "type": "yes-no", "label": "x", "text": "x", "help": "x", "example": "x", "why": "x"})")},
        R"(questions.json, question "business.colour": is never asked: it changes nothing)");
    row("an option never offered", Kind::DeadOption,
        {at("questions.json/pages/4/questions/#goods.special/options/+", R"({"id": "toys", "text": "Toys"})")},
        R"(questions.json, question "goods.special", option "toys": is never offered: it changes nothing)");
    row("a warning that never appears", Kind::DeadWarning, {at("warnings.json/warnings/#market-food/when", impossible)},
        R"(warnings.json, warning "market-food": never appears)");
    row("a warning outside its days", Kind::DeadWarning,
        {at("warnings.json/warnings/#b2b-pilot/valid", R"({"from": "2015-01-01", "until": "2015-12-31"})")},
        R"(warnings.json, warning "b2b-pilot": never appears)");
    row("a contradiction of answers never asked together", Kind::DeadWarning,
        {at("warnings.json/contradictions/#purchaser-platform/when",
            R"({"all": [{"is": {"partner.kind": "family"}}, {"is": {"channel.pilot-zone": true}}]})")},
        R"(warnings.json, warning "contradiction-purchaser-platform": never appears)");
    row("a variant of a warning that never appears", Kind::DeadWarning,
        {at("warnings.json/warnings/#refund-on-1039/variants/+",
            R"({"valid": {"from": "2014-01-01", "until": "2014-06-30"}, "text": "x"})")},
        R"(warnings.json, warning "refund-on-1039", variant )");
    row("an item that never appears", Kind::DeadItem, {at("checklist.json/items/#contract/when", impossible)},
        R"(checklist.json, item "contract": never appears)");
    row("a variant that never appears", Kind::DeadItem,
        {at("checklist.json/items/#transit/variants/0/when", impossible)},
        R"(checklist.json, item "transit", variant 1: never appears)");
    row("a due date that never applies", Kind::DeadItem, {at("checklist.json/items/#contract/due/0/when", impossible)},
        R"(checklist.json, item "contract", entry 1 of "due": never applies)");
    row("done already, but never", Kind::DeadItem, {at("checklist.json/items/#file-forex/done/when", impossible)},
        R"(checklist.json, item "file-forex", "done": never holds)");
    row("a comparison never shown", Kind::DeadTradeOff,
        {at("choice.json/tradeOffs/+", R"({"mode": "personal", "alternative": "9610", "text": "x"})")},
        "choice.json, trade-off personal / 9610: is never shown: the two are never open together");
    row("a comparison that is missing", Kind::NoTradeOff, {at("choice.json/tradeOffs/11", "")},
        "choice.json, trade-off 1210 / 0110: is missing");
    row("a comparison of routes that is missing", Kind::NoTradeOff, {at("choice.json/tradeOffs/2", "")},
        R"(choice.json, trade-off 9710 / 9710: route "form" is missing)");
    row("a part that always holds", Kind::Constant,
        {at("choice.json/choice/#family/when",
            R"({"all": [{"is": {"partner.kind": "family"}}, {"not": {"all": [{"is": {"tax.refund": true}}, {"is": {"tax.refund": false}}]}}]})")},
        R"(choice.json, choice rule "family", part 2 of all: always holds)");
    row("a condition that never holds", Kind::Constant,
        {at("modes.json/modes/#9610/conditions/#9610-filing/when", impossible)},
        R"(modes.json, condition "9610-filing": never holds)");
    row("a day that lies before the range", Kind::Constant,
        {at("modes.json/modes/#9710/conditions/#9710-in-force/when", R"({"from": "2010-01-01"})")},
        R"(modes.json, condition "9710-in-force": always holds)");
    row("two choice rules that could be one", Kind::Mergeable,
        {at("choice.json/choice/#family/when",
            R"({"all": [{"is": {"partner.kind": "family"}}, {"is": {"channel.sale": "platform"}}]})"),
         at("choice.json/choice/#sample-express",
            R"({"id": "gift", "when": {"is": {"partner.kind": "family"}}, "mode": "personal", "reason": "x"})")},
        R"(choice.json, choice rule "gift": could be one with "family", which recommends the same mode)");
    row("a help that tells law without a source", Kind::NoSource,
        {at("questions.json/pages/5/questions/#business.taxpayer/grade", ""),
         at("questions.json/pages/5/questions/#business.taxpayer/sources", "")},
        R"(questions.json, question "business.taxpayer": no source)");
    row("a statement without a source", Kind::NoSource,
        {at("modes.json/modes/#9610/conditions/#9610-consumer/sources", "[]")},
        R"(modes.json, mode "9610", condition "9610-consumer": no source)");
    row("a source without a grade", Kind::Damage, {at("sources.json/sources/#gacc-2018-194/grade", "")},
        R"(sources.json, source "gacc-2018-194": "grade": expected a text that is not empty)");
    row("a source used nowhere", Kind::UnusedSource,
        {at("sources.json/sources/+",
            R"({"id": "gacc-1", "official": "x", "title": "x", "issuer": "x", "grade": "text", "note": "x"})")},
        R"(sources.json, source "gacc-1": is used nowhere)");
    row("a parameter used nowhere", Kind::Unused,
        {at("parameters.json/parameters/+",
            R"({"id": "limit-1", "name": "x", "values": [{"count": 1, "grade": "confirm", "source": "house"}]})")},
        R"(parameters.json, parameter "limit-1": is used nowhere)");
    row("a fact used nowhere", Kind::Unused,
        {at("facts.json/facts/+", R"({"id": "gift", "when": {"is": {"partner.kind": "family"}}})")},
        R"(facts.json, fact "gift": is used nowhere)");
    row("a phase without items", Kind::Unused, {at("checklist.json/phases/+", R"({"id": "later", "name": "x"})")},
        R"(checklist.json, phase "later": is used nowhere)");
    row("an undeclared hole", Kind::Hole, {at("parameters.json/parameters/#cap-1039/declaredHole", "")},
        R"(parameters.json, parameter "cap-1039": has no value on some day from 2014-02-10 on)");
    row("a declared hole that is none", Kind::Hole,
        {at("parameters.json/parameters/#customs-audit/declaredHole", "true")},
        R"(parameters.json, parameter "customs-audit": declares a hole, but has a value on every day)");
    row("two values on one day", Kind::TwoValues,
        {at("parameters.json/parameters/#cap-1039/values/0/valid/until", "\"2020-01-01\"")},
        R"(parameters.json, parameter "cap-1039": two values are valid on the same day)");
    row("a value behind one that always counts", Kind::TwoValues,
        {at("parameters.json/parameters/#limit-personal/values/0/when",
            R"({"any": [{"is": {"partner.destination": "HK"}}, {"not": {"is": {"partner.destination": "HK"}}}]})")},
        R"(parameters.json, parameter "limit-personal": a value never counts, since one before it does, on )");
}

void TestProof::namesEachKindOfFault()
{
    QFETCH(int, kind);
    QFETCH(Changes, changes);
    QFETCH(QString, text);
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    for (const auto &[path, json] : changes)
        RuleDocuments::change(documents, path, json);
    const Proof proof = prove(loadRules(documents));
    QStringList told;
    bool named = false;
    for (const Proof::Fault &fault : proof.faults) {
        told.append(fault.text);
        named = named || (static_cast<int>(fault.kind) == kind && fault.text.startsWith(text));
    }
    QVERIFY2(named, qPrintable(told.join(QLatin1Char('\n'))));
    QVERIFY(!proof.holds());
    QVERIFY(proof.count(static_cast<Kind>(kind)) >= 1);
    m_planted.insert(kind);
}

void TestProof::plantsEveryKind()
{
    // TwoValues is the last of the kinds.
    for (int kind = 0; kind <= static_cast<int>(Kind::TwoValues); ++kind)
        QVERIFY2(m_planted.contains(kind), qPrintable(QString::number(kind)));
}

void TestProof::isKeptByTheChecksum()
{
    const Proof proof = prove(Testing::loadedRules());
    QVERIFY(!proof.checksum.isEmpty());
    QCOMPARE(proofFromJson(proofToJson(proof)), std::optional(proof));
    QJsonObject other = proofToJson(proof);
    other.insert(u"method"_s, 0);
    QVERIFY(!proofFromJson(other));
    QVERIFY(!proofFromJson({}));
}

void TestProof::speaksEachLanguage()
{
    const Proof proof = prove(Testing::loadedRules());
    const QList<Field> english = proofFields(proof, Testing::rules(), Texts(u"en"_s));
    const QList<Field> chinese = proofFields(proof, Testing::rules(), Texts(u"zh_CN"_s));
    QCOMPARE(english.size(), chinese.size());
    QSet<QString> labels;
    for (qsizetype index = 0; index < english.size(); ++index) {
        QCOMPARE(english.at(index).id, chinese.at(index).id);
        QVERIFY(english.at(index).label != chinese.at(index).label
                || !english.at(index).label.contains(QLatin1Char(' ')));
        labels.insert(english.at(index).label);
    }
    QCOMPARE(labels.size(), english.size());
}

void TestProof::commandProvesWithinAMinute()
{
    const Run proven = run({u"--check-rules"_s, u"--language"_s, u"en"_s});
    QCOMPARE(proven.faults, QStringList());
    QCOMPARE(proven.status, 0);
    QVERIFY(proven.output.contains("- Recommended modes that fail a condition of their own: 0"_L1));
    qInfo("--check-rules took %lld ms", proven.milliseconds);
    QVERIFY(proven.milliseconds < 60000);
}

void TestProof::commandNamesFaultsOfAFile()
{
    const QTemporaryDir folder;
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, u"choice.json/choice/#b2b/before"_s, {});
    RuleDocuments::change(
        documents, u"sources.json/sources/+"_s,
        R"({"id": "gacc-1", "official": "x", "title": "x", "issuer": "x", "grade": "text", "note": "x"})");
    RuleDocuments::write(documents, folder.path());
    const Run proven = run({u"--check-rules"_s, folder.path(), u"--language"_s, u"en"_s});
    QCOMPARE(proven.status, 1);
    QCOMPARE(proven.faults.size(), 2);
    QVERIFY(proven.faults.at(0).startsWith(
        folder.path() + R"(: choice.json, choice rule "b2b": goes before "market" without a reason)"_L1));
    QCOMPARE(proven.faults.at(1), folder.path() + R"(: sources.json, source "gacc-1": is used nowhere)"_L1);
    QVERIFY(proven.output.contains("- Sources used nowhere: 1"_L1));
}

void TestProof::commandAddsTheReviewList_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("figure"); // empty: there must be none
    QTest::addColumn<QString>("row");
    QTest::newRow("markdown") << QStringList{} << u"- Modes never recommended: 0"_s
                              << u"| A foreign consumer has ordered. |"_s;
    QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s} << QString() << u"A foreign consumer has ordered."_s;
}

void TestProof::commandAddsTheReviewList()
{
    QFETCH(QStringList, options);
    QFETCH(QString, figure);
    QFETCH(QString, row);
    const Run listed = run(QStringList{u"--check-rules"_s, u"--exclusions"_s, u"--language"_s, u"en"_s} + options);
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.faults, QStringList());
    QVERIFY(listed.output.join(QLatin1Char('\n')).contains(row));
    if (figure.isEmpty())
        QVERIFY(!listed.output.join(QLatin1Char('\n')).contains("Modes never recommended"_L1));
    else
        QVERIFY(listed.output.contains(figure));
}

REGISTER_TEST(TestProof)
#include "testproof.moc"
