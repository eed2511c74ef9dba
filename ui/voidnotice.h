// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"

class QPushButton;
class Session;

/// Names the answers that count no more since an edit on the page, and offers to take it back.
class VoidNotice : public Card
{
    Q_OBJECT

public:
    explicit VoidNotice(const Session &session, QWidget *parent = nullptr);

    /// Names these questions too.
    void add(const QStringList &questions);
    /// Leaves out what counts again, and goes when nothing is left.
    void refresh();
    void close();
    void retranslate();
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void undoAsked();

private:
    const Session &m_session;
    QStringList m_questions;
    TextLabel *const m_text;
    QPushButton *const m_undo;
};
