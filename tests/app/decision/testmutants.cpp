// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mutantrun.h"
#include "testprogram.h"

#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

/// The rules changed in one place at a time: the golden cases or the check must notice every change that can show.
/// The mutants are dealt out to shards, which run side by side.
class TestMutants : public QObject
{
    Q_OBJECT

public:
    explicit TestMutants(TestProgram::Shard shard) : m_shard(shard) {}

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void survivesWithoutCases();
    void everyMutantIsNoticed();

private:
    [[nodiscard]] static int count(const MutantRun &run, MutantRun::Fate fate)
    {
        return static_cast<int>(std::ranges::count_if(
            run.results(), [fate](const MutantRun::Result &result) { return result.fate == fate; }));
    }

    const TestProgram::Shard m_shard;
};

void TestMutants::survivesWithoutCases()
{
    // Were nothing ever left over, the figures below would say nothing.
    constexpr int few = 150; // every so manieth mutant
    MutantRun run(Testing::rules(), {}, m_shard.index, few);
    run.run();
    QVERIFY(count(run, MutantRun::Fate::Survived) > 0);
    QCOMPARE(count(run, MutantRun::Fate::Killed), 0);
    for (const MutantRun::Result &result : run.results())
        QVERIFY(result.fate != MutantRun::Fate::Survived || result.witness.contains(" differs on "_L1));
}

void TestMutants::everyMutantIsNoticed()
{
    MutantRun run(Testing::rules(), Testing::goldenCases(), m_shard.index, m_shard.count);
    run.run();
    QTextStream out(stdout);
    QStringList faults;
    for (qsizetype index = 0; index < run.mutants().size(); ++index) {
        const Mutant &mutant = run.mutants().at(index);
        const MutantRun::Result &result = run.results().at(index);
        const QString name = u"%1: %2"_s.arg(mutant.place, mutant.change);
        if (result.fate == MutantRun::Fate::Checked)
            out << "by the check: " << name << "\n    " << result.by << '\n';
        if (result.fate == MutantRun::Fate::Equivalent)
            out << "equivalent: " << name << "\n    " << result.by << '\n';
        if (result.fate == MutantRun::Fate::Survived)
            faults.append(u"survived: %1\n    %2"_s.arg(name, result.witness));
        else if (result.by.isEmpty())
            faults.append(u"equivalent without a reason: "_s + name);
    }
    out.flush();
    qInfo("%lld mutants: %d killed by golden cases, %d by the check, %d equivalent, %d survived",
          static_cast<long long>(run.mutants().size()), count(run, MutantRun::Fate::Killed),
          count(run, MutantRun::Fate::Checked), count(run, MutantRun::Fate::Equivalent),
          count(run, MutantRun::Fate::Survived));
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    // Rules of which more can be changed unnoticed say things twice.
    constexpr int most = 40; // of all shards
    QVERIFY(count(run, MutantRun::Fate::Equivalent) <= most / m_shard.count);
}

REGISTER_TEST_OF_SHARDS(TestMutants)
#include "testmutants.moc"
