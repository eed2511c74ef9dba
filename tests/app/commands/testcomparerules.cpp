// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Runs the real program with --compare-rules on folders of rule files.

#include "ruledocuments.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Comparison {
    int status = -1; ///< exit status; -1 after a crash
    QStringList output;
    QStringList faults; ///< the lines of standard error
};

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// What a comparison begins with.
QString titleOf(const Rules &before, const Rules &after)
{
    const Texts texts(u"en"_s);
    return u"Rules %1 of %2 → %3 of %4"_s.arg(before.version, texts.date(before.date), after.version,
                                              texts.date(after.date));
}

/// A 9710 case of its own, for files beside the golden ones.
const QByteArray ownCase = R"({"format": "export-mode-case", "version": 1, "title": "Lamps to Berlin", "answers": {
    "business.kind": "trading-company", "declaration.date": "2026-12-01", "partner.kind": "company",
    "partner.destination": "DE", "channel.sale": "platform", "channel.delivery": "direct-freight",
    "goods.sourcing": "elsewhere", "goods.controls": [], "goods.special": [], "tax.refund": true,
    "business.taxpayer": "general", "tax.invoices": "special", "business.declares": "broker",
    "business.filings": ["customs", "ecommerce", "forex-directory", "refund"]}})";
}

class TestCompareRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysThatNothingChanges();
    void saysWhatALowerLimitChanges();
    void decidesForTheDayAsked_data();
    void decidesForTheDayAsked();
    void comparesTheCasesNamed();
    void comparesEachLineOfACase();
    void comparesABundle();
    void comparesAFolderNotYetTranslated();
    void writesMarkdown();
    void writesToAFile();
    void speaksChinese();
    void namesAllProblemsOfBothRuleBases();
    void refusesWhatCannotBeRead();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    Comparison run(const QStringList &arguments) const;
    Comparison compare(const QStringList &more = {}) const;
    void writeNew(const QString &path, const QByteArray &json) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    /// The lines between the line `from` and the next empty one.
    static QStringList paragraph(const Comparison &run, const QString &from);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompareRules::init()
{
    Testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    RuleDocuments::write(RuleDocuments::shipped(), m_folder->filePath(u"old"_s));
    RuleDocuments::write(RuleDocuments::shipped(), m_folder->filePath(u"new"_s));
}

Comparison TestCompareRules::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        qFatal("the program does not end");
    Comparison run;
    if (process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = linesOf(process.readAllStandardOutput());
    run.faults = linesOf(process.readAllStandardError());
    return run;
}

Comparison TestCompareRules::compare(const QStringList &more) const
{
    QStringList arguments{u"--compare-rules"_s, u"old"_s, u"new"_s};
    if (!more.contains(u"--language"_s))
        arguments << u"--language"_s << u"en"_s;
    return run(arguments + more);
}

void TestCompareRules::writeNew(const QString &path, const QByteArray &json) const
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, path, json);
    RuleDocuments::write(documents, m_folder->filePath(u"new"_s));
}

QString TestCompareRules::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return name;
}

QStringList TestCompareRules::paragraph(const Comparison &run, const QString &from)
{
    const qsizetype start = run.output.indexOf(from);
    return start < 0 ? QStringList() : run.output.mid(start, run.output.indexOf(QString(), start) - start);
}

void TestCompareRules::saysThatNothingChanges()
{
    qsizetype cases = 0;
    for (const char *folder : {"cases", "filecases"})
        cases += QDir(Testing::path(QLatin1String(folder))).entryList(QDir::Files).size();
    const Comparison same = compare();
    QCOMPARE(same.faults, QStringList());
    QCOMPARE(same.status, 0);
    const QString title = titleOf(Testing::rules(), Testing::rules());
    QCOMPARE(same.output, (QStringList{title, QString(title.size(), QLatin1Char('=')), QString(),
                                       u"The rules are the same: nothing changes."_s, QString(),
                                       u"%1 golden cases: 0 will change, %1 will stay as before."_s.arg(cases)}));
    // The program's own rules are these.
    QCOMPARE(run({u"--language"_s, u"en"_s, u"--compare-rules"_s, u"old"_s, u":/rules"_s}).output, same.output);
}

void TestCompareRules::saysWhatALowerLimitChanges()
{
    writeNew(u"parameters.json/parameters/#cap-1039/values/1/money/amount"_s, "\"100000\"");
    const Comparison lower = compare();
    QCOMPARE(lower.faults, QStringList());
    QCOMPARE(lower.status, 0);
    QVERIFY(lower.output.contains(u"  - Changed: cap-1039 · Value limit of market procurement (市场采购), per "
                                  u"declaration form: 150,000 USD, from "
                                  "1 Jan 2020 → 100,000 USD, from 1 Jan 2020"_s));
    // Those with another outcome stand first, and those that change alike stand together.
    QCOMPARE(
        paragraph(lower, u"Market deal at 98 percent of cap (market-deal-at-98-percent-of-cap)"_s).mid(0, 8),
        (QStringList{u"Market deal at 98 percent of cap (market-deal-at-98-percent-of-cap)"_s,
                     u"Market deal exactly on cap (market-deal-exactly-on-cap)"_s,
                     u"Market deal in dinars exactly on cap (market-deal-in-dinars-exactly-on-cap)"_s,
                     u"Market deal in euro exactly on cap (market-deal-in-euro-exactly-on-cap)"_s,
                     u"Market deal in yen on cap (market-deal-in-yen-on-cap)"_s,
                     u"Market deal in yuan exactly on cap (market-deal-in-yuan-exactly-on-cap)"_s,
                     u"Money is exact on the cap (money-is-exact-on-the-cap)"_s,
                     u"  - Mode: 1039 · Market procurement trade (市场采购) → 0110 · General trade (一般贸易)"_s}));
    QCOMPARE(paragraph(lower, u"Small border trade of market goods (small-border-trade-of-market-goods)"_s).value(1),
             u"  - No longer possible: 1039 · Market procurement trade (市场采购)"_s);
    QCOMPARE(lower.output.last(), u"8 cases will have another mode, route or limit status."_s);
}

void TestCompareRules::decidesForTheDayAsked_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("said");
    QTest::newRow("before both dates") << u"2020-06-30"_s << u": 0 will change"_s << u"30 Jun 2020"_s;
    QTest::newRow("after both dates") << u"2020-10-01"_s << u": 0 will change"_s << u"1 Oct 2020"_s;
}

void TestCompareRules::decidesForTheDayAsked()
{
    QFETCH(QString, on);
    QFETCH(QString, count);
    QFETCH(QString, said);
    writeNew(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s, R"({"from": "2020-10-01"})");
    const Comparison moved = compare({u"--on"_s, on});
    QCOMPARE(moved.status, 0);
    QVERIFY(moved.output.contains(u"All cases are decided as if declared on %1."_s.arg(said)));
    QVERIFY(moved.output.contains(
        u"  - Changed: 9710-in-force · Modes 9710 and 9810 apply on the declaration date. (when)"_s));
    QVERIFY2(moved.output.last().contains(count), qPrintable(moved.output.last()));
}

void TestCompareRules::comparesTheCasesNamed()
{
    writeNew(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s, R"({"from": "2027-01-01"})");
    const QString lamps = write(u"lamps.json"_s, ownCase);
    const QString untitled = write(u"untitled.json"_s,
                                   QByteArray(ownCase).replace("Lamps to Berlin", "").replace("2026-12", "2027-02"));
    const Comparison both = compare({lamps, untitled});
    QCOMPARE(both.faults, QStringList());
    QCOMPARE(paragraph(both, u"Lamps to Berlin (lamps.json)"_s).value(1),
             u"  - Mode: 9710 · Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口) → "
             "0110 · General trade (一般贸易)"_s);
    QVERIFY(!both.output.contains(u"untitled.json"_s));
    QVERIFY(both.output.contains(u"2 cases given: 1 will change, 1 will stay as before."_s));
    QVERIFY(both.output.contains(u"1 case will have another mode, route or limit status."_s));

    const Comparison before = compare({u"--on"_s, u"2026-12-31"_s, lamps, untitled});
    QVERIFY(before.output.contains(u"untitled.json"_s));
    QVERIFY(before.output.contains(u"2 cases given: 2 will change, 0 will stay as before."_s));
    const Comparison after = compare({lamps, u"--on"_s, u"2027-01-01"_s, untitled});
    QVERIFY(after.output.contains(u"2 cases given: 0 will change, 2 will stay as before."_s));
}

void TestCompareRules::comparesEachLineOfACase()
{
    writeNew(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s, R"({"from": "2027-01-01"})");
    const qsizetype begin = ownCase.indexOf("\"answers\": ");
    const QByteArray answers = ownCase.mid(begin).chopped(1);
    const QByteArray line = R"({"id": "a", "title": "Soon", )" + answers + R"(}, {"id": "b", )"
                            + QByteArray(answers).replace("2026-12", "2027-02") + R"(}, {"id": "c", )" + answers + '}';
    const QString lamps = write(u"lamps.json"_s, ownCase.left(begin) + "\"lines\": [" + line + "]}");
    const Comparison run = compare({lamps});
    QCOMPARE(run.faults, QStringList());
    QVERIFY(!paragraph(run, u"Lamps to Berlin: Soon (lamps.json)"_s).isEmpty());
    QVERIFY(!paragraph(run, u"Lamps to Berlin: c (lamps.json)"_s).isEmpty());
    QVERIFY(run.output.contains(u"3 cases given: 2 will change, 1 will stay as before."_s));
}

void TestCompareRules::comparesABundle()
{
    const QString bundle = u"bundle.json"_s;
    QCOMPARE(run({u"--export-rules"_s, bundle}).status, 0);
    QFile file(m_folder->filePath(bundle));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const auto compareWith = [&](const QByteArray &changed) {
        write(bundle, changed);
        return run({u"--language"_s, u"en"_s, u"--compare-rules"_s, u"old"_s, bundle});
    };
    QCOMPARE(compareWith(bytes).output, compare().output);

    const QByteArray translation = "\"General trade\": \"一般贸易\"";
    QVERIFY(bytes.contains(translation));
    const Comparison retranslated = compareWith(
        QByteArray(bytes).replace(translation, "\"General trade\": \"普通贸易\""));
    QCOMPARE(retranslated.status, 0);
    QCOMPARE(paragraph(retranslated, u"  - 简体中文: 1 text translated anew"_s).size(), 1);
    QVERIFY(retranslated.output.last().contains(u": 0 will change"_s));

    const Comparison damaged = compareWith(QByteArray(bytes).replace(translation, "\"General trade\": \"\""));
    QCOMPARE(damaged.status, 1);
    QCOMPARE(damaged.faults.size(), 1);
    QVERIFY2(damaged.faults.first().startsWith(u"bundle.json: texts, zh_CN"_s), qPrintable(damaged.faults.first()));
}

void TestCompareRules::comparesAFolderNotYetTranslated()
{
    writeNew(u"warnings.json/warnings/#platform-reporting/text"_s, "\"The platform tells.\"");
    const QString lamps = write(u"lamps.json"_s, ownCase);
    for (const QString &language : Texts::languages()) {
        const Comparison changed = compare({lamps, u"--language"_s, language});
        QCOMPARE(changed.faults, QStringList());
        const QString lines = changed.output.join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(u"The platform tells."_s), qPrintable(lines));
    }
}

void TestCompareRules::writesMarkdown()
{
    writeNew(u"checklist.json/items/#reconcile-cargo/title"_s, "\"Compare *all* papers | [x] <b>\"");
    const QString lamps = write(u"lamps.json"_s, ownCase);
    const Comparison markdown = compare({lamps, u"--format"_s, u"markdown"_s});
    QCOMPARE(markdown.output.first(), u"# "_s + titleOf(Testing::rules(), Testing::rules()));
    QVERIFY(markdown.output.contains(u"## Checklist"_s));
    const qsizetype name = markdown.output.indexOf(u"**Lamps to Berlin (lamps.json)**  "_s);
    QVERIFY(name > 0);
    QCOMPARE(markdown.output.mid(name + 1, 2),
             (QStringList{QString(), u"- Changed on the checklist: Compare \\*all\\* papers \\| \\[x\\] "
                                     "\\<b\\> (title)"_s}));
}

void TestCompareRules::writesToAFile()
{
    const QString path = m_folder->filePath(u"changes.txt"_s);
    const Comparison written = compare({u"--output"_s, path});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.output, QStringList());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(linesOf(file.readAll()), compare().output);

    const Comparison nowhere = compare({u"--output"_s, m_folder->filePath(u"no/changes.txt"_s)});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.faults.size(), 1);
    QVERIFY(nowhere.faults.first().startsWith(u"When writing "_s));
}

void TestCompareRules::speaksChinese()
{
    writeNew(u"modes.json/modes/#9710/conditions/#9710-in-force/when"_s, R"({"from": "2027-01-01"})");
    const QString lamps = write(u"lamps.json"_s, ownCase);
    const Comparison chinese = compare({lamps, u"--language"_s, u"zh_CN"_s});
    const QString line = paragraph(chinese, u"Lamps to Berlin（lamps.json）"_s).value(1);
    QVERIFY2(line.contains(u"9710 · 跨境电子商务企业对企业直接出口 → 0110 · 一般贸易"_s),
             qPrintable(chinese.output.join(QLatin1Char('\n'))));
}

void TestCompareRules::namesAllProblemsOfBothRuleBases()
{
    writeNew(u"modes.json/modes/#9610/colour"_s, "1");
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, u"choice.json/choice/#family/mode"_s, "\"9611\"");
    RuleDocuments::change(documents, u"meta.json/version"_s, "1");
    RuleDocuments::write(documents, m_folder->filePath(u"old"_s));
    const Comparison damaged = compare({write(u"lamps.json"_s, ownCase)});
    QCOMPARE(damaged.status, 1);
    QCOMPARE(damaged.output, QStringList());
    QCOMPARE(damaged.faults, (QStringList{u"old: meta.json: \"version\": expected a text that is not empty"_s,
                                          u"old: choice.json, choice rule \"family\": unknown mode \"9611\""_s,
                                          u"new: modes.json, mode \"9610\": unknown key \"colour\""_s}));
}

void TestCompareRules::refusesWhatCannotBeRead()
{
    const Comparison missing = run({u"--language"_s, u"en"_s, u"--compare-rules"_s, u"old"_s, u"nowhere"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY(!missing.faults.isEmpty());
    for (const QString &fault : missing.faults)
        QVERIFY2(fault.startsWith("nowhere"_L1), qPrintable(fault));

    // Every case that is wrong is named, and nothing is compared.
    const QString good = write(u"good.json"_s, ownCase);
    const QString unknown = write(u"unknown.json"_s, QByteArray(ownCase).replace("\"DE\"", "\"CN\""));
    const Comparison cases = compare({good, unknown, u"missing.json"_s});
    QCOMPARE(cases.status, 1);
    QCOMPARE(cases.output, QStringList());
    QCOMPARE(cases.faults.size(), 2);
    QVERIFY(cases.faults.at(0).startsWith(
        u"When reading unknown.json: answers: partner.destination: \"CN\" is not a destination"_s));
    QVERIFY(cases.faults.at(1).startsWith(u"When reading missing.json: the file cannot be opened"_s));
}

void TestCompareRules::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *arguments, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << QString::fromUtf8(fault);
    };
    row("no rules", "--compare-rules", "Missing value after '--compare-rules'");
    row("one rule base", "--compare-rules old", "--compare-rules needs 2 files");
    row("rules without a name", "--compare-rules old ", "--compare-rules needs the name of a file");
    row("a day that is none", "--compare-rules old new --on 2026-02-30",
        "\"2026-02-30\" is not a date; expected a day such as 2026-12-01");
    row("a day in another form", "--compare-rules old new --on 1.12.2026",
        "\"1.12.2026\" is not a date; expected a day such as 2026-12-01");
    row("a day left empty", "--compare-rules old new --on=", "\"\" is not a date; expected a day such as 2026-12-01");
    row("two days", "--compare-rules old new --on 2026-01-01 --on 2026-01-02", "--on is given twice");
    row("a day for one case", "--decide case.json --on 2026-01-01", "--decide and --on do not go together");
    row("an unknown format", "--compare-rules old new --format pdf",
        "unknown format \"pdf\"; expected one of text, markdown");
    row("another command", "--compare-rules old new --decide case.json", "do not go together");
    row("an output over the new rules", "--compare-rules old new --output new",
        "--output would overwrite \"new\"; expected another file");
    row("an output over the old rules", "--compare-rules old new --output ./old",
        "--output would overwrite \"old\"; expected another file");
}

void TestCompareRules::refusesWrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fault);
    const Comparison wrong = run(QStringList{u"--language"_s, u"en"_s} + arguments);
    QCOMPARE(wrong.faults.size(), 1);
    QVERIFY2(wrong.faults.first().contains(fault), qPrintable(wrong.faults.first()));
    QCOMPARE(wrong.output, QStringList());
    QCOMPARE(wrong.status, 2);
}

REGISTER_TEST(TestCompareRules)
#include "testcomparerules.moc"
