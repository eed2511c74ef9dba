// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "actionset.h"

class Session;

/// What a person can look into from the result: how the modes compare, what other answers would give, and the decision
/// drawn. Each opens a dialog.
class ResultTools : public ActionSet
{
    Q_OBJECT

public:
    ResultTools(Session &session, QWidget *window);

    /// Those that the result page has a button for; then and now it offers where there is a difference.
    [[nodiscard]] QList<QAction *> buttons() const { return actions().first(4); }
    /// Opens the comparison with the rules of today.
    [[nodiscard]] QAction *thenAndNow() const { return m_thenAndNow; }
    void retranslate();
    /// Opens the what-if with the changes that would make a mode possible which is ruled out.
    void tryMode(const QString &mode);

private:
    Session &m_session;
    QWidget *const m_window;
    QAction *const m_compare;
    QAction *const m_whatIf;
    QAction *const m_map;
    QAction *const m_timeline;
    QAction *const m_thenAndNow;
};
