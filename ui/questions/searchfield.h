// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inputfield.h"

class SearchCombo;

/// One of many: a country, a currency, a market.
class SearchField : public InputField
{
    Q_OBJECT

public:
    SearchField(const Question &question, const Session &session, QWidget *parent);

    [[nodiscard]] QString fault() const override;
    void retranslate() override;
    void acceptProposal() override;

protected:
    void showAnswer(const Answer *answer) override;
    [[nodiscard]] std::optional<Answer> given() const override;
    void clearInput() override;

private:
    void fill();

    SearchCombo *const m_combo;
};
