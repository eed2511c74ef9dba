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
    const Texts texts(QStringLiteral("en"));
    return QStringLiteral("Rules %1 of %2 → %3 of %4")
        .arg(before.version, texts.date(before.date), after.version, texts.date(after.date));
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
    RuleDocuments::write(RuleDocuments::shipped(), m_folder->filePath(QStringLiteral("old")));
    RuleDocuments::write(RuleDocuments::shipped(), m_folder->filePath(QStringLiteral("new")));
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
    QStringList arguments{QStringLiteral("--compare-rules"), QStringLiteral("old"), QStringLiteral("new")};
    if (!more.contains(QStringLiteral("--language")))
        arguments << QStringLiteral("--language") << QStringLiteral("en");
    return run(arguments + more);
}

void TestCompareRules::writeNew(const QString &path, const QByteArray &json) const
{
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, path, json);
    RuleDocuments::write(documents, m_folder->filePath(QStringLiteral("new")));
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
    QCOMPARE(same.output,
             (QStringList{title, QString(title.size(), QLatin1Char('=')), QString(),
                          QStringLiteral("The rules are the same: nothing changes."), QString(),
                          QStringLiteral("%1 golden cases: 0 will change, %1 will stay as before.").arg(cases)}));
    // The program's own rules are these.
    QCOMPARE(run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--compare-rules"),
                  QStringLiteral("old"), QStringLiteral(":/rules")})
                 .output,
             same.output);
}

void TestCompareRules::saysWhatALowerLimitChanges()
{
    writeNew(QStringLiteral("parameters.json/parameters/#cap-1039/values/1/money/amount"), "\"100000\"");
    const Comparison lower = compare();
    QCOMPARE(lower.faults, QStringList());
    QCOMPARE(lower.status, 0);
    QVERIFY(lower.output.contains(QStringLiteral(
        "  - Changed: cap-1039 · Value limit of market procurement (市场采购), per declaration form: 150,000 USD, from "
        "1 Jan 2020 → 100,000 USD, from 1 Jan 2020")));
    // Those with another outcome stand first, and those that change alike stand together.
    QCOMPARE(
        paragraph(lower, QStringLiteral("Market deal at 98 percent of cap (market-deal-at-98-percent-of-cap)"))
            .mid(0, 8),
        (QStringList{
            QStringLiteral("Market deal at 98 percent of cap (market-deal-at-98-percent-of-cap)"),
            QStringLiteral("Market deal exactly on cap (market-deal-exactly-on-cap)"),
            QStringLiteral("Market deal in dinars exactly on cap (market-deal-in-dinars-exactly-on-cap)"),
            QStringLiteral("Market deal in euro exactly on cap (market-deal-in-euro-exactly-on-cap)"),
            QStringLiteral("Market deal in yen on cap (market-deal-in-yen-on-cap)"),
            QStringLiteral("Market deal in yuan exactly on cap (market-deal-in-yuan-exactly-on-cap)"),
            QStringLiteral("Money is exact on the cap (money-is-exact-on-the-cap)"),
            QStringLiteral("  - Mode: 1039 · Market procurement trade (市场采购) → 0110 · General trade (一般贸易)")}));
    QCOMPARE(paragraph(lower, QStringLiteral("Small border trade of market goods (small-border-trade-of-market-goods)"))
                 .value(1),
             QStringLiteral("  - No longer possible: 1039 · Market procurement trade (市场采购)"));
    QCOMPARE(lower.output.last(), QStringLiteral("8 cases will have another mode, route or limit status."));
}

void TestCompareRules::decidesForTheDayAsked_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("said");
    QTest::newRow("before both dates") << QStringLiteral("2020-06-30") << QStringLiteral(": 0 will change")
                                       << QStringLiteral("30 Jun 2020");
    QTest::newRow("after both dates") << QStringLiteral("2020-10-01") << QStringLiteral(": 0 will change")
                                      << QStringLiteral("1 Oct 2020");
}

void TestCompareRules::decidesForTheDayAsked()
{
    QFETCH(QString, on);
    QFETCH(QString, count);
    QFETCH(QString, said);
    writeNew(QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2020-10-01"})");
    const Comparison moved = compare({QStringLiteral("--on"), on});
    QCOMPARE(moved.status, 0);
    QVERIFY(moved.output.contains(QStringLiteral("All cases are decided as if declared on %1.").arg(said)));
    QVERIFY(moved.output.contains(
        QStringLiteral("  - Changed: 9710-in-force · Modes 9710 and 9810 apply on the declaration date. (when)")));
    QVERIFY2(moved.output.last().contains(count), qPrintable(moved.output.last()));
}

void TestCompareRules::comparesTheCasesNamed()
{
    writeNew(QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2027-01-01"})");
    const QString lamps = write(QStringLiteral("lamps.json"), ownCase);
    const QString untitled = write(QStringLiteral("untitled.json"),
                                   QByteArray(ownCase).replace("Lamps to Berlin", "").replace("2026-12", "2027-02"));
    const Comparison both = compare({lamps, untitled});
    QCOMPARE(both.faults, QStringList());
    QCOMPARE(
        paragraph(both, QStringLiteral("Lamps to Berlin (lamps.json)")).value(1),
        QStringLiteral("  - Mode: 9710 · Cross-border e-commerce B2B direct export (跨境电子商务企业对企业直接出口) → "
                       "0110 · General trade (一般贸易)"));
    QVERIFY(!both.output.contains(QStringLiteral("untitled.json")));
    QVERIFY(both.output.contains(QStringLiteral("2 cases given: 1 will change, 1 will stay as before.")));
    QVERIFY(both.output.contains(QStringLiteral("1 case will have another mode, route or limit status.")));

    const Comparison before = compare({QStringLiteral("--on"), QStringLiteral("2026-12-31"), lamps, untitled});
    QVERIFY(before.output.contains(QStringLiteral("untitled.json")));
    QVERIFY(before.output.contains(QStringLiteral("2 cases given: 2 will change, 0 will stay as before.")));
    const Comparison after = compare({lamps, QStringLiteral("--on"), QStringLiteral("2027-01-01"), untitled});
    QVERIFY(after.output.contains(QStringLiteral("2 cases given: 0 will change, 2 will stay as before.")));
}

void TestCompareRules::comparesEachLineOfACase()
{
    writeNew(QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2027-01-01"})");
    const qsizetype begin = ownCase.indexOf("\"answers\": ");
    const QByteArray answers = ownCase.mid(begin).chopped(1);
    const QByteArray line = R"({"id": "a", "title": "Soon", )" + answers + R"(}, {"id": "b", )"
                            + QByteArray(answers).replace("2026-12", "2027-02") + R"(}, {"id": "c", )" + answers + '}';
    const QString lamps = write(QStringLiteral("lamps.json"), ownCase.left(begin) + "\"lines\": [" + line + "]}");
    const Comparison run = compare({lamps});
    QCOMPARE(run.faults, QStringList());
    QVERIFY(!paragraph(run, QStringLiteral("Lamps to Berlin: Soon (lamps.json)")).isEmpty());
    QVERIFY(!paragraph(run, QStringLiteral("Lamps to Berlin: c (lamps.json)")).isEmpty());
    QVERIFY(run.output.contains(QStringLiteral("3 cases given: 2 will change, 1 will stay as before.")));
}

void TestCompareRules::comparesABundle()
{
    const QString bundle = QStringLiteral("bundle.json");
    QCOMPARE(run({QStringLiteral("--export-rules"), bundle}).status, 0);
    QFile file(m_folder->filePath(bundle));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const auto compareWith = [&](const QByteArray &changed) {
        write(bundle, changed);
        return run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--compare-rules"),
                    QStringLiteral("old"), bundle});
    };
    QCOMPARE(compareWith(bytes).output, compare().output);

    const QByteArray translation = "\"General trade\": \"一般贸易\"";
    QVERIFY(bytes.contains(translation));
    const Comparison retranslated = compareWith(
        QByteArray(bytes).replace(translation, "\"General trade\": \"普通贸易\""));
    QCOMPARE(retranslated.status, 0);
    QCOMPARE(paragraph(retranslated, QStringLiteral("  - 简体中文: 1 text translated anew")).size(), 1);
    QVERIFY(retranslated.output.last().contains(QStringLiteral(": 0 will change")));

    const Comparison damaged = compareWith(QByteArray(bytes).replace(translation, "\"General trade\": \"\""));
    QCOMPARE(damaged.status, 1);
    QCOMPARE(damaged.faults.size(), 1);
    QVERIFY2(damaged.faults.first().startsWith(QStringLiteral("bundle.json: texts, zh_CN")),
             qPrintable(damaged.faults.first()));
}

void TestCompareRules::comparesAFolderNotYetTranslated()
{
    writeNew(QStringLiteral("warnings.json/warnings/#platform-reporting/text"), "\"The platform tells.\"");
    const QString lamps = write(QStringLiteral("lamps.json"), ownCase);
    for (const QString &language : Texts::languages()) {
        const Comparison changed = compare({lamps, QStringLiteral("--language"), language});
        QCOMPARE(changed.faults, QStringList());
        const QString lines = changed.output.join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(QStringLiteral("The platform tells.")), qPrintable(lines));
    }
}

void TestCompareRules::writesMarkdown()
{
    writeNew(QStringLiteral("checklist.json/items/#reconcile-cargo/title"), "\"Compare *all* papers | [x] <b>\"");
    const QString lamps = write(QStringLiteral("lamps.json"), ownCase);
    const Comparison markdown = compare({lamps, QStringLiteral("--format"), QStringLiteral("markdown")});
    QCOMPARE(markdown.output.first(), QStringLiteral("# ") + titleOf(Testing::rules(), Testing::rules()));
    QVERIFY(markdown.output.contains(QStringLiteral("## Checklist")));
    const qsizetype name = markdown.output.indexOf(QStringLiteral("**Lamps to Berlin (lamps.json)**  "));
    QVERIFY(name > 0);
    QCOMPARE(markdown.output.mid(name + 1, 2),
             (QStringList{QString(), QStringLiteral("- Changed on the checklist: Compare \\*all\\* papers \\| \\[x\\] "
                                                    "\\<b\\> (title)")}));
}

void TestCompareRules::writesToAFile()
{
    const QString path = m_folder->filePath(QStringLiteral("changes.txt"));
    const Comparison written = compare({QStringLiteral("--output"), path});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.output, QStringList());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(linesOf(file.readAll()), compare().output);

    const Comparison nowhere = compare(
        {QStringLiteral("--output"), m_folder->filePath(QStringLiteral("no/changes.txt"))});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.faults.size(), 1);
    QVERIFY(nowhere.faults.first().startsWith(QStringLiteral("When writing ")));
}

void TestCompareRules::speaksChinese()
{
    writeNew(QStringLiteral("modes.json/modes/#9710/conditions/#9710-in-force/when"), R"({"from": "2027-01-01"})");
    const QString lamps = write(QStringLiteral("lamps.json"), ownCase);
    const Comparison chinese = compare({lamps, QStringLiteral("--language"), QStringLiteral("zh_CN")});
    const QString line = paragraph(chinese, QStringLiteral("Lamps to Berlin（lamps.json）")).value(1);
    QVERIFY2(line.contains(QStringLiteral("9710 · 跨境电子商务企业对企业直接出口 → 0110 · 一般贸易")),
             qPrintable(chinese.output.join(QLatin1Char('\n'))));
}

void TestCompareRules::namesAllProblemsOfBothRuleBases()
{
    writeNew(QStringLiteral("modes.json/modes/#9610/colour"), "1");
    RuleDocuments::Documents documents = RuleDocuments::shipped();
    RuleDocuments::change(documents, QStringLiteral("choice.json/choice/#family/mode"), "\"9611\"");
    RuleDocuments::change(documents, QStringLiteral("meta.json/version"), "1");
    RuleDocuments::write(documents, m_folder->filePath(QStringLiteral("old")));
    const Comparison damaged = compare({write(QStringLiteral("lamps.json"), ownCase)});
    QCOMPARE(damaged.status, 1);
    QCOMPARE(damaged.output, QStringList());
    QCOMPARE(damaged.faults,
             (QStringList{QStringLiteral("old: meta.json: \"version\": expected a text that is not empty"),
                          QStringLiteral("old: choice.json, choice rule \"family\": unknown mode \"9611\""),
                          QStringLiteral("new: modes.json, mode \"9610\": unknown key \"colour\"")}));
}

void TestCompareRules::refusesWhatCannotBeRead()
{
    const Comparison missing = run({QStringLiteral("--language"), QStringLiteral("en"),
                                    QStringLiteral("--compare-rules"), QStringLiteral("old"),
                                    QStringLiteral("nowhere")});
    QCOMPARE(missing.status, 1);
    QVERIFY(!missing.faults.isEmpty());
    for (const QString &fault : missing.faults)
        QVERIFY2(fault.startsWith(QLatin1String("nowhere")), qPrintable(fault));

    // Every case that is wrong is named, and nothing is compared.
    const QString good = write(QStringLiteral("good.json"), ownCase);
    const QString unknown = write(QStringLiteral("unknown.json"), QByteArray(ownCase).replace("\"DE\"", "\"CN\""));
    const Comparison cases = compare({good, unknown, QStringLiteral("missing.json")});
    QCOMPARE(cases.status, 1);
    QCOMPARE(cases.output, QStringList());
    QCOMPARE(cases.faults.size(), 2);
    QVERIFY(cases.faults.at(0).startsWith(
        QStringLiteral("When reading unknown.json: answers: partner.destination: \"CN\" is not a destination")));
    QVERIFY(cases.faults.at(1).startsWith(QStringLiteral("When reading missing.json: the file cannot be opened")));
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
    const Comparison wrong = run(QStringList{QStringLiteral("--language"), QStringLiteral("en")} + arguments);
    QCOMPARE(wrong.faults.size(), 1);
    QVERIFY2(wrong.faults.first().contains(fault), qPrintable(wrong.faults.first()));
    QCOMPARE(wrong.output, QStringList());
    QCOMPARE(wrong.status, 2);
}

REGISTER_TEST(TestCompareRules)
#include "testcomparerules.moc"
