// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Runs the real program without a window, with bad input beside each good one.

#include "outputformat.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Run {
    int status = -1; ///< exit status; -1 after a crash
    QByteArray output;
    QStringList faults; ///< the lines of standard error
};

QString withoutBlanks(QString text)
{
    // pdftotext breaks lines anywhere, and gives radicals for some characters.
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

/// A calendar says in each entry when it was made.
QString withoutStamps(const QByteArray &bytes)
{
    static const QRegularExpression stamp(u"(DTSTAMP|LAST-MODIFIED|SEQUENCE):[0-9TZ]+"_s);
    return QString::fromUtf8(bytes).remove(stamp);
}

const QByteArray settledCase = R"({"format": "export-mode-case", "version": 1, "title": "Lamps to Berlin", "answers": {
    "business.kind": "online-seller", "declaration.date": "2026-12-01", "partner.kind": "consumer",
    "partner.destination": "DE", "channel.sale": "platform", "channel.delivery": "direct-parcel",
    "goods.controls": [], "goods.special": [], "goods.kinds": 1, "tax.refund": false,
    "business.taxpayer": "general", "tax.invoices": "ordinary", "channel.pilot-zone": true,
    "value.amount": "300.00", "value.currency": "CNY", "business.declares": "self",
    "business.filings": ["customs", "ecommerce", "forex-directory"]}})";
}

/// What a call of the window begins with; it needs no display, but a run-time folder.
const QStringList windowCall{u"-platform"_s, u"offscreen"_s};

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesBadInput_data();
    void refusesBadInput();
    void writesNothingForBadInput_data();
    void writesNothingForBadInput();
    void refusesAHugeFileUnread();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void namesEachFaultInALineOfItsOwn();
    void keepsAFaultOnOneLine();
    void speaksTheLanguageAskedFor();
    void refusesRulesThatCannotBeRead_data();
    void refusesRulesThatCannotBeRead();
    void refusesWrongCallsOfTheWindow_data();
    void refusesWrongCallsOfTheWindow();
    void writesRulesWholeOrNotAtAll();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();
    void noticesAFullDisk();
    void writesIntoAPipe();

    void answersInEveryFormAndLanguage_data();
    void answersInEveryFormAndLanguage();
    void readsStandardInput();
    void answersForEveryLine_data();
    void answersForEveryLine();
    void opensFilesWithAByteOrderMark();
    void takesAHalfAnsweredCaseAsOpen_data();
    void takesAHalfAnsweredCaseAsOpen();
    void showsHelpAndVersion_data();
    void showsHelpAndVersion();
    void leavesNothingBehind();
    void showsMarkupAsItIsTyped();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList files() const;
    Run run(const QStringList &arguments, const QByteArray &input = {}, bool ordinaryUser = false) const;
    void checkRefused(const Run &run, const QStringList &faults) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // Other users may look in, so that a file they must not read is the only hurdle.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                        | QFile::ReadOther | QFile::ExeOther));
}

QString TestCommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList TestCommandLine::files() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Run TestCommandLine::run(const QStringList &arguments, const QByteArray &input, bool ordinaryUser) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    if (!arguments.contains(windowCall.first()))
        environment.remove(u"XDG_RUNTIME_DIR"_s);
    QString program = QStringLiteral(PROGRAM);
    QStringList all = arguments;
#ifdef Q_OS_UNIX
    if (ordinaryUser && geteuid() == 0) {
        all = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + arguments;
        program = u"setpriv"_s;
    }
#else
    Q_UNUSED(ordinaryUser)
#endif
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    Run run;
    if (process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.faults = QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'));
    if (run.faults.last().isEmpty())
        run.faults.removeLast();
    return run;
}

/// Each fault is one line that begins as expected.
void TestCommandLine::checkRefused(const Run &run, const QStringList &faults) const
{
    QCOMPARE(run.faults.size(), faults.size());
    for (qsizetype index = 0; index < faults.size(); ++index) {
        if (!run.faults.at(index).startsWith(faults.at(index)))
            QCOMPARE(run.faults.at(index), faults.at(index));
        QVERIFY2(run.faults.at(index).contains("expected"_L1), qPrintable(run.faults.at(index)));
    }
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.status, 1);
}

void TestCommandLine::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");

    const auto bytes = [](const char *name, const QByteArray &text, const char *fault) {
        QTest::newRow(name) << text << QString::fromUtf8(fault);
    };
    const auto member = [&](const char *name, const QByteArray &text, const char *fault) {
        bytes(name, R"({"format": "export-mode-case", "version": 1, )" + text + "}", fault);
    };
    const auto answer = [&](const char *name, const QByteArray &text, const char *fault) {
        member(name, R"("answers": {)" + text + "}", fault);
    };

    const char *const noJson = "line 1: not valid JSON (";
    bytes("an empty file", "", "the file is empty; expected a case");
    bytes("blanks only", " \n\t", "the file is empty; expected a case");
    bytes("a truncated file", settledCase.left(200), "line 3: not valid JSON (unterminated ");
    bytes("text behind the case", R"({"format": "export-mode-case", "version": 1} x)", noJson);
    bytes("lists nested deep", QByteArray(90'000, '['), noJson);
    bytes("objects nested deep", QByteArray(R"({"a":)").repeated(90'000), noJson);
    const char *const tooMany = "too many values for a case; expected at most 100000";
    bytes("lists nested a million deep", QByteArray(1'000'000, '['), tooMany);
    bytes("more values than any case", '[' + QByteArray("[],").repeated(50'000) + "1]", tooMany);
    bytes("a list", "[1]", "not a case file; expected an object");
    bytes("bytes that are not UTF-8", "{\"title\": \"\xff\xfe\"}", "the text is not UTF-8; expected");
    bytes("a picture", "\x89PNG\r\n\x1a\n", "the text is not UTF-8; expected");

    bytes("no format", R"({"version": 1})", "format: not a case file; expected \"export-mode-case\"");
    bytes("another format", R"({"format": "x", "version": 1})", "format: not a case file; expected");
    const QByteArray format = R"({"format": "export-mode-case", "version": )";
    bytes("version 99", format + "99}", "version: written by a newer version of the program (99); expected 1");
    bytes("version 0", format + "0}", "version: unknown version; expected 1");
    bytes("version 1.5", format + "1.5}", "version: unknown version; expected 1");
    bytes("a version as text", format + "\"1\"}", "version: unknown version; expected 1");
    bytes("no version", R"({"format": "export-mode-case"})", "version: unknown version; expected 1");
    member("no shipment lines", R"("lines": [])", "lines: expected a list of shipment lines [{ … }]");
    member("a shipment line without a name", R"("lines": [{"id": "a"}, {"answers": {}}])",
           "lines: 2: id: expected a text, another one for each line");
    member("an unknown value in a shipment line",
           R"("lines": [{"id": "a"}, {"id": "b", "answers": {"partner.kind": "cosnumer"}}])",
           "lines: 2: answers: partner.kind: unknown value \"cosnumer\"; expected one of consumer, company,");
    member("answers beside shipment lines", R"("answers": {}, "lines": [{"id": "a"}])",
           "answers: stands beside \"lines\"; expected it in one of the lines");

    member("a title that is a number", R"("title": 5)", "title: expected a text");
    const char *const noText = "title: holds a character that is no text; expected a text without control characters";
    member("a NUL in the title", R"("title": "a\u0000b")", noText);
    member("a bare NUL in the title", QByteArray("\"title\": \"a\0b\"", 14), noText);
    member("an escape in the title", R"("title": "a\u001b[31mb")", noText);
    member("half a character in the title", R"("title": "a\ud800b")", noText);
    member("answers that are a list", R"("answers": [])", "answers: expected an object");
    member("answers that are null", R"("answers": null)", "answers: expected an object");
    member("particulars that are a text", R"("particulars": "x")", "particulars: expected an object");
    member("a particular that is a number", R"("particulars": {"goods": 3})", "particulars: goods: expected a text");
    member("a date of an event that is none", R"("dates": {"loading": "soon"})",
           "dates: loading: not a date; expected a day such as \"2026-12-01\"");
    member("a tick that is true", R"("checklist": {"contract": true})", "checklist: contract: expected an object");
    member("a tick done with yes", R"("checklist": {"contract": {"done": "yes"}})",
           "checklist: contract: done: expected true or false");
    member("a tick on no day", R"("checklist": {"contract": {"date": "2026-02-30"}})",
           "checklist: contract: date: not a date; expected");
    member("a tick with a note that is a number", R"("checklist": {"contract": {"note": 1}})",
           "checklist: contract: note: expected a text");
    member("unsure of an unknown question", R"("unsure": {"goods.x": []})",
           "unsure: goods.x: unknown answer; expected the id of a question with several choices");
    member("unsure of members of a yes/no", R"("unsure": {"tax.refund": ["x"]})",
           "unsure: tax.refund: unknown answer;");
    member("unsure of an unknown member", R"("unsure": {"goods.special": ["x"]})",
           "unsure: goods.special: unknown value \"x\"; expected one of battery, photovoltaic, food, cosmetics");
    member("unsure with null", R"("unsure": {"goods.special": null})",
           "unsure: goods.special: false is not right; expected a list");
    member("a member both answered and unsure",
           R"("answers": {"goods.special": ["food"]}, "unsure": {"goods.special": ["food"]})",
           "unsure: goods.special: \"food\" is also answered; expected it once");

    answer("an unknown answer", R"("goods.colour": "red")",
           "answers: goods.colour: unknown answer; expected the id of a question");
    answer("an answer whose name has two lines", R"("goods.\n\u2028\u007f": "red")",
           "answers: goods.   : unknown answer; expected");
    answer("a value that is no text for a line", R"("partner.kind": "a\u007f\u2028\n")",
           "answers: partner.kind: unknown value \"a  \\n\"; expected one of");
    answer("an unknown value", R"("partner.kind": "cosnumer")",
           "answers: partner.kind: unknown value \"cosnumer\"; expected one of consumer, company,");
    answer("a choice that is a number", R"("partner.kind": 1)",
           "answers: partner.kind: unknown value 1; expected one of");
    answer("a choice that is a list", R"("partner.kind": ["consumer"])",
           "answers: partner.kind: unknown value [\"consumer\"]; expected one of");
    answer("a set that is a text", R"("goods.special": "food")",
           "answers: goods.special: \"food\" is not right; expected a list, such as [] or [\"battery\"]");
    answer("a set with a number", R"("goods.special": [1])",
           "answers: goods.special: unknown value 1; expected one of");
    answer("a set with an unknown member", R"("goods.special": ["food", "x"])",
           "answers: goods.special: unknown value \"x\"; expected one of");
    answer("a set with a member twice", R"("goods.special": ["food", "food"])",
           "answers: goods.special: \"food\" stands twice; expected each value once");
    answer("a yes/no that is a text", R"("tax.refund": "true")",
           "answers: tax.refund: unknown value \"true\"; expected true or false");
    answer("a yes/no that is a number", R"("tax.refund": 1)",
           "answers: tax.refund: unknown value 1; expected true or false");

    for (const char *const kinds : {"0", "10000", "1.5", "-1", "\"3\"", "true", "1e300", "[3]"}) {
        answer(qPrintable(u"kinds %1"_s.arg(QLatin1String(kinds))), QByteArray(R"("goods.kinds": )") + kinds,
               "answers: goods.kinds: ");
    }
    for (const char *const country : {"CN", "cn", "XX", "DEU", "", "Germany"}) {
        answer(qPrintable(u"destination \"%1\""_s.arg(QLatin1String(country))),
               QByteArray(R"("partner.destination": ")") + country + "\"",
               qPrintable(u"answers: partner.destination: \"%1\" is not a destination; expected a country code "
                          "of ISO 3166-1 other than CN"_s.arg(QLatin1String(country))));
    }
    answer("a destination that is a number", R"("partner.destination": 49)",
           "answers: partner.destination: 49 is not a");
    for (const char *const date : {"2026-02-30", "2026-2-3", "2026-13-01", "0000-01-01", "-0001-01-01", "99999-01-01",
                                   "2026-12-01T00:00", "1.12.2026", " 2026-12-01", "٢٠٢٦-١٢-٠١", ""}) {
        answer(qPrintable(u"date \"%1\""_s.arg(QString::fromUtf8(date))),
               QByteArray(R"("declaration.date": ")") + date + "\"",
               qPrintable(u"answers: declaration.date: \"%1\" is not a date; expected a day such as "
                          "\"2026-12-01\""_s.arg(QString::fromUtf8(date))));
    }
    answer("a date that is a number", R"("declaration.date": 20261201)",
           "answers: declaration.date: 20261201 is not a date;");

    const QByteArray digits40(40, '1');
    for (const QByteArray &amount : {QByteArray("1e5"),     QByteArray("-3"),
                                     QByteArray("+3"),      QByteArray("0"),
                                     QByteArray("0.00"),    QByteArray("1,000.00"),
                                     QByteArray("1000,00"), QByteArray("NaN"),
                                     QByteArray("inf"),     QByteArray("0x10"),
                                     QByteArray(" 5"),      QByteArray("5 "),
                                     QByteArray("٣"),       QByteArray("５"),
                                     QByteArray(""),        QByteArray("5."),
                                     QByteArray(".5"),      QByteArray("."),
                                     QByteArray("0.5.1"),   QByteArray("1.005"),
                                     QByteArray("%1"),      digits40,
                                     "0." + digits40}) {
        answer(("USD " + amount).constData(), R"("value.currency": "USD", "value.amount": ")" + amount + "\"",
               ("answers: value.amount: \"" + amount
                + "\" is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, "
                  "at most "
                  "2 decimals")
                   .constData());
    }
    answer("JPY with decimals", R"("value.currency": "JPY", "value.amount": "100.5")",
           "answers: value.amount: \"100.5\" is not an amount in JPY; expected a number above 0 without decimals");
    answer("KWD with 4 decimals", R"("value.currency": "KWD", "value.amount": "100.1234")",
           "answers: value.amount: \"100.1234\" is not an amount; expected a number above 0 such as 12500.00, with a "
           "point, "
           "without separators, at most 3 decimals");
    answer("an amount that is a number", R"("value.currency": "USD", "value.amount": 5)",
           "answers: value.amount: 5 is not right; expected an amount as text");
    answer("an amount that is true", R"("value.amount": true)",
           "answers: value.amount: true is not right; expected an");
    answer("an unknown currency", R"("value.currency": "QQQ", "value.amount": "5")",
           "answers: value.currency: unknown value \"QQQ\"; expected one of CNY, USD,");
    answer("a currency that is a number", R"("value.currency": 1)",
           "answers: value.currency: unknown value 1; expected");
    for (const char *const rate : {"0", "0.000000", "7.1234567", "-7", "7,1", "", "x"}) {
        answer(qPrintable(u"rate \"%1\""_s.arg(QLatin1String(rate))),
               QByteArray(R"("value.rates": {"USD": ")") + rate + "\"}",
               qPrintable(u"answers: value.rates: USD: \"%1\" is not a rate; expected a number above 0 such as "
                          "7.1024, at most 6 decimals"_s.arg(QLatin1String(rate))));
    }
    answer("a rate that is a number", R"("value.rates": {"USD": 7.1})",
           "answers: value.rates: USD: 7.1 is not right; expected a rate as text");
    answer("a rate for an unknown currency", R"("value.rates": {"XXX": "1"})",
           "answers: value.rates: unknown currency \"XXX\"; expected a code such as USD");
    answer("a rate for CNY itself", R"("value.rates": {"CNY": "1"})",
           "answers: value.rates: unknown currency \"CNY\"; expected");
    answer("rates that are a text", R"("value.rates": "7.1")",
           "answers: value.rates: \"7.1\" is not right; expected rates");
}

void TestCommandLine::refusesBadInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    const QString name = write(u"case.json"_s, bytes);
    checkRefused(run({u"--decide"_s, name}), {u"When reading %1: %2"_s.arg(name, fault)});
}

void TestCommandLine::writesNothingForBadInput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *const format : {"text", "json", "html", "pdf", "ics", "csv"}) {
        const QString name = QString::fromLatin1(format);
        QTest::addRow("%s of an empty file", format) << name << QByteArray();
        QTest::addRow("%s of a truncated file", format) << name << settledCase.left(200);
        QTest::addRow("%s of a wrong answer", format) << name << QByteArray(settledCase).replace("300.00", "300,00");
    }
}

void TestCommandLine::writesNothingForBadInput()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const QString name = write(u"case.json"_s, bytes);
    const QStringList before = files();
    checkRefused(run({u"--decide"_s, name, u"--format"_s, format, u"--output"_s, m_folder->filePath(u"out"_s)}),
                 {u"When reading %1: "_s.arg(name)});
    QCOMPARE(files(), before);
}

void TestCommandLine::refusesAHugeFileUnread()
{
    QFile file(write(u"case.json"_s, settledCase));
    QVERIFY(file.resize(100'000'000));
    const auto refused = [](const QString &name) {
        return QStringList{u"When reading %1: the file is too large for a case; expected at most 4 MiB"_s.arg(name)};
    };
    checkRefused(run({u"--decide"_s, file.fileName()}), refused(file.fileName()));
    checkRefused(run({u"--decide"_s, u"-"_s}, QByteArray(20'000'000, ' ')), refused(u"standard input"_s));
    // Who reads this to its end never comes back.
    if (QFile::exists(u"/dev/zero"_s)) {
        checkRefused(run({u"--decide"_s, u"/dev/zero"_s}), refused(u"/dev/zero"_s));
    }
}

void TestCommandLine::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("a file that is not there") << u"missing.json"_s << u"No such file"_s;
    QTest::newRow("a folder") << u"folder"_s << u"file to open is a directory"_s;
    QTest::newRow("a file one may not read") << u"secret.json"_s << u"Permission denied"_s;
    QTest::newRow("a folder that is not there") << u"no/case.json"_s << u"No such file"_s;
}

void TestCommandLine::refusesWhatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::setPermissions(write(u"secret.json"_s, settledCase), QFile::Permissions()));
    const QString path = m_folder->filePath(name);
    const QStringList before = files();
    for (const char *const format : {"text", "json", "html", "pdf", "ics", "csv"}) {
        const Run refused = run(
            {u"--decide"_s, path, u"--format"_s, QLatin1String(format), u"--output"_s, m_folder->filePath(u"out"_s)},
            {}, true);
        QCOMPARE(refused.faults.size(), 1);
        const QString fault = u"When reading %1: the file cannot be opened: %2"_s.arg(path, why);
        QVERIFY2(refused.faults.first().startsWith(fault), qPrintable(refused.faults.first()));
        QCOMPARE(refused.output, QByteArray());
        QCOMPARE(refused.status, 1);
    }
    QCOMPARE(files(), before);
}

void TestCommandLine::namesEachFaultInALineOfItsOwn()
{
    const QString name = write(u"case.json"_s, R"({"format": "export-mode-case", "version": 1, "title": 1,
        "answers": {"goods.kinds": 0, "tax.refund": "yes", "x": 1}, "dates": {"claim": 1}})");
    const QString where = u"When reading %1: "_s.arg(name);
    checkRefused(run({u"--decide"_s, name}), {where + u"title: expected"_s, where + u"answers: goods.kinds: 0"_s,
                                              where + u"answers: tax.refund: unknown"_s,
                                              where + u"answers: x: unknown"_s, where + u"dates: claim: not a date"_s});
}

void TestCommandLine::keepsAFaultOnOneLine()
{
#ifndef Q_OS_UNIX
    QSKIP("File names hold no line ends here.");
#endif
    const QString name = write(
        u"a\nb\rc.json"_s, R"({"format": "export-mode-case", "version": 1, "answers": {"d\ne\u2028f\u001b[31m": 1}})");
    const QString shown = m_folder->filePath(u"a b c.json"_s);
    checkRefused(run({u"--decide"_s, name}),
                 {u"When reading %1: answers: d e f [31m: unknown answer; expected"_s.arg(shown)});
    const QString missing = m_folder->filePath(u"no\nfile"_s);
    QCOMPARE(run({u"--decide"_s, missing}).faults.size(), 1);
    QCOMPARE(run({u"--a\nb"_s}).faults.size(), 1);
}

void TestCommandLine::speaksTheLanguageAskedFor()
{
    const QString name = write(u"case.json"_s, R"({"format": "export-mode-case", "version": 1,
        "answers": {"goods.kinds": 0}})");
    const QStringList call{u"--decide"_s, name, u"--language"_s};
    const Run english = run(call + QStringList{u"en"_s});
    const Run chinese = run(call + QStringList{u"zh_CN"_s});
    QCOMPARE(english.faults.size(), 1);
    QCOMPARE(chinese.faults.size(), 1);
    QCOMPARE(chinese.status, 1);
    for (const char *const part : {"goods.kinds", "9999", "case.json"})
        QVERIFY2(chinese.faults.first().contains(QLatin1String(part)), qPrintable(chinese.faults.first()));
    // What is wrong is said in Chinese.
    QVERIFY2(!chinese.faults.first().contains("expected"_L1), qPrintable(chinese.faults.first()));
}

void TestCommandLine::refusesRulesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none there") << u"no.json"_s << u"cannot be read ("_s;
    QTest::newRow("in a folder that is not there") << u"no/no.json"_s << u"cannot be read ("_s;
    QTest::newRow("not for this user") << u"secret.json"_s << u"cannot be read ("_s;
    QTest::newRow("no JSON") << u"text.json"_s << u"line 2: not valid JSON ("_s;
    QTest::newRow("a case") << u"case.json"_s << u"bundle: "_s;
    QTest::newRow("an empty folder") << u"folder"_s << u"meta.json: the file is missing"_s;
}

void TestCommandLine::refusesRulesThatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    const QString shipment = write(u"case.json"_s, settledCase);
    QVERIFY(QFile::setPermissions(write(u"secret.json"_s, "{}"), QFile::Permissions()));
    write(u"text.json"_s, "{\nrules");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"folder"_s),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(shipment, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"text.json"_s), QFile::ReadOwner | QFile::ReadOther));
    QList<QStringList> calls{{u"--decide"_s, shipment}, {u"--version"_s}};
    // A window that is to open with such rules does not: it tells the same.
    if (name != "secret.json"_L1)
        calls << windowCall;
    for (const QStringList &call : std::as_const(calls)) {
        const Run refused = run(call + QStringList{u"--rules"_s, name}, {}, call != windowCall);
        QVERIFY(!refused.faults.isEmpty());
        QVERIFY2(refused.faults.first().startsWith(u"%1: %2"_s.arg(name, problem)), qPrintable(refused.faults.first()));
        for (const QString &fault : refused.faults)
            QVERIFY2(fault.startsWith(name + ": "_L1), qPrintable(fault));
        QCOMPARE(refused.output, QByteArray());
        QCOMPARE(refused.status, 1);
    }
    QCOMPARE(run({u"--help"_s, u"--rules"_s, name}, {}, true).status, 0);
}

void TestCommandLine::refusesWrongCallsOfTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault");
    QTest::newRow("two cases") << QStringList{u"a.json"_s, u"b.json"_s} << u"\"b.json\" is one argument too many"_s;
    QTest::newRow("two rule bases") << QStringList{u"--rules"_s, u"a.json"_s, u"--rules"_s, u"b.json"_s}
                                    << u"--rules is given twice"_s;
    QTest::newRow("rules without a name") << QStringList{u"--rules="_s} << u"--rules needs the name of a file"_s;
}

void TestCommandLine::refusesWrongCallsOfTheWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fault);
    const Run refused = run(windowCall + arguments);
    QCOMPARE(refused.faults, QStringList{u"Wrong call: %1; see --help"_s.arg(fault)});
    QCOMPARE(refused.output, QByteArray());
    QCOMPARE(refused.status, 2);
}

void TestCommandLine::writesRulesWholeOrNotAtAll()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    write(u"out.json"_s, "old");
    const Run written = run({u"--export-rules"_s, path});
    QCOMPARE(written.faults, QStringList());
    QCOMPARE(written.output, QByteArray());
    QCOMPARE(written.status, 0);
    QCOMPARE(files(), QStringList(u"out.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains("rules"_L1));

    const QString nowhere = m_folder->filePath(u"no/out.json"_s);
    const Run refused = run({u"--export-rules"_s, nowhere});
    QCOMPARE(refused.faults.size(), 1);
    QVERIFY2(refused.faults.first().startsWith(u"When writing %1: "_s.arg(nowhere)),
             qPrintable(refused.faults.first()));
    QCOMPARE(refused.status, 1);
}

void TestCommandLine::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *arguments, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << QString::fromUtf8(fault);
    };
    row("an unknown option", "--frobnicate", "Unknown option 'frobnicate'");
    row("an unknown option beside good ones", "--decide case.json --frobnicate", "Unknown option 'frobnicate'");
    row("no case", "--decide", "Missing value after '--decide'");
    row("two cases", "--decide case.json --decide case.json", "--decide is given twice");
    row("a second case behind the first", "--decide case.json case.json", "\"case.json\" is one argument too many");
    row("a case without a name", "--decide=", "--decide needs the name of a file");
    QStringList formats;
    for (const OutputFormat &format : outputFormats())
        formats << format.id;
    const QByteArray unknown = (u"unknown format \"docx\"; expected one of "_s + formats.join(", "_L1)).toUtf8();
    row("an unknown format", "--decide case.json --format docx", unknown);
    row("two formats", "--decide case.json --format text --format json", "--format is given twice");
    row("an unknown language", "--decide case.json --language tlh",
        qPrintable(u"unknown language \"tlh\"; expected one of "_s + Texts::languages().join(", "_L1)));
    row("an unknown sheet", "--decide case.json --sheet bogus", "unknown sheet \"bogus\"; expected checklist");
    row("a PDF without --output", "--decide case.json --format pdf", "a PDF needs --output");
    row("an output without a name", "--decide case.json --output=", "--output needs the name of a file");
    row("an output over the case itself", "--decide case.json --output ./case.json",
        R"(--output would overwrite "case.json"; expected another file)");
    row("an output over the rules", "--decide case.json --rules rules.json --output rules.json",
        R"(--output would overwrite "rules.json"; expected another file)");
    row("no name for the rules to write", "--export-rules", "Missing value after '--export-rules'");
    row("an empty name for the rules to write", "--export-rules=", "--export-rules needs the name of a file");
    row("rules written in a format", "--export-rules out.json --format json",
        "--export-rules and --format do not go together");
    row("rules written besides a decision", "--export-rules out.json --decide case.json",
        "--decide and --export-rules do not go together");
    row("rules written, and a case", "--export-rules out.json case.json", "\"case.json\" is one argument too many");
    row("rules without a name", "--decide case.json --rules=", "--rules needs the name of a file");
    row("two rule bases", "--decide case.json --rules a.json --rules b.json", "--rules is given twice");
    row("a wrong call with rules that are not there", "--decide case.json --rules no.json --format docx", unknown);
    row("a format without a case", "--format json", "these options go with a command such as --decide");
    row("a format for the figures", "--check-rules --format csv", "--format needs --exclusions");
    row("a value for --help", "--help=x", "Unexpected value after '--help'");
}

void TestCommandLine::refusesWrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fault);
    write(u"case.json"_s, settledCase);
    write(u"rules.json"_s, "{}");
    const QStringList before = files();
    const Run refused = run(arguments);
    QCOMPARE(refused.faults, QStringList{u"Wrong call: %1; see --help"_s.arg(fault)});
    QCOMPARE(refused.output, QByteArray());
    QCOMPARE(refused.status, 2);
    QCOMPARE(files(), before);
}

void TestCommandLine::saysWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("output");
    for (const char *const format : {"text", "json", "html", "pdf", "ics", "csv"}) {
        QTest::addRow("%s into a folder that is not there", format) << u"no/out"_s;
        QTest::addRow("%s over a folder", format) << u"folder"_s;
        QTest::addRow("%s into a folder one may not write to", format) << u"out"_s;
    }
}

void TestCommandLine::saysWhatCannotBeWritten()
{
    QFETCH(QString, output);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QString name = write(u"case.json"_s, settledCase);
    const QString path = m_folder->filePath(output);
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QStringList before = files();
    const QString format = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
    const Run refused = run({u"--decide"_s, name, u"--format"_s, format, u"--output"_s, path}, {}, true);
    QCOMPARE(refused.faults.size(), 1);
    QVERIFY2(refused.faults.first().startsWith(u"When writing %1: "_s.arg(path)), qPrintable(refused.faults.first()));
    QCOMPARE(refused.output, QByteArray());
    QCOMPARE(refused.status, 1);
    QCOMPARE(files(), before);
}

/// A pipe or a device is written to. A file that took its place would break it for everybody.
void TestCommandLine::writesIntoAPipe()
{
#ifdef Q_OS_UNIX
    const QString name = write(u"case.json"_s, settledCase);
    const QByteArray pipe = QFile::encodeName(m_folder->filePath(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QFile reader;
    // Opened without waiting for a writer; an answer as JSON is far smaller than what a pipe holds.
    QVERIFY(reader.open(::open(pipe.constData(), O_RDONLY | O_NONBLOCK), QIODevice::ReadOnly | QIODevice::Unbuffered,
                        QFile::AutoCloseHandle));
    const QStringList call{u"--decide"_s, name, u"--format"_s, u"json"_s};
    const Run written = run(call + QStringList{u"--output"_s, QFile::decodeName(pipe)});
    QCOMPARE(written.faults, QStringList());
    QCOMPARE(written.status, 0);
    QCOMPARE(reader.read(1 << 20), run(call).output);
#else
    QSKIP("there are no such pipes here");
#endif
}

void TestCommandLine::noticesAFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PROGRAM), {u"--decide"_s, write(u"case.json"_s, settledCase)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(),
             QByteArray("When writing standard output: the output cannot be written\n"));
    QCOMPARE(process.exitCode(), 1);
}

void TestCommandLine::answersInEveryFormAndLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QString>("word");
    for (const char *const language : {"en", "zh_CN"}) {
        const bool english = QByteArray(language) == "en";
        const QString word = english ? u"9610"_s : u"跨境贸易电子商务"_s;
        QTest::addRow("text in %s", language) << QString::fromLatin1(language) << QByteArray("Lamps to Berlin") << word;
        QTest::addRow("json in %s", language) << QString::fromLatin1(language) << QByteArray("{") << u"\"9610\""_s;
        QTest::addRow("html in %s", language) << QString::fromLatin1(language) << QByteArray("<!DOCTYPE html>") << word;
        QTest::addRow("ics in %s", language)
            << QString::fromLatin1(language) << QByteArray("BEGIN:VCALENDAR\r\n") << u"END:VCALENDAR\r\n"_s;
        QTest::addRow("csv in %s", language)
            << QString::fromLatin1(language) << QByteArray("\xef\xbb\xbf") << (english ? u"Sources"_s : u"依据"_s);
        QTest::addRow("pdf in %s", language) << QString::fromLatin1(language) << QByteArray("%PDF-") << QString();
    }
}

void TestCommandLine::answersInEveryFormAndLanguage()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, begin);
    QFETCH(QString, word);
    const QString format = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
    const QString output = m_folder->filePath(u"out"_s);
    const QStringList call{u"--decide"_s, write(u"case.json"_s, settledCase), u"--format"_s, format, u"--language"_s,
                           language};

    const Run written = run(call + QStringList{u"--output"_s, output});
    QCOMPARE(written.faults, QStringList());
    QCOMPARE(written.status, 0);
    QCOMPARE(written.output, QByteArray());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begin), bytes.left(100).constData());
    QVERIFY2(bytes.contains(word.toUtf8()), bytes.left(1000).constData());

    if (format == "pdf"_L1)
        return;
    const Run printed = run(call);
    QCOMPARE(printed.faults, QStringList());
    QCOMPARE(printed.status, 0);
    QCOMPARE(withoutStamps(printed.output), withoutStamps(bytes));
}

void TestCommandLine::readsStandardInput()
{
    const Run read = run({u"--decide"_s, u"-"_s, u"--format"_s, u"json"_s}, settledCase);
    QCOMPARE(read.faults, QStringList());
    QCOMPARE(read.status, 0);
    const QJsonObject decision = QJsonDocument::fromJson(read.output).object();
    QCOMPARE(decision.value("mode"_L1).toString(), u"9610"_s);
    QCOMPARE(decision.value("status"_L1).toString(), u"settled"_s);

    checkRefused(run({u"--decide"_s, u"-"_s}, "{"), {u"When reading standard input: line 1: not valid JSON"_s});
}

void TestCommandLine::answersForEveryLine_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("text") << QByteArrayList{"\nParcels", "\nStock", "9610", "0110", "For "};
    QTest::newRow("html") << QByteArrayList{"<h2 id=\"line-1-title\">Parcels</h2>",
                                            "<h2 id=\"line-2-title\">Stock</h2>"};
    QTest::newRow("json") << QByteArrayList{"\"lines\": [", "\"title\": \"Parcels\"", "\"title\": \"Stock\"",
                                            "\"byLine\": ["};
    QTest::newRow("csv") << QByteArrayList{"all lines", "Parcels"};
    QTest::newRow("ics") << QByteArrayList{"(for Parcels)", "(for Stock)", "For: Stock"};
    QTest::newRow("pdf") << QByteArrayList{"%PDF-"};
}

void TestCommandLine::answersForEveryLine()
{
    QFETCH(QByteArrayList, words);
    QJsonObject object = QJsonDocument::fromJson(settledCase).object();
    QJsonObject parcels{{u"id"_s, u"p"_s}, {u"title"_s, u"Parcels"_s}};
    for (const char *const member : {"answers", "unsure", "particulars", "dates"}) {
        if (object.contains(QLatin1String(member)))
            parcels.insert(QLatin1String(member), object.take(QLatin1String(member)));
    }
    QJsonObject stock = parcels;
    stock.insert(u"id"_s, u"s"_s);
    stock.insert(u"title"_s, u"Stock"_s);
    QJsonObject answers = parcels.value("answers"_L1).toObject();
    answers.insert(u"partner.kind"_s, u"company"_s);
    answers.insert(u"channel.sale"_s, u"offline"_s);
    answers.insert(u"channel.delivery"_s, u"direct-freight"_s);
    answers.insert(u"declaration.date"_s, u"2027-03-01"_s);
    stock.insert(u"answers"_s, answers);
    object.insert(u"lines"_s, QJsonArray{parcels, stock});

    const QString output = m_folder->filePath(u"out"_s);
    const Run read = run(
        {u"--decide"_s, u"-"_s, u"--format"_s, QString::fromLatin1(QTest::currentDataTag()), u"--output"_s, output},
        QJsonDocument(object).toJson());
    QCOMPARE(read.faults, QStringList());
    QCOMPARE(read.status, 0);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\r\n ", ""); // as calendars read their lines
    for (const QByteArray &word : words)
        QVERIFY2(bytes.contains(word), bytes.left(3000).constData());
}

void TestCommandLine::opensFilesWithAByteOrderMark()
{
    // Windows editors put one there; it changes nothing.
    const Run plain = run({u"--decide"_s, write(u"case.json"_s, settledCase)});
    const Run marked = run({u"--decide"_s, write(u"case.json"_s, "\xef\xbb\xbf" + settledCase)});
    QCOMPARE(marked.faults, QStringList());
    QCOMPARE(marked.status, 0);
    QCOMPARE(marked.output, plain.output);
    QByteArray windows = settledCase;
    QCOMPARE(run({u"--decide"_s, write(u"case.json"_s, windows.replace("\n", "\r\n"))}).output, plain.output);
}

void TestCommandLine::takesAHalfAnsweredCaseAsOpen_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("no members at all") << QByteArray();
    QTest::newRow("no answer") << QByteArray(R"(, "answers": {})");
    QTest::newRow("one answer") << QByteArray(R"(, "answers": {"partner.kind": "consumer"})");
    QTest::newRow("everything not sure") << QByteArray(R"(, "answers": {"partner.kind": null, "goods.controls": null,
        "value.amount": null, "tax.refund": null, "goods.kinds": null, "value.rates": null})");
    QTest::newRow("unsure of a member") << QByteArray(R"(, "unsure": {"goods.controls": ["licence"]})");
    QTest::newRow("an amount without its currency") << QByteArray(R"(, "answers": {"value.amount": "5.005"})");
    QTest::newRow("KWD with 3 decimals") << QByteArray(
        R"(, "answers": {"value.amount": "5.005", "value.currency": "KWD"})");
    QTest::newRow("members of a newer version")
        << QByteArray(R"(, "colour": {"a": [1]}, "dates": {"sowing": "early"})");
}

void TestCommandLine::takesAHalfAnsweredCaseAsOpen()
{
    QFETCH(QByteArray, members);
    const QString name = write(u"case.json"_s, R"({"format": "export-mode-case", "version": 1)" + members + "}");
    const Run open = run({u"--decide"_s, name, u"--format"_s, u"json"_s});
    QCOMPARE(open.faults, QStringList());
    QCOMPARE(open.status, 0);
    QCOMPARE(QJsonDocument::fromJson(open.output).object().value("status"_L1).toString(), u"open"_s);
}

void TestCommandLine::showsHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("help") << u"--help"_s << QByteArray("--decide");
    QTest::newRow("help by a letter") << u"-h"_s << QByteArray("--decide");
    QTest::newRow("version") << u"--version"_s << Testing::rules().version.toUtf8();
    QTest::newRow("version by a letter") << u"-v"_s << Testing::rules().version.toUtf8();
}

void TestCommandLine::showsHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, word);
    const Run shown = run({option});
    QCOMPARE(shown.faults, QStringList());
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.output.contains(word), shown.output.constData());
}

void TestCommandLine::leavesNothingBehind()
{
    // Neither folders of Qt nor of ours, where nothing is set up: as in a cron job.
    const QString name = write(u"case.json"_s, settledCase);
    QVERIFY(QDir(m_folder->path()).mkdir(u"tmp"_s));
    QProcessEnvironment environment;
    for (const QString &option : {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(option.toLatin1().constData()))
            environment.insert(option, qEnvironmentVariable(option.toLatin1().constData()));
    }
    environment.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, QDir::tempPath() + u"/export-mode-wizard-test-cache"_s);
    const QStringList before = files();
    for (const char *const format : {"text", "pdf"}) {
        const QString output = m_folder->filePath(u"out"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM),
                      {u"--decide"_s, name, u"--format"_s, QLatin1String(format), u"--output"_s, output});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::remove(output));
        QCOMPARE(files(), before);
        QVERIFY(QDir(m_folder->filePath(u"tmp"_s)).isEmpty());
    }
}

void TestCommandLine::showsMarkupAsItIsTyped()
{
    const QString title = u"<img src=\"file:///etc/passwd\"><b>x"_s;
    const QString goods = u"<script>alert(1)</script> & <i>lamps</i> &amp; %1 {cap-1039}"_s;
    QJsonObject object = QJsonDocument::fromJson(settledCase).object();
    object.insert("title"_L1, title);
    object.insert("particulars"_L1, QJsonObject{{u"goods"_s, goods}});
    object.insert("checklist"_L1, QJsonObject{{u"keep-files"_s, QJsonObject{{u"note"_s, title}}}});
    const QString name = write(u"case.json"_s, QJsonDocument(object).toJson());
    for (const QString &language : Texts::languages()) {
        const QStringList call{u"--decide"_s, name, u"--language"_s, language, u"--format"_s};
        const Run text = run(call + QStringList{u"text"_s});
        QVERIFY(text.output.startsWith(title.toUtf8() + '\n'));
        QVERIFY(withoutBlanks(QString::fromUtf8(text.output)).contains(withoutBlanks(goods)));

        const Run html = run(call + QStringList{u"html"_s});
        QCOMPARE(html.status, 0);
        for (const char *const tag : {"<img", "<script", "<b>", "<i>", "file:///etc/passwd\">"})
            QVERIFY2(!html.output.contains(tag), tag);
        QVERIFY(html.output.contains(title.toHtmlEscaped().toUtf8()));
        QVERIFY(html.output.contains(goods.toHtmlEscaped().toUtf8()));

        const QString pdf = m_folder->filePath(u"out.pdf"_s);
        QCOMPARE(run(call + QStringList{u"pdf"_s, u"--output"_s, pdf}).faults, QStringList());
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        QVERIFY2(!reader.isEmpty(), "pdftotext (poppler-utils) is missing");
        QProcess process;
        process.start(reader, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString read = withoutBlanks(QString::fromUtf8(process.readAllStandardOutput()));
        QVERIFY2(read.contains(withoutBlanks(title)), qPrintable(read));
        QVERIFY2(read.contains(withoutBlanks(goods)), qPrintable(read));
    }
}

REGISTER_TEST(TestCommandLine)
#include "testcommandline.moc"
