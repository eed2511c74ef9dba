// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawing.h"

#include <QScrollArea>

/// Shows a drawing, larger or smaller, and scrolls over it. It is laid out anew for the width there is.
class DrawingView : public QScrollArea
{
    Q_OBJECT

public:
    /// `narrowest` and `widest`: between how many letters the drawing's width may lie.
    DrawingView(int narrowest, int widest, QWidget *parent = nullptr);

    void setMaker(const DrawingMaker &maker);
    /// Lays out anew, as after a change of language.
    void renew();

    void enlarge();
    void reduce();
    /// As wide as the view.
    void fit();
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

Q_SIGNALS:
    void zoomed();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setZoom(qreal zoom);
    void placeCanvas();
    void paintCanvas(const QRectF &part);

    const int m_narrowest;
    const int m_widest;
    QWidget *const m_canvas;
    DrawingMaker m_make;
    Drawing m_drawing;
    qreal m_zoom = 1;
    bool m_fits = true; ///< the zoom follows the width of the view
};
