// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "look.h"

#include <QWidget>

/// One of the program's drawings beside a text that says the same. It grows with the text and takes the colours of the
/// palette; without a drawing it takes no room.
class IconView : public QWidget
{
    Q_OBJECT

public:
    /// `units` of the grid wide and high.
    IconView(double units, Look::Tone tone, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setTone(Look::Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const double m_units;
    Look::Tone m_tone;
    QString m_name;
};
