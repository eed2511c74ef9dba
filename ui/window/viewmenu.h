// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"

#include <QMenu>

class QActionGroup;

/// What a person can choose about how the window looks.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(Appearance &appearance, QWidget *parent);

    void retranslate();

private:
    QAction *addChoice(Appearance::Choice choice, const QString &name);
    QAction *addSize(int steps, const QString &name, const QList<QKeySequence> &keys);
    void showChoice();

    Appearance &m_appearance;
    QMenu *const m_themes;
    QActionGroup *const m_choices;
    QAction *const m_system;
    QAction *const m_light;
    QAction *const m_dark;
    QAction *const m_highContrast;
    QAction *const m_larger;
    QAction *const m_smaller;
    QAction *const m_normal;
};
