// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Exchange rates of the currencies a limit depends on, a line each: "1 USD = … CNY".
class RatesField : public QuestionField
{
    Q_OBJECT

public:
    RatesField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QString fault() const override;
    void refresh() override;
    void retranslate() override;
    void focusInput() override;
    void remember() override;

private:
    struct Row {
        QWidget *line;
        QLabel *before;
        QLineEdit *edit;
        QLabel *after;
        QPushButton *last; ///< offers the rate used last
    };

    Row &row(const QString &currency);
    void takeEdit();

    QVBoxLayout *const m_lines;
    QCheckBox *const m_unsure;
    QMap<QString, Row> m_rows; ///< by currency; those not needed now are hidden
    QStringList m_needed;
    RateTable m_given; ///< of every currency, also those not needed now
};
