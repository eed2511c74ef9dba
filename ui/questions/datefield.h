// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

class QDateEdit;

/// A day, with today proposed.
class DateField : public QuestionField
{
    Q_OBJECT

public:
    DateField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QString fault() const override;
    void retranslate() override;
    void focusInput() override;
    void acceptProposal() override;

private:
    QDateEdit *const m_edit;
    QCheckBox *const m_unsure;
    bool m_given = false;
};
