// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "jsonfile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 largest = qint64(32) * 1024 * 1024; // a hundred times the program's own rules

QString at(const QString &place, const QString &problem)
{
    return place.isEmpty() ? problem : u"%1: %2"_s.arg(place, problem);
}
}

std::optional<QByteArray> JsonFile::bytes(const QString &path, const QString &place, QStringList &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.append(at(place, u"cannot be read (%1)"_s.arg(file.errorString())));
        return std::nullopt;
    }
    // A device has no size, and may never end.
    QByteArray bytes;
    if (file.size() <= largest)
        bytes = file.read(largest + 1);
    if (file.size() > largest || bytes.size() > largest) {
        problems.append(at(place, u"larger than 32 MiB"_s));
        return std::nullopt;
    }
    if (file.error() != QFileDevice::NoError) {
        problems.append(at(place, u"cannot be read (%1)"_s.arg(file.errorString())));
        return std::nullopt;
    }
    return bytes;
}

std::optional<QJsonDocument> JsonFile::parse(QByteArray bytes, const QString &place, QStringList &problems)
{
    if (bytes.startsWith("\xef\xbb\xbf")) // editors on Windows put it there
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const qsizetype number = bytes.left(error.offset).count('\n') + 1;
    const QString line = place.isEmpty() ? u"line %1"_s.arg(number) : u"%1, line %2"_s.arg(place).arg(number);
    problems.append(at(line, u"not valid JSON (%1)"_s.arg(error.errorString())));
    return std::nullopt;
}
