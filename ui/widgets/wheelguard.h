// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Leaves the mouse wheel to the page that a field stands on: scrolling past a field must not change its value.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
