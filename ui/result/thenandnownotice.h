// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "card.h"
#include "textlabel.h"

class LinkButton;
class QAction;
class Session;

/// Says above the result of a case declared before today that today's rules would say something else, and leads to what.
class ThenAndNowNotice : public Card
{
    Q_OBJECT

public:
    /// `compare` shows each difference.
    explicit ThenAndNowNotice(QAction *compare, QWidget *parent = nullptr);

    /// Says it of the case as it is now, or hides.
    void refresh(const Session &session);

private:
    TextLabel *const m_text;
    LinkButton *const m_link;
};
