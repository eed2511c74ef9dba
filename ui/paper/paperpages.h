// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperrows.h"

/// What stands on one page, with distances from its top.
struct PaperPage {
    struct Placed {
        PaperRow row;
        qreal top = 0;
    };
    QList<Placed> rows;
    QList<QRectF> frames;
};

/// Deals slabs out to pages. A heading goes with what it heads; a slab is broken only if no page could hold it.
[[nodiscard]] QList<PaperPage> paginated(const QList<PaperSlab> &slabs, QSizeF page);
