// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tooldialog.h"

class QTableWidget;
class Session;
struct CaseData;

/// All shipment lines of the case with what each comes to: to open, rename, move and remove.
class LinesDialog : public ToolDialog
{
    Q_OBJECT

public:
    LinesDialog(Session &session, QWidget *parent);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPushButton *addTool(const QString &name, void (LinesDialog::*act)());
    [[nodiscard]] int row() const;
    void fill(int row);
    void arrange();
    void enable();
    void openLine();
    void add();
    void rename();
    void moveUp();
    void moveDown();
    void remove();
    [[nodiscard]] bool mayRemove(int index);
    void change(const CaseData &next, int row);

    Session &m_session;
    QTableWidget *const m_table;
    QLayout *const m_tools;
    QPushButton *const m_open;
    QPushButton *const m_add;
    QPushButton *const m_rename;
    QPushButton *const m_up;
    QPushButton *const m_down;
    QPushButton *const m_remove;
};
