// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "actionset.h"
#include "loadedrules.h"

class Session;
class QWidget;

/// Lets a person load newer rules, after seeing what they change, and go back to the program's own.
class RuleChoice : public ActionSet
{
    Q_OBJECT

public:
    RuleChoice(const Session &session, QWidget *window);

    void retranslate();
    /// Also where the program's own rules are in force: kept ones that are not used can be dropped.
    void allowGoingBack();

    void load();
    /// Checks a bundle, shows what it changes, and uses it if the person agrees.
    void loadFile(const QString &path);
    void goBack();

Q_SIGNALS:
    /// A person chose other rules, which are kept already. They are in force from now on.
    void chosen(const LoadedRules &rules);

private:
    [[nodiscard]] bool caseFits(const LoadedRules &rules);
    void showFaults(const QString &name, const QString &title, const QString &text, const QStringList &faults);
    void tell(const QString &title, const QString &text);

    const Session &m_session;
    QWidget *const m_window;
    QAction *const m_load;
    QAction *const m_goBack;
};
