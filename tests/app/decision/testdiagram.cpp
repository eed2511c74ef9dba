// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Compares decision diagrams with plain truth tables.

#include "diagram.h"
#include "testing.h"
#include "testprogram.h"

#include <QRandomGenerator>

namespace
{
/// How many classes each variable has, one of them none to choose from.
const QList<int> arities{2, 3, 1, 4};

/// All combinations of classes, the last variable changing fastest.
QList<QList<int>> assignments()
{
    QList<QList<int>> all{{}};
    for (const int arity : arities) {
        QList<QList<int>> longer;
        for (const QList<int> &begun : std::as_const(all)) {
            for (int index = 0; index < arity; ++index)
                longer.append(begun + QList<int>{index});
        }
        all = longer;
    }
    return all;
}

bool value(const DiagramForest &forest, Diagram diagram, const QList<int> &assignment)
{
    int last = -1;
    while (!DiagramForest::isConstant(diagram)) {
        const int variable = forest.variable(diagram);
        if (variable <= last)
            qFatal("variables are tested out of order");
        last = variable;
        diagram = forest.child(diagram, assignment.at(variable));
    }
    return diagram == DiagramForest::True;
}

using Table = QList<bool>;

Table tableOf(const DiagramForest &forest, Diagram diagram)
{
    Table table;
    for (const QList<int> &assignment : assignments())
        table.append(value(forest, diagram, assignment));
    return table;
}

/// A function with its truth table, made by the same steps.
struct Sample {
    Diagram diagram = DiagramForest::False;
    Table table;
};

Sample literal(DiagramForest &forest, int variable, const QList<int> &classes)
{
    Sample sample{forest.literal(variable, classes), {}};
    for (const QList<int> &assignment : assignments())
        sample.table.append(classes.contains(assignment.at(variable)));
    return sample;
}

template<typename Combine>
Table combined(const Table &left, const Table &right, Combine combine)
{
    Table table;
    for (qsizetype index = 0; index < left.size(); ++index)
        table.append(combine(left.at(index), right.at(index)));
    return table;
}

/// Functions of all sizes, the same ones in each run.
QList<Sample> samples(DiagramForest &forest)
{
    QRandomGenerator random(20261122);
    QList<Sample> made{literal(forest, 0, {}),  literal(forest, 1, {0, 1, 2}), literal(forest, 2, {0}),
                       literal(forest, 0, {1}), literal(forest, 1, {0, 2}),    literal(forest, 3, {1, 2}),
                       literal(forest, 3, {0})};
    while (made.size() < 200) {
        const Sample &left = made.at(random.bounded(static_cast<int>(made.size())));
        const Sample &right = made.at(random.bounded(static_cast<int>(made.size())));
        switch (random.bounded(3)) {
        case 0:
            made.append({forest.conjunction(left.diagram, right.diagram),
                         combined(left.table, right.table, [](bool one, bool other) { return one && other; })});
            break;
        case 1:
            made.append({forest.disjunction(left.diagram, right.diagram),
                         combined(left.table, right.table, [](bool one, bool other) { return one || other; })});
            break;
        default:
            made.append(
                {forest.negation(left.diagram), combined(left.table, left.table, [](bool one, bool) { return !one; })});
        }
    }
    return made;
}
}

class TestDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void equalsItsTruthTable();
    void isOneNumberForOneFunction();
    void dependsOnWhatChangesIt();
    void restrictsToTheClassesAllowed();
};

void TestDiagram::equalsItsTruthTable()
{
    DiagramForest forest(arities);
    for (const Sample &sample : samples(forest))
        QCOMPARE(tableOf(forest, sample.diagram), sample.table);
}

void TestDiagram::isOneNumberForOneFunction()
{
    DiagramForest forest(arities);
    const QList<Sample> all = samples(forest);
    for (const Sample &left : all) {
        for (const Sample &right : all)
            QCOMPARE(left.diagram == right.diagram, left.table == right.table);
    }
    const qsizetype size = forest.size();
    QCOMPARE(forest.negation(forest.negation(all.last().diagram)), all.last().diagram);
    QCOMPARE(forest.size(), size);
    QVERIFY(samples(forest).last().table == all.last().table);
    QCOMPARE(forest.size(), size); // nothing is made twice

    QCOMPARE(forest.literal(1, {0, 1, 2}), DiagramForest::True);
    QCOMPARE(forest.literal(1, {}), DiagramForest::False);
    QCOMPARE(forest.literal(2, {0}), DiagramForest::True);
}

void TestDiagram::dependsOnWhatChangesIt()
{
    DiagramForest forest(arities);
    const QList<QList<int>> all = assignments();
    const QList<Sample> made = samples(forest);
    QSet<int> together;
    QList<Diagram> diagrams;
    for (const Sample &sample : made) {
        QList<int> expected;
        for (int variable = 0; variable < arities.size(); ++variable) {
            bool changes = false;
            for (qsizetype index = 0; index < all.size(); ++index) {
                for (int other = 0; other < arities.at(variable); ++other) {
                    QList<int> changed = all.at(index);
                    changed[variable] = other;
                    changes = changes || sample.table.at(index) != sample.table.at(all.indexOf(changed));
                }
            }
            if (changes)
                expected.append(variable);
        }
        QCOMPARE(forest.support({sample.diagram}), expected);
        together += QSet<int>(expected.begin(), expected.end());
        diagrams.append(sample.diagram);
    }
    QList<int> sorted = together.values();
    std::ranges::sort(sorted);
    QCOMPARE(forest.support(diagrams), sorted);
    QCOMPARE(forest.support({}), QList<int>());
    QCOMPARE(forest.support({DiagramForest::True, DiagramForest::False}), QList<int>());
}

void TestDiagram::restrictsToTheClassesAllowed()
{
    DiagramForest forest(arities);
    const QList<Sample> made = samples(forest);
    QList<Diagram> diagrams;
    for (const Sample &sample : made)
        diagrams.append(sample.diagram);
    const QList<QList<int>> everything{{0, 1}, {0, 1, 2}, {0}, {0, 1, 2, 3}};
    QCOMPARE(forest.restricted(diagrams, everything), diagrams);

    for (const QList<QList<int>> &allowed :
         {QList<QList<int>>{{1}, {0, 1, 2}, {0}, {0, 1, 2, 3}}, QList<QList<int>>{{0, 1}, {2, 0}, {0}, {1, 3}},
          QList<QList<int>>{{0}, {1}, {0}, {2}}}) {
        const QList<Diagram> restricted = forest.restricted(diagrams, allowed);
        QCOMPARE(restricted.size(), diagrams.size());
        const auto isAllowed = [&](const QList<int> &assignment) {
            for (int variable = 0; variable < arities.size(); ++variable) {
                if (!allowed.at(variable).contains(assignment.at(variable)))
                    return false;
            }
            return true;
        };
        for (qsizetype index = 0; index < diagrams.size(); ++index) {
            // The same on all that is allowed, and a constant where nothing allowed makes a difference.
            QSet<bool> values;
            for (const QList<int> &assignment : assignments()) {
                if (!isAllowed(assignment))
                    continue;
                values.insert(value(forest, diagrams.at(index), assignment));
                QCOMPARE(value(forest, restricted.at(index), assignment),
                         value(forest, diagrams.at(index), assignment));
            }
            QCOMPARE(DiagramForest::isConstant(restricted.at(index)), values.size() == 1);
            for (const int variable : forest.support({restricted.at(index)}))
                QVERIFY(allowed.at(variable).size() > 1);
        }
    }
}

REGISTER_TEST(TestDiagram)
#include "testdiagram.moc"
