// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// A row of a ColumnLayout, on a ground of its own, so that it is moved without being painted again. It takes the
/// width of the column and has no size hint: to work one out, Qt would lay out all that it holds once more.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnRow(QWidget *parent = nullptr) : QWidget(parent)
    {
        setAutoFillBackground(true);
        setAttribute(Qt::WA_StaticContents);
    }

    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};
