// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class History;
class QWidget;

/// Says whose the undo keys are while a text field has the focus. A field takes back its own letters as long as the case
/// has not taken over what is typed there; what the case has taken over, the window takes back as a whole.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    /// For all fields of `window`; both must outlive it.
    UndoKeys(const History &history, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFields(bool redo) const;

    const History &m_history;
    QWidget *const m_window;
};
