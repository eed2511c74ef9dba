// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "damage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Damage
{
QString keyOf(const QJsonValue &value, const QString &step)
{
    if (!value.isArray())
        return step;
    if (!step.startsWith(QLatin1Char('#')))
        return step == "+"_L1 ? QString::number(value.toArray().size()) : step;
    const QJsonArray entries = value.toArray();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (entries.at(index).toObject().value("id"_L1) == step.mid(1))
            return QString::number(index);
    }
    qFatal("there is no entry %s", qPrintable(step));
}

QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    const QString key = keyOf(value, path.first());
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const qsizetype index = key.toLongLong();
        if (index > list.size() || (index == list.size() && path.size() > 1))
            qFatal("there is no entry %s", qPrintable(key));
        const QJsonValue inner = changed(list.at(index), path.mid(1), to);
        if (index == list.size())
            list.append(inner);
        else if (inner.isUndefined())
            list.removeAt(index);
        else
            list[index] = inner;
        return list;
    }
    if (path.size() > 1 && !value.toObject().contains(key))
        qFatal("there is no member %s", qPrintable(key));
    QJsonObject object = value.toObject();
    object.insert(key, changed(object.value(key), path.mid(1), to)); // undefined takes it out
    return object;
}

QJsonValue fromText(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s is not JSON", json.constData());
    return document.array().isEmpty() ? QJsonValue(QJsonValue::Undefined) : document.array().first();
}

void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype index = 0; index < list.size(); ++index)
            collectPaths(list.at(index), u"%1/%2"_s.arg(path).arg(index), paths);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collectPaths(member.value(), path + QLatin1Char('/') + member.key(), paths);
    }
    paths.append(path);
}
}
