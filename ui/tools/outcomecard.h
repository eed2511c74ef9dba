// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "card.h"
#include "textlabel.h"

class Session;

/// The result of a case in a few words: mode, route, and whether it is settled.
class OutcomeCard : public Card
{
    Q_OBJECT

public:
    OutcomeCard(const QString &name, Look::Tone tone, QWidget *parent = nullptr);

    void showOutcome(const QString &title, const Session &session);

private:
    TextLabel *const m_title;
    TextLabel *const m_mode;
    TextLabel *const m_route;
    TextLabel *const m_status;
};
