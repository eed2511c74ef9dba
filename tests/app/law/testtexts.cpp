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

using namespace Qt::Literals::StringLiterals;

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
    QCOMPARE(Texts::languages().constFirst(), u"en"_s);
    QStringList languages = Texts::languages();
    languages.sort();
    QStringList translated;
    const QDir translations(Testing::path(u"../translations"_s));
    for (const QString &name : translations.entryList({u"*.ts"_s}, QDir::Files, QDir::Name))
        translated << QFileInfo(name).completeBaseName().section(QLatin1Char('_'), 1);
    QCOMPARE(languages, translated);
}

void TestTexts::tagsFindTheirLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    const QString english = u"en"_s;
    const QString chinese = u"zh_CN"_s;
    QTest::newRow("Chinese, BCP 47") << u"zh-CN"_s << chinese;
    QTest::newRow("Chinese with script") << u"zh_Hans_CN"_s << chinese;
    QTest::newRow("Chinese of Singapore is written the same") << u"zh-SG"_s << chinese;
    QTest::newRow("Chinese alone") << u"zh"_s << chinese;
    QTest::newRow("Chinese of the environment") << u"zh_CN.UTF-8"_s << chinese;
    QTest::newRow("traditional Chinese is another script") << u"zh-Hant"_s << QString();
    QTest::newRow("English") << english << english;
    QTest::newRow("British English") << u"en-GB"_s << english;
    QTest::newRow("a language without translation") << u"la-VA"_s << QString();
    QTest::newRow("the C locale") << u"C"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nonsense") << u"?!"_s << QString();
}

void TestTexts::tagsFindTheirLanguage()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, language);
    QCOMPARE(Texts::match(tag), language);
}

void TestTexts::languagesNameThemselves()
{
    QCOMPARE(Texts::ownName(u"en"_s), u"English"_s);
    QCOMPARE(Texts::ownName(u"zh_CN"_s), u"简体中文"_s);
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
        QString money = texts.money(amount, u"USD"_s);
        if (language == "en"_L1)
            QCOMPARE(money, shown);
        money.remove(texts.locale().groupSeparator());
        money.replace(texts.locale().decimalPoint(), u"."_s);
        QString typed; // as in a case file, whatever digits the language has
        for (const QChar character : std::as_const(money))
            typed += character.isDigit() ? QString::number(character.digitValue()) : QString(character);
        QVERIFY2(typed.contains(amount), qPrintable(language + u": "_s + money));
    }
}

void TestTexts::datesCannotBeMisread()
{
    const QDate date(2026, 12, 5);
    QCOMPARE(Texts(u"en"_s).date(date), u"5 Dec 2026"_s);
    QCOMPARE(Texts(u"zh_CN"_s).date(date), u"2026年12月5日"_s);
    QCOMPARE(Texts(u"en"_s).date(QDate()), QString());
}

void TestTexts::placeholdersAreFilled()
{
    const auto decimal = [](const char *text) { return *Decimal::parse(QString::fromLatin1(text), 9, 2); };
    const QMap<QString, ParameterValue> parameters{
        {u"cap"_s, Money{decimal("150000"), u"USD"_s}},
        {u"share"_s, Percent{decimal("6.5")}},
        {u"shops"_s, Count{1200}},
        {u"term"_s, Term{.months = 6}},
    };
    const Texts english(u"en"_s);
    QCOMPARE(english.rule(u"At most {cap}, {share} or {shops} from {date:2024-12-15}."_s, parameters),
             u"At most 150,000 USD, 6.5% or 1,200 from 15 Dec 2024."_s);
    const QString kept = u"{term} {unknown} {date:never} {}"_s;
    QCOMPARE(english.rule(kept, parameters), kept);
}

void TestTexts::unknownTextsStayEnglish()
{
    const QString text = u"This text is in no rule file."_s;
    QCOMPARE(Texts(u"zh_CN"_s).rule(text), text);
    QCOMPARE(Texts(u"zh_CN"_s).rule(QString()), QString());
}

void TestTexts::numbersChooseThePlural()
{
    QCOMPARE(Texts(u"en"_s).say("%n of no report", 1200), u"1,200 of no report"_s);
}

void TestTexts::officialTermStandsBehindTheName()
{
    const QString name = u"A name of no rule"_s;
    const QString official = u"官方名称"_s;
    QCOMPARE(Texts(u"en"_s).withOfficial(name, official), u"A name of no rule (官方名称)"_s);
    QCOMPARE(Texts(u"en"_s).withOfficial(name, name), name);
    QCOMPARE(Texts(u"en"_s).withOfficial(name, QString()), name);
    QCOMPARE(Texts(u"zh_CN"_s).withOfficial(name, official), official);
}

void TestTexts::gradesAreSaidInWords()
{
    const Texts english(u"en"_s);
    QCOMPARE(english.grade(Grade::Text), u"legal text read"_s);
    QCOMPARE(english.grade(Grade::Practice), u"usual practice"_s);
    QCOMPARE(english.grade(Grade::Confirm), u"confirm with customs / tax office"_s);
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
            missing << text.place + u": "_s + text.text;
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
    QVERIFY(!Countries::codes().contains(u"CN"_s));
    QVERIFY(std::ranges::is_sorted(Countries::codes()));
}

void TestTexts::countriesHaveNamesInEveryLanguage()
{
    for (const QString &language : Texts::languages()) {
        for (const QString &code : Countries::codes())
            QVERIFY2(Countries::name(code, language) != code, qPrintable(language + code));
    }
    QCOMPARE(Texts(u"en"_s).country(u"KR"_s), u"South Korea"_s);
    QCOMPARE(Texts(u"zh_CN"_s).country(u"DE"_s), u"德国"_s);
    QCOMPARE(Texts(u"en"_s).country(u"ZZ"_s), u"ZZ"_s);
}

void TestTexts::partsOfChinaAreNamedOfficially()
{
    const QMap<QString, QString> chinese{{u"HK"_s, u"中国香港"_s}, {u"MO"_s, u"中国澳门"_s}, {u"TW"_s, u"中国台湾"_s}};
    for (auto it = chinese.cbegin(); it != chinese.cend(); ++it)
        QCOMPARE(Countries::name(it.key(), u"zh_CN"_s), it.value());
    QCOMPARE(Countries::name(u"TW"_s, u"en"_s), u"Taiwan (China)"_s);
}

REGISTER_TEST(TestTexts)
#include "testtexts.moc"
