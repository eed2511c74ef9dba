// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tooldialog.h"

class QVBoxLayout;
class Session;

/// Shows what a file about a wrong result holds, and saves it where the person likes. Nothing is sent.
class WrongResultDialog : public ToolDialog
{
    Q_OBJECT

public:
    WrongResultDialog(const Session &session, QWidget *parent);

private:
    void addPart(const QString &heading, const QString &text);
    void save();

    const QByteArray m_file;
};
