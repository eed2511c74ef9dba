// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textlabel.h"

/// A text that takes the focus, so that a screen reader reads it at once and goes on from there.
class FocusLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit FocusLabel(Role role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
