// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulesloader.h"

#include "documentsloader.h"
#include "jsonfile.h"
#include "rulebundle.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
LoadedRules loadFolder(const QString &path)
{
    QMap<QString, QJsonDocument> documents;
    QStringList problems;
    const QDir dir(path);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
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
