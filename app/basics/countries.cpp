// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "countries.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// {code: {language: name}}, written at build time by resources/countries.
const QJsonObject &allNames()
{
    static const QJsonObject names = [] {
        QFile file(u":/countries.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return names;
}
}

const QStringList &Countries::codes()
{
    static const QStringList codes = [] {
        QStringList all = allNames().keys(); // sorted, as QJsonObject keeps its keys
        all.removeOne(u"CN"_s);
        return all;
    }();
    return codes;
}

QString Countries::name(const QString &code, const QString &language)
{
    return allNames().value(code).toObject().value(language).toString(code);
}
