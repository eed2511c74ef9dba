// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

class OptionGrid;
class OptionRow;
class QButtonGroup;

/// One of a few options, or yes or no, as radio buttons.
class ChoiceField : public QuestionField
{
    Q_OBJECT

public:
    ChoiceField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QString fault() const override;
    void refresh() override;
    void retranslate() override;
    void focusInput() override;

private:
    struct Choice {
        QString id; ///< as in the object names: an option id, "true", "false" or "unsure"
        Answer answer;
        OptionRow *row;
    };

    void add(const QString &id, const Answer &answer);

    OptionGrid *const m_grid;
    QButtonGroup *const m_group;
    QList<Choice> m_choices;
    bool m_showing = false; ///< an answer is being shown, not given
};
