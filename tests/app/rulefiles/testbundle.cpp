// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// A rule base in one file: read and written, damaged, and decided by in the real program.

#include "bundlesample.h"
#include "damage.h"
#include "rulebundle.h"
#include "rulesloader.h"
#include "ruletexts.h"
#include "ruletranslations.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

using Damage::fromText;

namespace
{
LoadedRules load(const QJsonObject &bundle)
{
    return RuleBundle::load(QJsonDocument(bundle).toJson());
}
}

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }

    void isTheSameRulesAsItWasWrittenFrom();
    void isTheSameRulesInAnyLayout();
    void isOtherRulesWhereItSaysOtherwise();
    void bringsItsTranslationsAlong();
    void leavesTranslationsToTheProgram();

    void speaksTheLanguagesOfItsDay();
    void keptOneStillSpeaksItsOwn();
    void reportsDamage_data();
    void reportsDamage();
    void reportsBytesThatAreNoBundle_data();
    void reportsBytesThatAreNoBundle();
    void reportsAllDamageAtOnce();
    void reportsDamageAnywhere();
    void survivesRandomBytes();
    void reportsFilesThatCannotBeRead();
    void foldersSpeakEnglishUntilTranslated();

    void decidesByItsLimit_data();
    void decidesByItsLimit();
    void refusesDamageBeforeDeciding();

private:
    [[nodiscard]] QByteArray run(const QStringList &arguments, int status = 0, QStringList *faults = nullptr) const;
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QJsonObject m_shipped;
};

void TestBundle::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_shipped = BundleSample::shipped();
}

QString TestBundle::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    BundleSample::write(path, bytes);
    return path;
}

QByteArray TestBundle::run(const QStringList &arguments, int status, QStringList *faults) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("the program does not end well");
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    if (process.exitCode() != status)
        qFatal("exit status %d: %s", process.exitCode(), qPrintable(errors));
    if (faults)
        *faults = errors.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return process.readAllStandardOutput();
}

void TestBundle::isTheSameRulesAsItWasWrittenFrom()
{
    const QString path = m_folder.filePath(u"out.json"_s);
    QStringList faults;
    QCOMPARE(run({u"--export-rules"_s, path}, 0, &faults), QByteArray());
    QCOMPARE(faults, QStringList());
    const LoadedRules loaded = loadRules(path);
    QCOMPARE(loaded.problems, QStringList());
    QCOMPARE(loaded.rules.checksum, Testing::rules().checksum);
    QCOMPARE(loaded.rules.checksum.size(), 64);
    QCOMPARE(loaded.documents, Testing::loadedRules().documents);
    QCOMPARE(loaded.rules.version, Testing::rules().version);
    QCOMPARE(loaded.rules.date, Testing::rules().date);
    QVERIFY(loaded.rules.translations.isEmpty());
    QVERIFY(!loaded.rules.shipped);
    QVERIFY(Testing::rules().shipped);

    // Written again, it is the same file to the byte, so that it can be kept under version control.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(RuleBundle::write(loaded), file.readAll());

    // Every text stands there in every language.
    const QJsonObject chinese = m_shipped.value("texts"_L1).toObject().value("zh_CN"_L1).toObject();
    for (const RuleText &text : ruleTexts(Testing::rules()))
        QVERIFY2(!chinese.value(text.text).toString().isEmpty(), qPrintable(text.place));
}

void TestBundle::isTheSameRulesInAnyLayout()
{
    const QByteArray indented = QJsonDocument(m_shipped).toJson();
    const QByteArray compact = QJsonDocument(m_shipped).toJson(QJsonDocument::Compact);
    QByteArray windows = indented;
    windows.replace("\n", "\r\n");
    for (const QByteArray &bytes : {indented, compact, windows, "\xef\xbb\xbf" + compact}) {
        const LoadedRules loaded = RuleBundle::load(bytes);
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.rules.checksum, Testing::rules().checksum);
    }
    const QTemporaryDir folder;
    const QMap<QString, QJsonDocument> &documents = Testing::loadedRules().documents;
    for (auto document = documents.begin(); document != documents.end(); ++document)
        BundleSample::write(folder.filePath(document.key()), document->toJson(QJsonDocument::Compact));
    const LoadedRules loaded = loadRules(folder.path());
    QCOMPARE(loaded.problems, QStringList());
    QCOMPARE(loaded.rules.checksum, Testing::rules().checksum);
}

void TestBundle::isOtherRulesWhereItSaysOtherwise()
{
    QSet<QString> sums{Testing::rules().checksum};
    const auto isNew = [&](const QJsonObject &bundle) {
        const LoadedRules loaded = load(bundle);
        if (!loaded.problems.isEmpty())
            qFatal("%s", qPrintable(loaded.problems.join(QLatin1Char('\n'))));
        const bool known = sums.contains(loaded.rules.checksum);
        sums.insert(loaded.rules.checksum);
        return !known;
    };
    QJsonObject bundle = m_shipped;
    BundleSample::change(bundle, u"rules/meta/version"_s, u"x"_s);
    QVERIFY(isNew(bundle));
    bundle = m_shipped;
    BundleSample::change(bundle, u"rules/parameters/parameters/#cap-1039/values/1/money/amount"_s, u"150000.01"_s);
    QVERIFY(isNew(bundle));
    bundle = m_shipped;
    const QString text = Testing::rules().modes.first().line;
    BundleSample::changeText(bundle, u"rules/modes/modes/0/line"_s, text, u"另一种说法。"_s);
    QVERIFY(isNew(bundle));
    BundleSample::changeText(bundle, u"rules/modes/modes/0/line"_s, text, u"又一种说法。"_s);
    QVERIFY(isNew(bundle));
    QVERIFY(!isNew(bundle));
}

void TestBundle::bringsItsTranslationsAlong()
{
    const LoadedRules loaded = load(BundleSample::newer());
    QCOMPARE(loaded.problems, QStringList());
    const QString english = u"Your value is within the raised cap of {cap-1039}."_s;
    const QString chinese = u"您的货值在提高后的限额 {cap-1039} 以内。"_s;
    QCOMPARE(loaded.rules.condition(u"1039-cap"_s)->met, english);
    QCOMPARE(Texts(u"zh_CN"_s, loaded.rules).rule(english), chinese);
    QCOMPARE(Texts(u"en"_s, loaded.rules).rule(english), english);
    // Only what the program does not say itself.
    QCOMPARE(loaded.rules.translations.keys(), translatedLanguages());
    for (const QHash<QString, QString> &translations : loaded.rules.translations)
        QCOMPARE(translations.size(), 3);

    // Its own translation goes before the program's, and it is not lost when it is written again.
    QJsonObject bundle = m_shipped;
    const QString text = Testing::rules().modes.first().line;
    BundleSample::changeText(bundle, u"rules/modes/modes/0/line"_s, text, u"另一种说法。"_s);
    const LoadedRules other = load(bundle);
    QCOMPARE(Texts(u"zh_CN"_s, other.rules).rule(text), u"另一种说法。"_s);
    QCOMPARE(RuleBundle::write(other), QJsonDocument(bundle).toJson());
}

void TestBundle::leavesTranslationsToTheProgram()
{
    for (const char *const path : {"texts", "texts/zh_CN"}) {
        QJsonObject bundle = m_shipped;
        BundleSample::change(bundle, QLatin1String(path), QJsonValue(QJsonValue::Undefined));
        const LoadedRules loaded = load(bundle);
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.rules.checksum, Testing::rules().checksum);
    }
}

void TestBundle::speaksTheLanguagesOfItsDay()
{
    const QStringList shipped{u"fr"_s, u"zh_CN"_s}; // one more than when the bundle was made
    const RuleTranslations translations{{u"zh_CN"_s, {{u"Air"_s, u"空运"_s}}}};
    QCOMPARE(languagesOf(translations, shipped), QStringList(u"zh_CN"_s));
    QCOMPARE(languagesOf({}, shipped), shipped);
    // What it lacks in a language of its own is a fault as ever; what it has in none is English in one that came later.
    for (const bool own : {true, false}) {
        QStringList problems;
        checkTranslations(load(BundleSample::newer()).rules, {}, own ? translatedLanguages() : QStringList(), {},
                          problems);
        QCOMPARE(problems.size(), own ? 3 * translatedLanguages().size() : 0);
    }
}

void TestBundle::keptOneStillSpeaksItsOwn()
{
    QJsonObject bundle = m_shipped;
    const QString path = u"rules/modes/modes/#9610/line"_s;
    BundleSample::change(bundle, path, u"Parcels."_s);
    for (const bool withTexts : {true, false}) {
        if (!withTexts)
            BundleSample::change(bundle, u"texts"_s, QJsonValue(QJsonValue::Undefined));
        for (const RuleBundle::Speaks speaks : {RuleBundle::Speaks::All, RuleBundle::Speaks::ItsOwn}) {
            const QStringList problems = RuleBundle::load(QJsonDocument(bundle).toJson(), speaks).problems;
            QVERIFY2(problems.join(QString()).contains(u"no translation of \"Parcels.\""_s),
                     qPrintable(problems.join(QLatin1Char('\n'))));
        }
    }
}

void TestBundle::reportsDamage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("to"); // JSON, empty to take it out
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const char *path, const QByteArray &to, const QStringList &problems) {
        QTest::newRow(name) << QString::fromUtf8(path) << to << problems;
    };
    const auto one = [&](const char *name, const char *path, const QByteArray &to, const char *problem) {
        row(name, path, to, {QString::fromUtf8(problem)});
    };

    one("another format", "format", "\"export-mode-case\"",
        R"(bundle: "format": not a bundle of rules; expected "export-mode-rules")");
    one("no format", "format", "", R"(bundle: "format": not a bundle of rules; expected "export-mode-rules")");
    one("a newer version", "version", "99",
        R"(bundle: "version": written by a newer version of the program (99); expected 1)");
    one("version 0", "version", "0", R"(bundle: "version": unknown version; expected 1)");
    one("version 1.5", "version", "1.5", R"(bundle: "version": unknown version; expected 1)");
    one("a version as text", "version", "\"1\"", R"(bundle: "version": unknown version; expected 1)");
    one("no version", "version", "", R"(bundle: "version": unknown version; expected 1)");
    one("an unknown member", "author", "\"me\"", R"(bundle: unknown key "author")");
    one("no rules", "rules", "", R"(bundle: "rules": expected an object)");
    one("rules that are a list", "rules", "[]", R"(bundle: "rules": expected an object)");
    one("rules without entries", "rules", "{}", R"(bundle: "rules": no entries)");
    one("an unknown member of the rules", "rules/colours", "{}", "colours.json: unknown file");
    one("a missing member of the rules", "rules/holidays", "", "holidays.json: the file is missing");
    row("a member that is a text", "rules/holidays", "\"none\"",
        {u"holidays.json: expected an object"_s, u"holidays.json: \"years\": expected a list"_s});
    row("a member that is null", "rules/holidays", "null",
        {u"holidays.json: expected an object"_s, u"holidays.json: \"years\": expected a list"_s});
    one("an unknown key in the rules", "rules/meta/author", "\"me\"", R"(meta.json: unknown key "author")");
    one("an amount in words", "rules/parameters/parameters/#cap-1039/values/1/money/amount", "\"much\"",
        R"(parameters.json, parameter "cap-1039", entry 2 of "values", "money": "amount": expected a plain decimal number, not "much")");
    one("an unknown source", "rules/modes/modes/#9610/conditions/#9610-consumer/sources", "[\"hearsay\"]",
        R"(modes.json, condition "9610-consumer": unknown source "hearsay")");
    one("a cycle of facts", "rules/facts/facts/#sale/when", R"({"fact": "sale"})",
        R"(facts.json, fact "sale": unknown fact "sale")");
    one("an undeclared hole", "rules/parameters/parameters/#limit-personal/values/1/valid/until", "\"2030-12-31\"",
        R"(parameters.json, parameter "limit-personal": has no value on some day from 2014-02-10 on; declare the hole or fill it)");

    one("texts that are a list", "texts", "[]", R"(bundle: "texts": expected an object)");
    const QString languages = translatedLanguages().join(", "_L1);
    row("an unknown language", "texts/tlh", "{}", {u"texts, tlh: unknown language; expected one of "_s + languages});
    row("texts in English", "texts/en", "{}", {u"texts, en: unknown language; expected one of "_s + languages});
    one("a language that is a text", "texts/zh_CN", "\"中文\"", "texts, zh_CN: expected an object");
    one("a translation that is a number", "texts/zh_CN/Air", "1", R"(texts, zh_CN: "Air": expected a text)");
    one("a translation that is used nowhere", "texts/zh_CN/Air", "\"空运\"",
        R"(texts, zh_CN: "Air": used nowhere in the rules)");
    one("a translation of an official term", "texts/zh_CN/general", "\"一般\"",
        R"(texts, zh_CN: "general": used nowhere in the rules)");
    // A changed text takes its translation out of use.
    const QString line = Testing::rules().mode(u"9610"_s)->line;
    QStringList changed;
    for (const QString &language : translatedLanguages()) {
        changed << uR"(texts, %1: modes.json, mode "9610", line: no translation of "Parcels.")"_s.arg(language)
                << u"texts, %1: \"%2\": used nowhere in the rules"_s.arg(language, line);
    }
    row("a text without a translation", "rules/modes/modes/#9610/line", "\"Parcels.\"", changed);
}

void TestBundle::reportsDamage()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, problems);
    QJsonObject bundle = m_shipped;
    BundleSample::change(bundle, path, fromText(to));
    QCOMPARE(load(bundle).problems, problems);
}

void TestBundle::reportsBytesThatAreNoBundle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("an empty file") << QByteArray() << u"line 1: not valid JSON ("_s;
    QTest::newRow("blanks") << QByteArray(" \n\n ") << u"line 3: not valid JSON ("_s;
    QTest::newRow("a fault in line 3") << QByteArray("{\n\"format\":\n, 1}") << u"line 3: not valid JSON ("_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"bundle: not a bundle of rules; expected an object"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"line 1: not valid JSON ("_s;
    QTest::newRow("lists nested a million deep") << QByteArray(1'000'000, '[') << u"line 1: not valid JSON ("_s;
    QTest::newRow("a case") << BundleSample::marketCase(u"1.00"_s) << u"bundle: \"format\": not a bundle of rules;"_s;
    QTest::newRow("a truncated bundle") << QJsonDocument(BundleSample::shipped()).toJson().chopped(9)
                                        << u"not valid JSON ("_s;
}

void TestBundle::reportsBytesThatAreNoBundle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QStringList problems = RuleBundle::load(bytes).problems;
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.first().contains(problem), qPrintable(problems.first()));
}

void TestBundle::reportsAllDamageAtOnce()
{
    QJsonObject bundle = m_shipped;
    const auto set = [&](const char *path, const QJsonValue &to) {
        BundleSample::change(bundle, QLatin1String(path), to);
    };
    set("version", 2);
    set("author", u"me"_s);
    set("texts/tlh", QJsonObject());
    set("rules/colours", QJsonObject());
    set("rules/meta/version", 1);
    set("rules/holidays", QJsonValue(QJsonValue::Undefined));
    set("rules/choice/choice/#family/mode", u"9611"_s);
    set("rules/checklist/items/#contract/who", QJsonArray{u"neighbour"_s});
    const QString old = Testing::rules().mode(u"1039"_s)->line;
    BundleSample::changeText(bundle, u"rules/modes/modes/#1039/line"_s, u"Up to {cap-1039}."_s, u"不超过 {cap}。"_s);
    BundleSample::changeText(bundle, u"rules/modes/modes/#9610/line"_s, u"Parcels."_s, u" "_s);
    set("texts/zh_CN/Air", u"空运"_s);
    QCOMPARE(
        load(bundle).problems,
        (QStringList{
            uR"(bundle: "version": written by a newer version of the program (2); expected 1)"_s,
            u"texts, tlh: unknown language; expected one of "_s + translatedLanguages().join(", "_L1),
            uR"(bundle: unknown key "author")"_s,
            u"colours.json: unknown file"_s,
            uR"(meta.json: "version": expected a text that is not empty)"_s,
            u"holidays.json: the file is missing"_s,
            uR"(choice.json, choice rule "family": unknown mode "9611")"_s,
            uR"(checklist.json, item "contract": unknown party "neighbour")"_s,
            uR"(texts, zh_CN: modes.json, mode "9610", line: empty translation of "Parcels.")"_s,
            uR"(texts, zh_CN: modes.json, mode "1039", line: the translation of "Up to {cap-1039}." has other placeholders: expected {cap-1039}, not {cap})"_s,
            uR"(texts, zh_CN: "Air": used nowhere in the rules)"_s,
        }));
}

void TestBundle::reportsDamageAnywhere()
{
    // Whatever value is replaced by an object that fits nowhere, or taken out: nothing crashes, and the first is told.
    QStringList paths;
    Damage::collectPaths(m_shipped, {}, paths);
    QVERIFY(paths.size() > 4000);
    paths.removeLast(); // all of it
    constexpr qsizetype stride = 67; // prime, so that every depth and kind of member is met
    for (qsizetype index = 0; index < paths.size(); index += stride) {
        QStringList path = paths.at(index).mid(1).split(QLatin1Char('/'));
        if (path.first() == "texts"_L1 && path.size() > 3) // a text that holds a slash
            path = {path.at(0), path.at(1), path.mid(2).join(QLatin1Char('/'))};
        QJsonObject bundle = m_shipped;
        bundle = Damage::changed(m_shipped, path, QJsonObject{{u"surprise"_s, 1}}).toObject();
        QVERIFY2(!load(bundle).problems.isEmpty(), qPrintable(paths.at(index)));
        bundle = Damage::changed(m_shipped, path, QJsonValue(QJsonValue::Undefined)).toObject();
        std::ignore = load(bundle);
    }
}

void TestBundle::survivesRandomBytes()
{
    QRandomGenerator random(20261122);
    const QByteArray good = QJsonDocument(m_shipped).toJson(QJsonDocument::Compact);
    int told = 0;
    constexpr int times = 100;
    for (int time = 0; time < times; ++time) {
        QByteArray bytes = good;
        for (int count = random.bounded(1, 4); count > 0; --count)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        if (!RuleBundle::load(bytes).problems.isEmpty())
            ++told;
    }
    QVERIFY2(told > times / 2, qPrintable(QString::number(told)));
}

void TestBundle::reportsFilesThatCannotBeRead()
{
    const QStringList missing = loadRules(m_folder.filePath(u"no.json"_s)).problems;
    QCOMPARE(missing.size(), 1);
    QVERIFY2(missing.first().startsWith("cannot be read ("_L1), qPrintable(missing.first()));

    const QString huge = m_folder.filePath(u"huge.json"_s);
    {
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(33) * 1024 * 1024)); // sparse: nothing is written
    }
    QCOMPARE(loadRules(huge).problems, QStringList(u"larger than 32 MiB"_s));
    if (QFile::exists(u"/dev/zero"_s)) {
        QCOMPARE(loadRules(u"/dev/zero"_s).problems, QStringList(u"larger than 32 MiB"_s));
    }
}

void TestBundle::foldersSpeakEnglishUntilTranslated()
{
    const QTemporaryDir folder;
    const QMap<QString, QJsonDocument> &documents = Testing::loadedRules().documents;
    for (auto document = documents.begin(); document != documents.end(); ++document)
        BundleSample::write(folder.filePath(document.key()), document->toJson());
    const QString file = folder.filePath(u"modes.json"_s);
    QJsonObject modes = documents.value(u"modes.json"_s).object();
    BundleSample::change(modes, u"modes/#9610/line"_s, u"Parcels."_s);
    BundleSample::write(file, QJsonDocument(modes).toJson());
    // A folder is what is being worked on: it must be possible to try a rule before its texts are translated.
    const LoadedRules loaded = loadRules(folder.path());
    QCOMPARE(loaded.problems, QStringList());
    QCOMPARE(Texts(u"zh_CN"_s, loaded.rules).rule(loaded.rules.modes.first().line), u"Parcels."_s);
}

void TestBundle::decidesByItsLimit_data()
{
    // Each row proves the rules, which takes seconds; with rules that are kept, testrulestore tries more.
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("says"); // without blanks
    const auto row = [](const char *name, const char *amount, const char *language, const char *format,
                        const char *mode, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(amount) << QString::fromUtf8(language) << QString::fromUtf8(format)
                            << QString::fromUtf8(mode) << QString::fromUtf8(says);
    };
    row("at the new limit", "200000.00", "en", "text", "1039", "Your value is within the raised cap of 200,000 USD.");
    row("a cent over it, in Chinese", "200000.01", "zh_CN", "text", "0110", "您的货值超过提高后的限额 200,000 USD。");
    row("at the new limit, in Chinese, as JSON", "200000.00", "zh_CN", "json", "\"mode\": \"1039\"",
        "限额已提高，每份报关单最多 200,000 USD。");
    row("a cent over it, as JSON", "200000.01", "en", "json", "\"mode\": \"0110\"", "\"version\": \"2027.1\"");
}

void TestBundle::decidesByItsLimit()
{
    QFETCH(QString, amount);
    QFETCH(QString, language);
    QFETCH(QString, format);
    QFETCH(QString, mode);
    QFETCH(QString, says);
    const QString rules = write("newer.json", QJsonDocument(BundleSample::newer()).toJson());
    const QString shipment = write("case.json", BundleSample::marketCase(amount));
    const QString answer = QString::fromUtf8(
        run({u"--rules"_s, rules, u"--decide"_s, shipment, u"--language"_s, language, u"--format"_s, format}));
    const auto withoutBlanks = [](QString from) { return from.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); };
    QVERIFY2(answer.contains(mode), qPrintable(answer));
    QVERIFY2(withoutBlanks(answer).contains(withoutBlanks(says)), qPrintable(answer));
    QVERIFY2(!answer.contains("150,000 USD"_L1), qPrintable(answer));
    QVERIFY(answer.contains("2027.1"_L1));

    // The program's own rules are as they were.
    const QByteArray own = run({u"--decide"_s, shipment, u"--format"_s, u"json"_s});
    QVERIFY(own.contains("\"mode\": \"0110\""));
}

void TestBundle::refusesDamageBeforeDeciding()
{
    QJsonObject bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/meta/author"_s, 1);
    BundleSample::change(bundle, u"texts/zh_CN/Air"_s, u"空运"_s);
    const QString rules = write("bad.json", QJsonDocument(bundle).toJson());
    const QString shipment = write("case.json", BundleSample::marketCase(u"1.00"_s));
    const QString out = m_folder.filePath(u"none.json"_s);
    for (const QStringList &call :
         {QStringList{u"--decide"_s, shipment}, {u"--version"_s}, {u"--export-rules"_s, out}}) {
        QStringList faults;
        QCOMPARE(run(call + QStringList{u"--rules"_s, rules}, 1, &faults), QByteArray());
        QCOMPARE(faults, (QStringList{rules + ": meta.json: unknown key \"author\""_L1,
                                      rules + ": texts, zh_CN: \"Air\": used nowhere in the rules"_L1}));
    }
    QVERIFY(!QFile::exists(out));
}

REGISTER_TEST(TestBundle)
#include "testbundle.moc"
