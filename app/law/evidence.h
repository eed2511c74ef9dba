// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QStringList>

/// How well a statement is founded, from weak to strong.
enum class Grade { Confirm, Practice, Text };

/// The days on which something holds, both ends included; an invalid date leaves that end open.
struct Validity {
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
    bool operator==(const Validity &) const = default;
};

/// What a statement rests on. Its grade on a day may be lower: see effectiveGrade().
struct Evidence {
    Grade grade = Grade::Confirm;
    QStringList sources;
    bool operator==(const Evidence &) const = default;
};

/// "text", "practice" or "confirm": how a grade is spelt in rule files and decisions.
[[nodiscard]] QString gradeId(Grade grade);
