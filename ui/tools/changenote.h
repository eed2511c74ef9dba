// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"

#include <QDialog>

class Session;
class QTextDocument;

/// Shows what other rules change for the person's cases, before they are taken. Accepted: use them.
class ChangeNote : public QDialog
{
    Q_OBJECT

public:
    ChangeNote(const Session &session, const LoadedRules &fresh, QWidget *parent);
};
