// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "housestyle.h"
#include "look.h"
#include "settings.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QMetaEnum>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace
{
Appearance::Choice remembered()
{
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance::Choice>().keyToValue(
        Settings::appearance().toLatin1().constData(), &known);
    return known ? static_cast<Appearance::Choice>(value) : Appearance::Choice::System;
}

int nearestSize(int percent)
{
    const QList<int> &sizes = Appearance::textSizes();
    return *std::ranges::min_element(std::as_const(sizes), [percent](int left, int right) {
        return std::abs(left - percent) < std::abs(right - percent);
    });
}
}

Appearance &Appearance::ofApplication()
{
    static QPointer<Appearance> appearance;
    if (!appearance)
        appearance = new Appearance(qApp);
    return *appearance;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_system(QApplication::palette()), m_systemPoints(QFontInfo(QApplication::font()).pointSizeF()),
      m_choice(remembered()), m_textSize(nearestSize(Settings::textSize()))
{
    qApp->installEventFilter(this);
    QApplication::setStyle(new HouseStyle); // the application owns it
    applyTheme();
    if (m_textSize != 100)
        applyTextSize();
}

Theme::Name Appearance::byLuminance(const QPalette &system)
{
    return Themes::isDark(system) ? Theme::Name::Dark : Theme::Name::Light;
}

Theme::Name Appearance::theme() const
{
    switch (m_choice) {
    case Choice::System:
        return byLuminance(m_system);
    case Choice::Light:
        return Theme::Name::Light;
    case Choice::Dark:
        return Theme::Name::Dark;
    case Choice::HighContrast:
        return Theme::Name::HighContrast;
    }
    return Theme::Name::Light;
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    Settings::setAppearance(QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(static_cast<int>(choice))));
    applyTheme();
    Q_EMIT changed();
}

const QList<int> &Appearance::textSizes()
{
    static const QList<int> sizes{100, 125, 150, 175, 200};
    return sizes;
}

void Appearance::setTextSize(int percent)
{
    m_textSize = nearestSize(percent);
    Settings::setTextSize(m_textSize);
    applyTextSize();
    Q_EMIT changed();
}

void Appearance::changeTextSize(int steps)
{
    const QList<int> &sizes = textSizes();
    const qsizetype at = std::clamp<qsizetype>(sizes.indexOf(m_textSize) + steps, 0, sizes.size() - 1);
    setTextSize(sizes.at(at));
}

void Appearance::followSystem()
{
    // An empty palette uncovers that of the system.
    QApplication::setPalette(QPalette());
    takeSystemPalette(QApplication::palette());
}

void Appearance::takeSystemPalette(const QPalette &system)
{
    m_system = system;
    applyTheme();
    Q_EMIT changed();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Qt tells the application only. Widgets with a size of font or a colour of their own would not learn of it.
    const bool told = event->type() == QEvent::ApplicationFontChange
                      || event->type() == QEvent::ApplicationPaletteChange;
    if (told && watched == qApp) {
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            QEvent forwarded(event->type());
            QCoreApplication::sendEvent(widget, &forwarded);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::applyTheme()
{
    QApplication::setPalette(Themes::palette(theme()));
}

void Appearance::applyTextSize()
{
    // Only the size: which families are used is up to the language.
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemPoints * m_textSize / 100);
    QApplication::setFont(font);
    Look::arrangeAll();
}
