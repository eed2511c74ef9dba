// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inputfield.h"

class QLineEdit;

/// A number typed in: a count, or an amount of money, kept exactly as typed.
class TypedField : public InputField
{
    Q_OBJECT

public:
    TypedField(const Question &question, const Session &session, QWidget *parent);

    [[nodiscard]] QString fault() const override;

protected:
    void showAnswer(const Answer *answer) override;
    [[nodiscard]] std::optional<Answer> given() const override;
    void clearInput() override;

private:
    QLineEdit *const m_edit;
};
