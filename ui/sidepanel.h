// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;
class Session;
class TextLabel;

/// Beside the questions, where there is room: what can still result, what cannot and why, and the answers so far.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    const Session &m_session;
    TextLabel *const m_left;
    TextLabel *const m_modesHeading;
    QWidget *const m_modes;
    TextLabel *const m_ruledOutHeading;
    QWidget *const m_ruledOut;
};
