// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QJsonObject>

#include <variant>

/// Reads the JSON of a case file, which may be the bytes of anything.
class CaseJson
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    /// The object that the bytes hold, or a translated phrase that says what is wrong and what is expected.
    [[nodiscard]] static std::variant<QJsonObject, QString> read(const QByteArray &bytes);
};
