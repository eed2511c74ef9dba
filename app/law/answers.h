// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

/// "Not sure": the question was asked, and the person does not know.
struct Unsure {
    bool operator==(const Unsure &) const = default;
};

/// Exchange rates: currency code → CNY for 1 unit, as decimal text.
using RateTable = QMap<QString, QString>;

/// One answer, typed by its question: yes/no → bool, integer → int, set → QStringList (an empty one is the answer
/// "none of these"), rates → RateTable, date → QDate; choice, country, currency and amount → QString.
using Answer = std::variant<Unsure, bool, int, QString, QDate, QStringList, RateTable>;

/// What a person has said about one shipment line, keyed by question id; a missing key is "not answered".
struct Answers {
    QMap<QString, Answer> given;
    QMap<QString, QStringList> unsureMembers; ///< members of a set the person is unsure of, by question id

    /// The answer to `question` as a T; null when missing, unsure or of another type.
    template<typename T>
    [[nodiscard]] const T *get(const QString &question) const
    {
        const auto found = given.constFind(question);
        return found == given.constEnd() ? nullptr : std::get_if<T>(&*found);
    }
    [[nodiscard]] bool isUnsure(const QString &question) const { return get<Unsure>(question) != nullptr; }

    bool operator==(const Answers &) const = default;
};
