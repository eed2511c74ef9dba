// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class Session;

/// Says what the program is, which rules are in force, and what was counted when they were proven.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    AboutBox(const Session &session, QWidget *parent);
};
