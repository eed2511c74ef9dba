// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

class QLineEdit;

/// A number typed in: a count, or an amount of money, kept exactly as typed.
class TypedField : public QuestionField
{
    Q_OBJECT

public:
    TypedField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QString fault() const override;
    void retranslate() override;
    void focusInput() override;

private:
    QLineEdit *const m_edit;
    QCheckBox *const m_unsure;
};
