// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

/// While it lives, widgets in these layouts may be shown, hidden and changed without all around them being laid out for each.
/// Afterwards the layouts still know that they have to be done.
class LayoutHold
{
public:
    explicit LayoutHold(const QList<QLayout *> &layouts) : m_layouts(layouts) { enable(false); }
    ~LayoutHold() { enable(true); }
    Q_DISABLE_COPY_MOVE(LayoutHold)

private:
    void enable(bool enabled)
    {
        for (QLayout *layout : m_layouts)
            layout->setEnabled(enabled);
    }

    const QList<QLayout *> m_layouts;
};
