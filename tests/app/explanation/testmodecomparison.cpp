// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The comparison of modes says of each what the decision says, possible ones first; that of two sets of answers says what
// is different between their decisions.

#include "changewords.h"
#include "goldencase.h"
#include "modecomparison.h"
#include "testprogram.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using State = ComparedMode::State;
using Truth = ComparedMode::Truth;

class TestModeComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void saysWhatTheDecisionSays();
    void tableHasWordsForAll();
    void differentAnswersAreCompared();
    void sameAnswersAreTheSame();

private:
    const Rules &m_rules = Testing::rules();
    const QList<GoldenCase> m_cases = Testing::goldenCases();
    const DecisionModel m_model{m_rules};
};

void TestModeComparison::saysWhatTheDecisionSays()
{
    for (const GoldenCase &golden : m_cases) {
        const Decision decision = m_model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        const QList<ComparedMode> modes = compareModes(m_rules, decision);
        QStringList recommended;
        QStringList out;
        State last = State::Recommended;
        for (const ComparedMode &mode : modes) {
            QVERIFY2(mode.state >= last, qPrintable(golden.name));
            last = mode.state;
            if (mode.state == State::Recommended)
                recommended << mode.mode;
            const auto ruledOut = std::ranges::find_if(decision.ruledOut,
                                                       [&](const RuledOut &each) { return each.mode == mode.mode; });
            QCOMPARE(ruledOut != decision.ruledOut.end(), mode.state == State::RuledOut);
            QStringList failed;
            for (const ComparedMode::Requirement &must : mode.musts) {
                QCOMPARE(must.truth == Truth::Met, decision.met.contains(must.condition));
                if (must.truth == Truth::Failed)
                    failed << must.condition;
            }
            if (mode.state == State::RuledOut) {
                out << mode.mode;
                QCOMPARE(failed, ruledOut->failed);
                QCOMPARE(mode.nearest, ruledOut->wouldApplyIf);
            } else {
                QCOMPARE(failed, QStringList());
            }
        }
        QCOMPARE(recommended, decision.mode.isEmpty() ? QStringList() : QStringList(decision.mode));
        QCOMPARE(out.size(), decision.ruledOut.size());
        for (const Alternative &alternative : decision.alternatives) {
            QVERIFY2(std::ranges::any_of(modes,
                                         [&](const ComparedMode &mode) {
                                             return mode.mode == alternative.mode
                                                    && (mode.mode == decision.mode
                                                        || mode.tradeOff == alternative.tradeOff);
                                         }),
                     qPrintable(golden.name));
        }
    }
}

void TestModeComparison::tableHasWordsForAll()
{
    for (const QString &language : Texts::languages()) {
        const Texts texts(language);
        for (qsizetype at = 0; at < m_cases.size(); at += 10) {
            const GoldenCase &golden = m_cases.at(at);
            const Decision decision = m_model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
            const QList<ComparedMode> modes = compareModes(m_rules, decision);
            const ModeTable table = modeTable(m_rules, decision, texts);
            QCOMPARE(table.columns.size(), modes.size());
            for (const ModeTable::Row &row : table.rows) {
                QVERIFY(!row.label.isEmpty());
                QCOMPARE(row.cells.size(), modes.size());
                for (qsizetype column = 0; column < modes.size(); ++column) {
                    if (row.id == "musts"_L1)
                        QCOMPARE(row.cells.at(column).size(), modes.at(column).musts.size());
                    if (row.id == "nearest"_L1)
                        QCOMPARE(row.cells.at(column).size(), modes.at(column).nearest.size());
                    for (const QString &line : row.cells.at(column))
                        QVERIFY2(!line.contains(QLatin1Char('{')) && !line.contains("%1"_L1), qPrintable(line));
                }
            }
        }
    }
}

void TestModeComparison::differentAnswersAreCompared()
{
    const ChangeWords words(m_rules, m_rules, u"en"_s);
    const auto golden = [this](const char *name) {
        return *std::ranges::find_if(m_cases, [&](const GoldenCase &each) { return each.name == QLatin1String(name); });
    };
    const GoldenCase within = golden("market-deal-exactly-on-cap");
    const GoldenCase beyond = golden("market-deal-one-cent-over-cap");
    const CaseChange change = compareAnswers(m_model, within.data, beyond.data, within.today);
    QVERIFY(change.changesOutcome());
    QCOMPARE(change.before.mode, within.text("mode"));
    QCOMPARE(change.after.mode, beyond.text("mode"));
    QCOMPARE(change.possible.removed, QStringList(within.text("mode")));
    QVERIFY(!words.lines(change).isEmpty());
}

void TestModeComparison::sameAnswersAreTheSame()
{
    const GoldenCase &golden = m_cases.first();
    const CaseChange change = compareAnswers(m_model, golden.data, golden.data, golden.today);
    QVERIFY(change.isEmpty());
    QVERIFY(ChangeWords(m_rules, m_rules, u"en"_s).lines(change).isEmpty());
}

REGISTER_TEST(TestModeComparison)
#include "testmodecomparison.moc"
