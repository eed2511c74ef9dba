// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "condition.h"

#include <QJsonValue>

/// Reads a condition of the rule files; every problem is appended to `problems` with its place.
[[nodiscard]] Condition parseCondition(const QJsonValue &value, const QString &place, QStringList &problems);
