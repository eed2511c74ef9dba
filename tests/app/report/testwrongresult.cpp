// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "testprogram.h"
#include "wrongresult.h"

#include "decisionjson.h"
#include "decisionmodel.h"
#include "goldencase.h"
#include "modecomparison.h"
#include "texts.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// The file about a wrong result: all that the decision was made from, and nothing that names anybody.
class TestWrongResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void holdsNothingTyped_data() { addCases(); }
    void holdsNothingTyped();
    void decidesTheSameAgain_data() { addCases(); }
    void decidesTheSameAgain();
    void tracesEveryCondition_data() { addCases(); }
    void tracesEveryCondition();
    void namesTheVersions();

private:
    static void addCases();
};

namespace
{
QByteArray fileOf(const CaseData &data, QDate today, const QString &language = u"en"_s)
{
    return wrongResultFile(Testing::rules(), data,
                           Testing::model().decide(data.answers, today, DecisionModel::Depth::Whole),
                           Texts(language, Testing::rules()));
}

QJsonObject objectOf(const CaseData &data, QDate today)
{
    return QJsonDocument::fromJson(fileOf(data, today)).object();
}
}

void TestWrongResult::addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Testing::goldenCases().size(); ++at)
        QTest::newRow(qPrintable(Testing::goldenCases().at(at).name)) << at;
}

void TestWrongResult::holdsNothingTyped()
{
    QFETCH(const int, at);
    CaseData data = Testing::goldenCases().at(at).data;
    const QDate today = Testing::goldenCases().at(at).today;
    const Decision decision = Testing::model().decide(data.answers, today, DecisionModel::Depth::Whole);
    int count = 0;
    const auto marked = [&count] { return u"Zqx%1 中Ω"_s.arg(++count); };
    data.id = marked();
    data.title = marked();
    for (const QString &id : particularIds())
        data.particulars.insert(id, marked());
    for (const ChosenItem &item : decision.checklist)
        data.checklist.insert(item.id, {.done = true,
                                        .date = QDate(2019, 7, 13),
                                        .who = marked(),
                                        .note = marked(),
                                        .number = marked(),
                                        .unknown = {{marked(), marked()}}});
    data.checklist.insert(marked(),
                          {.done = true, .date = {}, .who = marked(), .note = {}, .number = {}, .unknown = {}});
    data.unknown = {{marked(), marked()}, {u"particulars"_s, QJsonObject{{marked(), marked()}}}};
    QVERIFY(count > 20);
    for (const QString &language : Texts::languages()) {
        const QString file = QString::fromUtf8(fileOf(data, today, language));
        QVERIFY(!file.contains(u"Zqx"_s) && !file.contains(u"Ω"_s) && !file.contains(u"2019-07-13"_s));
    }
}

void TestWrongResult::decidesTheSameAgain()
{
    QFETCH(const int, at);
    CaseData data = Testing::goldenCases().at(at).data;
    data.dates.insert(u"export"_s, QDate(2026, 12, 24));
    const QJsonObject file = objectOf(data, Testing::goldenCases().at(at).today);
    QCOMPARE(file.value(u"format"_s).toString(), u"export-mode-report"_s);
    // Its answers, unsure members and dates are a case again, and lead to the decision in it.
    QJsonObject again{{u"format"_s, u"export-mode-case"_s}, {u"version"_s, 1}};
    for (const QString &member : {u"answers"_s, u"unsure"_s, u"dates"_s})
        again.insert(member, file.value(member));
    const CaseFile::Result read = CaseFile::parse(QJsonDocument(again).toJson(), u"again"_s, Testing::rules());
    const CaseData &same = std::get<CaseData>(read);
    QCOMPARE(same.answers, data.answers);
    QCOMPARE(same.dates, data.dates);
    const QDate today = QDate::fromString(file.value(u"today"_s).toString(), Qt::ISODate);
    QCOMPARE(file.value(u"decision"_s).toObject(),
             decisionToJson(Testing::rules(), same,
                            Testing::model().decide(same.answers, today, DecisionModel::Depth::Whole),
                            Texts(u"en"_s, Testing::rules())));
}

void TestWrongResult::tracesEveryCondition()
{
    QFETCH(const int, at);
    const GoldenCase &golden = Testing::goldenCases().at(at);
    const Decision decision = Testing::model().decide(golden.data.answers, golden.today);
    QMap<QString, QString> states;
    qsizetype modes = 0;
    for (const QJsonValue &mode : objectOf(golden.data, golden.today).value(u"conditions"_s).toArray()) {
        QCOMPARE(mode[u"mode"_s].toString(), Testing::rules().modes.at(modes++).id);
        for (const QJsonValue &condition : mode[u"conditions"_s].toArray())
            states.insert(condition[u"id"_s].toString(), condition[u"state"_s].toString());
    }
    QCOMPARE(modes, Testing::rules().modes.size());
    for (const Mode &mode : Testing::rules().modes) {
        for (const ModeCondition &condition : mode.conditions)
            QVERIFY2(states.contains(condition.id), qPrintable(condition.id));
    }
    // As the comparison on the screen has them.
    for (const ComparedMode &mode : compareModes(Testing::rules(), decision)) {
        for (const ComparedMode::Requirement &each : mode.musts + mode.filings) {
            const QString state = each.truth == ComparedMode::Truth::Met      ? u"met"_s
                                  : each.truth == ComparedMode::Truth::Failed ? u"failed"_s
                                                                              : u"open"_s;
            QCOMPARE(states.value(each.condition), state);
        }
    }
    for (const RuledOut &mode : decision.ruledOut) {
        for (const QString &failed : mode.failed)
            QCOMPARE(states.value(failed), u"failed"_s);
    }
}

void TestWrongResult::namesTheVersions()
{
    const QJsonObject file = objectOf(Testing::goldenCases().first().data, Testing::goldenCases().first().today);
    QVERIFY(!file[u"program"_s][u"version"_s].toString().isEmpty());
    QCOMPARE(file[u"program"_s][u"qt"_s].toString(), QString::fromLatin1(qVersion()));
    QCOMPARE(file[u"rules"_s][u"version"_s].toString(), Testing::rules().version);
    QCOMPARE(file[u"rules"_s][u"checksum"_s].toString(), Testing::rules().checksum);
    QVERIFY(!Testing::rules().checksum.isEmpty());
}

REGISTER_TEST(TestWrongResult)
#include "testwrongresult.moc"
