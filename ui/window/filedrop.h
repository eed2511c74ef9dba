// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

/// Has files that are dropped on a field of a window go to the window: a field would take their names for text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit FileDrop(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *const m_window;
};
