// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

#include "mutantrun.h"

#include <QElapsedTimer>
#include <QTextStream>

/// The rules changed in one place at a time: the golden cases or the check must notice every change that can show.
class TestMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void everyMutantIsNoticed();
};

void TestMutants::everyMutantIsNoticed()
{
    QElapsedTimer timer;
    timer.start();
    const int shard = qEnvironmentVariableIntValue("SHARD");
    const int shards = std::max(1, qEnvironmentVariableIntValue("SHARDS"));
    MutantRun run(Testing::rules(), Testing::goldenCases(), shard, shards);
    qInfo("%lld mutants after %lld ms", qlonglong(run.mutants().size()), timer.elapsed());
    run.run();
    QMap<MutantRun::Fate, int> counts;
    QTextStream out(stdout);
    for (qsizetype index = 0; index < run.mutants().size(); ++index) {
        const MutantRun::Result &result = run.results().at(index);
        const Mutant &mutant = run.mutants().at(index);
        ++counts[result.fate];
        if (result.fate == MutantRun::Fate::Survived)
            out << "SURVIVED " << mutant.place << ": " << mutant.change << "  [" << result.day.toString(Qt::ISODate) << " "
                << result.differs.mid(0, 4).join(QLatin1String(", ")) << "]\n";
        else if (result.fate == MutantRun::Fate::Equivalent)
            out << "EQUIVALENT " << mutant.place << ": " << mutant.change << "\n";
        else if (result.fate == MutantRun::Fate::Checked)
            out << "CHECKED " << mutant.place << ": " << mutant.change << "  " << result.by << "\n";
    }
    out.flush();
    qInfo("%lld mutants: %d killed by golden cases, %d by the check, %d equivalent, %d survived (%lld s)",
          qlonglong(run.mutants().size()), counts.value(MutantRun::Fate::Killed), counts.value(MutantRun::Fate::Checked),
          counts.value(MutantRun::Fate::Equivalent), counts.value(MutantRun::Fate::Survived), timer.elapsed() / 1000);
    QCOMPARE(counts.value(MutantRun::Fate::Survived), 0);
}

QTEST_GUILESS_MAIN(TestMutants)
#include "testmutants1.moc"
