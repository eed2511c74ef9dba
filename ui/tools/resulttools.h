// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class Session;

/// What a person can look into from the result: how the modes compare, what other answers would give, and the decision
/// drawn. Each opens a dialog.
class ResultTools : public QObject
{
    Q_OBJECT

public:
    ResultTools(Session &session, QWidget *window);

    /// Texts for menus, icon texts for buttons.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Those that the result page has a button for; then and now it offers where there is a difference.
    [[nodiscard]] QList<QAction *> buttons() const { return m_actions.first(4); }
    void retranslate();
    /// Opens the what-if with the changes that would make a mode possible which is ruled out.
    void tryMode(const QString &mode);
    /// Opens the comparison with the rules of today.
    void showThenAndNow();

private:
    /// An action that opens a dialog; `name` is its object name and that of its button.
    QAction *add(const QString &name);

    Session &m_session;
    QWidget *const m_window;
    QList<QAction *> m_actions;
    QAction *const m_compare;
    QAction *const m_whatIf;
    QAction *const m_map;
    QAction *const m_timeline;
    QAction *const m_thenAndNow;
};
