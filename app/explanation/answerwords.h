// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

class Texts;
struct Answers;
struct Change;
struct Question;
struct Rules;
struct Tick;

/// The value of an answer in words: an option's text, "Yes", a date, money; "not sure"; empty when not answered.
[[nodiscard]] QString answerText(const Rules &rules, const Question &question, const Answers &answers,
                                 const Texts &texts);

/// A change of an answer in words: the name of the question, and what its answer would have to be.
[[nodiscard]] Field changeField(const Rules &rules, const Change &change, const Texts &texts);

/// What a particular is called on screen and paper.
[[nodiscard]] QString particularLabel(const QString &id, const Texts &texts);

/// The ids of the fields that hold what a person noted at an item of the checklist.
namespace TickField
{
inline const QString day = QStringLiteral("done-date");
inline const QString who = QStringLiteral("done-by");
inline const QString number = QStringLiteral("number");
inline const QString note = QStringLiteral("note");
}

/// All of them, in the order of the paper.
[[nodiscard]] const QStringList &tickFieldIds();
/// What such a field is called on screen and paper.
[[nodiscard]] QString tickLabel(const QString &id, const Texts &texts);
/// What a person noted at an item, as far as there is anything.
[[nodiscard]] QList<Field> tickFields(const Tick &tick, const Texts &texts);
