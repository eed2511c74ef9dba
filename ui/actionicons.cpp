// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "actionicons.h"

#include "icons.h"

#include <QAction>
#include <QWidget>

void ActionIcons::dye(const QWidget &window)
{
    const QColor ink = window.palette().color(QPalette::ButtonText);
    for (QAction *action : window.findChildren<QAction *>()) {
        const QVariant named = action->property("drawing");
        const QString drawing = named.isValid() ? named.toString() : action->objectName();
        if (Icons::exists(drawing))
            action->setIcon(Icons::icon(drawing, ink));
    }
}
