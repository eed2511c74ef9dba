// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "documentsloader.h"

#include "oneline.h"
#include "rulechecksum.h"
#include "rulelinks.h"
#include "rulesreader.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

LoadedRules loadRules(const QMap<QString, QJsonDocument> &documents)
{
    static const QStringList names{
        u"meta.json"_s,       u"facts.json"_s,    u"questions.json"_s,  u"modes.json"_s,     u"choice.json"_s,
        u"warnings.json"_s,   u"sources.json"_s,  u"parameters.json"_s, u"checklist.json"_s, u"markets.json"_s,
        u"currencies.json"_s, u"holidays.json"_s, u"knowledge.json"_s,
    };
    LoadedRules loaded;
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        if (!names.contains(document.key()))
            loaded.problems.append(u"%1: unknown file"_s.arg(document.key()));
    }
    loaded.rules = RulesReader(documents, loaded.problems).read();
    checkLinks(loaded.rules, loaded.problems);
    loaded.documents = documents;
    for (QJsonDocument &document : loaded.documents) {
        QJsonObject file = document.object();
        file.remove("$schema"_L1); // says where an editor finds the schema, nothing of the rules
        if (document.isObject())
            document.setObject(file);
    }
    loaded.rules.checksum = ruleChecksum(loaded.documents, {});
    std::ranges::transform(loaded.problems, loaded.problems.begin(), oneLine);
    return loaded;
}
