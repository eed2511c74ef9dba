// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answersamples.h"
#include "casefile.h"
#include "caselines.h"
#include "events.h"
#include "goldencase.h"
#include "history.h"
#include "session.h"
#include "testing.h"
#include "testprogram.h"

#include <QAction>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// However a case was changed, undo leads back to the bytes it began with, and redo to those it ended with.
class TestUiUndoWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void backAndForthGiveTheSameBytes_data();
    void backAndForthGiveTheSameBytes();
};

namespace
{
/// One change that a person could make.
void change(Session &session, const AnswerSamples &samples, QRandomGenerator &random)
{
    ExportCase &exportCase = session.exportCase();
    const Rules &rules = session.rules();
    const auto pick = [&random](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    switch (random.bounded(8)) {
    case 0:
        return exportCase.setTitle(exportCase.data().title + QChar(u'a' + random.bounded(26)));
    case 1:
        return exportCase.setParticular(pick(particularIds()), QString::number(random.bounded(100)));
    case 2:
        return exportCase.setDate(pick(eventIds()),
                                  random.bounded(3) ? QDate(2026, 12, 1 + random.bounded(31)) : QDate());
    case 3:
    case 4: {
        const QString item = pick(rules.items).id;
        Tick tick = exportCase.data().checklist.value(item);
        tick.done = random.bounded(2) == 0;
        tick.date = tick.done ? QDate(2026, 12, 1 + random.bounded(31)) : QDate();
        tick.note = random.bounded(2) ? u"note %1"_s.arg(random.bounded(9)) : QString();
        tick.number = random.bounded(4) ? tick.number : u"号 %1"_s.arg(random.bounded(9));
        return exportCase.setTick(item, tick);
    }
    case 5: {
        // Several at once, as what is taken over from the what-if.
        const Session::Edit edit(session, {}, false);
        exportCase.clearAnswer(pick(rules.questions).id);
        exportCase.clearAnswer(pick(rules.questions).id);
        return;
    }
    default: {
        const Question &question = pick(rules.questions);
        const QList<Answer> answers = samples.of(question);
        const Session::Edit edit(session, question.id, random.bounded(3) == 0);
        return exportCase.setAnswer(question.id, answers.isEmpty() ? Answer(Unsure{}) : pick(answers));
    }
    }
}

/// One thing that a person could do with the shipment lines.
void changeLines(Session &session, QRandomGenerator &random)
{
    constexpr int many = 12; // of which there are soon none left to add
    const CaseData &data = session.exportCase().data();
    const int count = CaseLines::count(data);
    const int any = random.bounded(count);
    const QString title = random.bounded(3) ? u"货 %1"_s.arg(random.bounded(5)) : QString();
    switch (random.bounded(count > many ? 5 : 7)) {
    case 0:
    case 1:
        return session.takeLine(any);
    case 2:
        return session.changeLines(CaseLines::rename(data, any, title));
    case 3:
        return session.changeLines(CaseLines::move(data, any, random.bounded(count)));
    case 4: {
        if (random.bounded(2))
            return session.changeLines(CaseLines::remove(data, any));
        CaseData next = data;
        next.answers = CaseLines::at(data, any).answers;
        return session.changeLines(next);
    }
    case 5: {
        // As when the first line gets its name together with the second.
        CaseData next = CaseLines::rename(data, any, title);
        return session.changeLines(CaseLines::add(next, title));
    }
    default:
        return session.changeLines(CaseLines::addCopy(data, any, title));
    }
}
}

void TestUiUndoWalk::backAndForthGiveTheSameBytes_data()
{
    QTest::addColumn<bool>("lines");
    QTest::newRow("one shipment line") << false;
    QTest::newRow("lines that come and go") << true;
}

void TestUiUndoWalk::backAndForthGiveTheSameBytes()
{
    QFETCH(const bool, lines);
    constexpr int actions = 1000;
    const GoldenCase golden = Testing::goldenCases().first();
    Language language(Testing::rules());
    Session session(Testing::loadedRules(), language, golden.today);
    session.load(golden.data);
    QObject owner;
    History history(session, &owner);
    const auto bytes = [&session] { return CaseFile::toJson(session.exportCase().data()); };
    const auto can = [&history](const char *name) {
        return std::ranges::any_of(history.actions(), [name](const QAction *action) {
            return action->objectName() == QLatin1String(name) && action->isEnabled();
        });
    };
    const QByteArray start = bytes();
    const AnswerSamples samples(Testing::rules());
    QRandomGenerator random(20261123);
    int most = 1;
    for (int action = 0; action < actions; ++action) {
        if (lines && random.bounded(3) == 0)
            changeLines(session, random);
        else
            change(session, samples, random);
        most = std::max(most, CaseLines::count(session.exportCase().data()));
    }
    const QByteArray end = bytes();
    QVERIFY(end != start);
    QCOMPARE(most > 5, lines);
    int steps = 0;
    for (; can("undo"); ++steps)
        history.undo();
    QCOMPARE(bytes(), start);
    QVERIFY(steps > actions / 2); // what is typed letter by letter is one step
    for (; can("redo"); --steps)
        history.redo();
    QCOMPARE(bytes(), end);
    QCOMPARE(steps, 0);
}

REGISTER_TEST(TestUiUndoWalk)
#include "testuiundowalk.moc"
