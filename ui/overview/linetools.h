// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "actionset.h"

class Session;

/// What a person does with the shipment lines of a case: add one, look after all, go to the next.
class LineTools : public ActionSet
{
    Q_OBJECT

public:
    LineTools(Session &session, QWidget *window);

    void retranslate();
    void add();
    void showAll();

private:
    void step(int steps);
    void enable();

    Session &m_session;
    QWidget *const m_window;
    QAction *const m_add;
    QAction *const m_all;
    QAction *const m_previous;
    QAction *const m_next;
};
