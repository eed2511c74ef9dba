// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

/// Draws how many of the steps of a checklist are done. The text beside it says the same.
class StepsBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit StepsBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
