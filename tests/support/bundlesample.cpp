// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "bundlesample.h"

#include "damage.h"
#include "rulebundle.h"
#include "testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace BundleSample
{
QJsonObject shipped()
{
    return QJsonDocument::fromJson(RuleBundle::write(Testing::loadedRules())).object();
}

void change(QJsonObject &bundle, const QString &path, const QJsonValue &to)
{
    bundle = Damage::changed(bundle, path.split(QLatin1Char('/')), to).toObject();
}

void changeText(QJsonObject &bundle, const QString &path, const QString &english, const QString &chinese)
{
    QJsonValue old = bundle;
    for (const QString &step : path.split(QLatin1Char('/'))) {
        const QString key = Damage::keyOf(old, step);
        old = old.isArray() ? old.toArray().at(key.toInt()) : old.toObject().value(key);
    }
    change(bundle, path, english);
    QJsonObject texts = bundle.value("texts"_L1).toObject();
    for (const QString &language : texts.keys()) {
        QJsonObject translations = texts.value(language).toObject();
        translations.remove(old.toString());
        translations.insert(english, language == "zh_CN"_L1 ? chinese : english);
        texts.insert(language, translations);
    }
    bundle.insert("texts"_L1, texts);
}

QJsonObject newer()
{
    QJsonObject bundle = shipped();
    const auto set = [&](const char *path, const QJsonValue &to) { change(bundle, QString::fromLatin1(path), to); };
    const auto say = [&](const char *path, const char *english, const char *chinese) {
        changeText(bundle, QString::fromLatin1(path), QString::fromUtf8(english), QString::fromUtf8(chinese));
    };
    set("rules/meta/version", u"2027.1"_s);
    set("rules/meta/date", u"2026-11-23"_s);
    set("rules/parameters/parameters/#cap-1039/values/1/money/amount", u"200000"_s);
    say("rules/modes/modes/#1039/conditions/#1039-cap/met", "Your value is within the raised cap of {cap-1039}.",
        "您的货值在提高后的限额 {cap-1039} 以内。");
    say("rules/modes/modes/#1039/conditions/#1039-cap/notMet", "Your value is over the raised cap of {cap-1039}.",
        "您的货值超过提高后的限额 {cap-1039}。");
    say("rules/checklist/items/#declare-1039/variants/0/detail",
        "Declare at most {cap-1039} a form, as the cap was raised.", "限额已提高，每份报关单最多 {cap-1039}。");
    return bundle;
}

QByteArray marketCase(const QString &amount)
{
    QFile file(Testing::path(u"../resources/cases/1039-market-goods-to-dubai.exportcase"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example case is missing");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    change(object, u"answers/value.amount"_s, amount);
    return QJsonDocument(object).toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}
}
