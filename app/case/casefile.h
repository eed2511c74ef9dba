// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answercheck.h"
#include "exportcase.h"
#include "outputfile.h"
#include "rules.h"

#include <QCoreApplication>

#include <variant>

class QIODevice;

/// Case files: JSON in and out, checked against the questions of the rules.
class CaseFile
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    /// A case, or one translated sentence for each fault: what was read, place, what is wrong, what is expected.
    using Result = std::variant<CaseData, QStringList>;

    /// Reads the file at `path`. Files over 4 MiB are refused: a case of fifty lines takes a twentieth of that.
    [[nodiscard]] static Result read(const QString &path, const Rules &rules);
    /// Reads from `device`; `name` stands for it in messages.
    [[nodiscard]] static Result read(QIODevice &device, const QString &name, const Rules &rules);
    /// Reads the bytes of a case file; `name` stands for it in messages.
    [[nodiscard]] static Result parse(const QByteArray &bytes, const QString &name, const Rules &rules);

    /// The bytes of a case file: UTF-8, indented.
    [[nodiscard]] static QByteArray toJson(const CaseData &data);
    /// The member "answers" of a case file.
    [[nodiscard]] static QJsonObject answersToJson(const Answers &answers);

    /// Writes the file at `path`. Nothing returned means that it is done.
    [[nodiscard]] static std::optional<OutputFile::Fault> write(const QString &path, const CaseData &data,
                                                                OutputFile::Way way = OutputFile::Way::Safe);

    /// What tells one content of a file from another; empty if there is no such file.
    [[nodiscard]] static QByteArray fingerprint(const QString &path);
    /// That of a file that holds `data` as write() leaves it.
    [[nodiscard]] static QByteArray fingerprint(const CaseData &data);
};
