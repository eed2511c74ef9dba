// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "housestyle.h"

#include "controls.h"
#include "look.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

using Controls::Amount;
using Controls::ControlState;
using Controls::Mark;

namespace
{
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
}

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Fusion takes a scroll bar for one that shines through, and has all below it painted with it.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
}

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
        Controls::drawMark(*painter, option->rect, option->palette, ControlState::of(*option), Mark::Check,
                           amountOf(*option));
        return;
    case PE_IndicatorRadioButton:
        Controls::drawMark(*painter, option->rect, option->palette, ControlState::of(*option), Mark::Radio,
                           amountOf(*option));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        Controls::drawArrow(*painter, option->rect, arrowOf(element), option->palette.color(QPalette::ButtonText));
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            Controls::drawField(*painter, option->rect, option->palette, ControlState::of(*option));
            return;
        }
        [[fallthrough]];
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
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const bool flat = frame->frameShape == QFrame::HLine;
            const QPoint middle = frame->rect.center();
            painter->fillRect(flat ? QRect(frame->rect.left(), middle.y(), frame->rect.width(), 1)
                                   : QRect(middle.x(), frame->rect.top(), 1, frame->rect.height()),
                              Look::line(frame->palette));
            return;
        }
        break;
    case CE_HeaderSection: // calm, like the cells beside it, with a line towards them
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Look::line(option->palette));
        painter->fillRect(QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()),
                          Look::line(option->palette));
        return;
    case CE_HeaderLabel:
        if (const auto *given = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader header(*given);
            const int room = Look::space(1); // as much as the cells have
            header.rect.adjust(room, room, -room, -room);
            return QProxyStyle::drawControl(element, &header, painter, widget);
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
