// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "housestyle.h"

#include "controls.h"
#include "look.h"

#include <QApplication>
#include <QStyleOption>
#include <QWizard>

#include <algorithm>

// How large controls are, and where their parts are. What they look like is in housestyle.cpp.

namespace
{
int lineHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

/// Room between the edge of a control and its text.
QSize padding(const QWidget *widget)
{
    return {Look::space(1.25), std::max(4, lineHeight(widget) * 35 / 100)};
}

int arrowWidth()
{
    return Look::space(2.75);
}

/// Whether QWizard asks for the margins around its pages and buttons: of itself, and of the label of its own title, which
/// it has none of as long as pages have headings of their own.
bool isWizardFrame(const QWidget *widget)
{
    return !widget || qobject_cast<const QWizard *>(widget);
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part, int smallest)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const int thumb = range <= 0 ? length
                                 : std::clamp(int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)),
                                              std::min(smallest, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb,
                                                      bar.upsideDown);
    const auto piece = [&bar, upright](int from, int to) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from)
                       : QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length);
    default: // there are no buttons at the ends
        return {};
    }
}
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            const int side = padding(widget).width() - 2; // the edit leaves two pixels itself
            return option->rect.adjusted(side, 0, -side, 0);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        return visualRect(option->direction, option->rect,
                          scrollBarRect(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    }
    const QRect whole = option->rect;
    const int arrow = arrowWidth();
    const QRect text = whole.adjusted(padding(widget).width() - 2, 1, -arrow, -1);
    const QRect end(whole.right() - arrow + 1, whole.top() + 1, arrow, whole.height() - 2);
    QRect found;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        found = end;
    else if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
             || (control == CC_SpinBox && part == SC_SpinBoxEditField))
        found = text;
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        found = QRect(end.left(), end.top(), arrow, end.height() / 2);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        found = QRect(end.left(), end.top() + end.height() / 2, arrow, end.height() - end.height() / 2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, whole, found);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize room = padding(widget);
    const int height = lineHeight(widget) + 2 * room.height();
    const auto withRoom = [&](int width) {
        return QSize(contents.width() + width, std::max(contents.height(), height));
    };
    switch (type) {
    case CT_PushButton:
        return withRoom(2 * Look::space(2)).expandedTo({Look::space(9), 0});
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            break;
        return withRoom(2 * room.width());
    case CT_ComboBox:
    case CT_SpinBox:
        return withRoom(room.width() + arrowWidth());
    case CT_MenuItem:
    case CT_MenuBarItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(Look::space(1), Look::space(0.75));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Controls::markSize(lineHeight(widget));
    case PM_ScrollBarExtent:
        return Look::space(1.5);
    case PM_ScrollBarSliderMin:
        return Look::space(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Look::space(1);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        // The buttons of a wizard stand in line with what its pages hold.
        return Look::space(isWizardFrame(widget) ? Look::sideUnits : 1.5);
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Look::space(1.5);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Look::space(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // nothing moves
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup: // the list opens below its box
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}
