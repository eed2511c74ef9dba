// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "papertype.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class Texts;

/// What every page has around its content, on print, preview and PDF alike: the case and its mode above, the rules and
/// the number of the page below.
class PaperFrame
{
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    /// Paints the content of page `number`, which begins at 1, from the painter's origin on.
    using PagePainter = std::function<void(QPainter &, int number)>;

    /// All must outlive it.
    PaperFrame(const Report &report, const Texts &texts, const PaperType &type);

    /// The room for content on a page of the device, in units of the paper.
    [[nodiscard]] static QSizeF room(const QPagedPaintDevice &device);
    /// Paints the pages that `device` asks for out of `count`. Returns `count`, or 0 if the device cannot be painted on.
    int paint(QPagedPaintDevice &device, int count, const PagePainter &paintPage) const;

    /// Writes an A4 PDF with embedded fonts, by way of a temporary file. `paint` returns 0 where it fails. Returns a
    /// translated error sentence, or nothing.
    [[nodiscard]] static QString writePdf(const QString &title, const QString &path,
                                          const std::function<int(QPagedPaintDevice &)> &paint,
                                          QPageLayout::Orientation orientation = QPageLayout::Portrait);

private:
    [[nodiscard]] PaperRow header(qreal width) const;
    [[nodiscard]] PaperRow footer(qreal width, int number, int count) const;

    const Report &m_report;
    const Texts &m_texts;
    const PaperType &m_type;
};
