// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The example cases that the start page offers.

#include "casefile.h"
#include "caselines.h"
#include "events.h"
#include "linedecisions.h"
#include "testing.h"
#include "testprogram.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void isComplete_data();
    void isComplete();
    void everyModeHasAnExample();

private:
    static void checkLine(const DecidedLine &line);
};

namespace
{
const QString examplesFolder = Testing::path(u"../resources/cases"_s);

QStringList exampleFiles()
{
    return QDir(examplesFolder).entryList(QDir::Files, QDir::Name);
}

/// Whether the file is an example of `mode`: its name begins with the mode's id, as in 9610-parcels-to-germany.exportcase.
bool isExampleOf(const QString &file, const QString &mode)
{
    return file.startsWith(mode + QLatin1Char('-'));
}
}

void TestExamples::isComplete_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(!exampleFiles().isEmpty());
    for (const QString &file : exampleFiles())
        QTest::newRow(qPrintable(file)) << file;
}

/// An example shows a whole case: it answers exactly what is asked, names the shipment, and has dates and ticks.
void TestExamples::isComplete()
{
    QFETCH(const QString, file);
    QCOMPARE(QFileInfo(file).suffix(), u"exportcase"_s);
    const CaseFile::Result read = CaseFile::read(examplesFolder + QLatin1Char('/') + file, Testing::rules());
    if (const QStringList *faults = std::get_if<QStringList>(&read))
        QFAIL(qPrintable(faults->join(QLatin1Char('\n'))));
    const CaseData &data = std::get<CaseData>(read);
    QVERIFY(!data.title.isEmpty());
    QVERIFY(data.unknown.isEmpty());
    QVERIFY(!data.checklist.isEmpty());

    QStringList modes;
    QStringList items;
    const QList<DecidedLine> lines = decideLines(DecisionModel(Testing::rules()), data, Testing::rules().date);
    for (const DecidedLine &line : lines) {
        checkLine(line);
        if (QTest::currentTestFailed())
            return;
        modes << line.decision.mode;
        for (const ChosenItem &item : line.decision.checklist)
            items << item.id;
    }
    for (auto tick = data.checklist.begin(); tick != data.checklist.end(); ++tick)
        QVERIFY2(items.contains(tick.key()) && tick->done, qPrintable(tick.key()));

    if (!CaseLines::isListed(data)) {
        QVERIFY2(isExampleOf(file, modes.first()), qPrintable(modes.first()));
        return;
    }
    // Several lines are shown for their several modes.
    QVERIFY(file.startsWith(u"lines-"_s));
    QVERIFY(lines.size() > 1);
    QCOMPARE(QSet<QString>(modes.begin(), modes.end()).size(), modes.size());
    for (const DecidedLine &line : lines)
        QVERIFY(!line.data.lineTitle.isEmpty());
}

void TestExamples::checkLine(const DecidedLine &line)
{
    const CaseData &data = line.data;
    const Decision &decision = line.decision;
    QVERIFY(decision.complete);
    QCOMPARE(decision.openQuestions, QStringList());
    QVERIFY(!decision.dateAssumed);
    QStringList asked = decision.asked;
    asked.sort();
    QCOMPARE(data.answers.given.keys(), asked);
    for (auto set = decision.members.begin(); set != decision.members.end(); ++set) {
        for (const QString &member :
             data.answers.get<QStringList>(set.key()) ? *data.answers.get<QStringList>(set.key()) : QStringList())
            QVERIFY2(set->contains(member), qPrintable(set.key() + QLatin1Char('/') + member));
    }
    QVERIFY(data.lineUnknown.isEmpty());
    for (const QString &id : data.particulars.keys())
        QVERIFY2(particularIds().contains(id), qPrintable(id));
    QVERIFY(!data.dates.isEmpty());
    for (const QString &event : data.dates.keys())
        QVERIFY2(eventIds().contains(event), qPrintable(event));
}

void TestExamples::everyModeHasAnExample()
{
    const QStringList files = exampleFiles();
    for (const Mode &mode : Testing::rules().modes) {
        const bool shown = std::ranges::any_of(files, [&](const QString &file) { return isExampleOf(file, mode.id); });
        QVERIFY2(shown || mode.stop, qPrintable(mode.id)); // nobody wants an example of forbidden goods
    }
}

REGISTER_TEST(TestExamples)
#include "testexamples.moc"
