// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawing.h"

class QPagedPaintDevice;
class Texts;
struct Report;

/// A drawing on paper, in black and white, with the case, the rules and the number of the page around it; or as a
/// picture to send on.
class DrawingPaper
{
public:
    /// All must outlive it. `heading`: what the drawing is; `narrowest`: letters that its width has at least.
    DrawingPaper(const Report &report, const Texts &texts, const QString &heading, const DrawingMaker &maker,
                 int narrowest);

    /// Paints the pages that `device` asks for. Returns how many there are, or 0 if it cannot be painted on.
    int paint(QPagedPaintDevice &device) const;
    /// Both return a translated error sentence, or nothing.
    [[nodiscard]] QString writePdf(const QString &path) const;
    [[nodiscard]] QString writePng(const QString &path) const;
    /// The picture in colour, on a light ground.
    [[nodiscard]] QImage picture() const;

private:
    const Report &m_report;
    const Texts &m_texts;
    const QString m_heading;
    const DrawingMaker &m_make;
    const int m_narrowest;
};
