// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class Session;

/// Stands for the side panel where there is no room for it: says in a line how far the case has come, and opens the rest.
class ProgressStrip : public QPushButton
{
    Q_OBJECT

public:
    explicit ProgressStrip(const Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Session &m_session;
};
