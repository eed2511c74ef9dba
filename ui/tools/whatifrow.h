// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QuestionBox;
class QVBoxLayout;
class Session;
class TextLabel;
struct Question;

/// One answer of a what-if: its value, a mark where it is not that of the case, and the question itself when it is opened.
class WhatIfRow : public QWidget
{
    Q_OBJECT

public:
    /// `tried` is the copy of the case, whose answers the row changes.
    WhatIfRow(const Question &question, Session &tried, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    /// Follows the copy of the case; `isChanged`: its answer is not that of the case.
    void refresh(bool isChanged);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_box != nullptr; }
    /// Takes the answer of the copy into the question, if that is open.
    void takeAnswer();
    void retranslate();

Q_SIGNALS:
    void openAsked();
    /// A person wants the answer of the case back.
    void resetAsked();

private:
    void writeAnswer();

    const Question &m_question;
    Session &m_tried;
    TextLabel *const m_label;
    TextLabel *const m_value;
    TextLabel *const m_mark;
    QPushButton *const m_change;
    QPushButton *const m_reset;
    QVBoxLayout *const m_layout;
    QuestionBox *m_box = nullptr; ///< while it is open
    bool m_changed = false;
};
