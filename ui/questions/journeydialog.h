// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journeywalk.h"
#include "tooldialog.h"

class QVBoxLayout;
class Session;
struct Question;

/// Leads a person who is not sure through a few plain questions, one at a time, to an answer or to whom to ask.
class JourneyDialog : public ToolDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog, whose journey is one of its rules.
    JourneyDialog(const Journey &journey, const Session &session, QWidget *parent);

    /// What the person took over; nothing unless the dialog was accepted.
    [[nodiscard]] const std::optional<Answer> &taken() const { return m_taken; }

protected:
    void retranslate() override;

private:
    /// Shows the way so far, and the step asked now or the end.
    void showStep();
    void addPath();
    void addChoices(const JourneyStep &step);
    void addEnd();
    void take(const Answer &answer);
    [[nodiscard]] QString said(const Answer &answer) const;
    [[nodiscard]] const Question &question() const;

    const Session &m_session;
    JourneyWalk m_walk;
    QPushButton *const m_back;
    QPushButton *const m_unsure;
    QPushButton *const m_use;
    QWidget *m_shown = nullptr; ///< the way and the step
    QVBoxLayout *m_column = nullptr; ///< of what is shown
    QWidget *m_first = nullptr; ///< where the focus goes
    std::optional<Answer> m_taken;
};
