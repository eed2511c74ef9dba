// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "documentsloader.h"

#include "oneline.h"
#include "rulechecksum.h"
#include "rulelinks.h"
#include "rulesreader.h"

#include <QJsonObject>

#include <algorithm>

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
    loaded.rules.checksum = ruleChecksum(loaded.documents, {});
    std::ranges::transform(loaded.problems, loaded.problems.begin(), oneLine);
    return loaded;
}
