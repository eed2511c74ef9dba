// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

/// A field of one input, with a box "Not sure" beside it where the question offers that.
class InputField : public QuestionField
{
    Q_OBJECT

public:
    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    void retranslate() override;
    void focusInput() override;

protected:
    InputField(const Question &question, const Session &session, QWidget *parent);

    /// Places the input, which is named as the question, and the box behind it. Called once.
    void place(QWidget *input, int stretch = 0);
    /// A person changed the input, and so is sure.
    void takeInput();

    /// Shows an answer; nothing is given if it is null, or no answer for this input.
    virtual void showAnswer(const Answer *answer) = 0;
    /// What the input says; nothing if it is empty or wrong.
    [[nodiscard]] virtual std::optional<Answer> given() const = 0;
    /// A person is not sure: what was in the input goes, where it would look as if it counted.
    virtual void clearInput() {}

private:
    QWidget *m_input = nullptr;
    QCheckBox *const m_unsure;
};
