// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The golden cases of a folder below tests/, by name. A file that cannot be read ends the test program.
QList<GoldenCase> readCases(const QString &folderName)
{
    QList<GoldenCase> cases;
    const QDir folder(Testing::path(folderName));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be opened", qPrintable(name));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const CaseFile::Result read = CaseFile::parse(QJsonDocument(object.value("case"_L1).toObject()).toJson(), name,
                                                      Testing::rules());
        if (const QStringList *faults = std::get_if<QStringList>(&read))
            qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
        cases.append({QFileInfo(name).completeBaseName(),
                      QDate::fromString(object.value("today"_L1).toString(), Qt::ISODate), std::get<CaseData>(read),
                      object.value("expect"_L1).toObject(), object.value("cites"_L1).toObject()});
    }
    return cases;
}
}

QStringList GoldenCase::ids(const char *key) const
{
    QStringList ids;
    for (const QJsonValue &value : expect.value(QLatin1String(key)).toArray())
        ids.append(value.isObject() ? value.toObject().value("id"_L1).toString() : value.toString());
    return ids;
}

QString GoldenCase::text(const char *key) const
{
    return expect.value(QLatin1String(key)).toString();
}

namespace Testing
{
QList<GoldenCase> clickableCases()
{
    return readCases(u"cases"_s);
}

QList<GoldenCase> fileCases()
{
    return readCases(u"filecases"_s);
}

const QList<GoldenCase> &goldenCases()
{
    static const QList<GoldenCase> all = clickableCases() + fileCases();
    return all;
}

const GoldenCase &goldenCase(const QString &name)
{
    const auto found = std::ranges::find(goldenCases(), name, &GoldenCase::name);
    if (found == goldenCases().end())
        qFatal("there is no golden case %s", qPrintable(name));
    return *found;
}

const DecisionModel &model()
{
    static const DecisionModel made(rules());
    return made;
}
}
