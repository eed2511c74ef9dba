// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Rules that a person loaded: kept, used, found damaged, taken back.

#include "bundlesample.h"
#include "checkedrules.h"
#include "rulebundle.h"
#include "rulestore.h"
#include "testing.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

using Fault = RuleStore::Kept::Fault;

class TestRuleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void usesTheProgramsOwnAtFirst();
    void keepsAndTakesBack();
    void keepsTheFileAsItCame();
    void keepsTheProof();
    void provesAgainWithoutAProof();
    void notesDamage_data();
    void notesDamage();
    void refusesWhatHasFaultsByNow();
    void dropsWhatTheProgramHasItself();
    void saysWhatCannotBeKept();
    void servesEveryHeadlessCall();

private:
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] QByteArray run(const QStringList &arguments, QByteArray *errors = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_data;
    QByteArray m_bundle;
    CheckedRules m_checked;
};

void TestRuleStore::initTestCase()
{
    // The same names as the program's, so that it finds what is kept here.
    QCoreApplication::setOrganizationName(u"export-mode-wizard"_s);
    QCoreApplication::setApplicationName(u"export-mode-wizard"_s);
    m_bundle = QJsonDocument(BundleSample::newer()).toJson();
    m_checked = checkedRules(RuleBundle::load(m_bundle));
    QCOMPARE(m_checked.loaded.problems, QStringList());
    QVERIFY(m_checked.proof.holds());
}

void TestRuleStore::init()
{
    Testing::failOnWarnings();
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path()));
}

QString TestRuleStore::file(const char *name) const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/rules/"_L1 + QLatin1String(name);
}

QByteArray TestRuleStore::run(const QStringList &arguments, QByteArray *errors) const
{
    QProcess process;
    process.start(QStringLiteral(PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    if (errors)
        *errors = process.readAllStandardError();
    return process.readAllStandardOutput();
}

void TestRuleStore::usesTheProgramsOwnAtFirst()
{
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::None);
    QCOMPARE(kept.faultInWords(), QString());
    QVERIFY(kept.rules.rules.shipped);
    QCOMPARE(kept.rules.rules.checksum, Testing::rules().checksum);
    QCOMPARE(RuleStore::takeBack(), QString());
    QVERIFY(QDir(m_data->path()).isEmpty());
}

void TestRuleStore::keepsAndTakesBack()
{
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::None);
    QVERIFY(!kept.rules.rules.shipped);
    QCOMPARE(kept.rules.problems, QStringList());
    QCOMPARE(kept.rules.rules.checksum, m_checked.loaded.rules.checksum);
    QCOMPARE(kept.rules.rules.translations, m_checked.loaded.rules.translations);

    QCOMPARE(RuleStore::takeBack(), QString());
    QVERIFY(RuleStore::load().rules.rules.shipped);
    QVERIFY(QDir(QFileInfo(file("rules.json")).absolutePath()).isEmpty());
}

void TestRuleStore::keepsTheFileAsItCame()
{
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    QFile rules(file("rules.json"));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    QCOMPARE(rules.readAll(), m_bundle);
    QFile sum(file("rules.json.sha256"));
    QVERIFY(sum.open(QIODevice::ReadOnly));
    // As sha256sum writes and checks it.
    QCOMPARE(sum.readAll(), QCryptographicHash::hash(m_bundle, QCryptographicHash::Sha256).toHex() + "  rules.json\n");
}

void TestRuleStore::keepsTheProof()
{
    QVERIFY(!RuleStore::proof(m_checked.loaded.rules.checksum));
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    const std::optional<Proof> proof = RuleStore::proof(m_checked.loaded.rules.checksum);
    QVERIFY(proof);
    QCOMPARE(*proof, m_checked.proof);
    QVERIFY(!RuleStore::proof(Testing::rules().checksum));
}

void TestRuleStore::provesAgainWithoutAProof()
{
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    BundleSample::write(file("proof.json"), "{}");
    QVERIFY(!RuleStore::proof(m_checked.loaded.rules.checksum));
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::None);
    QCOMPARE(kept.rules.rules.checksum, m_checked.loaded.rules.checksum);
    QCOMPARE(RuleStore::proof(m_checked.loaded.rules.checksum), m_checked.proof);
}

void TestRuleStore::notesDamage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); // empty: the file is gone
    const QString rules = u"rules.json"_s;
    const QString sum = u"rules.json.sha256"_s;
    QByteArray changed = QJsonDocument(BundleSample::newer()).toJson();
    changed.replace("200000", "900000");
    QTest::newRow("a limit changed in the file") << rules << changed;
    QTest::newRow("a file cut off") << rules << changed.left(1000);
    QTest::newRow("no rules") << rules << QByteArray();
    QTest::newRow("another checksum") << sum << QByteArray(64, '0') + "  rules.json\n";
    QTest::newRow("no checksum") << sum << QByteArray();
    QTest::newRow("a checksum that never ends") << sum << QByteArray(1'000'000, 'a');
}

void TestRuleStore::notesDamage()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    const QString path = file(qPrintable(name));
    if (bytes.isEmpty())
        QVERIFY(QFile::remove(path));
    else
        BundleSample::write(path, bytes);
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::Damaged);
    QVERIFY(kept.faultInWords().contains("damaged or changed"_L1));
    QVERIFY(kept.rules.rules.shipped);
    QCOMPARE(kept.rules.problems, QStringList());

    // Loaded again, or taken back, all is well.
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    QCOMPARE(RuleStore::load().fault, Fault::None);
    QCOMPARE(RuleStore::takeBack(), QString());
    QCOMPARE(RuleStore::load().fault, Fault::None);
}

void TestRuleStore::refusesWhatHasFaultsByNow()
{
    // As a later version of the program might, which looks for more: the bytes are as they were kept.
    QJsonObject bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/meta/author"_s, 1);
    BundleSample::change(bundle, u"texts/zh_CN/Air"_s, u"空运"_s);
    QCOMPARE(RuleStore::keep(QJsonDocument(bundle).toJson(), m_checked.proof), QString());
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::Refused);
    QCOMPARE(kept.found, 2);
    QVERIFY2(kept.faultInWords().contains("2 fault"_L1), qPrintable(kept.faultInWords()));
    QVERIFY(kept.rules.rules.shipped);
    QCOMPARE(kept.rules.problems, QStringList());

    // A fault that only the proof finds: a warning that never appears.
    bundle = BundleSample::newer();
    BundleSample::change(bundle, u"rules/warnings/warnings/#near-limit/valid"_s,
                         QJsonObject{{u"until"_s, u"2001-01-01"_s}});
    QCOMPARE(RuleBundle::load(QJsonDocument(bundle).toJson()).problems, QStringList());
    QCOMPARE(RuleStore::keep(QJsonDocument(bundle).toJson(), m_checked.proof), QString());
    QCOMPARE(RuleStore::load().fault, Fault::Refused);
}

void TestRuleStore::dropsWhatTheProgramHasItself()
{
    const QByteArray own = RuleBundle::write(Testing::loadedRules());
    QCOMPARE(RuleStore::keep(own, m_checked.proof), QString());
    const RuleStore::Kept kept = RuleStore::load();
    QCOMPARE(kept.fault, Fault::None);
    QVERIFY(kept.rules.rules.shipped);
}

void TestRuleStore::saysWhatCannotBeKept()
{
    BundleSample::write(m_data->filePath(u"export-mode-wizard"_s), "a file where the folder should be");
    const QString fault = RuleStore::keep(m_bundle, m_checked.proof);
    QVERIFY2(fault.startsWith("When writing "_L1), qPrintable(fault));
    QVERIFY(RuleStore::load().rules.rules.shipped);
    QCOMPARE(RuleStore::load().fault, Fault::None);
}

void TestRuleStore::servesEveryHeadlessCall()
{
    const QString shipment = m_data->filePath(u"case.json"_s);
    BundleSample::write(shipment, BundleSample::marketCase(u"200000.00"_s));
    const QStringList version{u"--version"_s, u"--language"_s, u"en"_s};
    const QStringList decide{u"--decide"_s, shipment, u"--format"_s, u"json"_s};
    const auto mode = [&](const QStringList &call) {
        return QJsonDocument::fromJson(run(call)).object().value("mode"_L1).toString();
    };
    QCOMPARE(mode(decide), u"0110"_s);
    QCOMPARE(RuleStore::keep(m_bundle, m_checked.proof), QString());
    QByteArray errors;
    QVERIFY(run(version, &errors).contains("Rules 2027.1 of 23 Nov 2026, loaded by you"));
    QCOMPARE(errors, QByteArray());
    QCOMPARE(mode(decide), u"1039"_s);
    const auto says = [&](const char *language, const char *sentence) {
        const QString text = QString::fromUtf8(
            run({u"--decide"_s, shipment, u"--language"_s, QLatin1String(language)}));
        return text.simplified()
            .remove(QLatin1Char(' '))
            .contains(QString::fromUtf8(sentence).remove(QLatin1Char(' ')));
    };
    QVERIFY(says("en", "Your value is within the raised cap of 200,000 USD."));
    QVERIFY(says("zh_CN", "您的货值在提高后的限额 200,000 USD 以内。"));
    BundleSample::write(shipment, BundleSample::marketCase(u"200000.01"_s));
    QCOMPARE(mode(decide), u"0110"_s);
    QVERIFY(says("en", "Your value is over the raised cap of 200,000 USD."));
    QVERIFY(says("zh_CN", "您的货值超过提高后的限额 200,000 USD。"));
    BundleSample::write(shipment, BundleSample::marketCase(u"200000.00"_s));

    // --rules goes before what is kept.
    const QString own = m_data->filePath(u"own.json"_s);
    BundleSample::write(own, RuleBundle::write(Testing::loadedRules()));
    QCOMPARE(mode(decide + QStringList{u"--rules"_s, own}), u"0110"_s);

    // What is kept is damaged: one line says so, in the language of the call, and the program's own decide.
    BundleSample::write(file("rules.json"), "{}");
    QVERIFY(run(version, &errors).contains(Testing::rules().version.toUtf8()));
    QCOMPARE(errors.count('\n'), 1);
    QVERIFY2(errors.contains("damaged or changed"), errors.constData());
    QCOMPARE(mode(decide), u"0110"_s);
    QVERIFY(run(version + QStringList{u"--rules"_s, own}, &errors).contains("loaded by you"));
    QCOMPARE(errors, QByteArray());
}

REGISTER_TEST(TestRuleStore)
#include "testrulestore.moc"
