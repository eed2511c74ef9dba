// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "sensitivity.h"

Sensitivity sensitivityOf(const DecisionModel &model, const Answers &answers, QDate today)
{
    Sensitivity sensitivity;
    sensitivity.limits = nearLimits(model, answers, today);
    sensitivity.answers = singleAnswers(model, answers, today, sensitivity.limits);
    sensitivity.known = true;
    return sensitivity;
}
