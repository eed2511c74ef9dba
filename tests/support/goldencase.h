// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "casefile.h"
#include "decisionmodel.h"
#include "testing.h"

#include <QDate>
#include <QJsonObject>

/// A case with the decision that an expert expects of it, written from the rules' sources (tests/cases/*.json, tests/filecases/*.json).
struct GoldenCase {
    QString name;
    QDate today;
    CaseData data;
    QJsonObject expect;
    QJsonObject cites; ///< for each expectation, the line of the rules it follows from

    /// The expected list `key` as ids.
    [[nodiscard]] QStringList ids(const char *key) const;
    [[nodiscard]] QString text(const char *key) const;
};

namespace Testing
{
/// The golden cases that a person can click together.
QList<GoldenCase> clickableCases();

/// The golden cases that only a file can hold: a question is open that the window insists on, and later ones are answered.
QList<GoldenCase> fileCases();

/// All of them, read once.
const QList<GoldenCase> &goldenCases();

/// That of a name. A name that none has ends the test program.
const GoldenCase &goldenCase(const QString &name);

/// Decides by the rules of the house.
const DecisionModel &model();
}
