// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"

#include <QFrame>

/// A calm box around things that belong together, with an edge in the tone of what it says.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Look::Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look::Tone m_tone;
};
