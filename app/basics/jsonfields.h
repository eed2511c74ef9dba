// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVarLengthArray>

#include <initializer_list>
#include <utility>

/// Reads the members of one JSON object and notes every problem with its place: a missing member, a wrong type and,
/// when it goes out of scope, a member that nobody asked for.
class JsonFields
{
public:
    JsonFields(const QJsonValue &value, QString place, QStringList &problems);
    ~JsonFields();
    Q_DISABLE_COPY_MOVE(JsonFields)

    [[nodiscard]] bool has(const char *key);
    [[nodiscard]] QString text(const char *key); ///< required, not empty
    [[nodiscard]] QString optionalText(const char *key);
    /// Reads required texts, each to where it belongs.
    void read(std::initializer_list<std::pair<const char *, QString *>> texts);
    [[nodiscard]] QString id(const char *key); ///< required; small letters and digits, dots and hyphens between them
    [[nodiscard]] bool flag(const char *key); ///< false if absent
    [[nodiscard]] int number(const char *key, int least, int most); ///< required whole number
    [[nodiscard]] QDate date(const char *key); ///< required, ISO 8601
    [[nodiscard]] QDate optionalDate(const char *key);
    [[nodiscard]] QStringList texts(const char *key); ///< required list of texts, may be empty
    [[nodiscard]] QStringList optionalTexts(const char *key);
    [[nodiscard]] QJsonArray list(const char *key); ///< required list
    [[nodiscard]] QJsonValue value(const char *key); ///< undefined if absent
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    [[nodiscard]] const QString &place() const { return m_place; }
    void problem(const QString &what);
    /// A place one step further in: `place, step`.
    [[nodiscard]] QString inner(const QString &step) const;
    [[nodiscard]] QStringList &problems() { return m_problems; }
    /// Sets the id by which the place is named from here on.
    void name(const QString &kind, const QString &id);
    /// Reads the id, and names the place by it.
    [[nodiscard]] QString namedId(const QString &kind);

private:
    [[nodiscard]] QDate toDate(const char *key, const QString &text);

    QJsonObject m_object;
    QString m_place;
    QStringList &m_problems;
    QVarLengthArray<QLatin1String, 24> m_known; ///< what was asked for; keys are literals
    qsizetype m_found = 0; ///< how many of them there are
};
