// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

/// Writes an export to a file, whole or not at all.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)

public:
    /// Returns an error sentence, or nothing.
    [[nodiscard]] static QString write(const QString &path, const QByteArray &bytes);
};
