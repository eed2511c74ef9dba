// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class Session;

/// What a person does with the shipment lines of a case: add one, look after all, go to the next.
class LineTools : public QObject
{
    Q_OBJECT

public:
    LineTools(Session &session, QWidget *window);

    /// In the order of the menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();
    void add();
    void showAll();

private:
    QAction *addAction(const QString &name);
    void step(int steps);
    void enable();

    Session &m_session;
    QWidget *const m_window;
    QList<QAction *> m_actions;
    QAction *const m_add;
    QAction *const m_all;
    QAction *const m_previous;
    QAction *const m_next;
};
