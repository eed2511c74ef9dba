// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "ruledocuments.h"

#include "damage.h"
#include "documentsloader.h"
#include "testing.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace RuleDocuments
{
const Documents &shipped()
{
    return Testing::loadedRules().documents;
}

void change(Documents &documents, const QString &path, const QByteArray &json)
{
    const QStringList steps = path.split(QLatin1Char('/'));
    QJsonDocument &document = documents[steps.first()];
    document = QJsonDocument(Damage::changed(document.object(), steps.mid(1), Damage::fromText(json)).toObject());
}

void rename(Documents &documents, const QByteArray &from, const QByteArray &to)
{
    for (QJsonDocument &document : documents)
        document = QJsonDocument::fromJson(document.toJson().replace('"' + from + '"', '"' + to + '"'));
}

LoadedRules load(const Documents &documents)
{
    LoadedRules loaded = loadRules(documents);
    if (!loaded.problems.isEmpty())
        qFatal("%s", qPrintable(loaded.problems.join(QLatin1Char('\n'))));
    return loaded;
}

LoadedRules shippedWith(const QString &path, const QByteArray &json)
{
    Documents documents = shipped();
    change(documents, path, json);
    return load(documents);
}

void write(const Documents &documents, const QString &folder)
{
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qPrintable(folder));
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        QFile file(QDir(folder).filePath(document.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(document->toJson()) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}
}
