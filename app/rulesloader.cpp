// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesloader.h"

#include "jsonfile.h"
#include "oneline.h"
#include "rulebundle.h"
#include "rulelinks.h"
#include "rulesreader.h"

#include <QDir>
#include <QJsonObject>

#include <algorithm>

namespace
{
LoadedRules loadFolder(const QString &path)
{
    QMap<QString, QJsonDocument> documents;
    QStringList problems;
    const QDir dir(path);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const std::optional<QByteArray> bytes = JsonFile::bytes(dir.filePath(name), name, problems);
        if (!bytes)
            continue;
        if (const std::optional<QJsonDocument> document = JsonFile::parse(*bytes, name, problems))
            documents.insert(name, *document);
    }
    LoadedRules loaded = loadRules(documents);
    loaded.problems = problems + loaded.problems;
    loaded.rules.shipped = path.startsWith(QLatin1Char(':'));
    return loaded;
}

LoadedRules loadFile(const QString &path)
{
    QStringList problems;
    const std::optional<QByteArray> bytes = JsonFile::bytes(path, {}, problems);
    return bytes ? RuleBundle::load(*bytes) : LoadedRules{{}, problems, {}};
}
}

LoadedRules loadRules(const QString &path)
{
    return QFileInfo(path).isDir() ? loadFolder(path) : loadFile(path);
}

LoadedRules loadRules(const QMap<QString, QJsonDocument> &documents)
{
    static const QStringList names{
        QStringLiteral("meta.json"),      QStringLiteral("facts.json"),      QStringLiteral("questions.json"),
        QStringLiteral("modes.json"),     QStringLiteral("choice.json"),     QStringLiteral("warnings.json"),
        QStringLiteral("sources.json"),   QStringLiteral("parameters.json"), QStringLiteral("checklist.json"),
        QStringLiteral("markets.json"),   QStringLiteral("currencies.json"), QStringLiteral("holidays.json"),
        QStringLiteral("knowledge.json"),
    };
    LoadedRules loaded;
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        if (!names.contains(document.key()))
            loaded.problems.append(QStringLiteral("%1: unknown file").arg(document.key()));
    }
    loaded.rules = RulesReader(documents, loaded.problems).read();
    checkLinks(loaded.rules, loaded.problems);
    loaded.documents = documents;
    for (QJsonDocument &document : loaded.documents) {
        QJsonObject file = document.object();
        file.remove(QLatin1String("$schema")); // says where an editor finds the schema, nothing of the rules
        if (document.isObject())
            document.setObject(file);
    }
    loaded.rules.checksum = RuleBundle::checksum(loaded.documents, {});
    std::ranges::transform(loaded.problems, loaded.problems.begin(), oneLine);
    return loaded;
}
