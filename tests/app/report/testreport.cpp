// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "answerwords.h"
#include "decisionjson.h"
#include "decisionmodel.h"
#include "events.h"
#include "goldencase.h"
#include "report.h"
#include "reporthtml.h"
#include "reportsample.h"
#include "reporttext.h"
#include "testprogram.h"
#include "texts.h"

#include <QJsonArray>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const Block *blockOf(const Report &report, Section::Kind kind, const QString &id)
{
    const Section *const section = report.section(kind);
    if (!section)
        return nullptr;
    const auto found = std::ranges::find(section->blocks, id, &Block::id);
    return found == section->blocks.end() ? nullptr : &*found;
}

QStringList valuesOf(const Block &block, const QString &id)
{
    QStringList values;
    for (const Field &field : block.fields) {
        if (field.id == id)
            values << field.value;
    }
    return values;
}

/// Ids of the blocks of a kind in one section.
QStringList idsOf(const Report &report, Section::Kind section, Block::Kind kind)
{
    QStringList ids;
    if (const Section *const found = report.section(section)) {
        for (const Block &block : found->blocks) {
            if (block.kind == kind && !block.id.isEmpty())
                ids << block.id;
        }
    }
    return ids;
}

/// Everything that a reader of the report sees, in order.
QStringList allTexts(const Report &report)
{
    QStringList texts{report.title, report.mode, report.date, report.rules};
    for (const Section &section : report.sections) {
        texts << section.title;
        for (const Block &block : section.blocks) {
            texts << block.text << block.lines << block.grade;
            for (const Field &field : block.fields)
                texts << field.label << field.value;
        }
    }
    return texts;
}

QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// The visible text of an HTML document; empty if it is not well-formed.
QString visibleText(const QString &html)
{
    QXmlStreamReader reader(html);
    QString text;
    bool inStyle = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() || reader.isEndElement())
            inStyle = reader.isStartElement() && reader.name() == "style"_L1;
        else if (reader.isCharacters() && !inStyle)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

int columnsOf(const QString &line)
{
    int columns = 0;
    for (const uint character : line.toUcs4())
        columns += character >= 0x2E80 ? 2 : 1;
    return columns;
}
}

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void goldenCasesAreSaidWhole_data();
    void goldenCasesAreSaidWhole();
    void resultSaysModeRouteAndReason();
    void openResultSaysWhatSettlesIt();
    void stopSaysWhy();
    void assumedDateIsSaid();
    void warningsStandByGravity();
    void reasonsSaySourceAndGrade();
    void sourceNotYetInForceIsSaid();
    void ruledOutModesSayAllFailedConditions();
    void answersInWords_data();
    void answersInWords();
    void particularsAreLinesToFill();
    void boxesFollowAnswersAndTicks();
    void dueDatesAreSaid();
    void orNextWorkingDayIsSaid();
    void tickIsSaid();
    void confirmIsMarkedEverywhere();
    void onlyCitedSourcesAreListed();
    void valueThatDependsOnAnOpenAnswerIsSaid();
    void markupStaysText();
    void controlCharactersAreDropped();
    void textWrapsAtHundredColumns();
    void textShowsBoxes();
    void htmlIsSemantic();
    void jsonHoldsTheContract();
};

void TestReport::goldenCasesAreSaidWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(u"in "_s + language)) << language;
}

/// Text and HTML hold all that the report holds, and the report all that the decision holds.
void TestReport::goldenCasesAreSaidWhole()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const DecisionModel model(Testing::rules());
    static QMap<QString, Sensitivity> sensitivities; // the same in every language
    for (const GoldenCase &golden : Testing::goldenCases()) {
        const Decision decision = model.decide(golden.data.answers, golden.today, DecisionModel::Depth::Whole);
        Sensitivity &sensitivity = sensitivities[golden.name];
        if (!sensitivity.known)
            sensitivity = sensitivityOf(model, golden.data.answers, golden.today);
        const Report report = makeReport(Testing::rules(), golden.data, decision, texts, sensitivity);

        QStringList limits;
        for (const NearLimit &limit : sensitivity.limits)
            limits << limit.parameter;
        QCOMPARE(idsOf(report, Section::Kind::NearLimits, Block::Kind::Card), limits);
        QStringList answers;
        for (const SingleAnswer &answer : sensitivity.answers)
            answers << answer.question;
        QCOMPARE(idsOf(report, Section::Kind::SingleAnswers, Block::Kind::Card), answers);
        QStringList items;
        for (const ChosenItem &item : decision.checklist)
            items << item.id;
        QCOMPARE(idsOf(report, Section::Kind::Checklist, Block::Kind::Item), items);
        QStringList warnings;
        for (const FiredWarning &warning : decision.warnings)
            warnings << warning.id;
        QStringList said = idsOf(report, Section::Kind::Warnings, Block::Kind::Paragraph);
        said.sort();
        warnings.sort();
        QCOMPARE(said, warnings);
        QStringList ruledOut;
        for (const RuledOut &mode : decision.ruledOut)
            ruledOut << mode.mode;
        QCOMPARE(idsOf(report, Section::Kind::WhyNot, Block::Kind::Card), ruledOut);
        if (decision.status == Status::Open && decision.mode.isEmpty())
            QCOMPARE(idsOf(report, Section::Kind::Result, Block::Kind::Card).mid(0, decision.reachable.size()),
                     decision.reachable);

        const QString text = withoutSpace(toText(report));
        const QString html = withoutSpace(visibleText(toHtml(report, texts)));
        for (const QString &each : allTexts(report)) {
            const QString what = u"%1: %2"_s.arg(golden.name, each);
            QVERIFY2(!each.contains(u'{') && !each.contains(u"%1"_s), qPrintable(what));
            QVERIFY2(text.contains(withoutSpace(each)), qPrintable(what));
            QVERIFY2(html.contains(withoutSpace(each)), qPrintable(what));
        }
    }
}

void TestReport::resultSaysModeRouteAndReason()
{
    const ReportSample sample;
    const Report report = sample.report(Texts(u"en"_s));
    QCOMPARE(report.mode, u"4711 · First mode (甲方式)"_s);
    const QList<Block> blocks = report.section(Section::Kind::Result)->blocks;
    QCOMPARE(blocks.at(0).text, report.mode);
    QCOMPARE(blocks.at(0).lines, QStringList(u"Because a person ordered"_s));
    QCOMPARE(blocks.at(1).text, u"Route: By list (清单)"_s);
    QCOMPARE(valuesOf(blocks.at(1), u"sources"_s), QStringList(u"Export Law, 第1号"_s));
    QCOMPARE(sample.report(Texts(u"zh_CN"_s)).mode, u"4711 · 甲方式"_s);
}

void TestReport::openResultSaysWhatSettlesIt()
{
    ReportSample sample;
    sample.decision.status = Status::Open;
    sample.decision.complete = false;
    sample.decision.mode.clear();
    sample.decision.reachable = {u"second"_s, u"third"_s};
    sample.decision.openQuestions = {u"buyer"_s, u"kinds"_s};
    sample.data.answers.given.insert(u"buyer"_s, Unsure());
    const Report report = sample.report(Texts(u"en"_s));

    QCOMPARE(report.mode, u"Supervision mode not settled yet"_s);
    QVERIFY(blockOf(report, Section::Kind::Result, u"second"_s));
    QVERIFY(blockOf(report, Section::Kind::Result, u"third"_s));
    const Block *const unsure = blockOf(report, Section::Kind::Result, u"buyer"_s);
    QVERIFY(unsure);
    QCOMPARE(valuesOf(*unsure, u"answer"_s), QStringList(u"not sure"_s));
    QCOMPARE(valuesOf(*unsure, u"ask"_s), QStringList(u"Your broker"_s));
    QVERIFY(allTexts(report).contains(u"Not answered yet: Kinds"_s));
    QVERIFY(allTexts(report).contains(u"2 supervision modes can still result from the open answers."_s));
    QVERIFY(report.section(Section::Kind::Checklist)->blocks.first().text.contains(u"not final"_s));
}

void TestReport::stopSaysWhy()
{
    ReportSample sample;
    sample.decision = Decision();
    sample.decision.date = QDate(2013, 1, 1);
    sample.decision.status = Status::Stop;
    const Report report = sample.report(Texts(u"en"_s));
    QVERIFY(report.mode.contains(u"outside the range"_s));
    QVERIFY(report.section(Section::Kind::Result)->blocks.first().lines.first().contains(u"10 Feb 2014"_s));
    QVERIFY(!report.section(Section::Kind::Reasons));
    QVERIFY(!report.section(Section::Kind::WhyNot));
}

void TestReport::assumedDateIsSaid()
{
    ReportSample sample;
    QCOMPARE(sample.report(Texts(u"en"_s)).date, u"Declaration date: 10 Jun 2026"_s);
    sample.decision.dateAssumed = true;
    const Report report = sample.report(Texts(u"en"_s));
    QCOMPARE(report.date, u"Declaration date: 10 Jun 2026 (today, assumed)"_s);
    QCOMPARE(valuesOf(*blockOf(report, Section::Kind::Checklist, u"step-unsure"_s), u"due"_s),
             QStringList(u"before the declaration"_s));
}

void TestReport::warningsStandByGravity()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    QCOMPARE(idsOf(report, Section::Kind::Warnings, Block::Kind::Paragraph),
             QStringList({u"grave"_s, u"mild"_s, u"clash"_s}));
    QVERIFY(blockOf(report, Section::Kind::Warnings, u"grave"_s)->high);
    QVERIFY(!blockOf(report, Section::Kind::Warnings, u"mild"_s)->high);
    QCOMPARE(valuesOf(*blockOf(report, Section::Kind::Warnings, u"clash"_s), u"buyer"_s), QStringList(u"A person"_s));
}

void TestReport::reasonsSaySourceAndGrade()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const Block *const met = blockOf(report, Section::Kind::Reasons, u"first-law"_s);
    QCOMPARE(met->text, u"first-law is met"_s);
    QCOMPARE(met->grade, texts.grade(Grade::Text));
    QCOMPARE(blockOf(report, Section::Kind::Reasons, u"first-file"_s)->text, u"first-file is not met"_s);
    QCOMPARE(blockOf(report, Section::Kind::Reasons, u"first-unsure"_s)->text, u"first-unsure as a condition"_s);
}

void TestReport::sourceNotYetInForceIsSaid()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const Block *const reason = blockOf(report, Section::Kind::Reasons, u"first-later"_s);
    QVERIFY(reason->confirm);
    QCOMPARE(reason->grade, texts.grade(Grade::Confirm));
    QCOMPARE(valuesOf(*reason, u"sources"_s),
             QStringList(u"Later Law, 第2号 (not yet in force on the declaration date)"_s));
}

void TestReport::ruledOutModesSayAllFailedConditions()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    const Block *const card = blockOf(report, Section::Kind::WhyNot, u"second"_s);
    QCOMPARE(card->text, u"Second mode"_s);
    QVERIFY(card->lines.at(0).startsWith(u"second-law is not met"_s) && card->lines.at(0).contains(u"第1号"_s));
    QVERIFY(card->lines.at(1).startsWith(u"second-later is not met"_s) && card->lines.at(1).contains(u"confirm"_s));
    QCOMPARE(valuesOf(*card, u"buyer"_s), QStringList(u"A firm (企业)"_s));
    QCOMPARE(valuesOf(*card, u"papers"_s), QStringList(u"without “Filing two (备案)”"_s));
    QCOMPARE(valuesOf(*card, u"value"_s), QStringList(u"at most 5,000 CNY"_s));
    QVERIFY(report.section(Section::Kind::WhyNot)->blocks.first().text.contains(u"must match the real transaction"_s));
}

void TestReport::answersInWords_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &question, const Answer &answer, const QString &words) {
        QTest::newRow(name) << question << Answers{{{question, answer}}, {}} << words;
    };
    QTest::newRow("not answered") << u"buyer"_s << Answers() << QString();
    row("not sure", u"buyer"_s, Unsure(), u"not sure"_s);
    row("a choice with its official term", u"buyer"_s, u"firm"_s, u"A firm (企业)"_s);
    row("yes", u"refund"_s, true, u"Yes"_s);
    row("no", u"refund"_s, false, u"No"_s);
    row("a number", u"kinds"_s, 1234, u"1,234"_s);
    row("an answered, empty set", u"papers"_s, QStringList(), u"none of these"_s);
    row("a set", u"papers"_s, QStringList({u"one"_s, u"two"_s}), u"Filing one; Filing two (备案)"_s);
    row("a date", u"day"_s, QDate(2026, 12, 1), u"1 Dec 2026"_s);
    row("a country", u"country"_s, u"DE"_s, u"Germany"_s);
    row("a currency", u"currency"_s, u"USD"_s, u"USD (US dollar)"_s);
    row("an amount without a currency yet", u"value"_s, u"5000.10"_s, u"5,000.10"_s);
    row("rates", u"rates"_s, RateTable({{u"EUR"_s, u"8.20"_s}, {u"USD"_s, u"7.1"_s}}),
        u"1 EUR = 8.20 CNY; 1 USD = 7.1 CNY"_s);
    QTest::newRow("an amount") << u"value"_s << Answers{{{u"value"_s, u"150000.00"_s}, {u"currency"_s, u"USD"_s}}, {}}
                               << u"150,000.00 USD"_s;
    QTest::newRow("a set with a member not sure of")
        << u"papers"_s << Answers{{{u"papers"_s, QStringList(u"one"_s)}}, {{u"papers"_s, {u"two"_s}}}}
        << u"Filing one; Filing two (备案) (not sure)"_s;
}

void TestReport::answersInWords()
{
    QFETCH(const QString, question);
    QFETCH(const Answers, answers);
    QFETCH(const QString, words);
    const ReportSample sample;
    QCOMPARE(answerText(sample.rules, *sample.rules.question(question), answers, Texts(u"en"_s)), words);
}

void TestReport::particularsAreLinesToFill()
{
    ReportSample sample;
    sample.data.particulars.insert(particularIds().first(), u"Qinghua Ceramics"_s);
    const Report report = sample.report(Texts(u"en"_s));
    const Section *const section = report.section(Section::Kind::Particulars);
    QStringList ids;
    for (const Field &field : section->blocks.first().fields) {
        ids << field.id;
        QVERIFY2(field.label != field.id, qPrintable(field.id));
    }
    QCOMPARE(ids, particularIds());
    QCOMPARE(section->blocks.first().fields.at(0).value, u"Qinghua Ceramics"_s);
    QCOMPARE(section->blocks.first().fields.at(1).value, QString());
    QStringList events;
    for (const Field &field : section->blocks.last().fields) {
        events << field.id;
        QVERIFY2(field.label != field.id, qPrintable(field.id));
    }
    QCOMPARE(events, eventIds());
    QVERIFY(toText(report).contains(u"____"_s));
    QVERIFY(toHtml(report, Texts(u"en"_s)).contains(u"<dd class=\"blank\"></dd>"_s));
}

void TestReport::boxesFollowAnswersAndTicks()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    const auto box = [&](const QString &id) { return blockOf(report, Section::Kind::Checklist, id)->box; };
    QCOMPARE(box(u"step-done"_s), Block::Box::Ticked);
    QCOMPARE(box(u"step-unsure"_s), Block::Box::Open);
    QCOMPARE(box(u"step-open"_s), Block::Box::Ticked);
    QCOMPARE(box(u"remark"_s), Block::Box::None);
    QVERIFY(blockOf(report, Section::Kind::Checklist, u"step-done"_s)->lines.contains(u"You have it"_s));
    const QStringList lines = blockOf(report, Section::Kind::Checklist, u"step-unsure"_s)->lines;
    QVERIFY(lines.filter(u"check whether you have it"_s).size() == 1 && lines.filter(u"Optional"_s).size() == 1);
}

void TestReport::dueDatesAreSaid()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    const auto due = [&](const QString &id) {
        return valuesOf(*blockOf(report, Section::Kind::Checklist, id), u"due"_s);
    };
    QCOMPARE(due(u"step-done"_s), QStringList(u"before the first export"_s));
    QCOMPARE(due(u"step-unsure"_s), QStringList(u"10 Jun 2026 – before the declaration"_s));
    const QStringList dues = due(u"step-open"_s);
    QCOMPARE(dues.at(0), u"1 Jul 2026 to 30 Apr 2027 – in the claim window"_s);
    QCOMPARE(dues.at(2), u"by an old rule [the rule of that time is not carried: confirm it]"_s);
    QVERIFY(!report.section(Section::Kind::Result)->blocks.isEmpty());
    QVERIFY(report.section(Section::Kind::Result)->blocks.last().text.contains(u"does not carry"_s));
}

void TestReport::orNextWorkingDayIsSaid()
{
    ReportSample sample;
    const auto due = [&sample] {
        const Report report = sample.report(Texts(u"en"_s));
        return valuesOf(*blockOf(report, Section::Kind::Checklist, u"step-open"_s), u"due"_s).at(1);
    };
    QCOMPARE(due(), u"15 Jul 2026 or the next working day – by the 15th [to be confirmed]"_s);
    sample.rules.holidays = {{2026, {{QDate(2026, 7, 15), QDate(2026, 7, 15)}}, {}, Grade::Text}};
    QCOMPARE(due(), u"16 Jul 2026 – by the 15th [to be confirmed]"_s);
}

void TestReport::tickIsSaid()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    const Block *const item = blockOf(report, Section::Kind::Checklist, u"step-open"_s);
    QCOMPARE(valuesOf(*item, u"done-date"_s), QStringList(u"5 Jun 2026"_s));
    QCOMPARE(valuesOf(*item, u"done-by"_s), QStringList(u"Li Hua"_s));
    QCOMPARE(valuesOf(*item, u"number"_s), QStringList(u"No. 7"_s));
    QCOMPARE(valuesOf(*item, u"note"_s), QStringList(u"by post"_s));
}

void TestReport::confirmIsMarkedEverywhere()
{
    const Texts texts(u"en"_s);
    const Report report = ReportSample().report(texts);
    const QString confirm = texts.grade(Grade::Confirm);
    const Block *const warning = blockOf(report, Section::Kind::Warnings, u"grave"_s);
    QVERIFY(warning->confirm);
    QCOMPARE(warning->grade, confirm);
    QVERIFY(toText(report).contains(u"grave warns [%1]"_s.arg(confirm)));
    QVERIFY(toHtml(report, texts).contains(u"<dd class=\"confirm\">%1</dd>"_s.arg(confirm)));
    const Block *const item = blockOf(report, Section::Kind::Checklist, u"step-done"_s);
    QCOMPARE(item->grade, texts.grade(Grade::Practice));
    QCOMPARE(valuesOf(*item, u"consequence"_s), QStringList(u"A fine [to be confirmed]"_s));
    QCOMPARE(valuesOf(*item, u"exception"_s), QStringList(u"Never"_s));
}

void TestReport::onlyCitedSourcesAreListed()
{
    const Report report = ReportSample().report(Texts(u"en"_s));
    QCOMPARE(idsOf(report, Section::Kind::Sources, Block::Kind::Card),
             QStringList({u"law"_s, u"later"_s, u"caution"_s}));
    const Block *const law = blockOf(report, Section::Kind::Sources, u"law"_s);
    QCOMPARE(law->text, u"Export Law (法规law)"_s);
    QCOMPARE(valuesOf(*law, u"number"_s), QStringList(u"第1号"_s));
    QCOMPARE(valuesOf(*law, u"in-force"_s), QStringList(u"from 1 Jan 2020"_s));
}

void TestReport::valueThatDependsOnAnOpenAnswerIsSaid()
{
    ReportSample sample;
    Parameter limit;
    limit.id = u"limit"_s;
    const auto value = [](const QString &amount, const Validity &valid) {
        return DatedValue{valid, {}, Money{*Decimal::parse(amount, 6, 2), u"CNY"_s}, {}};
    };
    const QDate day = sample.decision.date;
    limit.values = {value(u"800"_s, {}), value(u"1000"_s, {}), value(u"500"_s, {{}, day.addDays(-1)})};
    sample.rules.parameters << limit;
    sample.rules.choice[0].reason = u"At most {limit}; see {nothing}."_s;
    QCOMPARE(sample.report(Texts(u"en"_s)).sections.first().blocks.first().lines.first(),
             u"At most 800 CNY or 1,000 CNY; see [the value of that time is not carried: confirm it]."_s);
}

void TestReport::markupStaysText()
{
    ReportSample sample;
    const QString markup = u"<img src=\"file:///etc/passwd\"><b>x & %1 {law}"_s;
    sample.data.title = markup;
    sample.data.particulars.insert(particularIds().first(), markup);
    sample.data.checklist[u"step-open"_s].note = markup;
    const Texts texts(u"en"_s);
    const Report report = sample.report(texts);
    QCOMPARE(report.title, markup);
    const QString html = toHtml(report, texts);
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QCOMPARE(visibleText(html).count(markup), 4); // the title of the window and of the page, the particular, the note
    QVERIFY(toText(report).contains(markup));
}

void TestReport::controlCharactersAreDropped()
{
    ReportSample sample;
    sample.data.title = u"Tea\u202Epots\u0007\r\nand cups"_s;
    sample.data.checklist[u"step-open"_s].note = u"first\r\nsecond\u0000"_s;
    const Report report = sample.report(Texts(u"en"_s));
    QCOMPARE(report.title, u"Teapots and cups"_s);
    QCOMPARE(valuesOf(*blockOf(report, Section::Kind::Checklist, u"step-open"_s), u"note"_s),
             QStringList(u"first\nsecond"_s));
}

void TestReport::textWrapsAtHundredColumns()
{
    ReportSample sample;
    sample.data.checklist[u"step-open"_s].note = u"word "_s.repeated(60) + u"汉字，"_s.repeated(60)
                                                 + QString(130, u'x');
    const QString text = toText(sample.report(Texts(u"en"_s)));
    int tooLong = 0;
    for (const QString &line : text.split(u'\n')) {
        QVERIFY2(!line.trimmed().startsWith(u'，'), qPrintable(line));
        if (columnsOf(line) > 100) {
            QVERIFY2(line.contains(QString(130, u'x')), qPrintable(line)); // no place to break
            ++tooLong;
        }
    }
    QCOMPARE(tooLong, 1);
}

void TestReport::textShowsBoxes()
{
    const QString text = toText(ReportSample().report(Texts(u"en"_s)));
    QVERIFY(text.contains(u"\n[x] Get filing one\n"_s));
    QVERIFY(text.contains(u"\n[ ] Get filing two\n"_s));
    QVERIFY(text.contains(u"\n  - Nothing to send\n"_s));
}

void TestReport::htmlIsSemantic()
{
    const ReportSample sample;
    const QString english = toHtml(sample.report(Texts(u"en"_s)), Texts(u"en"_s));
    QVERIFY(english.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"_s));
    QVERIFY(
        toHtml(sample.report(Texts(u"zh_CN"_s)), Texts(u"zh_CN"_s)).contains(u"<html lang=\"zh-CN\" dir=\"ltr\">"_s));
    QVERIFY(!english.contains(u"http"_s) && !english.contains(u"url("_s)); // nothing is fetched
    QCOMPARE(english.count(u"<h1>"_s), 1);
    QCOMPARE(english.count(u"<section"_s), sample.report(Texts(u"en"_s)).sections.size());
    QCOMPARE(english.count(u"role=\"img\" aria-label=\"done\">☑"_s), 2);
    QCOMPARE(english.count(u"role=\"img\" aria-label=\"not done\">☐"_s), 1);
}

void TestReport::jsonHoldsTheContract()
{
    const ReportSample sample;
    const QJsonObject json = decisionToJson(sample.rules, sample.data, sample.decision, Texts(u"en"_s));
    QCOMPARE(json.keys(),
             QStringList({u"alternatives"_s, u"answers"_s, u"assumed"_s, u"checklist"_s, u"complete"_s, u"filings"_s,
                          u"format"_s, u"mode"_s, u"openQuestions"_s, u"overLimit"_s, u"possible"_s, u"reachable"_s,
                          u"route"_s, u"ruledOut"_s, u"rules"_s, u"status"_s, u"version"_s, u"warnings"_s}));
    QCOMPARE(json.value(u"format"_s), QJsonValue(u"export-mode-decision"_s));
    QCOMPARE(json.value(u"status"_s), QJsonValue(u"settled"_s));
    QCOMPARE(json.value(u"mode"_s), QJsonValue(u"4711"_s));
    QCOMPARE(json.value(u"answers"_s).toObject(), (QJsonObject{{u"buyer"_s, u"person"_s}, {u"refund"_s, true}}));

    const QJsonObject item = json.value(u"checklist"_s).toArray().at(2).toObject();
    QCOMPARE(item.keys(), QStringList({u"consequence"_s, u"detail"_s, u"documents"_s, u"done"_s, u"due"_s, u"dueRule"_s,
                                       u"dues"_s, u"exception"_s, u"grade"_s, u"id"_s, u"kind"_s, u"optional"_s,
                                       u"phase"_s, u"sources"_s, u"title"_s, u"where"_s, u"who"_s}));
    QCOMPARE(item.value(u"due"_s), QJsonValue(u"2026-07-15"_s));
    QCOMPARE(item.value(u"done"_s), QJsonValue(true));
    QCOMPARE(item.value(u"dues"_s).toArray().at(0).toObject().value(u"opens"_s), QJsonValue(u"2026-07-01"_s));
    const QJsonArray checklist = json.value(u"checklist"_s).toArray();
    QCOMPARE(checklist.at(0).toObject().value(u"due"_s), QJsonValue());
    QCOMPARE(checklist.at(3).toObject().value(u"kind"_s), QJsonValue(u"note"_s));
    const QJsonArray changes = json.value(u"ruledOut"_s).toArray().at(0).toObject().value(u"wouldApplyIf"_s).toArray();
    QCOMPARE(changes.at(0).toObject(),
             (QJsonObject{{u"answer"_s, u"buyer"_s}, {u"op"_s, u"is"_s}, {u"value"_s, u"firm"_s}}));

    const QJsonObject stop = decisionToJson(sample.rules, {}, {}, Texts(u"en"_s));
    QCOMPARE(stop.value(u"mode"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(stop.value(u"route"_s), QJsonValue(QJsonValue::Null));
}

REGISTER_TEST(TestReport)
#include "testreport.moc"
