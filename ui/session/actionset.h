// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

/// A part of the window that a person works by its actions: in the menu, and on buttons.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// In the order of the menu. Texts are for menus, icon texts for buttons.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

protected:
    explicit ActionSet(QObject *parent) : QObject(parent) {}

    /// One more action; `name` is its object name, and that of its drawing and its button.
    QAction *addAction(const QString &name);
    /// Says what an action does; a screen reader reads `tip` at its button.
    static void say(QAction *action, const QString &menu, const QString &button, const QString &tip);

private:
    QList<QAction *> m_actions;
};
