// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Case files in and out. What the program says to bad files is the matter of testcommandline.cpp; here stand the places
// that the command line does not show.

#include "casefile.h"
#include "caselines.h"
#include "events.h"
#include "ordinaryuser.h"
#include "testing.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
CaseData fullCase()
{
    CaseData data;
    data.title = u"Lamps \"north\" <b>\n到柏林\t½ 😀"_s;
    data.answers.given = {
        {u"business.kind"_s, u"producer"_s},
        {u"declaration.date"_s, QDate(2026, 12, 1)},
        {u"partner.kind"_s, Unsure()},
        {u"partner.destination"_s, u"DE"_s},
        {u"goods.controls"_s, QStringList()},
        {u"goods.special"_s, QStringList{u"food"_s, u"battery"_s}},
        {u"goods.kinds"_s, 9999},
        {u"tax.refund"_s, false},
        {u"channel.pilot-zone"_s, true},
        {u"value.amount"_s, u"007.50"_s},
        {u"value.currency"_s, u"USD"_s},
        {u"value.rates"_s, RateTable{{u"USD"_s, u"7.102400"_s}, {u"EUR"_s, u"8"_s}}},
    };
    data.answers.unsureMembers = {{u"goods.special"_s, {u"cosmetics"_s}}, {u"business.filings"_s, {u"refund"_s}}};
    for (const QString &id : particularIds())
        data.particulars.insert(id, u"text of "_s + id);
    int day = 1;
    for (const QString &id : eventIds())
        data.dates.insert(id, QDate(2026, 12, day++));
    data.checklist = {
        {u"contract"_s,
         {true, QDate(2026, 11, 1), u"Ms Li"_s, u"two\nlines"_s, u"K-17"_s, QJsonObject{{u"colour"_s, u"red"_s}}}},
        {u"an item of a newer version"_s, Tick()},
    };
    data.unknown = {
        {u"history"_s, QJsonArray{1, u"two"_s, QJsonValue()}},
    };
    data.lineUnknown = {
        {u"dates"_s, QJsonObject{{u"sowing"_s, u"early"_s}}},
        {u"particulars"_s, QJsonObject{{u"size"_s, QJsonObject{{u"cm"_s, 5}}}}},
    };
    return data;
}

/// Three lines: parcels without a title, the lamps of fullCase(), and a line without anything.
CaseData caseOfLines()
{
    CaseData data = CaseLines::take(CaseLines::add(fullCase(), u"Stock"_s), 0);
    data = CaseLines::addCopy(data, 1, u"Nothing yet"_s);
    data = CaseLines::take(data, 0);
    data.lineUnknown.insert(u"colour"_s, u"red"_s);
    return data;
}

CaseFile::Result parsed(const QByteArray &bytes)
{
    return CaseFile::parse(bytes, u"x.json"_s, Testing::rules());
}
}

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void keepsEverything();
    void keepsAnEmptyCase();
    void keepsShipmentLines();
    void keepsTheOnlyLineOfAList();
    void keepsUnknownMembersOfAPlainCaseThatGetsLines();
    void keepsAnswersOfEachType_data();
    void keepsAnswersOfEachType();
    void keepsMembersOfNewerVersions();
    void dropsByteOrderMarks();
    void leavesAStrangersFileAlone();
    void saysEveryFault();
    void saysEveryFaultOfLines_data();
    void saysEveryFaultOfLines();
    void tellsTheFirstOfManyFaults();
    void readsADeviceThatGivesLittleAtATime();
    void checksWhatIsTyped_data();
    void checksWhatIsTyped();
    void writesWholeFiles();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void writesDirectlyWhereNoFileCanTakeAName();
    void fingerprintTellsContents();
};

void TestCaseFile::keepsEverything()
{
    const CaseData data = fullCase();
    const QByteArray bytes = CaseFile::toJson(data);
    const CaseFile::Result read = parsed(bytes);
    QVERIFY2(std::holds_alternative<CaseData>(read),
             qPrintable(std::holds_alternative<CaseData>(read) ? QString() : std::get<QStringList>(read).join(u'\n')));
    QVERIFY(std::get<CaseData>(read) == data);
    QCOMPARE(CaseFile::toJson(std::get<CaseData>(read)), bytes);
}

void TestCaseFile::keepsAnEmptyCase()
{
    const CaseFile::Result read = parsed(R"({"format": "export-mode-case", "version": 1})");
    QVERIFY(std::get<CaseData>(read) == CaseData());
    QVERIFY(std::get<CaseData>(parsed(CaseFile::toJson(CaseData()))) == CaseData());
}

void TestCaseFile::keepsShipmentLines()
{
    const CaseData data = caseOfLines();
    const QByteArray bytes = CaseFile::toJson(data);
    const CaseFile::Result read = parsed(bytes);
    QVERIFY2(std::holds_alternative<CaseData>(read),
             qPrintable(std::holds_alternative<CaseData>(read) ? QString() : std::get<QStringList>(read).join(u'\n')));
    QVERIFY(std::get<CaseData>(read) == data);
    QCOMPARE(CaseFile::toJson(std::get<CaseData>(read)), bytes);
    // Whichever line is in hand, the file is the same.
    QCOMPARE(CaseFile::toJson(CaseLines::take(data, 2)), bytes);

    // Nothing of a line stands beside the list, and nothing of the case in a line.
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(object.keys(),
             (QStringList{u"checklist"_s, u"format"_s, u"history"_s, u"lines"_s, u"title"_s, u"version"_s}));
    const QJsonArray lines = object.value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).toObject().keys(),
             (QStringList{u"answers"_s, u"colour"_s, u"dates"_s, u"id"_s, u"particulars"_s, u"title"_s, u"unsure"_s}));
    QCOMPARE(lines.at(1).toObject(),
             (QJsonObject{{u"answers"_s, QJsonObject()}, {u"id"_s, u"line-2"_s}, {u"title"_s, u"Stock"_s}}));
}

void TestCaseFile::keepsTheOnlyLineOfAList()
{
    // It keeps its list: its id and title have no place elsewhere.
    const QJsonObject object = QJsonDocument::fromJson(R"({"format": "export-mode-case", "version": 1, "title": "x",
        "lines": [{"id": "parcels", "title": "Parcels", "answers": {"tax.refund": true}, "colour": 1}]})")
                                   .object();
    const CaseFile::Result read = parsed(QJsonDocument(object).toJson());
    const CaseData &data = std::get<CaseData>(read);
    QCOMPARE(CaseLines::count(data), 1);
    QCOMPARE(data.lineTitle, u"Parcels"_s);
    QCOMPARE(QJsonDocument::fromJson(CaseFile::toJson(data)).object(), object);
}

void TestCaseFile::keepsUnknownMembersOfAPlainCaseThatGetsLines()
{
    const CaseFile::Result read = parsed(R"({"format": "export-mode-case", "version": 1, "title": "", "new": 1,
        "answers": {}, "dates": {"sowing": 5}, "particulars": {"size": {"cm": [1, 2]}}})");
    const CaseData added = CaseLines::add(std::get<CaseData>(read), {});
    const CaseFile::Result again = parsed(CaseFile::toJson(added));
    QVERIFY(std::holds_alternative<CaseData>(again));
    QVERIFY(CaseLines::holdTheSame(std::get<CaseData>(again), added));
    const QJsonObject object = QJsonDocument::fromJson(CaseFile::toJson(added)).object();
    QCOMPARE(object.value("new"_L1).toInt(), 1);
    const QJsonObject line = object.value("lines"_L1).toArray().first().toObject();
    QCOMPARE(line.value("dates"_L1).toObject().value("sowing"_L1).toInt(), 5);
    QVERIFY(line.value("particulars"_L1).toObject().contains("size"_L1));
}

void TestCaseFile::keepsAnswersOfEachType_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("a choice", R"({"partner.kind":"consumer"})");
    row("a market", R"({"channel.market":"other"})");
    row("a set", R"({"goods.special":["food","battery"]})");
    row("a set, answered with none", R"({"goods.special":[]})");
    row("yes", R"({"tax.refund":true})");
    row("no", R"({"tax.refund":false})");
    row("the least number", R"({"goods.kinds":1})");
    row("the greatest number", R"({"goods.kinds":9999})");
    row("an amount with its zeros", R"({"value.amount":"0012500.10"})");
    row("the smallest amount", R"({"value.amount":"0.01","value.currency":"USD"})");
    row("the greatest amount", R"({"value.amount":"999999999999999.99","value.currency":"USD"})");
    row("an amount in JPY", R"({"value.amount":"100","value.currency":"JPY"})");
    row("an amount in KWD", R"({"value.amount":"100.001","value.currency":"KWD"})");
    row("an amount before its currency", R"({"value.amount":"100.001"})");
    row("a currency", R"({"value.currency":"CNY"})");
    row("rates", R"({"value.rates":{"EUR":"8.2","USD":"0.000001"}})");
    row("no rates", R"({"value.rates":{}})");
    row("a date", R"({"declaration.date":"2024-02-29"})");
    row("a destination", R"({"partner.destination":"HK"})");
    for (const Question &question : Testing::rules().questions)
        QTest::addRow("not sure of %s", qPrintable(question.id))
            << QByteArray(R"({")" + question.id.toUtf8() + R"(":null})");
}

void TestCaseFile::keepsAnswersOfEachType()
{
    QFETCH(QByteArray, json);
    const CaseFile::Result read = parsed(R"({"format": "export-mode-case", "version": 1, "answers": )" + json + "}");
    QVERIFY(std::holds_alternative<CaseData>(read));
    const QJsonObject written = CaseFile::answersToJson(std::get<CaseData>(read).answers);
    QCOMPARE(QJsonDocument(written).toJson(QJsonDocument::Compact), json);
}

void TestCaseFile::keepsMembersOfNewerVersions()
{
    const QJsonObject object = QJsonDocument::fromJson(R"({"format": "export-mode-case", "version": 1, "title": "x",
        "answers": {}, "colour": {"a": [1, null, "b"]}, "dates": {"loading": "2026-12-01", "sowing": 5},
        "particulars": {"goods": "lamps", "size": {"cm": [1, 2]}},
        "checklist": {"contract": {"done": true, "photo": "p.png"}, "dance": {"done": false, "steps": 4}}})")
                                   .object();
    const CaseFile::Result read = parsed(QJsonDocument(object).toJson());
    QCOMPARE(QJsonDocument::fromJson(CaseFile::toJson(std::get<CaseData>(read))).object(), object);
}

void TestCaseFile::dropsByteOrderMarks()
{
    // At the beginning of a text Qt keeps them half: what is saved would come back in another order.
    const QByteArray mark = "\xef\xbb\xbf";
    const auto file = [](const QByteArray &before, const QByteArray &inside) {
        return R"({"format": "export-mode-case", "version": 1, "title": ")" + before + before
               + R"(\\\"", "new": {"z": ")" + before + "\", \"" + before + R"(y": "a)" + inside + R"(b"}})";
    };
    const CaseFile::Result plain = parsed(file({}, mark));
    QVERIFY(std::holds_alternative<CaseData>(plain));
    QCOMPARE(parsed(file(mark, mark)), plain);
    QCOMPARE(parsed(mark + file("\\ufeff", "\\uFEFF")), plain);
    QCOMPARE(parsed(CaseFile::toJson(std::get<CaseData>(plain))), plain);
}

void TestCaseFile::leavesAStrangersFileAlone()
{
    // A newer version is refused as a whole, not half understood.
    const CaseFile::Result read = parsed(
        R"({"format": "export-mode-case", "version": 2, "title": 5, "answers": {"x": 1}})");
    QCOMPARE(std::get<QStringList>(read),
             QStringList{u"When reading x.json: version: written by a newer version of the program (2); expected 1"_s});
}

void TestCaseFile::saysEveryFault()
{
    const CaseFile::Result read = parsed(R"({"format": "export-mode-case", "version": 1, "title": [],
        "answers": {"goods.kinds": 0, "nonsense": 1, "partner.kind": "x%2", "tax.refund": 0},
        "unsure": {"tax.refund": [], "goods.special": ["x"]},
        "particulars": {"goods": 1, "buyer": "a\u0000"}, "dates": {"claim": "never"},
        "checklist": {"contract": {"done": 1, "date": "", "who": 1, "note": "\u0007", "number": {}}, "hand-over": 1}})");
    QStringList faults = std::get<QStringList>(read);
    for (QString &fault : faults) {
        const QString begin = u"When reading x.json: "_s;
        QVERIFY2(fault.startsWith(begin), qPrintable(fault));
        QVERIFY2(fault.contains(u"expected"_s), qPrintable(fault));
        fault = fault.mid(begin.size()).section(u"; expected"_s, 0, 0);
    }
    QCOMPARE(faults, (QStringList{
                         u"title: expected a text"_s,
                         u"answers: goods.kinds: 0 is not right"_s,
                         u"answers: nonsense: unknown answer"_s,
                         u"answers: partner.kind: unknown value \"x%2\""_s,
                         u"answers: tax.refund: unknown value 0"_s,
                         u"unsure: goods.special: unknown value \"x\""_s,
                         u"unsure: tax.refund: unknown answer"_s,
                         u"particulars: buyer: holds a character that is no text"_s,
                         u"particulars: goods: expected a text"_s,
                         u"dates: claim: not a date"_s,
                         u"checklist: contract: done: expected true or false"_s,
                         u"checklist: contract: date: not a date"_s,
                         u"checklist: contract: who: expected a text"_s,
                         u"checklist: contract: note: holds a character that is no text"_s,
                         u"checklist: contract: number: expected a text"_s,
                         u"checklist: hand-over: expected an object { … }"_s,
                     }));
}

void TestCaseFile::saysEveryFaultOfLines_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const char *members, const QStringList &faults) {
        QTest::newRow(name) << QByteArray(members) << faults;
    };
    const QString noList = u"lines: expected a list of shipment lines [{ … }]"_s;
    row("no list", R"("lines": {"id": "a"})", {noList});
    row("null", R"("lines": null)", {noList});
    row("an empty list", R"("lines": [])", {noList});
    row("a line that is a text", R"("lines": [{"id": "a"}, "b"])", {u"lines: 2: expected an object { … }"_s});
    const QString noId = u"lines: 1: id: expected a text, another one for each line"_s;
    row("a line without id", R"("lines": [{}])", {noId});
    row("a line with an empty id", R"("lines": [{"id": ""}])", {noId});
    row("an id that is a number", R"("lines": [{"id": 1}])", {u"lines: 1: id: expected a text"_s});
    row("an id with a control character", R"("lines": [{"id": "a\u0007"}])",
        {u"lines: 1: id: holds a character that is no text; expected a text without control characters"_s});
    row("two lines with one id", R"("lines": [{"id": "a"}, {"id": "b"}, {"id": "a"}])",
        {u"lines: 3: id: \"a\" is the id of another line; expected another text for each line"_s});
    row("a title that is a list", R"("lines": [{"id": "a", "title": []}])", {u"lines: 1: title: expected a text"_s});
    row("what belongs into a line, beside them",
        R"("answers": {}, "unsure": {}, "particulars": {"goods": 1}, "dates": 5, "lines": [{"id": "a"}])",
        {u"answers: stands beside \"lines\"; expected it in one of the lines"_s,
         u"unsure: stands beside \"lines\"; expected it in one of the lines"_s,
         u"particulars: stands beside \"lines\"; expected it in one of the lines"_s,
         u"dates: stands beside \"lines\"; expected it in one of the lines"_s});
    row("faults within the lines",
        R"("lines": [{"id": "a", "answers": 1}, {"id": "b", "answers": {"x": 1}, "unsure": {"x": []},
           "particulars": {"goods": 1}, "dates": {"claim": "never"}}], "checklist": {"contract": true})",
        {u"lines: 1: answers: expected an object { … }"_s,
         u"lines: 2: answers: x: unknown answer; expected the id of a question"_s,
         u"lines: 2: unsure: x: unknown answer; expected the id of a question with several choices"_s,
         u"lines: 2: particulars: goods: expected a text"_s,
         u"lines: 2: dates: claim: not a date; expected a day such as \"2026-12-01\""_s,
         u"checklist: contract: expected an object { … }"_s});
    QTest::newRow("more lines than a case holds")
        << QByteArray(R"("lines": [)" + QByteArray("{}, ").repeated(200) + "{}]")
        << QStringList{u"lines: 201 shipment lines are too many; expected at most 200"_s};
}

void TestCaseFile::saysEveryFaultOfLines()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, faults);
    const CaseFile::Result read = parsed(R"({"format": "export-mode-case", "version": 1, )" + members + '}');
    for (QString &fault : faults)
        fault.prepend(u"When reading x.json: "_s);
    QCOMPARE(std::holds_alternative<QStringList>(read) ? std::get<QStringList>(read) : QStringList(), faults);
}

void TestCaseFile::tellsTheFirstOfManyFaults()
{
    QJsonObject answers;
    for (int number = 0; number < 150; ++number)
        answers.insert(u"answer-%1"_s.arg(number, 3, 10, QLatin1Char('0')), 1);
    const QByteArray bytes = R"({"format": "export-mode-case", "version": 1, "answers": )"
                             + QJsonDocument(answers).toJson() + '}';
    const CaseFile::Result read = parsed(bytes);
    const QStringList &faults = std::get<QStringList>(read);
    QCOMPARE(faults.size(), 101);
    QVERIFY2(faults.at(99).contains(u"answer-099"_s), qPrintable(faults.at(99)));
    QCOMPARE(faults.last(), u"When reading x.json: 50 more fault(s); expected a case saved by this program"_s);
}

void TestCaseFile::readsADeviceThatGivesLittleAtATime()
{
    // As a pipe whose writer is slow.
    class Trickle : public QIODevice
    {
    public:
        QByteArray left = CaseFile::toJson(fullCase());
        [[nodiscard]] bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 most) override
        {
            const QByteArray part = left.left(std::min<qint64>(most, 7));
            left.remove(0, part.size());
            std::ranges::copy(part, data);
            return part.size();
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    Trickle device;
    QVERIFY(device.open(QIODevice::ReadOnly));
    const CaseFile::Result read = CaseFile::read(device, u"a pipe"_s, Testing::rules());
    QVERIFY(std::get<CaseData>(read) == fullCase());
}

void TestCaseFile::checksWhatIsTyped_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const char *question, const char *currency, const char *text, bool good) {
        QTest::newRow(name) << QString::fromLatin1(question) << QString::fromLatin1(currency) << QString::fromUtf8(text)
                            << good;
    };
    row("an amount in dollars and cents", "value.amount", "USD", "0.01", true);
    row("a tenth of a cent", "value.amount", "USD", "0.001", false);
    row("whole yen", "value.amount", "JPY", "1", true);
    row("half a yen", "value.amount", "JPY", "1.5", false);
    row("fils", "value.amount", "KWD", "0.001", true);
    row("an amount in no currency yet", "value.amount", "", "0.001", true);
    row("nothing", "value.amount", "USD", "0.00", false);
    row("an empty amount", "value.amount", "USD", "", false);
    row("15 digits", "value.amount", "USD", "999999999999999", true);
    row("16 digits", "value.amount", "USD", "1000000000000000", false);
    row("one kind", "goods.kinds", "", "1", true);
    row("no kind", "goods.kinds", "", "0", false);
    row("9999 kinds", "goods.kinds", "", "9999", true);
    row("10000 kinds", "goods.kinds", "", "10000", false);
    row("half a kind", "goods.kinds", "", "1.5", false);
    row("an Arabic kind", "goods.kinds", "", "٣", false);
    row("more kinds than an int holds", "goods.kinds", "", "99999999999", false);
    row("a rate", "value.rates", "", "7.102400", true);
    row("a rate of 7 decimals", "value.rates", "", "7.1024001", false);
    row("a rate of nothing", "value.rates", "", "0.000000", false);
}

void TestCaseFile::checksWhatIsTyped()
{
    QFETCH(QString, question);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QFETCH(bool, good);
    Answers answers;
    if (!currency.isEmpty())
        answers.given.insert(u"value.currency"_s, currency);
    const QString fault = answerFault(Testing::rules(), *Testing::rules().question(question), text, answers);
    QCOMPARE(fault.isEmpty(), good);
    if (!good)
        QVERIFY2(fault.contains(u'"' + text + u'"') && fault.contains(u"expected"_s), qPrintable(fault));
}

void TestCaseFile::writesWholeFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.exportcase"_s);
    QVERIFY(!CaseFile::write(path, CaseData()));
    QVERIFY(!CaseFile::write(path, fullCase()));
    QVERIFY(std::get<CaseData>(CaseFile::read(path, Testing::rules())) == fullCase());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"x.exportcase"_s});
}

void TestCaseFile::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("over a file in a read-only folder") << u"x.exportcase"_s << u"no right to change this file"_s;
    QTest::newRow("a new file in a read-only folder") << u"new.exportcase"_s << u"no right to write into this folder"_s;
    QTest::newRow("in a folder that is not there") << u"no/x.exportcase"_s << u"the folder does not exist"_s;
    QTest::newRow("over a folder") << u"folder"_s << u"a folder has this name"_s;
    QTest::newRow("below a file") << u"x.exportcase/x"_s << u"the folder does not exist"_s;
    QTest::newRow("with a name too long") << QString(90, QChar(0x4e2d)) << u"the name is too long"_s;
}

void TestCaseFile::saysWhyItCannotWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    // A folder whose name holds what paths may hold.
    const QTemporaryDir outer;
    const QString inner = outer.filePath(u"أوراق 到柏林\n1"_s);
    QVERIFY(QDir().mkpath(inner));
    QVERIFY(QFile::setPermissions(outer.path(), QFile::Permissions(0x7755)));
    const QDir folder(inner);
    const QString whole = folder.filePath(u"x.exportcase"_s);
    QVERIFY(!CaseFile::write(whole, fullCase()));
    QVERIFY(folder.mkdir(u"folder"_s));
    const QFile::Permissions readOnly(0x5555);
    QVERIFY(QFile::setPermissions(whole, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(inner, readOnly));
    std::optional<OutputFile::Fault> fault;
    {
        const Testing::OrdinaryUser user;
        fault = CaseFile::write(folder.filePath(name), CaseData());
    }
    QVERIFY(QFile::setPermissions(inner, readOnly | QFile::WriteOwner));
    QVERIFY(fault);
    const QString sentence = fault->sentence;
    QVERIFY2(sentence.startsWith(u"When saving "_s + OutputFile::shown(folder.filePath(name))) && sentence.contains(why)
                 && !sentence.contains(QLatin1Char('\n')),
             qPrintable(sentence));
    QVERIFY(std::get<CaseData>(CaseFile::read(whole, Testing::rules())) == fullCase());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"folder"_s, u"x.exportcase"_s}));
}

void TestCaseFile::writesDirectlyWhereNoFileCanTakeAName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.exportcase"_s);
    QVERIFY(!CaseFile::write(path, fullCase()));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    const QFile::Permissions readOnly(0x5555);
    QVERIFY(QFile::setPermissions(folder.path(), readOnly));
    std::optional<OutputFile::Fault> safely;
    std::optional<OutputFile::Fault> directly;
    {
        const Testing::OrdinaryUser user;
        safely = CaseFile::write(path, CaseData());
        directly = CaseFile::write(path, CaseData(), OutputFile::Way::Direct);
    }
    QVERIFY(QFile::setPermissions(folder.path(), readOnly | QFile::WriteOwner));
    QVERIFY(safely && safely->directMayHelp);
    QVERIFY(!directly);
    QVERIFY(std::get<CaseData>(CaseFile::read(path, Testing::rules())) == CaseData()); // which is the shorter one
}

void TestCaseFile::fingerprintTellsContents()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.exportcase"_s);
    QCOMPARE(CaseFile::fingerprint(path), QByteArray());
    QVERIFY(!CaseFile::write(path, CaseData()));
    const QByteArray empty = CaseFile::fingerprint(path);
    QVERIFY(!CaseFile::write(path, fullCase()));
    QVERIFY(CaseFile::fingerprint(path) != empty);
    QVERIFY(!CaseFile::write(path, CaseData()));
    QCOMPARE(CaseFile::fingerprint(path), empty);
}

REGISTER_TEST(TestCaseFile)
#include "testcasefile.moc"
