// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "goldencases.h"

#include "casefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

GoldenCases GoldenCases::read(const Rules &rules)
{
    QFile file(u":/golden/cases.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    GoldenCases golden;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("name"_L1).toString();
        const QByteArray bytes = QJsonDocument(entry.value("case"_L1).toObject()).toJson();
        const CaseFile::Result read = CaseFile::parse(bytes, name, rules);
        if (const CaseData *const data = std::get_if<CaseData>(&read)) {
            const QString today = entry.value("today"_L1).toString();
            golden.cases.append({name, QDate::fromString(today, Qt::ISODate), *data});
        } else {
            golden.misfits.append(name);
        }
    }
    std::ranges::sort(golden.cases, {}, &Case::name);
    std::ranges::sort(golden.misfits);
    return golden;
}
