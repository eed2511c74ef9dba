// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;
class QuestionField;
class Session;
struct Question;

/// The field for the type of a question.
[[nodiscard]] QuestionField *createField(const Question &question, const Session &session, QWidget *parent);
