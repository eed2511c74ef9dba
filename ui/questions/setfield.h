// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questionfield.h"

#include <functional>

class OptionGrid;
class OptionRow;
class QAbstractButton;
class QCheckBox;

/// Any of a few members as check boxes, each with "not sure" beside it, and "None of these".
class SetField : public QuestionField
{
    Q_OBJECT

public:
    SetField(const Question &question, const Session &session, QWidget *parent);

    void setAnswer(const Answer *answer, const QStringList &unsureMembers) override;
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QStringList unsureMembers() const override;
    [[nodiscard]] QString fault() const override;
    void refresh() override;
    void retranslate() override;
    void focusInput() override;

private:
    struct Member {
        QString id;
        OptionRow *row;
        QCheckBox *box;
        QCheckBox *unsure; ///< null if the question does not offer it
        bool shown = true;
    };

    void add(const QString &id);
    void takeMember(const Member &member, bool isUnsureBox);
    void takeNone();
    void takeUnsure();
    /// Calls `take` when a person, or assistive technology without a click, ticks the box or takes the tick away.
    void follow(QAbstractButton *box, const std::function<void()> &take);
    void clearMembers();
    [[nodiscard]] bool anyShownChosen() const;

    OptionGrid *const m_grid;
    QList<Member> m_members;
    bool m_showing = false; ///< boxes are ticked to show an answer, not to give one
    OptionRow *m_noneRow = nullptr;
    OptionRow *m_unsureRow = nullptr; ///< of the whole question
};
