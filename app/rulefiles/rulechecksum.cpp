// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulechecksum.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

QJsonObject documentsToJson(const QMap<QString, QJsonDocument> &documents)
{
    QJsonObject members;
    for (auto document = documents.begin(); document != documents.end(); ++document)
        members.insert(document.key().chopped(documentSuffix.size()),
                       document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()));
    return members;
}

QJsonObject translationsToJson(const RuleTranslations &translations)
{
    QJsonObject languages;
    for (auto language = translations.begin(); language != translations.end(); ++language) {
        QJsonObject texts;
        for (auto text = language->begin(); text != language->end(); ++text)
            texts.insert(text.key(), text.value());
        languages.insert(language.key(), texts);
    }
    return languages;
}

QString ruleChecksum(const QMap<QString, QJsonDocument> &documents, const RuleTranslations &translations)
{
    const QJsonObject all{{u"rules"_s, documentsToJson(documents)}, {u"texts"_s, translationsToJson(translations)}};
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
