// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebundle.h"

#include "documentsloader.h"
#include "jsonfields.h"
#include "jsonfile.h"
#include "oneline.h"
#include "rulechecksum.h"
#include "ruletexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int currentVersion = 1;
const QLatin1String bundleFormat("export-mode-rules");

/// The members of a bundle, as far as they have the right form.
struct Members {
    QMap<QString, QJsonDocument> documents;
    RuleTranslations translations;
};

void readVersion(JsonFields &fields)
{
    const QJsonValue version = fields.value("version");
    const double number = version.toDouble();
    if (number > currentVersion && std::floor(number) == number)
        fields.problem(u"\"version\": written by a newer version of the program (%1); expected %2"_s.arg(number).arg(
            currentVersion));
    else if (number != currentVersion)
        fields.problem(u"\"version\": unknown version; expected %1"_s.arg(currentVersion));
}

QMap<QString, QJsonDocument> readDocuments(JsonFields &fields)
{
    const QJsonValue rules = fields.value("rules");
    if (!rules.isObject())
        fields.problem(u"\"rules\": expected an object"_s);
    const QJsonObject members = rules.toObject();
    QMap<QString, QJsonDocument> documents;
    for (auto member = members.begin(); member != members.end(); ++member) {
        // A document is a list or an object; anything else fits as badly as a list does.
        const QJsonDocument document = member->isObject() ? QJsonDocument(member->toObject())
                                                          : QJsonDocument(member->toArray());
        documents.insert(member.key() + documentSuffix, document);
    }
    return documents;
}

RuleTranslations readTexts(JsonFields &fields)
{
    if (!fields.has("texts"))
        return {};
    if (!fields.value("texts").isObject())
        fields.problem(u"\"texts\": expected an object"_s);
    const QJsonObject languages = fields.value("texts").toObject();
    RuleTranslations translations;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QString place = u"texts, %1"_s.arg(language.key());
        const auto problem = [&](const QString &what) { fields.problems().append(u"%1: %2"_s.arg(place, what)); };
        if (!translatedLanguages().contains(language.key())) {
            problem(u"unknown language; expected one of %1"_s.arg(translatedLanguages().join(", "_L1)));
            continue;
        }
        if (!language->isObject())
            problem(u"expected an object"_s);
        const QJsonObject texts = language->toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (text->isString())
                translations[language.key()].insert(text.key(), text->toString());
            else
                problem(u"\"%1\": expected a text"_s.arg(text.key()));
        }
    }
    return translations;
}

Members readMembers(const QJsonDocument &document, QStringList &problems)
{
    if (!document.isObject()) {
        problems.append(u"bundle: not a bundle of rules; expected an object"_s);
        return {};
    }
    JsonFields fields(document.object(), u"bundle"_s, problems);
    if (fields.value("format").toString() != bundleFormat)
        fields.problem(u"\"format\": not a bundle of rules; expected \"%1\""_s.arg(bundleFormat));
    readVersion(fields);
    const QMap<QString, QJsonDocument> documents = readDocuments(fields);
    return {documents, readTexts(fields)};
}

/// Every text inside a value, whatever it is there for.
void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collectTexts(entry, texts);
    for (const QJsonValue &member : value.toObject())
        collectTexts(member, texts);
}

/// The texts that a translation may be of. In rules with problems a text may stand where it cannot be read: that shall
/// not be told of its translation too.
QSet<QString> usedTexts(const LoadedRules &loaded)
{
    QSet<QString> used;
    for (const RuleText &text : ruleTexts(loaded.rules))
        used.insert(text.text);
    if (!loaded.problems.isEmpty()) {
        for (const QJsonDocument &document : loaded.documents)
            collectTexts(document.object(), used);
    }
    return used;
}

}

LoadedRules RuleBundle::load(const QByteArray &bytes, Speaks speaks)
{
    QStringList problems;
    const std::optional<QJsonDocument> document = JsonFile::parse(bytes, {}, problems);
    if (!document)
        return {{}, problems, {}};
    const Members members = readMembers(*document, problems);
    std::ranges::transform(problems, problems.begin(), oneLine);
    if (members.documents.isEmpty()) // no more than the files that are missing could be told
        return {{}, problems.isEmpty() ? QStringList(u"bundle: \"rules\": no entries"_s) : problems, {}};

    LoadedRules loaded = loadRules(members.documents);
    QStringList ofTexts;
    const QStringList languages = speaks == Speaks::All ? translatedLanguages()
                                                        : languagesOf(members.translations, translatedLanguages());
    checkTranslations(loaded.rules, members.translations, languages, usedTexts(loaded), ofTexts);
    std::ranges::transform(ofTexts, ofTexts.begin(), oneLine);
    loaded.problems = problems + loaded.problems + ofTexts;
    loaded.rules.translations = withoutOwn(members.translations);
    loaded.rules.checksum = ruleChecksum(loaded.documents, loaded.rules.translations);
    return loaded;
}

QByteArray RuleBundle::write(const LoadedRules &rules)
{
    const QJsonObject bundle{{u"format"_s, bundleFormat},
                             {u"version"_s, currentVersion},
                             {u"rules"_s, documentsToJson(rules.documents)},
                             {u"texts"_s, translationsToJson(allTranslations(rules.rules))}};
    return QJsonDocument(bundle).toJson();
}
