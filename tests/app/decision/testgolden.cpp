// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Every golden case against the decision model.

#include "decisionmodel.h"
#include "goldencheck.h"
#include "testprogram.h"

using namespace Qt::Literals::StringLiterals;

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void decides_data();
    void decides();
    void citesEveryStatement_data() { decides_data(); }
    void citesEveryStatement();

private:
    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_model{Testing::rules()};
    const Texts m_texts{u"en"_s};
};

void TestGolden::decides_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_cases.size(); ++index)
        QTest::newRow(qPrintable(m_cases.at(index).name)) << index;
}

void TestGolden::decides()
{
    QFETCH(int, index);
    const GoldenCase &golden = m_cases.at(index);
    const Decision decision = m_model.decide(golden.data.answers, golden.today);
    const QStringList faults = GoldenCheck::faults(golden, Testing::rules(), decision, m_texts);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestGolden::citesEveryStatement()
{
    QFETCH(int, index);
    const GoldenCase &golden = m_cases.at(index);
    for (const char *key : {"mode", "route"}) {
        if (!golden.text(key).isEmpty())
            QVERIFY2(!golden.cites.value(QLatin1String(key)).toString().isEmpty(), key);
    }
    for (const char *key : {"filings", "warnings", "checklist"}) {
        const QJsonObject cited = golden.cites.value(QLatin1String(key)).toObject();
        for (const QString &id : golden.ids(key))
            QVERIFY2(cited.value(id).toString().size() > 1, qPrintable(id));
    }
    const auto verifyCited = [&](const char *key, const char *citedUnder) {
        const QJsonObject cited = golden.cites.value(QLatin1String(citedUnder)).toObject();
        for (const QString &id : golden.expect.value(QLatin1String(key)).toObject().keys())
            QVERIFY2(cited.value(id).toString().size() > 1, qPrintable(id));
    };
    verifyCited("says", "says");
    verifyCited("saysNot", "says");
    verifyCited("due", "due");
    verifyCited("values", "values");
    const QJsonObject ruledOut = golden.expect.value("ruledOut"_L1).toObject();
    for (const QString &mode : ruledOut.keys())
        QVERIFY2(!golden.cites.value("ruledOut"_L1).toObject().value(mode).toString().isEmpty(), qPrintable(mode));
}

REGISTER_TEST(TestGolden)
#include "testgolden.moc"
