// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

/// Shows everything that is wrong with something, a line each, to be read, scrolled and copied.
class FaultList : public QDialog
{
    Q_OBJECT

public:
    FaultList(const QString &title, const QString &text, const QStringList &faults, QWidget *parent);
};
