// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// The platform's style with room at the sides of a page. QWizard takes its title's and buttons' place from the style,
/// so this is where all of them are moved in line.
class PageStyle : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr int side = 24; ///< pixels between the window's edge and a page's text

    using QProxyStyle::QProxyStyle;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool atSide = metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin;
        return atSide ? side : QProxyStyle::pixelMetric(metric, option, widget);
    }
};
