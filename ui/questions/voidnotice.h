// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "card.h"
#include "textlabel.h"

class QAction;
class QPushButton;
class Session;

/// Names the answers that count no more with a change on the page: before it is made, and asks; then once it is made, and
/// offers to take it back.
class VoidNotice : public Card
{
    Q_OBJECT

public:
    /// `undo` takes the last edit back.
    VoidNotice(const Session &session, QAction *undo, QWidget *parent = nullptr);

    /// Asks whether the change is meant that makes these answers void. It is not made yet.
    void ask(const QStringList &questions);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    void focusChoice();
    /// Names the answers to these questions too, which a change has made void.
    void add(const QStringList &questions);
    /// Leaves out what counts again, and goes when nothing is left.
    void refresh();
    void close();
    void retranslate();

Q_SIGNALS:
    /// The change is meant.
    void confirmed();
    /// It is not.
    void refused();

private:
    void present(bool asking);

    const Session &m_session;
    QStringList m_questions;
    bool m_asking = false;
    TextLabel *const m_text;
    QPushButton *const m_take;
    QPushButton *const m_keep;
    QPushButton *const m_undo;
};
