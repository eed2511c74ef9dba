// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tooldialog.h"

class ProgressView;
class Session;

/// The side panel as a dialog, for windows without room for it. Its links close it.
class ProgressDialog : public ToolDialog
{
    Q_OBJECT

public:
    /// `page` is the id of the page that is shown.
    ProgressDialog(const Session &session, const QString &page, QWidget *parent);

    [[nodiscard]] ProgressView *view() const { return m_view; }

private:
    ProgressView *const m_view;
};
