// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// What is said of a case of several lines: one paper, one JSON object, with nothing of a line hidden.

#include "answerwords.h"
#include "casedecisionjson.h"
#include "caselines.h"
#include "casereport.h"
#include "decisionjson.h"
#include "linedecisions.h"
#include "linenames.h"
#include "linesample.h"
#include "mergedchecklist.h"
#include "report.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate caseDay(2026, 11, 23);

const DecisionModel &model()
{
    static const DecisionModel model(Testing::rules());
    return model;
}

QList<DecidedLine> decided(const CaseData &data)
{
    return decideLines(model(), data, caseDay);
}

Report reportOn(const CaseData &data, const Texts &texts)
{
    return makeCaseReport(Testing::rules(), data, decided(data), texts);
}

QStringList caseValuesOf(const Block &block, const QString &id)
{
    QStringList values;
    for (const Field &field : block.fields) {
        if (field.id == id)
            values << field.value;
    }
    return values;
}

const Block *itemOf(const Report &report, const QString &id)
{
    const QList<Block> &blocks = report.section(Section::Kind::Checklist)->blocks;
    const auto found = std::ranges::find(blocks, id, &Block::id);
    return found == blocks.end() ? nullptr : &*found;
}

/// All that stands in a block.
QString wordsOf(const Block &block)
{
    QStringList words{block.text, block.grade};
    words << block.lines;
    for (const Field &field : block.fields)
        words << field.label << field.value;
    return words.join(u'\n');
}

QStringList idsIn(const QJsonArray &array, const QString &key)
{
    QStringList ids;
    for (const QJsonValue &value : array)
        ids << value.toObject().value(key).toString();
    return ids;
}

QStringList texts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}
}

class TestCaseReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void beginsWithASummary();
    void saysEachLine();
    void checklistHidesNothing_data();
    void checklistHidesNothing();
    void saysForWhichLines();
    void saysEachDueDate();
    void saysEachVariant();
    void saysWhatOnlyOneLineHasFiled();
    void tickIsSaidOnce();
    void stepOfOneLineHasNotVanished();
    void sourcesAreListedOnce();
    void openLinesAreNamed();
    void datesAreARange();
    void sameCaseTwiceIsAsOne();
    void manyLinesAreNumbered();
    void jsonHoldsTheLines();
    void jsonMergesTheChecklist();
    void jsonTellsEachDueDate();
    void jsonTellsEachVariant();
};

void TestCaseReport::beginsWithASummary()
{
    const Report report = reportOn(Testing::exampleOfLines(), Texts(u"en"_s));
    QVERIFY2(report.mode.endsWith(u": 9610; 9810; 0110"_s), qPrintable(report.mode));
    const Section &summary = report.sections.first();
    QCOMPARE(summary.kind, Section::Kind::Result);
    QCOMPARE(summary.blocks.size(), 4);
    const QList<DecidedLine> lines = decided(Testing::exampleOfLines());
    for (int index = 0; index < 3; ++index) {
        const Block &card = summary.blocks.at(index + 1);
        QCOMPARE(card.id, lines.at(index).data.lineId);
        QCOMPARE(card.text, lines.at(index).data.lineTitle);
        QCOMPARE(card.lines.size(), 2);
        QVERIFY(card.lines.first().startsWith(lines.at(index).decision.mode));
        QVERIFY(card.lines.last().startsWith(u"Route: "_s));
    }
}

void TestCaseReport::saysEachLine()
{
    const Texts texts(u"en"_s);
    const Report report = reportOn(Testing::exampleOfLines(), texts);
    const QList<DecidedLine> lines = decided(Testing::exampleOfLines());
    for (int index = 0; index < 3; ++index) {
        const Section &section = report.sections.at(index + 1);
        QCOMPARE(section.kind, Section::Kind::Line);
        QCOMPARE(section.title, lines.at(index).data.lineTitle);
        // All that the report on this line alone says in these sections, the line's section says.
        const Report alone = makeReport(Testing::rules(), lines.at(index).data, lines.at(index).decision, texts);
        for (const Section::Kind kind : {Section::Kind::Result, Section::Kind::Warnings, Section::Kind::Alternatives,
                                         Section::Kind::Answers, Section::Kind::Particulars}) {
            const Section *const part = alone.section(kind);
            for (const Block &block : part ? part->blocks : QList<Block>())
                QVERIFY2(section.blocks.contains(block), qPrintable(block.text));
        }
    }
}

void TestCaseReport::checklistHidesNothing_data()
{
    QTest::addColumn<CaseData>("data");
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages()) {
        QTest::addRow("example in %s", qPrintable(language)) << Testing::exampleOfLines() << language;
        QTest::addRow("50 lines in %s", qPrintable(language)) << Testing::caseOfGoldenLines(50) << language;
    }
}

/// Each word that the checklist of a line says stands in the merged one.
void TestCaseReport::checklistHidesNothing()
{
    QFETCH(const CaseData, data);
    QFETCH(const QString, language);
    const Texts texts(language);
    const Report report = reportOn(data, texts);
    const QList<DecidedLine> lines = decided(data);
    QStringList ids;
    for (const DecidedLine &line : lines) {
        const Report alone = makeReport(Testing::rules(), line.data, line.decision, texts);
        for (const Block &item : alone.section(Section::Kind::Checklist)->blocks) {
            if (item.kind != Block::Kind::Item)
                continue;
            ids << item.id;
            const Block *const merged = itemOf(report, item.id);
            QVERIFY2(merged, qPrintable(item.id));
            const QString words = wordsOf(*merged);
            QVERIFY2(words.contains(item.text), qPrintable(item.text));
            QVERIFY2(words.contains(item.grade), qPrintable(item.grade));
            for (const QString &said : item.lines)
                QVERIFY2(words.contains(said), qPrintable(said));
            for (const Field &field : item.fields)
                QVERIFY2(words.contains(field.label) && words.contains(field.value), qPrintable(field.value));
        }
    }
    ids.removeDuplicates();
    const QList<Block> &blocks = report.section(Section::Kind::Checklist)->blocks;
    QCOMPARE(std::ranges::count(blocks, Block::Kind::Item, &Block::kind), ids.size());
}

void TestCaseReport::saysForWhichLines()
{
    const Texts texts(u"en"_s);
    const CaseData &data = Testing::exampleOfLines();
    const Report report = reportOn(data, texts);
    const QStringList names = lineNames(data, texts);
    for (const MergedItem &item : mergedChecklist(Testing::rules(), decided(data))) {
        const QStringList said = caseValuesOf(*itemOf(report, item.id), u"lines"_s);
        QStringList expected;
        for (const ItemOfLine &line : item.lines)
            expected << names.at(line.line);
        QCOMPARE(said, QStringList{expected == names ? u"all lines"_s : expected.join(u"; "_s)});
    }
}

void TestCaseReport::saysEachDueDate()
{
    const CaseData &data = Testing::exampleOfLines();
    const Texts texts(u"en"_s);
    const Report report = reportOn(data, texts);
    bool isOne = false;
    bool isEach = false;
    for (const MergedItem &item : mergedChecklist(Testing::rules(), decided(data))) {
        const QString dues = caseValuesOf(*itemOf(report, item.id), u"due"_s).join(u'\n');
        const auto days = item.days();
        for (const auto &[day, lines] : days) {
            if (day.isValid())
                QVERIFY2(dues.contains(texts.date(day)), qPrintable(item.id));
        }
        isOne = isOne || (days.size() == 1 && !dues.contains(u"Parcels"_s));
        isEach = isEach || (days.size() == 3 && dues.contains(u"Parcels · 包裹: "_s));
    }
    QVERIFY(isOne && isEach);
}

void TestCaseReport::saysEachVariant()
{
    const Report report = reportOn(Testing::exampleOfLines(), Texts(u"en"_s));
    int items = 0;
    for (const Block &block : report.section(Section::Kind::Checklist)->blocks) {
        const QStringList variants = caseValuesOf(block, u"variant"_s);
        QVERIFY(variants.size() != 1);
        items += variants.isEmpty() ? 0 : 1;
        for (const QString &variant : variants) {
            static const QRegularExpression named(u"^(Parcels|Warehouse stock|Wholesale order) · [^:]+: ."_s);
            QVERIFY2(named.match(variant).hasMatch(), qPrintable(variant));
        }
    }
    QVERIFY(items > 2);
}

void TestCaseReport::saysWhatOnlyOneLineHasFiled()
{
    // The filings of the second line are gone: what the first says is filed is to be done for the others.
    CaseData data = CaseLines::take(Testing::exampleOfLines(), 1);
    const Report before = reportOn(data, Texts(u"en"_s));
    QList<MergedItem> filed = mergedChecklist(Testing::rules(), decided(data));
    filed.removeIf([](const MergedItem &item) { return !item.isFiled() || item.lines.size() != 3; });
    QVERIFY(!filed.isEmpty());
    const QString id = filed.first().id;
    QCOMPARE(itemOf(before, id)->box, Block::Box::Ticked);
    for (Answer &answer : data.answers.given) {
        // Every list of this line's answers is answered with none of these.
        if (QStringList *const list = std::get_if<QStringList>(&answer))
            list->clear();
    }
    const Block block = *itemOf(reportOn(data, Texts(u"en"_s)), id);
    QCOMPARE(block.box, Block::Box::Open);
    const QString note = Testing::rules().item(id)->doneText;
    QVERIFY2(block.lines.contains(u"Parcels · 包裹; Wholesale order · 批发订单: "_s + note),
             qPrintable(block.lines.join(u'\n')));
}

void TestCaseReport::tickIsSaidOnce()
{
    CaseData data = Testing::exampleOfLines();
    data.checklist.insert(u"check-controls"_s, Tick{true, QDate(2026, 11, 16), u"Ms Li"_s, u"ok"_s, u"7"_s, {}});
    const QString id = data.checklist.firstKey();
    const Report report = reportOn(data, Texts(u"en"_s));
    const Block *const item = itemOf(report, id);
    QCOMPARE(item->box, Block::Box::Ticked);
    for (const QString &field : tickFieldIds())
        QCOMPARE(caseValuesOf(*item, field).size(), 1);
}

void TestCaseReport::stepOfOneLineHasNotVanished()
{
    CaseData data = Testing::exampleOfLines();
    const Report plain = reportOn(data, Texts(u"en"_s));
    QVERIFY(!plain.section(Section::Kind::Vanished));
    QStringList expected;
    for (const Item &item : Testing::rules().items) {
        data.checklist[item.id].note = u"noted at "_s + item.id;
        if (!itemOf(plain, item.id))
            expected << item.id;
    }
    QVERIFY(!expected.isEmpty() && expected.size() < Testing::rules().items.size());
    const Report report = reportOn(data, Texts(u"en"_s));
    const Section *const section = report.section(Section::Kind::Vanished);
    QVERIFY(section);
    QStringList said;
    for (const Block &block : section->blocks) {
        if (block.kind == Block::Kind::Card)
            said << block.id;
    }
    QCOMPARE(said, expected);
}

void TestCaseReport::sourcesAreListedOnce()
{
    const Texts texts(u"en"_s);
    const Report report = reportOn(Testing::exampleOfLines(), texts);
    QStringList listed;
    for (const Block &source : report.section(Section::Kind::Sources)->blocks)
        listed << source.id;
    QCOMPARE(QStringList(listed).removeDuplicates(), 0);
    for (const DecidedLine &line : decided(Testing::exampleOfLines())) {
        for (const FiredWarning &fired : line.decision.warnings) {
            for (const QString &source : Testing::rules().warning(fired.id)->evidence.sources)
                QVERIFY2(listed.contains(source), qPrintable(source));
        }
        for (const ChosenItem &item : line.decision.checklist) {
            for (const QString &source : item.text->evidence.sources)
                QVERIFY2(listed.contains(source), qPrintable(source));
        }
    }
    QCOMPARE(std::ranges::count(report.sections, Section::Kind::Limits, &Section::kind), 1);
}

void TestCaseReport::openLinesAreNamed()
{
    const Texts texts(u"en"_s);
    const CaseData data = CaseLines::add(Testing::exampleOfLines(), u"Later"_s);
    const Report report = reportOn(data, texts);
    QVERIFY2(report.mode.endsWith(u"; not settled yet"_s), qPrintable(report.mode));
    const Block &card = report.sections.first().blocks.last();
    QCOMPARE(card.text, u"Later"_s);
    QCOMPARE(card.lines.size(), 2);
    const Block &introduction = report.section(Section::Kind::Checklist)->blocks.first();
    QVERIFY2(introduction.text.startsWith(u"Later: "_s), qPrintable(introduction.text));
}

void TestCaseReport::datesAreARange()
{
    const Texts texts(u"en"_s);
    QCOMPARE(reportOn(Testing::exampleOfLines(), texts).date, u"Declaration dates: 1 Dec 2026 to 15 Dec 2026"_s);
    const CaseData alike = CaseLines::addCopy(CaseLines::alone(Testing::exampleOfLines(), 0), 0, u"Again"_s);
    QCOMPARE(reportOn(alike, texts).date, u"Declaration date: 1 Dec 2026"_s);
}

void TestCaseReport::sameCaseTwiceIsAsOne()
{
    // Two lines that are alike: their items say nothing of lines but for the field that names them.
    const Texts texts(u"en"_s);
    const CaseData one = CaseLines::alone(Testing::exampleOfLines(), 0);
    const Report twice = reportOn(CaseLines::addCopy(one, 0, u"Again"_s), texts);
    const Report once = makeReport(Testing::rules(), one,
                                   model().decide(one.answers, caseDay, DecisionModel::Depth::Whole), texts);
    QList<Block> blocks = twice.section(Section::Kind::Checklist)->blocks;
    for (Block &block : blocks) {
        if (block.kind != Block::Kind::Item)
            continue;
        QCOMPARE(block.fields.first(), (Field{u"lines"_s, u"For"_s, u"all lines"_s}));
        block.fields.removeFirst();
    }
    QVERIFY(blocks == once.section(Section::Kind::Checklist)->blocks);
}

void TestCaseReport::manyLinesAreNumbered()
{
    const Texts texts(u"en"_s);
    CaseData data = CaseLines::add(Testing::exampleOfLines(), u"Nothing yet"_s);
    for (int more = 0; more < 6; ++more)
        data = CaseLines::addCopy(data, 1, u"More stock"_s);
    const Report report = reportOn(data, texts);
    QCOMPARE(report.sections.first().blocks.at(1).text, u"1 · Parcels · 包裹"_s);
    QCOMPARE(report.sections.at(3).title, u"3 · More stock (line 3)"_s);
    bool isSaid = false;
    for (const Block &block : report.section(Section::Kind::Checklist)->blocks)
        isSaid = isSaid || caseValuesOf(block, u"lines"_s).contains(u"lines 2–8"_s);
    QVERIFY(isSaid);
}

void TestCaseReport::jsonHoldsTheLines()
{
    const Texts texts(u"en"_s);
    const QList<DecidedLine> lines = decided(Testing::exampleOfLines());
    const QJsonObject json = caseDecisionToJson(Testing::rules(), lines, texts);
    QCOMPARE(json.keys(), (QStringList{u"checklist"_s, u"format"_s, u"lines"_s, u"version"_s}));
    QCOMPARE(json.value("format"_L1).toString(), u"export-mode-decision"_s);
    QCOMPARE(json.value("version"_L1).toInt(), 1);
    const QJsonArray array = json.value("lines"_L1).toArray();
    QCOMPARE(idsIn(array, u"id"_s), (QStringList{u"line-1"_s, u"line-2"_s, u"line-3"_s}));
    for (int index = 0; index < 3; ++index) {
        QJsonObject line = array.at(index).toObject();
        line.remove("id"_L1);
        QCOMPARE(line.take("title"_L1).toString(), lines.at(index).data.lineTitle);
        QCOMPARE(line, decisionToJson(Testing::rules(), lines.at(index).data, lines.at(index).decision, texts));
    }
}

void TestCaseReport::jsonMergesTheChecklist()
{
    const CaseData &data = Testing::exampleOfLines();
    const QList<DecidedLine> lines = decided(data);
    const QJsonObject json = caseDecisionToJson(Testing::rules(), lines, Texts(u"en"_s));
    const QJsonArray checklist = json.value("checklist"_L1).toArray();
    const QList<MergedItem> merged = mergedChecklist(Testing::rules(), lines);
    QCOMPARE(checklist.size(), merged.size());
    const QJsonObject alone = json.value("lines"_L1).toArray().first().toObject();
    const QStringList members = alone.value("checklist"_L1).toArray().first().toObject().keys();
    for (qsizetype at = 0; at < merged.size(); ++at) {
        const QJsonObject item = checklist.at(at).toObject();
        QCOMPARE(item.value("id"_L1).toString(), merged.at(at).id);
        for (const QString &member : members) // the contract of an item of one line
            QVERIFY2(item.contains(member), qPrintable(member));
        QStringList ids;
        for (const ItemOfLine &line : merged.at(at).lines)
            ids << lines.at(line.line).data.lineId;
        QCOMPARE(texts(item.value("lines"_L1).toArray()), ids);
        QCOMPARE(idsIn(item.value("byLine"_L1).toArray(), u"line"_s), ids);
        const bool done = !merged.at(at).note
                          && (data.checklist.value(merged.at(at).id).done || merged.at(at).isFiled());
        QCOMPARE(item.value("done"_L1).toBool(), done);
    }
}

void TestCaseReport::jsonTellsEachDueDate()
{
    const QList<DecidedLine> lines = decided(Testing::exampleOfLines());
    const QJsonObject json = caseDecisionToJson(Testing::rules(), lines, Texts(u"en"_s));
    const QList<MergedItem> merged = mergedChecklist(Testing::rules(), lines);
    int several = 0;
    for (qsizetype at = 0; at < merged.size(); ++at) {
        const QJsonObject item = json.value("checklist"_L1).toArray().at(at).toObject();
        const QDate due = merged.at(at).due().due;
        QCOMPARE(item.value("due"_L1).toString(), due.toString(Qt::ISODate));
        QCOMPARE(item.value("due"_L1).isNull(), !due.isValid());
        QStringList days = idsIn(item.value("byLine"_L1).toArray(), u"due"_s);
        days.removeDuplicates();
        several += days.size() > 1 ? 1 : 0;
        for (const ItemOfLine &line : merged.at(at).lines)
            QVERIFY(days.contains(line.due.due.toString(Qt::ISODate)));
    }
    QVERIFY(several > 2);
}

void TestCaseReport::jsonTellsEachVariant()
{
    const QList<DecidedLine> lines = decided(Testing::exampleOfLines());
    const QJsonObject json = caseDecisionToJson(Testing::rules(), lines, Texts(u"en"_s));
    int several = 0;
    for (const QJsonValue &value : json.value("checklist"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonArray variants = item.value("variants"_L1).toArray();
        QVERIFY(variants.size() != 1);
        several += variants.isEmpty() ? 0 : 1;
        QStringList told;
        for (const QJsonValue &variant : variants)
            told << texts(variant.toObject().value("lines"_L1).toArray());
        told.sort();
        QStringList ids = texts(item.value("lines"_L1).toArray());
        ids.sort();
        QVERIFY(variants.isEmpty() || told == ids);
        // The text of each line is that which its own decision has.
        for (const QJsonValue &variant : variants) {
            for (const QString &id : texts(variant.toObject().value("lines"_L1).toArray())) {
                const auto line = std::ranges::find(lines, id, [](const DecidedLine &one) { return one.data.lineId; });
                const QJsonArray own = decisionToJson(Testing::rules(), line->data, line->decision, Texts(u"en"_s))
                                           .value("checklist"_L1)
                                           .toArray();
                const auto same = std::ranges::find_if(
                    own, [&](const QJsonValue &each) { return each.toObject().value("id"_L1) == item.value("id"_L1); });
                for (const QString &member : {u"title"_s, u"detail"_s, u"documents"_s, u"exception"_s, u"sources"_s})
                    QCOMPARE(variant.toObject().value(member), (*same).toObject().value(member));
            }
        }
    }
    QVERIFY(several > 2);
}

REGISTER_TEST(TestCaseReport)
#include "testcasereport.moc"
