// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "goldencase.h"
#include "ruleperiods.h"
#include "testprogram.h"
#include "texts.h"
#include "thenandnow.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What the rules of a case's declaration date make of it, beside what those of today make of it.
class TestThenAndNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void withinOnePeriodNothingDiffers();
    void bothDecisionsAreThoseOfTheirDays();
    void theWayBackIsTheSame();
    void everyDifferenceIsSaid_data();
    void everyDifferenceIsSaid();
    void valuesThatChangedAreSaid();
    void ticksOfVanishedStepsAreSaid();
    void withoutADateThereIsNoThen();
};

namespace
{
QString dateId()
{
    return Testing::rules().dateQuestion()->id;
}

QDate dateOf(const CaseData &data)
{
    const QDate *const date = data.answers.get<QDate>(dateId());
    return date ? *date : QDate();
}

/// Whether the same rules hold on both days.
bool isOnePeriod(QDate one, QDate other)
{
    const QList<QDate> starts = periodStarts(Testing::rules());
    return std::ranges::none_of(
        starts, [&](QDate start) { return std::min(one, other) < start && start <= std::max(one, other); });
}

/// Every block by the id of what it is about, and all that is said.
struct Said {
    explicit Said(const QList<Section> &sections)
    {
        for (const Section &section : sections) {
            text << section.title;
            for (const Block &block : section.blocks) {
                blocks.insert(block.id, block);
                text << block.text << block.lines << block.grade;
                for (const Field &field : block.fields)
                    text << field.label << field.value;
            }
        }
    }

    QMultiMap<QString, Block> blocks;
    QStringList text;
};
}

void TestThenAndNow::withinOnePeriodNothingDiffers()
{
    int tried = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const QDate then = dateOf(golden.data);
        if (!then.isValid() || then == golden.today || !isOnePeriod(then, golden.today))
            continue;
        CaseData data = golden.data;
        for (const QString &event : eventIds())
            data.dates.insert(event, QDate(2026, 12, 20));
        const ThenAndNow compared = thenAndNow(Testing::model(), data, golden.today);
        QVERIFY2(compared.isSame() && !compared.isOutOfDate(), qPrintable(golden.name));
        const QList<Section> sections = thenAndNowSections(Testing::rules(), data, compared, Texts(u"en"_s));
        QCOMPARE(sections.size(), 1);
        QVERIFY(Said(sections).text.filter(u"come to the same"_s).size() == 1);
        ++tried;
    }
    QVERIFY(tried > 200);
}

void TestThenAndNow::bothDecisionsAreThoseOfTheirDays()
{
    int different = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const QDate then = dateOf(golden.data);
        if (!then.isValid() || isOnePeriod(then, golden.today))
            continue;
        const ThenAndNow compared = thenAndNow(Testing::model(), golden.data, golden.today);
        QCOMPARE(compared.then, then);
        QCOMPARE(compared.change.before.mode, golden.text("mode"));
        QCOMPARE(compared.change.before.date, then);
        CaseData now = golden.data;
        now.answers.given.insert(dateId(), golden.today);
        const Decision decision = Testing::model().decide(now.answers, golden.today);
        QCOMPARE(compared.change.after.mode, decision.mode);
        QCOMPARE(compared.change.after.possible, decision.possible);
        QCOMPARE(compared.change.after.warnings, decision.warnings);
        different += compared.isSame() ? 0 : 1;
        QCOMPARE(compared.isOutOfDate(), !compared.isSame() && then < golden.today);
    }
    QVERIFY(different > 30);
}

void TestThenAndNow::theWayBackIsTheSame()
{
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const QDate then = dateOf(golden.data);
        if (!then.isValid() || isOnePeriod(then, golden.today))
            continue;
        CaseData swapped = golden.data;
        swapped.answers.given.insert(dateId(), golden.today);
        const ThenAndNow there = thenAndNow(Testing::model(), golden.data, golden.today);
        const ThenAndNow back = thenAndNow(Testing::model(), swapped, then);
        const auto mirrored = [](const IdChanges &one, const IdChanges &other) {
            return one.added == other.removed && one.removed == other.added;
        };
        QVERIFY2(mirrored(there.change.items, back.change.items)
                     && mirrored(there.change.warnings, back.change.warnings)
                     && mirrored(there.change.possible, back.change.possible)
                     && mirrored(there.change.asked, back.change.asked),
                 qPrintable(golden.name));
        QCOMPARE(there.values.size(), back.values.size());
        QCOMPARE(there.added, back.removed);
        QCOMPARE(there.isSame(), back.isSame());
    }
}

void TestThenAndNow::everyDifferenceIsSaid_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestThenAndNow::everyDifferenceIsSaid()
{
    QFETCH(QString, language);
    const Texts texts(language, Testing::rules());
    static const QRegularExpression raw(u"%\\d|%n|\\{[a-z]"_s);
    int said = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const ThenAndNow compared = thenAndNow(Testing::model(), golden.data, golden.today);
        if (compared.isSame() || !compared.then.isValid())
            continue;
        const Said all(thenAndNowSections(Testing::rules(), golden.data, compared, texts));
        const CaseChange &change = compared.change;
        QStringList ids = change.possible.added + change.possible.removed + change.warnings.added
                          + change.warnings.removed + change.reworded + change.filings.added + change.filings.removed
                          + change.items.added + change.items.removed;
        for (const ItemChange &item : change.changedItems)
            ids << item.id;
        for (const ThenAndNow::Value &value : compared.values)
            ids << value.parameter;
        for (const QString &id : std::as_const(ids)) {
            QVERIFY2(all.blocks.contains(id), qPrintable(golden.name + u": "_s + id));
            QVERIFY(!all.blocks.value(id).text.isEmpty());
        }
        // Each changed step says what it was and what it is, and they are not the same words.
        for (const ItemChange &item : change.changedItems) {
            const Block block = all.blocks.value(item.id);
            for (qsizetype at = 0; at + 1 < block.fields.size(); ++at) {
                if (block.fields.at(at).id == u"then"_s) {
                    QVERIFY2(block.fields.at(at).value != block.fields.at(at + 1).value,
                             qPrintable(golden.name + u": "_s + block.text + u' ' + block.fields.at(at).value));
                    ++said;
                }
            }
        }
        for (const QString &line : std::as_const(all.text))
            QVERIFY2(!line.contains(raw), qPrintable(line));
        QVERIFY(all.text.filter(texts.date(compared.then)).size() > 0);
        QVERIFY(all.text.filter(texts.date(golden.today)).size() > 0);
    }
    QVERIFY(said > 0);
}

void TestThenAndNow::valuesThatChangedAreSaid()
{
    int found = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const ThenAndNow compared = thenAndNow(Testing::model(), golden.data, golden.today);
        const Said said(thenAndNowSections(Testing::rules(), golden.data, compared, Texts(u"en"_s, Testing::rules())));
        for (const ThenAndNow::Value &value : compared.values) {
            const Block block = said.blocks.value(value.parameter);
            QCOMPARE(block.fields.at(0).id, u"then"_s);
            QCOMPARE(block.fields.at(1).id, u"now"_s);
            QVERIFY(!block.fields.at(0).value.isEmpty() && !block.fields.at(1).value.isEmpty());
            QVERIFY2(block.fields.at(0).value != block.fields.at(1).value, qPrintable(golden.name));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void TestThenAndNow::ticksOfVanishedStepsAreSaid()
{
    int found = 0;
    for (const GoldenCase &golden : Testing::goldenCases()) {
        CaseData data = golden.data;
        const QStringList gone = thenAndNow(Testing::model(), data, golden.today).change.items.removed;
        for (const QString &id : gone) {
            data.checklist[id].done = true;
            data.checklist[id].note = u"kept note"_s;
        }
        if (gone.isEmpty() || !dateOf(data).isValid())
            continue;
        const ThenAndNow compared = thenAndNow(Testing::model(), data, golden.today);
        QCOMPARE(compared.change.items.removed, gone);
        const Said said(thenAndNowSections(Testing::rules(), data, compared, Texts(u"en"_s)));
        for (const QString &id : gone) {
            const Block block = said.blocks.value(id);
            QVERIFY(block.lines.filter(u"You ticked it as done"_s).size() == 1);
            QVERIFY(
                std::ranges::any_of(block.fields, [](const Field &field) { return field.value == u"kept note"_s; }));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void TestThenAndNow::withoutADateThereIsNoThen()
{
    CaseData data = Testing::goldenCases().first().data;
    const QDate today(2026, 11, 22);
    data.answers.given.insert(dateId(), today);
    ThenAndNow compared = thenAndNow(Testing::model(), data, today);
    QVERIFY(compared.isSame() && !compared.isOutOfDate());
    QVERIFY(Said(thenAndNowSections(Testing::rules(), data, compared, Texts(u"en"_s)))
                .text.filter(u"nothing to compare"_s)
                .size()
            == 1);
    data.answers.given.remove(dateId());
    compared = thenAndNow(Testing::model(), data, today);
    QVERIFY(!compared.then.isValid() && compared.isSame() && !compared.isOutOfDate());
    QVERIFY(Said(thenAndNowSections(Testing::rules(), data, compared, Texts(u"en"_s)))
                .text.filter(u"gives no declaration date"_s)
                .size()
            == 1);
}

REGISTER_TEST(TestThenAndNow)
#include "testthenandnow.moc"
