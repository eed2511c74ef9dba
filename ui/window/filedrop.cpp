// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "filedrop.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

FileDrop::FileDrop(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == m_window || !m_window->isAncestorOf(widget))
        return false;
    const QList<QUrl> urls = static_cast<QDropEvent *>(event)->mimeData()->urls();
    if (std::ranges::none_of(std::as_const(urls), [](const QUrl &url) { return url.isLocalFile(); }))
        return false;
    event->ignore(); // not taken here, it is offered to what the field stands in, up to the window
    return true;
}
