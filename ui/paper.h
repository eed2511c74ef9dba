// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

class QPagedPaintDevice;
class Texts;

/// A report on paper: one painter for print, preview and PDF. Lines break alike on all of them, since they are laid out
/// in points, whatever the resolution of the device.
class Paper
{
public:
    /// Both must outlive the paper.
    Paper(const Report &report, const Texts &texts);

    /// Paints the pages that `device` asks for, by its page size and margins. Returns how many pages the report has,
    /// or 0 if the device cannot be painted on.
    int paint(QPagedPaintDevice &device) const;

    /// Writes an A4 PDF with embedded fonts, by way of a temporary file. Returns a translated error sentence, or nothing.
    [[nodiscard]] static QString writePdf(const Report &report, const Texts &texts, const QString &path);

private:
    const Report &m_report;
    const Texts &m_texts;
};
