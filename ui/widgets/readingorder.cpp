// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "readingorder.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QScrollArea>

#include <algorithm>

namespace
{
QList<int> indices(const QLayout &layout)
{
    QList<int> order;
    for (int at = 0; at < layout.count(); ++at)
        order << at;
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        const auto place = [grid](int at) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(at, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(order, [&place](int left, int right) { return place(left) < place(right); });
    }
    return order;
}

bool isOfField(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (each->property(takesAnswer).toBool())
            return true;
    }
    return false;
}

QWidgetList within(QWidget *widget)
{
    if (widget->isHidden())
        return {};
    QWidgetList found;
    if (widget->focusPolicy() & Qt::TabFocus)
        found << widget;
    if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
        found << within(area->widget());
    else if (widget->layout())
        found << readingOrder(*widget->layout());
    // The answer to a question comes before the help to it.
    if (qobject_cast<const QGroupBox *>(widget))
        std::stable_partition(found.begin(), found.end(), isOfField);
    return found;
}
}

QWidgetList readingOrder(const QLayout &layout)
{
    QWidgetList found;
    for (const int at : indices(layout)) {
        QLayoutItem *item = layout.itemAt(at);
        if (QWidget *widget = item->widget())
            found << within(widget);
        else if (const QLayout *inner = item->layout())
            found << readingOrder(*inner);
    }
    return found;
}
