// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "texts.h"

#include <QStringList>
#include <QTranslator>

#include <memory>

/// The language of the screen: the only place that touches translators, the default locale and the layout direction.
///
/// Widgets learn of a switch in one of two ways. A widget that stands by itself (a window, a dialog, a page, the panel) hears
/// LanguageChange, the event that Qt sends to each widget of every window. A part whose owner says when it speaks (the boxes
/// of a page, the sections of the result, and parts that are no widgets, such as a set of actions) has a public retranslate(), which
/// its owner calls. Where one thing shows the texts of another, as a button those of an action, the owner keeps the order:
/// see MainWindow::retranslate(). No part does both.
class Language
{
public:
    /// Speaks the language remembered, else the first of the system's that is shipped, else English. Texts of `rules`
    /// are said as they translate them; they must outlive the language.
    explicit Language(const Rules &rules);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Speaks the texts of other rules from now on. Windows of the old ones must be gone before the old rules are.
    void setRules(const Rules &rules);

    /// Switches to one of Texts::languages().
    void use(const QString &tag);

    /// Rule texts and formats in the current language. The reference stays good when the language is switched.
    [[nodiscard]] const Texts &texts() const { return *m_texts; }
    [[nodiscard]] QString current() const { return m_texts->language(); }

private:
    void useFonts(const QLocale &locale) const;

    const Rules *m_rules;
    QTranslator m_own;
    QTranslator m_qt;
    std::unique_ptr<Texts> m_texts;
    QString m_systemFamily; ///< empty if it is a Chinese, Japanese or Korean one
};
