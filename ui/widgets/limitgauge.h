// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// Draws how much of a limit an amount takes up: a bar that grows towards a mark at the limit, hatched beyond it.
class LimitGauge : public QWidget
{
    Q_OBJECT

public:
    /// `perMille`: the share of the limit; above 1000 only if the limit is exceeded.
    explicit LimitGauge(int perMille, QWidget *parent = nullptr);

    [[nodiscard]] int perMille() const { return m_perMille; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double place(double share) const;

    const int m_perMille;
};
