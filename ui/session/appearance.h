// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "themes.h"

#include <QObject>

/// How the whole program looks: its colours, the size of its text, and its own drawing of controls. Both follow the
/// system until a person chooses otherwise.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    /// That of the application, in force from the first call on. What the system looks like is read then.
    static Appearance &ofApplication();

    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// The theme in force.
    [[nodiscard]] Theme::Name theme() const;

    /// The sizes of text to choose from, in percent of the system's.
    [[nodiscard]] static const QList<int> &textSizes();
    [[nodiscard]] int textSize() const { return m_textSize; }
    /// Takes the nearest of textSizes().
    void setTextSize(int percent);
    /// Larger by that many of textSizes(), or smaller if negative.
    void changeTextSize(int steps);

    /// Reads anew what the system looks like, after it said that this has changed.
    void followSystem();
    /// The system's windows have these colours.
    void takeSystemPalette(const QPalette &system);
    /// What suits a system of that luminance.
    [[nodiscard]] static Theme::Name byLuminance(const QPalette &system);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Appearance(QObject *parent);
    void applyTheme();
    void applyTextSize();

    QPalette m_system;
    double m_systemPoints; ///< of the system's font
    Choice m_choice;
    int m_textSize;
};
