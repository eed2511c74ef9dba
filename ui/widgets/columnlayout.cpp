// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "columnlayout.h"

#include <QWidget>

int ColumnLayout::rowWidth() const
{
    return parentWidget()->contentsRect().marginsRemoved(contentsMargins()).width();
}

void ColumnLayout::setRowVisible(QWidget *row, bool visible)
{
    if (visible && row->isHidden()) {
        const int width = rowWidth();
        row->resize(width,
                    row->heightForWidth(width)); // or it would be laid out for its last size, or its first, before
    }
    if (visible || !row->isVisible())
        return row->setVisible(visible);
    // Else Qt would paint all that is in its place afterwards.
    row->setUpdatesEnabled(false);
    row->hide();
    row->setUpdatesEnabled(true);
    m_left += row->geometry();
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    if (rect != geometry())
        makeWay(rect);
    QVBoxLayout::setGeometry(rect);
    paintLeftRoom();
}

void ColumnLayout::makeWay(const QRect &rect) const
{
    struct Move {
        QWidget *row;
        int to;
    };
    QList<Move> up;
    QList<Move> down;
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (int at = 0; at < count(); ++at) {
        QLayoutItem *item = itemAt(at);
        if (item->isEmpty() || item->spacerItem())
            continue;
        QWidget *row = item->widget();
        if (row && row->y() > top)
            up << Move{row, top};
        else if (row && row->y() < top)
            down.prepend(Move{row, top});
        top += (item->hasHeightForWidth() ? item->heightForWidth(room.width()) : item->sizeHint().height()) + spacing();
    }
    for (const QList<Move> &moves : {up, down}) {
        for (const Move &move : moves)
            move.row->move(move.row->x(), move.to);
    }
}

void ColumnLayout::paintLeftRoom()
{
    if (m_left.isEmpty())
        return;
    for (int at = 0; at < count(); ++at) {
        if (const QWidget *row = itemAt(at)->widget(); row && row->isVisible())
            m_left -= row->geometry();
    }
    parentWidget()->update(m_left);
    m_left = {};
}
