// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "jsonfields.h"
#include "rules.h"

#include <QJsonDocument>

/// Reads the documents of a rule base into Rules, each file in a function of its own. Every problem of form is noted with its place;
/// whether ids fit together is the matter of rulelinks.h.
class RulesReader
{
public:
    RulesReader(const QMap<QString, QJsonDocument> &documents, QStringList &problems);

    [[nodiscard]] Rules read();

private:
    /// Calls `entry` with the members of each object of the list `key`.
    template<typename Entry>
    void each(JsonFields &fields, const char *key, Entry entry)
    {
        int index = 0;
        for (const QJsonValue &value : fields.list(key)) {
            const QString step = QStringLiteral("entry %1 of \"%2\"").arg(++index).arg(QLatin1String(key));
            JsonFields inner(value, fields.inner(step), m_problems);
            entry(inner);
        }
    }
    /// The same for a list that may be left out.
    template<typename Entry>
    void eachOptional(JsonFields &fields, const char *key, Entry entry)
    {
        if (fields.has(key))
            each(fields, key, entry);
    }
    void file(const QString &name, void (RulesReader::*part)(JsonFields &));

    void readMeta(JsonFields &fields);
    void readFacts(JsonFields &fields);
    void readQuestions(JsonFields &fields);
    void readQuestion(JsonFields &fields, const QString &page);
    void readModes(JsonFields &fields);
    void readModeCondition(JsonFields &fields, Mode &mode);
    void readRoute(JsonFields &fields, Mode &mode);
    void readChoice(JsonFields &fields);
    void readWarnings(JsonFields &fields);
    void readParameters(JsonFields &fields);
    void readChecklist(JsonFields &fields);
    void readSources(JsonFields &fields);
    void readMarkets(JsonFields &fields);
    void readCurrencies(JsonFields &fields);
    void readHolidays(JsonFields &fields);
    void readKnowledge(JsonFields &fields);
    void readJourneyStep(JsonFields &fields, Journey &journey);
    void readJourneyChoice(JsonFields &fields, JourneyStep &step);

    [[nodiscard]] Condition condition(JsonFields &fields, const char *key);
    [[nodiscard]] Grade grade(JsonFields &fields, const char *key);
    [[nodiscard]] Evidence evidence(JsonFields &fields);
    [[nodiscard]] Validity validity(JsonFields &fields);
    /// The name of a drawing, which may be left out.
    [[nodiscard]] static QString icon(JsonFields &fields);
    [[nodiscard]] ParameterValue parameterValue(JsonFields &fields);
    [[nodiscard]] QList<DueRule> due(JsonFields &fields);
    [[nodiscard]] std::optional<Statement> statement(JsonFields &fields, const char *key);
    [[nodiscard]] std::optional<Condition> optionalCondition(JsonFields &fields, const char *key);
    [[nodiscard]] QList<NamedTerm> namedTerms(JsonFields &fields, const char *key);
    /// Reads the members of an item's text that are present; all are required unless `overrides`.
    void readItemText(JsonFields &fields, ItemText &text, bool overrides);

    const QMap<QString, QJsonDocument> &m_documents;
    QStringList &m_problems;
    Rules m_rules;
    QList<Option> m_markets;
    QStringList m_marketQuestions; ///< questions whose options are the market clusters
};
