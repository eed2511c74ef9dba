// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace GoldenWalk
{
/// Answers the questions of the current page as they appear. Returns whether the case has an answer to all of them.
bool answerPage(WizardDriver &driver, const CaseData &data)
{
    bool complete = true;
    QStringList done;
    while (true) {
        QStringList shown = driver.namesWith(u"question-"_s);
        shown.removeIf([&done](const QString &id) { return done.contains(id); });
        if (shown.isEmpty())
            return complete;
        const QString id = shown.constFirst();
        done << id;
        const Question *question = Testing::rules().question(id);
        const auto answer = data.answers.given.constFind(id);
        const bool answered = answer != data.answers.given.constEnd();
        // Not sure where the window does not offer it is, for a person, no answer.
        if (answered && (question->unsure || !std::holds_alternative<Unsure>(*answer))) {
            if (!driver.answer(id, *answer, data.answers.unsureMembers.value(id)))
                qFatal("%s cannot be answered", qPrintable(id));
        }
        // A day left alone is today.
        if (!driver.session().isAnswered(id) && question->type != Question::Type::Date)
            complete = false;
    }
}

/// Walks to the result. Returns whether every answer of the case that counts could be given on the way.
bool walk(WizardDriver &driver, const CaseData &data)
{
    while (driver.pageId() != "result"_L1) {
        const QString before = driver.pageId();
        if (before == "start"_L1) {
            if (!driver.click(u"begin"_s))
                return false;
        } else if (answerPage(driver, data)) {
            driver.next();
        } else if (!driver.click(u"result-so-far"_s)) {
            return false;
        }
        if (driver.pageId() == before)
            return false;
    }
    return true;
}

struct SeenItem {
    QString id;
    bool done;
    bool operator==(const SeenItem &) const = default;
};

QString toString(const QList<SeenItem> &items)
{
    QStringList lines;
    for (const SeenItem &item : items)
        lines << item.id + (item.done ? u" [x]"_s : QString());
    return lines.join(u", "_s);
}

QList<SeenItem> seenItems(WizardDriver &driver)
{
    QList<SeenItem> items;
    for (const QString &id : driver.namesWith(u"item-"_s)) {
        const auto *box = driver.find<QCheckBox>(u"item-"_s + id);
        items << SeenItem{id, box && box->isChecked()};
    }
    return items;
}

QList<SeenItem> expectedItems(const GoldenCase &golden)
{
    QList<SeenItem> items;
    for (const QJsonValue &value : golden.expect.value("checklist"_L1).toArray())
        items << SeenItem{value.toObject().value("id"_L1).toString(), value.toObject().value("done"_L1).toBool()};
    return items;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What the visible widgets of the result page say against what the case expects.
void compareWithWindow(WizardDriver &driver, const GoldenCase &golden)
{
    QWidget *mode = driver.find(u"result-mode"_s);
    QVERIFY(mode);
    QCOMPARE(mode->property("modeId").toString(), golden.text("mode"));
    QWidget *route = driver.find(u"result-route"_s);
    QCOMPARE(route ? route->property("routeId").toString() : QString(), golden.text("route"));
    QCOMPARE(sorted(driver.namesWith(u"warning-"_s)), sorted(golden.ids("warnings")));
    QCOMPARE(sorted(driver.namesWith(u"filing-"_s)), sorted(golden.ids("filings")));
    if (golden.expect.contains("checklist"_L1))
        QCOMPARE(toString(seenItems(driver)), toString(expectedItems(golden)));
}
}

/// Every golden case is clicked through the real window, answering only what is asked, and the decision is read from the
/// visible widgets of the result page. Those that only a file can hold are opened instead.
/// The cases are dealt out to shards, for they take a while and run side by side.
class TestUiGolden : public QObject
{
    Q_OBJECT

public:
    explicit TestUiGolden(TestProgram::Shard shard) : m_shard(shard) {}

private Q_SLOTS:
    void initTestCase();
    void init();
    void clickedThrough_data();
    void clickedThrough();
    void openedFromAFile_data();
    void openedFromAFile();
    void cleanup();

private:
    const TestProgram::Shard m_shard;
    std::unique_ptr<Language> m_language;
};

void TestUiGolden::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
    m_language = std::make_unique<Language>(Testing::rules());
    m_language->use(u"en"_s);
}

void TestUiGolden::init()
{
    Testing::failOnWarnings();
}

void TestUiGolden::clickedThrough_data()
{
    QTest::addColumn<int>("at");
    static const QList<GoldenCase> cases = Testing::clickableCases();
    for (qsizetype at = m_shard.index; at < cases.size(); at += m_shard.count)
        QTest::newRow(qPrintable(cases.at(at).name)) << int(at);
}

void TestUiGolden::clickedThrough()
{
    QFETCH(int, at);
    static const QList<GoldenCase> cases = Testing::clickableCases();
    const GoldenCase &golden = cases.at(at);

    WizardDriver driver(golden.today, *m_language);
    QVERIFY2(GoldenWalk::walk(driver, golden.data), qPrintable(u"stuck on page "_s + driver.pageId()));
    // All that was asked was clicked, and nothing else of the case was left over.
    for (const QString &id : driver.session().decision().asked) {
        const Question &question = *Testing::rules().question(id);
        if (golden.data.answers.given.contains(id) && question.type != Question::Type::Date)
            QVERIFY2(driver.session().isAnswered(id), qPrintable(id));
    }
    GoldenWalk::compareWithWindow(driver, golden);
}

void TestUiGolden::openedFromAFile_data()
{
    QTest::addColumn<int>("at");
    static const QList<GoldenCase> cases = Testing::fileCases();
    for (qsizetype at = m_shard.index; at < cases.size(); at += m_shard.count)
        QTest::newRow(qPrintable(cases.at(at).name)) << int(at);
}

void TestUiGolden::openedFromAFile()
{
    QFETCH(int, at);
    static const QList<GoldenCase> cases = Testing::fileCases();
    const GoldenCase &golden = cases.at(at);

    WizardDriver driver(golden.today, *m_language);
    driver.session().load(golden.data);
    driver.wizard().advance();
    QVERIFY(driver.click(u"result-so-far"_s));
    GoldenWalk::compareWithWindow(driver, golden);
}

void TestUiGolden::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty() || !QApplication::activeModalWidget());
}

REGISTER_TEST_OF_SHARDS(TestUiGolden)
#include "testuigolden.moc"
