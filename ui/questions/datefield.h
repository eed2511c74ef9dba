// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inputfield.h"

class QDateEdit;

/// A day, with today proposed.
class DateField : public InputField
{
    Q_OBJECT

public:
    DateField(const Question &question, const Session &session, QWidget *parent);

    [[nodiscard]] QString fault() const override;
    void acceptProposal() override;

protected:
    void showAnswer(const Answer *answer) override;
    [[nodiscard]] std::optional<Answer> given() const override;

private:
    QDateEdit *const m_edit;
    bool m_given = false;
};
