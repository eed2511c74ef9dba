// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "papertype.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class Texts;

/// Sets what stands on the pages, for a width.
using PaperSetter = std::function<QList<PaperSlab>(const PaperType &type, qreal width)>;

/// A report on paper: one painter for print, preview and PDF. Lines break alike on all of them, since they are laid out
/// in points, whatever the resolution of the device.
class Paper
{
public:
    /// Both must outlive the paper.
    Paper(const Report &report, const Texts &texts);
    Paper(Report &&, const Texts &) = delete;
    /// Other content under the header and above the footer of the report.
    Paper(const Report &report, const Texts &texts, PaperSetter setter);
    Paper(Report &&, const Texts &, PaperSetter) = delete;

    /// Paints the pages that `device` asks for, by its page size and margins. Returns how many pages the report has,
    /// or 0 if the device cannot be painted on.
    int paint(QPagedPaintDevice &device) const;

    /// Writes an A4 PDF with embedded fonts, by way of a temporary file. Returns a translated error sentence, or nothing.
    [[nodiscard]] static QString writePdf(const Report &report, const Texts &texts, const QString &path);
    /// The same for this paper, upright or landscape.
    [[nodiscard]] QString writeTo(const QString &path, QPageLayout::Orientation orientation) const;

private:
    const Report &m_report;
    const Texts &m_texts;
    const PaperSetter m_setter;
};
