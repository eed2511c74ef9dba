// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "paperpages.h"

#include <algorithm>

namespace
{
constexpr qsizetype rowsAfterHeading = 4; ///< that stay with it where a slab must be broken

/// Fills page after page.
class Paginator
{
public:
    explicit Paginator(QSizeF page) : m_page(page) { beginPage(); }

    /// Places slabs that belong together: headings, and what they head.
    void place(const QList<PaperSlab> &together);

    [[nodiscard]] QList<PaperPage> pages() const { return m_pages; }

private:
    void beginPage();
    void place(const PaperSlab &slab);
    void place(const PaperRow &row, bool framed);

    const QSizeF m_page;
    qreal m_top = 0;
    bool m_inFrame = false;
    QList<PaperPage> m_pages;
};

void Paginator::beginPage()
{
    m_pages << PaperPage();
    m_top = 0;
    m_inFrame = false;
}

void Paginator::place(const QList<PaperSlab> &together)
{
    const PaperSlab &body = together.last();
    qreal needed = body.space;
    for (qsizetype i = 0; i + 1 < together.size(); ++i)
        needed += together.at(i).space + together.at(i).height();
    const bool fitsAPage = needed + body.height() - together.first().space <= m_page.height();
    needed += fitsAPage ? body.height() : heightOf(body.rows.first(std::min(rowsAfterHeading, body.rows.size())));
    if (m_top > 0 && m_top + needed > m_page.height())
        beginPage();
    for (const PaperSlab &slab : together)
        place(slab);
}

void Paginator::place(const PaperSlab &slab)
{
    if (m_top > 0)
        m_top += slab.space;
    if (!slab.framed)
        m_inFrame = false;
    for (const PaperRow &row : slab.rows)
        place(row, slab.framed);
}

void Paginator::place(const PaperRow &row, bool framed)
{
    if (m_top > 0 && m_top + row.height > m_page.height())
        beginPage();
    PaperPage &page = m_pages.last();
    page.rows << PaperPage::Placed{row, m_top};
    if (framed) {
        if (!m_inFrame)
            page.frames << QRectF(0, m_top, m_page.width(), 0);
        page.frames.last().setBottom(m_top + row.height);
        m_inFrame = true;
    }
    m_top += row.height;
}
}

QList<PaperPage> paginated(const QList<PaperSlab> &slabs, QSizeF page)
{
    Paginator paginator(page);
    QList<PaperSlab> together;
    for (const PaperSlab &slab : slabs) {
        together << slab;
        if (slab.keepWithNext && &slab != &slabs.last())
            continue;
        paginator.place(together);
        together.clear();
    }
    return paginator.pages();
}
