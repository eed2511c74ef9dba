// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tooldialog.h"

class QLineEdit;
class QRadioButton;
class SearchCombo;
class Session;

/// Adds a shipment line to the case: without answers, or as a copy of another line. Where the case had one line only,
/// that one gets a name, too.
class AddLineDialog : public ToolDialog
{
    Q_OBJECT

public:
    AddLineDialog(Session &session, QWidget *parent);

private:
    [[nodiscard]] QLineEdit *addName(const QString &name, const QString &label, const QString &proposal);
    void addBeginnings();
    void fillLines();
    void add();

    Session &m_session;
    QLineEdit *m_firstName = nullptr; ///< of the line there is, where it is the only one
    QLineEdit *m_name = nullptr;
    QRadioButton *const m_empty;
    QRadioButton *const m_copy;
    SearchCombo *const m_lines; ///< to be copied
    QPushButton *const m_add;
};
