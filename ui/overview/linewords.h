// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

#include <QCoreApplication>

class Session;

/// How a shipment line stands, in a few words.
class LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LineWords)

public:
    /// Number and name of the mode, or that it is not settled.
    [[nodiscard]] static QString mode(const Session &session, const Decision &decision);
    /// Its number alone, or that it is not settled.
    [[nodiscard]] static QString code(const Session &session, const Decision &decision);
    /// How many questions are left.
    [[nodiscard]] static QString left(const Session &session, const Answers &answers, const Decision &decision);
};
