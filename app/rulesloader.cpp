// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesloader.h"

#include "rulelinks.h"
#include "rulesreader.h"

#include <QDir>
#include <QFile>

LoadedRules loadRules(const QString &path)
{
    QMap<QString, QJsonDocument> documents;
    QStringList problems;
    const QDir dir(path);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            problems.append(QStringLiteral("%1: %2").arg(name, file.errorString()));
            continue;
        }
        QJsonParseError error;
        const QByteArray bytes = file.readAll();
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype line = bytes.left(error.offset).count('\n') + 1;
            problems.append(QStringLiteral("%1, line %2: %3").arg(name).arg(line).arg(error.errorString()));
            continue;
        }
        documents.insert(name, document);
    }
    LoadedRules loaded = loadRules(documents);
    loaded.problems = problems + loaded.problems;
    loaded.rules.shipped = path.startsWith(QLatin1Char(':'));
    return loaded;
}

LoadedRules loadRules(const QMap<QString, QJsonDocument> &documents)
{
    static const QStringList names{
        QStringLiteral("meta.json"),    QStringLiteral("facts.json"),      QStringLiteral("questions.json"),
        QStringLiteral("modes.json"),   QStringLiteral("choice.json"),     QStringLiteral("warnings.json"),
        QStringLiteral("sources.json"), QStringLiteral("parameters.json"), QStringLiteral("checklist.json"),
        QStringLiteral("markets.json"), QStringLiteral("currencies.json"), QStringLiteral("holidays.json"),
    };
    LoadedRules loaded;
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        if (!names.contains(document.key()))
            loaded.problems.append(QStringLiteral("%1: unknown file").arg(document.key()));
    }
    loaded.rules = RulesReader(documents, loaded.problems).read();
    checkLinks(loaded.rules, loaded.problems);
    loaded.documents = documents;
    return loaded;
}
