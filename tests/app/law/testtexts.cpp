// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

#include "countries.h"
#include "ruletexts.h"
#include "ruletranslations.h"
#include "testing.h"
#include "testprogram.h"
#include "texts.h"

#include <QDir>

#include <algorithm>

/// Texts speaks each language of the program, and Countries names every country in it.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void englishLeadsTheLanguages();
    void tagsFindTheirLanguage_data();
    void tagsFindTheirLanguage();
    void languagesNameThemselves();
    void moneyKeepsEveryDigit_data();
    void moneyKeepsEveryDigit();
    void datesCannotBeMisread();
    void placeholdersAreFilled();
    void unknownTextsStayEnglish();
    void numbersChooseThePlural();
    void officialTermStandsBehindTheName();
    void gradesAreSaidInWords();
    void everyRuleTextIsTranslated_data();
    void everyRuleTextIsTranslated();
    void translationsKeepThePlaceholders();
    void countriesLeaveOutTheExportersOwn();
    void countriesHaveNamesInEveryLanguage();
    void partsOfChinaAreNamedOfficially();
};

void TestTexts::englishLeadsTheLanguages()
{
    QCOMPARE(Texts::languages().constFirst(), QStringLiteral("en"));
    QStringList languages = Texts::languages();
    languages.sort();
    QStringList translated;
    const QDir translations(Testing::path(QStringLiteral("../translations")));
    for (const QString &name : translations.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        translated << QFileInfo(name).completeBaseName().section(QLatin1Char('_'), 1);
    QCOMPARE(languages, translated);
}

void TestTexts::tagsFindTheirLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    const QString english = QStringLiteral("en");
    const QString chinese = QStringLiteral("zh_CN");
    QTest::newRow("Chinese, BCP 47") << QStringLiteral("zh-CN") << chinese;
    QTest::newRow("Chinese with script") << QStringLiteral("zh_Hans_CN") << chinese;
    QTest::newRow("Chinese of Singapore is written the same") << QStringLiteral("zh-SG") << chinese;
    QTest::newRow("Chinese alone") << QStringLiteral("zh") << chinese;
    QTest::newRow("Chinese of the environment") << QStringLiteral("zh_CN.UTF-8") << chinese;
    QTest::newRow("traditional Chinese is another script") << QStringLiteral("zh-Hant") << QString();
    QTest::newRow("English") << english << english;
    QTest::newRow("British English") << QStringLiteral("en-GB") << english;
    QTest::newRow("a language without translation") << QStringLiteral("la-VA") << QString();
    QTest::newRow("the C locale") << QStringLiteral("C") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nonsense") << QStringLiteral("?!") << QString();
}

void TestTexts::tagsFindTheirLanguage()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, language);
    QCOMPARE(Texts::match(tag), language);
}

void TestTexts::languagesNameThemselves()
{
    QCOMPARE(Texts::ownName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(Texts::ownName(QStringLiteral("zh_CN")), QStringLiteral("简体中文"));
}

void TestTexts::moneyKeepsEveryDigit_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *amount, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(amount) << QString::fromLatin1(shown);
    };
    row("decimals as typed", "150000.00", "150,000.00 USD");
    row("no decimals", "150000", "150,000 USD");
    row("one decimal", "0.1", "0.1 USD");
    row("zeros after the point", "7.050", "7.050 USD");
    row("more digits than a double holds", "123456789012345678.12", "123,456,789,012,345,678.12 USD");
    row("not a number", "12 boxes", "12 boxes USD");
}

void TestTexts::moneyKeepsEveryDigit()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, shown);
    for (const QString &language : Texts::languages()) {
        const Texts texts(language);
        QString money = texts.money(amount, QStringLiteral("USD"));
        if (language == QLatin1String("en"))
            QCOMPARE(money, shown);
        money.remove(texts.locale().groupSeparator());
        money.replace(texts.locale().decimalPoint(), QStringLiteral("."));
        QString typed; // as in a case file, whatever digits the language has
        for (const QChar character : std::as_const(money))
            typed += character.isDigit() ? QString::number(character.digitValue()) : QString(character);
        QVERIFY2(typed.contains(amount), qPrintable(language + QStringLiteral(": ") + money));
    }
}

void TestTexts::datesCannotBeMisread()
{
    const QDate date(2026, 12, 5);
    QCOMPARE(Texts(QStringLiteral("en")).date(date), QStringLiteral("5 Dec 2026"));
    QCOMPARE(Texts(QStringLiteral("zh_CN")).date(date), QStringLiteral("2026年12月5日"));
    QCOMPARE(Texts(QStringLiteral("en")).date(QDate()), QString());
}

void TestTexts::placeholdersAreFilled()
{
    const auto decimal = [](const char *text) { return *Decimal::parse(QString::fromLatin1(text), 9, 2); };
    const QMap<QString, ParameterValue> parameters{
        {QStringLiteral("cap"), Money{decimal("150000"), QStringLiteral("USD")}},
        {QStringLiteral("share"), Percent{decimal("6.5")}},
        {QStringLiteral("shops"), Count{1200}},
        {QStringLiteral("term"), Term{.months = 6}},
    };
    const Texts english(QStringLiteral("en"));
    QCOMPARE(english.rule(QStringLiteral("At most {cap}, {share} or {shops} from {date:2024-12-15}."), parameters),
             QStringLiteral("At most 150,000 USD, 6.5% or 1,200 from 15 Dec 2024."));
    const QString kept = QStringLiteral("{term} {unknown} {date:never} {}");
    QCOMPARE(english.rule(kept, parameters), kept);
}

void TestTexts::unknownTextsStayEnglish()
{
    const QString text = QStringLiteral("This text is in no rule file.");
    QCOMPARE(Texts(QStringLiteral("zh_CN")).rule(text), text);
    QCOMPARE(Texts(QStringLiteral("zh_CN")).rule(QString()), QString());
}

void TestTexts::numbersChooseThePlural()
{
    QCOMPARE(Texts(QStringLiteral("en")).say("%n of no report", 1200), QStringLiteral("1,200 of no report"));
}

void TestTexts::officialTermStandsBehindTheName()
{
    const QString name = QStringLiteral("A name of no rule");
    const QString official = QStringLiteral("官方名称");
    QCOMPARE(Texts(QStringLiteral("en")).withOfficial(name, official), QStringLiteral("A name of no rule (官方名称)"));
    QCOMPARE(Texts(QStringLiteral("en")).withOfficial(name, name), name);
    QCOMPARE(Texts(QStringLiteral("en")).withOfficial(name, QString()), name);
    QCOMPARE(Texts(QStringLiteral("zh_CN")).withOfficial(name, official), official);
}

void TestTexts::gradesAreSaidInWords()
{
    const Texts english(QStringLiteral("en"));
    QCOMPARE(english.grade(Grade::Text), QStringLiteral("legal text read"));
    QCOMPARE(english.grade(Grade::Practice), QStringLiteral("usual practice"));
    QCOMPARE(english.grade(Grade::Confirm), QStringLiteral("confirm with customs / tax office"));
}

void TestTexts::everyRuleTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTexts::everyRuleTextIsTranslated()
{
    QFETCH(const QString, language);
    const Texts texts(language);
    QStringList missing;
    for (const RuleText &text : ruleTexts(Testing::rules())) {
        if (texts.ownRule(text.text).isEmpty())
            missing << text.place + QStringLiteral(": ") + text.text;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestTexts::translationsKeepThePlaceholders()
{
    QStringList problems;
    checkTranslations(Testing::rules(), {}, translatedLanguages(), {}, problems);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestTexts::countriesLeaveOutTheExportersOwn()
{
    QCOMPARE(Countries::codes().size(), 248);
    QVERIFY(!Countries::codes().contains(QStringLiteral("CN")));
    QVERIFY(std::is_sorted(Countries::codes().begin(), Countries::codes().end()));
}

void TestTexts::countriesHaveNamesInEveryLanguage()
{
    for (const QString &language : Texts::languages()) {
        for (const QString &code : Countries::codes())
            QVERIFY2(Countries::name(code, language) != code, qPrintable(language + code));
    }
    QCOMPARE(Texts(QStringLiteral("en")).country(QStringLiteral("KR")), QStringLiteral("South Korea"));
    QCOMPARE(Texts(QStringLiteral("zh_CN")).country(QStringLiteral("DE")), QStringLiteral("德国"));
    QCOMPARE(Texts(QStringLiteral("en")).country(QStringLiteral("ZZ")), QStringLiteral("ZZ"));
}

void TestTexts::partsOfChinaAreNamedOfficially()
{
    const QMap<QString, QString> chinese{{QStringLiteral("HK"), QStringLiteral("中国香港")},
                                         {QStringLiteral("MO"), QStringLiteral("中国澳门")},
                                         {QStringLiteral("TW"), QStringLiteral("中国台湾")}};
    for (auto it = chinese.cbegin(); it != chinese.cend(); ++it)
        QCOMPARE(Countries::name(it.key(), QStringLiteral("zh_CN")), it.value());
    QCOMPARE(Countries::name(QStringLiteral("TW"), QStringLiteral("en")), QStringLiteral("Taiwan (China)"));
}

REGISTER_TEST(TestTexts)
#include "testtexts.moc"
