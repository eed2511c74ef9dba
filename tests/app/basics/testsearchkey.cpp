// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "searchkey.h"
#include "testprogram.h"

#include "countries.h"
#include "pinyin.h"
#include "testing.h"

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(SearchKey::Fit)

/// Long lists are found by what people type: English, Chinese, pinyin or its first letters.
class TestSearchKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void readsCharacters_data();
    void readsCharacters();
    void readsEveryNameOfTheLists();
    void fits_data();
    void fits();
    void everyEntryIsFoundInEveryWay();
};

namespace
{
using Fit = SearchKey::Fit;

/// What may be typed for the entries of the lists that are searched: English name, Chinese name, code.
QList<QStringList> entries()
{
    QList<QStringList> entries;
    for (const QString &code : Countries::codes())
        entries << QStringList{Countries::name(code, u"en"_s), Countries::name(code, u"zh_CN"_s), code};
    for (const Currency &currency : Testing::rules().currencies)
        entries << QStringList{currency.name, currency.official, currency.code};
    for (const Question &question : Testing::rules().questions) {
        for (const Option &option : question.options) {
            if (option.recognisedFrom.isValid())
                entries << QStringList{option.text, option.official};
        }
    }
    return entries;
}
}

void TestSearchKey::readsCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const char *character, const char *readings) {
        QTest::newRow(character) << QString::fromUtf8(character)
                                 << QString::fromUtf8(readings).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("义", "yi");
    row("德", "de");
    row("重", "chong zhong");
    row("厦", "sha xia");
    row("长", "chang zhang");
    row("都", "dou du");
    row("行", "hang xing");
    row("乐", "lao le yue");
    row("宾", "bin");
    row("律", "lu lv");
    row("绿", "lu lv");
    row("略", "lue lve");
    row("a", "");
    row("1", "");
    row("·", "");
}

void TestSearchKey::readsCharacters()
{
    QFETCH(QString, character);
    QFETCH(QStringList, readings);
    QStringList found = Pinyin::readings(character.front());
    found.sort();
    QCOMPARE(found, readings);
}

void TestSearchKey::readsEveryNameOfTheLists()
{
    int characters = 0;
    for (const QStringList &names : entries()) {
        for (const QChar character : names.at(1)) {
            if (character.script() == QChar::Script_Han) {
                ++characters;
                QVERIFY2(!Pinyin::readings(character).isEmpty(), qPrintable(names.at(1)));
            }
        }
    }
    QVERIFY(characters > 1000);
}

void TestSearchKey::fits_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Fit>("fit");
    const QStringList yiwu{u"Yiwu International Trade City"_s, u"义乌国际小商品城"_s};
    const QStringList germany{u"Germany"_s, u"德国"_s, u"DE"_s};
    const QStringList ivory{u"Côte d'Ivoire"_s, u"科特迪瓦"_s, u"CI"_s};
    const QStringList hongKong{u"Hong Kong, China"_s, u"中国香港"_s, u"HK"_s};
    const QStringList chongqing{u"Chongqing Market"_s, u"重庆市大足"_s};
    const QStringList philippines{u"Philippines"_s, u"菲律宾"_s, u"PH"_s};
    const auto row = [](const QStringList &names, const char *typed, Fit fit) {
        QTest::addRow("%s in %s", typed, qPrintable(names.at(1))) << names << QString::fromUtf8(typed) << fit;
    };
    row(yiwu, "yiwu", Fit::Start);
    row(yiwu, "YIWU", Fit::Start);
    row(yiwu, "yi wu", Fit::Start);
    row(yiwu, "yìwū", Fit::Start);
    row(yiwu, "义乌", Fit::Start);
    row(yiwu, "yw", Fit::Start);
    row(yiwu, "yiw", Fit::Start);
    row(yiwu, "guoji", Fit::Word);
    row(yiwu, "xsp", Fit::Word);
    row(yiwu, "trade", Fit::Word);
    row(yiwu, "商品", Fit::Word);
    row(yiwu, "rade", Fit::Inside);
    row(yiwu, "iwuguo", Fit::None); // pinyin begins with a syllable
    row(yiwu, "ywgjxspc", Fit::Whole);
    row(yiwu, "yiwuguojixiaoshangpincheng", Fit::Whole);
    row(yiwu, "yiwuguojixiaoshangpinchengshi", Fit::None);
    row(yiwu, "wy", Fit::None);
    row(germany, "Germany", Fit::Whole);
    row(germany, "german", Fit::Start);
    row(germany, "many", Fit::Inside);
    row(germany, "德国", Fit::Whole);
    row(germany, "国", Fit::Word);
    row(germany, "deguo", Fit::Whole);
    row(germany, "degu", Fit::Start);
    row(germany, "dg", Fit::Whole);
    row(germany, "de", Fit::Whole); // the code
    row(germany, "dk", Fit::None);
    row(germany, "", Fit::None);
    row(germany, " - ", Fit::None);
    row(ivory, "cote d’ivoire", Fit::Whole);
    row(ivory, "ivoire", Fit::Word);
    row(ivory, "kete", Fit::Start);
    row(hongKong, "xianggang", Fit::Word);
    row(hongKong, "zgxg", Fit::Whole);
    row(hongKong, "xg", Fit::Word);
    row(hongKong, "hongkong", Fit::Start);
    row(chongqing, "zhongqing", Fit::Start);
    row(chongqing, "cq", Fit::Start);
    row(chongqing, "zq", Fit::Start);
    row(chongqing, "shi da", Fit::Word);
    row(philippines, "feilubin", Fit::Whole);
    row(philippines, "feilvbin", Fit::Whole);
    row(philippines, "feilübin", Fit::Whole);
}

void TestSearchKey::fits()
{
    QFETCH(QStringList, names);
    QFETCH(QString, typed);
    QTEST(SearchKey(names).fit(typed), "fit");
}

void TestSearchKey::everyEntryIsFoundInEveryWay()
{
    int asked = 0;
    for (const QStringList &names : entries()) {
        const SearchKey key(names);
        QString pinyin;
        QString letters;
        for (const QChar character : names.at(1)) {
            if (const QStringList readings = Pinyin::readings(character); !readings.isEmpty()) {
                pinyin += readings.last();
                letters += readings.first().front();
            }
        }
        for (const QString &typed : names + QStringList{pinyin, letters}) {
            ++asked;
            QVERIFY2(key.fit(typed) == Fit::Whole, qPrintable(typed));
        }
    }
    qInfo("%lld entries, each found by %d kinds of typing", static_cast<long long>(entries().size()),
          asked / int(entries().size()));
}

REGISTER_TEST(TestSearchKey)
#include "testsearchkey.moc"
