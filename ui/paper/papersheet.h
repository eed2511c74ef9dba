// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperfields.h"

class Texts;

/// Sets a report as slabs of a given width, from top to bottom, without knowing of pages.
class PaperSheet
{
public:
    PaperSheet(const Report &report, const Texts &texts, const PaperType &type, qreal width);

    [[nodiscard]] QList<PaperSlab> slabs();

private:
    void addTitle();
    void addSection(const Section &section);
    void addResult(const Section &section);
    void addSectionTitle(const QString &title);
    void addHeading(const Block &block);
    void addForm(const Block &block);
    void addSource(const Block &block);
    void addRule(const Block &block, qreal labels);
    void addBlock(const Block &block);
    void addItem(const Block &block);
    /// The block from `left` to `right`, its text set in by `indent`.
    [[nodiscard]] PaperSlab statement(const Block &block, qreal points, bool bold, qreal left, qreal right,
                                      qreal indent = 0) const;
    [[nodiscard]] QList<Mark> penColumn(const QStringList &fields, qreal x, qreal width) const;

    const Report &m_report;
    const Texts &m_texts;
    const PaperType &m_type;
    const PaperFields m_fields;
    const qreal m_width;
    qreal m_itemLabels = 0; ///< width of the labels of all items, so that they align from item to item
    QList<PaperSlab> m_slabs;
};
