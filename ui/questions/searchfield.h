// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

class SearchCombo;

/// One of many: a country, a currency, a market.
class SearchField : public QuestionField
{
    Q_OBJECT

public:
    SearchField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QString fault() const override;
    void retranslate() override;
    void focusInput() override;
    void acceptProposal() override;

private:
    void fill();

    SearchCombo *const m_combo;
    QCheckBox *const m_unsure;
};
