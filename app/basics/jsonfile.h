// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

#include <optional>

/// Reads the JSON of rule files. What cannot be read is noted with its place, and nothing is returned.
class JsonFile
{
public:
    /// The bytes of a file of at most 32 MiB; of a larger one no more than that is read.
    [[nodiscard]] static std::optional<QByteArray> bytes(const QString &path, const QString &place,
                                                         QStringList &problems);
    /// A place is a file's name; empty: the line alone is named. A byte order mark is passed over.
    [[nodiscard]] static std::optional<QJsonDocument> parse(QByteArray bytes, const QString &place,
                                                            QStringList &problems);
};
