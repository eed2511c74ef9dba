// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "casefile.h"
#include "decisionmodel.h"
#include "testing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// A case with the decision that an expert expects of it, written from the rules' sources (tests/cases/*.json, tests/filecases/*.json).
struct GoldenCase {
    QString name;
    QDate today;
    CaseData data;
    QJsonObject expect;
    QJsonObject cites; ///< for each expectation, the line of the rules it follows from

    /// The expected list `key` as ids.
    [[nodiscard]] QStringList ids(const char *key) const
    {
        QStringList ids;
        for (const QJsonValue &value : expect.value(QLatin1String(key)).toArray())
            ids.append(value.isObject() ? value.toObject().value(QLatin1String("id")).toString() : value.toString());
        return ids;
    }
    [[nodiscard]] QString text(const char *key) const { return expect.value(QLatin1String(key)).toString(); }
};

namespace Testing
{
/// The golden cases of a folder below tests/, by name. A file that cannot be read ends the test program.
inline QList<GoldenCase> readCases(const QString &folderName)
{
    QList<GoldenCase> cases;
    const QDir folder(path(folderName));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be opened", qPrintable(name));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const CaseFile::Result read = CaseFile::parse(
            QJsonDocument(object.value(QLatin1String("case")).toObject()).toJson(), name, rules());
        if (const QStringList *faults = std::get_if<QStringList>(&read))
            qFatal("%s", qPrintable(faults->join(QLatin1Char('\n'))));
        cases.append({QFileInfo(name).completeBaseName(),
                      QDate::fromString(object.value(QLatin1String("today")).toString(), Qt::ISODate),
                      std::get<CaseData>(read), object.value(QLatin1String("expect")).toObject(),
                      object.value(QLatin1String("cites")).toObject()});
    }
    return cases;
}

/// The golden cases that a person can click together.
inline QList<GoldenCase> clickableCases()
{
    return readCases(QStringLiteral("cases"));
}

/// The golden cases that only a file can hold: a question is open that the window insists on, and later ones are answered.
inline QList<GoldenCase> fileCases()
{
    return readCases(QStringLiteral("filecases"));
}

/// All of them, read once.
inline const QList<GoldenCase> &goldenCases()
{
    static const QList<GoldenCase> all = clickableCases() + fileCases();
    return all;
}

/// Decides by the rules of the house.
inline const DecisionModel &model()
{
    static const DecisionModel made(rules());
    return made;
}
}
