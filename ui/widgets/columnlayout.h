// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegion>
#include <QVBoxLayout>

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
