// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The rule book says all that stands in the rule files, as HTML and on paper, in every language.

#include "document.h"
#include "pdftext.h"
#include "proof.h"
#include "reporthtml.h"
#include "rulebook.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"
#include "valuewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate today(2026, 11, 30);

QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// All that a report says.
QString everythingIn(const Report &report)
{
    QString text = report.title + report.mode + report.date + report.rules;
    for (const Section &section : report.sections) {
        text += section.title;
        for (const Block &block : section.blocks) {
            text += u'\n' + block.text + u'\n' + block.lines.join(u'\n') + u'\n' + block.grade;
            for (const Field &field : block.fields)
                text += u'\n' + field.label + u'\n' + field.value;
        }
    }
    return text;
}

/// The texts of a rule file that belong into the book, found by their keys alone.
void gather(const QJsonValue &value, const QStringList &keys, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            gather(each, keys, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isString() && keys.contains(it.key()))
                texts << it.value().toString();
            else if (it.value().isArray() && keys.contains(it.key()) && it.value().toArray().first().isString())
                for (const QJsonValue each : it.value().toArray())
                    texts << each.toString();
            else
                gather(it.value(), keys, texts);
        }
    }
}

QStringList textsOf(const QString &file, const QStringList &keys)
{
    QStringList texts;
    const QJsonObject root = Testing::loadedRules().documents.value(file).object();
    gather(root, keys, texts);
    if (texts.isEmpty())
        qFatal("no texts in %s", qPrintable(file));
    return texts;
}

const Block *blockOf(const Report &report, const QString &id)
{
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (block.id == id && !block.fields.isEmpty())
                return &block;
        }
    }
    return nullptr;
}

QStringList valuesOf(const Block &block, const QString &field)
{
    QStringList values;
    for (const Field &each : block.fields) {
        if (each.id == field)
            values << each.value;
    }
    return values;
}

/// The ids of the objects in a list of a rule file, in order.
QStringList idsIn(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue each : list.toArray())
        ids << each[u"id"_s].toString();
    return ids;
}
}

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void saysEveryText_data() { addLanguages(); }
    void saysEveryText();
    void hasABlockForEachRule();
    void namesBothEndsOfEveryValue_data() { addLanguages(); }
    void namesBothEndsOfEveryValue();
    void saysDeclaredHoles();
    void holesAreCounted_data();
    void holesAreCounted();
    void citesSourcesByTheirNumber();
    void fillsTextsForTheirDays();
    void listsRoutesAndChoiceInOrder();
    void saysHowOldTheRulesAre();
    void showsTheFiguresOfTheProof();
    void htmlNeedsNothingElse_data() { addLanguages(); }
    void htmlNeedsNothingElse();
    void htmlIsEscaped();
    void programWritesPdf_data() { addLanguages(); }
    void programWritesPdf();
    void programWritesHtml();
    void programRefusesOtherForms_data();
    void programRefusesOtherForms();

private:
    static void addLanguages();
    [[nodiscard]] int run(const QStringList &arguments, QString &faults) const;

    QTemporaryDir m_folder;
};

void TestRuleBook::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Texts::languages())
        QTest::newRow(qPrintable(u"in "_s + language)) << language;
}

void TestRuleBook::saysEveryText()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const QString book = everythingIn(makeRuleBook(Testing::rules(), {}, today, texts));
    QStringList all = textsOf(u"modes.json"_s, {u"official"_s, u"line"_s, u"text"_s, u"met"_s, u"notMet"_s});
    all << textsOf(u"choice.json"_s, {u"reason"_s, u"before"_s, u"text"_s});
    all << textsOf(u"warnings.json"_s, {u"text"_s});
    all << textsOf(u"checklist.json"_s, {u"title"_s, u"detail"_s, u"documents"_s, u"text"_s, u"official"_s});
    all << textsOf(u"sources.json"_s, {u"official"_s, u"number"_s, u"issuer"_s, u"note"_s, u"address"_s});
    all << textsOf(u"markets.json"_s, {u"official"_s, u"province"_s, u"city"_s});
    all << textsOf(u"parameters.json"_s, {u"name"_s, u"words"_s});
    all << textsOf(u"questions.json"_s, {u"label"_s}).mid(0);
    all.removeDuplicates();
    QVERIFY(all.size() > 600);
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    for (const QString &text : std::as_const(all)) {
        for (const QString &part : texts.rule(text).split(placeholder))
            QVERIFY2(book.contains(part), qPrintable(part));
    }
    QVERIFY(!book.contains(u'{'));
    static const QRegularExpression unfilled(u"%[0-9n]"_s);
    QVERIFY2(!book.contains(unfilled), qPrintable(unfilled.match(book).captured()));
}

void TestRuleBook::hasABlockForEachRule()
{
    const Report book = makeRuleBook(Testing::rules(), {}, today, Texts(u"en"_s));
    const auto &files = Testing::loadedRules().documents;
    QStringList ids;
    for (const QJsonValue mode : files.value(u"modes.json"_s)[u"modes"_s].toArray())
        ids << idsIn(mode[u"conditions"_s]) << idsIn(mode[u"routes"_s]);
    ids << idsIn(files.value(u"choice.json"_s)[u"choice"_s]);
    ids << idsIn(files.value(u"parameters.json"_s)[u"parameters"_s]);
    ids << idsIn(files.value(u"warnings.json"_s)[u"warnings"_s]);
    for (const QString &id : idsIn(files.value(u"warnings.json"_s)[u"contradictions"_s]))
        ids << u"contradiction-"_s + id;
    ids << idsIn(files.value(u"checklist.json"_s)[u"items"_s]);
    ids << idsIn(files.value(u"sources.json"_s)[u"sources"_s]);
    QVERIFY(ids.size() > 200);
    QMap<QString, int> wanted;
    for (const QString &id : std::as_const(ids))
        ++wanted[id];
    QMap<QString, int> found;
    for (const Section &section : book.sections) {
        for (const Block &block : section.blocks) {
            if (block.kind != Block::Kind::Heading && wanted.contains(block.id))
                ++found[block.id];
        }
    }
    for (auto id = wanted.cbegin(); id != wanted.cend(); ++id)
        QVERIFY2(found.value(id.key()) >= id.value(), qPrintable(id.key()));
}

void TestRuleBook::namesBothEndsOfEveryValue()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const Report book = makeRuleBook(Testing::rules(), {}, today, texts);
    for (const QJsonValue parameter :
         Testing::loadedRules().documents.value(u"parameters.json"_s)[u"parameters"_s].toArray()) {
        const Block *const block = blockOf(book, parameter[u"id"_s].toString());
        QVERIFY(block);
        const QStringList said = valuesOf(*block, u"value"_s);
        const QJsonArray values = parameter[u"values"_s].toArray();
        QCOMPARE(said.size(), values.size());
        const Parameter *const rule = Testing::rules().parameter(block->id);
        for (qsizetype at = 0; at < said.size(); ++at) {
            const QJsonValue valid = values.at(at)[u"valid"_s];
            for (const QString &end : {u"from"_s, u"until"_s}) {
                const QDate day = QDate::fromString(valid[end].toString(), Qt::ISODate);
                if (day.isValid())
                    QVERIFY2(said.at(at).contains(texts.date(day)), qPrintable(said.at(at)));
            }
            QVERIFY2(said.at(at).startsWith(valueWords(rule->values.at(at).value, texts)), qPrintable(said.at(at)));
            QVERIFY(said.at(at).contains(texts.grade(rule->values.at(at).evidence.grade)));
            if (values.at(at)[u"money"_s].isObject()) {
                const QString digits = QString(said.at(at)).remove(QLocale(language).groupSeparator());
                QVERIFY(digits.startsWith(values.at(at)[u"money"_s][u"amount"_s].toString()));
            }
        }
    }
}

void TestRuleBook::saysDeclaredHoles()
{
    const Report book = makeRuleBook(Testing::rules(), {}, today, Texts(u"en"_s));
    int holes = 0;
    for (const QJsonValue parameter :
         Testing::loadedRules().documents.value(u"parameters.json"_s)[u"parameters"_s].toArray()) {
        const bool declared = parameter[u"declaredHole"_s].toBool();
        QCOMPARE(valuesOf(*blockOf(book, parameter[u"id"_s].toString()), u"hole"_s).size(), declared ? 1 : 0);
        holes += declared;
    }
    QVERIFY(holes > 5);
    QCOMPARE(valuesOf(*blockOf(book, u"cap-1039"_s), u"hole"_s), QStringList(u"from 10 Feb 2014 until 30 Jun 2014"_s));
    QCOMPARE(valuesOf(*blockOf(book, u"return-tax-free-term"_s), u"hole"_s),
             QStringList(u"from 10 Feb 2014 until 31 Dec 2025; from 1 Jan 2028"_s));
}

void TestRuleBook::holesAreCounted_data()
{
    QTest::addColumn<QList<QPair<QDate, QDate>>>("days");
    QTest::addColumn<QString>("holes");
    const auto row = [](const char *name, const QList<QPair<QDate, QDate>> &days, const QString &holes) {
        QTest::newRow(name) << days << holes;
    };
    const QDate open;
    row("none at all", {{open, open}}, {});
    row("none, by two values", {{open, {2019, 12, 31}}, {{2020, 1, 1}, open}}, {});
    row("one day between", {{open, {2019, 12, 30}}, {{2020, 1, 1}, open}}, u"from 31 Dec 2019 until 31 Dec 2019"_s);
    row("in any order", {{{2020, 1, 2}, open}, {open, {2019, 12, 31}}}, u"from 1 Jan 2020 until 1 Jan 2020"_s);
    row("a value within another", {{open, {2020, 12, 31}}, {{2019, 1, 1}, {2019, 2, 1}}}, u"from 1 Jan 2021"_s);
    row("before and after", {{{2015, 1, 1}, {2020, 12, 31}}}, u"from 10 Feb 2014 until 31 Dec 2014; from 1 Jan 2021"_s);
    row("before the range does not count", {{{2010, 1, 1}, open}}, {});
}

void TestRuleBook::holesAreCounted()
{
    using Days = QList<QPair<QDate, QDate>>;
    QFETCH(const Days, days);
    QFETCH(const QString, holes);
    Rules rules = Testing::rules();
    Parameter parameter;
    parameter.id = u"tried"_s;
    parameter.name = u"Tried"_s;
    for (const auto &[from, until] : days)
        parameter.values << DatedValue{{from, until}, {}, Count{1}, {}};
    rules.parameters = {parameter};
    const Report book = makeRuleBook(rules, {}, today, Texts(u"en"_s));
    QCOMPARE(valuesOf(*blockOf(book, u"tried"_s), u"hole"_s).value(0), holes);
}

void TestRuleBook::citesSourcesByTheirNumber()
{
    const Rules &rules = Testing::rules();
    const Report book = makeRuleBook(rules, {}, today, Texts(u"en"_s));
    const Section *const sources = book.section(Section::Kind::Sources);
    QVERIFY(sources && sources == &book.sections.last());
    const auto numberOf = [&](const QString &id) {
        const auto block = std::ranges::find(sources->blocks, id, &Block::id);
        return block->text.section(u'.', 0, 0);
    };
    int cited = 0;
    for (const Mode &mode : rules.modes) {
        for (const ModeCondition &condition : mode.conditions) {
            QStringList numbers;
            for (const QString &id : condition.evidence.sources)
                numbers << numberOf(id);
            std::ranges::sort(numbers, {}, [](const QString &number) { return number.toInt(); });
            QCOMPARE(valuesOf(*blockOf(book, condition.id), u"sources"_s), QStringList(numbers.join("; "_L1)));
            ++cited;
        }
    }
    QVERIFY(cited > 50);
}

/// The rate of a time is told with that time, not with the rates of all times.
void TestRuleBook::fillsTextsForTheirDays()
{
    const Report book = makeRuleBook(Testing::rules(), {}, today, Texts(u"en"_s));
    const auto warning = std::ranges::find_if(Testing::rules().warnings, [](const Warning &each) {
        return each.text.contains("{refund-rate-battery}"_L1) && !each.variants.isEmpty();
    });
    QVERIFY(warning != Testing::rules().warnings.end());
    const Block *const block = blockOf(book, warning->id);
    QVERIFY2(block->text.contains("is 6%"_L1), qPrintable(block->text));
    const QStringList variants = valuesOf(*block, u"variant"_s);
    QCOMPARE(variants.size(), warning->variants.size());
    QVERIFY2(variants.first().contains("9%"_L1) && !variants.first().contains("6%"_L1), qPrintable(variants.first()));
}

void TestRuleBook::listsRoutesAndChoiceInOrder()
{
    const Report book = makeRuleBook(Testing::rules(), {}, today, Texts(u"en"_s));
    QStringList said;
    for (const Section &section : book.sections) {
        for (const Block &block : section.blocks)
            said << block.id;
    }
    qsizetype at = 0;
    for (const Mode &mode : Testing::rules().modes) {
        at = said.indexOf(mode.id, at);
        QVERIFY2(at >= 0, qPrintable(mode.id));
        for (const Route &route : mode.routes) {
            at = said.indexOf(route.id, at + 1);
            QVERIFY2(at >= 0, qPrintable(mode.id + route.id));
        }
    }
    for (const ChoiceRule &rule : Testing::rules().choice) {
        at = said.indexOf(rule.id, at + 1);
        QVERIFY2(at >= 0, qPrintable(rule.id));
    }
}

void TestRuleBook::saysHowOldTheRulesAre()
{
    Rules rules = Testing::rules();
    rules.date = QDate(2026, 11, 22);
    const auto age = [&](QDate day) {
        const Report book = makeRuleBook(rules, {}, day, Texts(u"en"_s));
        return valuesOf(book.sections.first().blocks.first(), u"age"_s);
    };
    QCOMPARE(age({2026, 11, 23}), QStringList(u"1 day"_s));
    QCOMPARE(age({2027, 11, 22}), QStringList(u"365 days"_s));
    QCOMPARE(age({2026, 11, 21}), QStringList());
}

void TestRuleBook::showsTheFiguresOfTheProof()
{
    const Field figure{u"gaps"_s, u"Gaps that were found"_s, u"0"_s};
    const Report book = makeRuleBook(Testing::rules(), {figure}, today, Texts(u"en"_s));
    QCOMPARE(book.sections.first().blocks.last().fields, QList<Field>{figure});
}

void TestRuleBook::htmlNeedsNothingElse()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const Report book = makeRuleBook(Testing::rules(), {}, today, texts);
    const QString html = toHtml(book, texts);
    static const QRegularExpression outside(u"<[^>]*\\b(src|href)=\"(?!#)|<(script|link|img|iframe)|url\\(|@import"_s);
    QVERIFY2(!html.contains(outside), qPrintable(outside.match(html).captured()));

    // Each entry of the contents leads to a chapter, and each chapter is in the contents.
    static const QRegularExpression link(u"<a href=\"#([^\"]+)\">([^<]+)</a>"_s);
    qsizetype links = 0;
    for (auto match = link.globalMatch(html); match.hasNext(); ++links) {
        const QRegularExpressionMatch found = match.next();
        QCOMPARE(html.count(u"<section id=\"%1\""_s.arg(found.captured(1))), 1);
        QCOMPARE(found.captured(2), book.sections.at(links).title.toHtmlEscaped());
    }
    QCOMPARE(links, book.sections.size());
    QString text = html.section(u"</head>"_s, 1);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    text.remove(tag);
    const QString plain = withoutSpace(text);
    for (const Section &section : book.sections) {
        for (const Block &block : section.blocks)
            QVERIFY(plain.contains(withoutSpace(block.text.toHtmlEscaped())));
    }
}

void TestRuleBook::htmlIsEscaped()
{
    Rules rules = Testing::rules();
    rules.modes.first().conditions.first().met = u"<script>alert(1)</script> & \"b\""_s;
    const Texts texts(u"en"_s);
    const QString html = toHtml(makeRuleBook(rules, {}, today, texts), texts);
    QVERIFY(!html.contains("<script>"_L1));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "_L1));
}

int TestRuleBook::run(const QStringList &arguments, QString &faults) const
{
    QProcess process;
    process.start(QStringLiteral(PROGRAM), arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("the program does not end");
    faults = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
}

void TestRuleBook::programWritesPdf()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    const QString path = m_folder.filePath(language + u".PDF"_s);
    QString faults;
    QCOMPARE(run({u"--rule-book"_s, path, u"--language"_s, language}, faults), 0);
    QCOMPARE(faults, QString());

    const QStringList fonts = PdfText::fonts(path);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(PdfText::isEmbedded(font) && PdfText::isSimplifiedOrNoChinese(font), qPrintable(font));
    const QStringList pages = PdfText::pages(path);
    QVERIFY(pages.size() > 20 && pages.size() < 60);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QString number = texts.say("Page %1 of %2")
                                   .arg(texts.number(static_cast<int>(at) + 1),
                                        texts.number(static_cast<int>(pages.size())));
        QVERIFY2(PdfText::folded(pages.at(at)).contains(PdfText::folded(number)), qPrintable(pages.at(at)));
    }
    // Each character of the book stands in the PDF as often as in the book; order is the eye's affair.
    QMap<QChar, int> left;
    for (const QChar c : PdfText::text(path))
        ++left[c];
    Report book = makeRuleBook(Testing::rules(), {}, today, texts);
    book.mode = book.date = book.rules = QString();
    for (const QChar c : PdfText::folded(everythingIn(book)))
        QVERIFY2(left[c]-- > 0, qPrintable(QString(c)));
    QVERIFY(PdfText::text(path).contains(PdfText::folded(texts.say("What was proven of these rules"))));
    QVERIFY(PdfText::text(path).contains(PdfText::folded(texts.say("Declaration dates tried"))));
}

void TestRuleBook::programWritesHtml()
{
    const QString path = m_folder.filePath(u"book.htm"_s);
    QString faults;
    QCOMPARE(run({u"--rule-book"_s, path, u"--language"_s, u"en"_s}, faults), 0);
    QCOMPARE(faults, QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.startsWith("<!DOCTYPE html>"_L1));
    QVERIFY(html.contains("Declaration dates tried"_L1));
}

void TestRuleBook::programRefusesOtherForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fault");
    const QString form = u"expected a file that ends in .html, .htm or .pdf"_s;
    QTest::newRow("text") << u"book.txt"_s << 2 << form;
    QTest::newRow("no extension") << u"book"_s << 2 << form;
    QTest::newRow("pdf within the name") << u"book.pdf.zip"_s << 2 << form;
    QTest::newRow("a folder that is not there") << u"none/book.html"_s << 1 << u"none/book.html"_s;
    QTest::newRow("a PDF in a folder that is not there") << u"none/book.pdf"_s << 1 << u"none/book.pdf"_s;
}

void TestRuleBook::programRefusesOtherForms()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    QFETCH(const QString, fault);
    QString faults;
    QCOMPARE(run({u"--rule-book"_s, m_folder.filePath(name), u"--language"_s, u"en"_s}, faults), status);
    QVERIFY2(faults.contains(fault) && faults.count(u'\n') == 1, qPrintable(faults));
    QVERIFY(!QFile::exists(m_folder.filePath(name)));
}

REGISTER_TEST(TestRuleBook)
#include "testrulebook.moc"
