// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ProgressView;
class Session;

/// Beside the pages, where there is room: how far the case has come, in a column that scrolls by itself.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ProgressView *view() const { return m_view; }

private:
    ProgressView *const m_view;
};
