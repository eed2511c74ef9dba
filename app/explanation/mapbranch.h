// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answers.h"

/// Answers to one question that leave the same modes.
struct MapBranch {
    enum class Kind { Answers, NotSure, NotAnswered };

    QString id; ///< "<question>/<number>"
    Kind kind = Kind::Answers;
    QString label; ///< the answers in words; on the path the case's own
    QString alike{}; ///< on the path: a sentence about other answers that go the same way, or nothing
    QList<Answers> answers; ///< each with what goes with it, such as the currency; of a range a value in it
    QStringList modes; ///< that may still be recommended after the answers before and one of these
    bool onPath = false; ///< the case goes this way
    bool operator==(const MapBranch &) const = default;
};
