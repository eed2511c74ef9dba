// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "undokeys.h"

#include "history.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace
{
/// The text field that has the focus, also where that is within a box of numbers, days or choices.
QLineEdit *fieldOf(QWidget *focused)
{
    auto *edit = qobject_cast<QLineEdit *>(focused);
    return edit ? edit : focused->findChild<QLineEdit *>();
}

/// Whether the widget belongs to the field of that name: names of its parts go on after a slash.
bool belongsTo(const QWidget *widget, const QString &field)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (name == field || name.startsWith(field + QLatin1Char('/')))
            return true;
    }
    return false;
}
}

UndoKeys::UndoKeys(const History &history, QWidget *window) : QObject(window), m_history(history), m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::isFields(bool redo) const
{
    QWidget *focused = QApplication::focusWidget();
    const QLineEdit *edit = focused && m_window->isAncestorOf(focused) ? fieldOf(focused) : nullptr;
    if (!edit || edit->isReadOnly() || !(redo ? edit->isRedoAvailable() : edit->isUndoAvailable()))
        return false;
    const EditSubject next = m_history.next(redo);
    return next.kind == EditSubject::Kind::Nothing || !belongsTo(focused, next.field());
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool redo = key->matches(QKeySequence::Redo);
    if (!redo && !key->matches(QKeySequence::Undo))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_window->isAncestorOf(widget) || isFields(redo))
        return false;
    event->ignore(); // no field takes it, and so it becomes the window's shortcut
    return true;
}
