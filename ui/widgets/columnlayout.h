// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegion>
#include <QVBoxLayout>

// Why the layouts here are not plain ones
//
// A click on an answer shows and hides questions, rows of the panel and texts. With Qt's own layouts that is right in the end,
// but not on the way: a row that is shown is laid out three or four times, each wrapped label breaks its text at every width
// that a layout tries, rows are squeezed into the old height for a moment, and all that moves is painted again. Measured with
// tests/ui/questions/testuiclick.cpp and under valgrind, that was most of the time of a click, and it flickered. So:
//
// - ColumnLayout moves rows one by one into free room, so that Qt copies their pixels, and sizes a row before it is shown.
// - ColumnRow paints its own ground, which lets it be moved so, and never tells what it would like best: the column decides.
// - LayoutHold keeps layouts still while many rows change; afterwards they are done once.
// - TextLabel (in look) remembers how high its text is at a width, and where the letters stand.
// - QuestionPage::settleLayouts() has what is left done before the next paint, from the inside out.
//
// All of it is about speed and calm alone: with a plain QVBoxLayout and QLabel the window shows the same. It leans on the way
// Qt 6.4 passes layout requests on, so look here first if a newer Qt flickers or cuts a text; testuiclick and testuiscreen
// notice.

/// A column of rows that come and go, grow and shrink. Rows that only move are not painted again, where they have a ground
/// of their own: Qt moves the pixels of an opaque widget, if nothing stands in the way or has to be painted there. So rows
/// leave one after the other, each into room that is free.
class ColumnLayout : public QVBoxLayout
{
    Q_OBJECT

public:
    using QVBoxLayout::QVBoxLayout;

    /// In pixels, by the width its widget has now.
    [[nodiscard]] int rowWidth() const;
    /// Shows or hides a row of this column. What moves into its room need not be painted again.
    void setRowVisible(QWidget *row, bool visible);
    void setGeometry(const QRect &rect) override;

private:
    void makeWay(const QRect &rect) const;
    void paintLeftRoom();

    QRegion m_left; ///< by rows that were hidden, not painted yet
};
