// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "housestyle.h"

#include "controls.h"
#include "look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWizard>

using Controls::Amount;
using Controls::Mark;
using Controls::ControlState;

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

ControlState stateOf(const QStyleOptionButton &button)
{
    ControlState state = ControlState::of(button);
    state.primary = button.features.testFlag(QStyleOptionButton::DefaultButton);
    state.chosen = button.state.testFlag(QStyle::State_On);
    return state;
}

Amount amountOf(const QStyleOption &option)
{
    if (option.state.testFlag(QStyle::State_On))
        return Amount::All;
    return option.state.testFlag(QStyle::State_NoChange) ? Amount::Some : Amount::None;
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

/// Whether the focus is seen at the control itself: its edge, or its mark where it has no text.
bool showsItsFocus(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (qobject_cast<const QPushButton *>(button) || button->text().isEmpty());
}

void drawComboBox(const QStyle &style, const QStyleOptionComboBox &combo, QPainter &painter, const QWidget *widget)
{
    ControlState state = ControlState::of(combo);
    if (combo.frame && combo.editable)
        Controls::drawField(painter, combo.rect, combo.palette, state);
    else if (combo.frame)
        Controls::drawButton(painter, combo.rect, combo.palette, state);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    Controls::drawArrow(painter, arrow, Qt::DownArrow, combo.palette.color(QPalette::ButtonText));
}

void drawSpinBox(const QStyle &style, const QStyleOptionSpinBox &spin, QPainter &painter, const QWidget *widget)
{
    if (spin.frame)
        Controls::drawField(painter, spin.rect, spin.palette, ControlState::of(spin));
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType arrow) {
        const bool can = spin.stepEnabled.testFlag(step);
        Controls::drawArrow(painter, style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget), arrow,
                            spin.palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    };
    draw(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    draw(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    ControlState state = ControlState::of(bar);
    state.pressed = state.pressed && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    Controls::drawScrollBar(painter, bar.rect, slider, bar.palette, state);
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

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const ControlState state = stateOf(*button);
            const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
            if (!flat || state.hovered || state.focused || state.pressed || state.chosen)
                Controls::drawButton(*painter, option->rect, option->palette, state);
        }
        return;
    case PE_PanelButtonTool:
        if (const ControlState state = ControlState::of(*option);
            !option->state.testFlag(State_AutoRaise) || state.hovered || state.focused || state.pressed)
            Controls::drawButton(*painter, option->rect, option->palette, state);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return; // inside a box that draws the field
        [[fallthrough]];
    case PE_FrameLineEdit:
        Controls::drawField(*painter, option->rect, option->palette, ControlState::of(*option));
        return;
    case PE_FrameFocusRect:
        if (!showsItsFocus(widget))
            Controls::drawFocus(*painter, option->rect, option->palette);
        return;
    case PE_IndicatorCheckBox:
        Controls::drawMark(*painter, option->rect, option->palette, ControlState::of(*option), Mark::Check, amountOf(*option));
        return;
    case PE_IndicatorRadioButton:
        Controls::drawMark(*painter, option->rect, option->palette, ControlState::of(*option), Mark::Radio, amountOf(*option));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        Controls::drawArrow(*painter, option->rect, arrowOf(element), option->palette.color(QPalette::ButtonText));
        return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        painter->save();
        painter->setPen(QPen(option->state.testFlag(State_HasFocus) ? Look::ink(option->palette, Look::Tone::Accent)
                                                                    : Look::edge(option->palette),
                             1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(Look::edge(option->palette));
        painter->setBrush(option->palette.color(QPalette::ToolTipBase));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *given = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton button(*given);
            if (const ControlState state = stateOf(button); state.primary && state.enabled)
                button.palette.setColor(QPalette::ButtonText, Look::onAccent(button.palette));
            return QProxyStyle::drawControl(element, &button, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool active = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
            painter->fillRect(item->rect, item->palette.color(active ? QPalette::Highlight : QPalette::Base));
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text,
                         active ? QPalette::HighlightedText : QPalette::Text);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*proxy(), *combo, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*proxy(), *spin, *painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*proxy(), *bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
    else if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        found = text;
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
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
    const auto withRoom = [&](int width) { return QSize(contents.width() + width, std::max(contents.height(), height)); };
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
        // QWizard takes the place of its buttons from here: they stand in line with what the pages hold.
        return Look::space(qobject_cast<const QWizard *>(widget) ? Look::sideUnits : 1.5);
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
