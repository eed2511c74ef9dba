// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "actionicons.h"

#include "icons.h"

#include <QAction>
#include <QWidget>

QString ActionIcons::drawing(const QAction &action)
{
    const QVariant named = action.property("drawing");
    const QString name = named.isValid() ? named.toString() : action.objectName();
    return Icons::exists(name) ? name : QString();
}

void ActionIcons::dye(const QWidget &window)
{
    const QColor ink = window.palette().color(QPalette::ButtonText);
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString name = drawing(*action);
        if (name.isEmpty())
            continue;
        QIcon icon = Icons::icon(name, ink);
        const QIcon chosen = Icons::icon(name, window.palette().color(QPalette::HighlightedText));
        for (const QSize &size : chosen.availableSizes())
            icon.addPixmap(chosen.pixmap(size), QIcon::Active);
        action->setIcon(icon);
    }
}
